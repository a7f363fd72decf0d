package lunting.web.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import lunting.data.text.Text;
import lunting.web.database.Micros;
import lunting.web.proof.Proof;
import lunting.web.store.StoredJson;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Notices as the database keeps them. */
final class NoticeRows {
  private static final String SELECT =
      """
      SELECT n.id, n.number, n.kind, n.publication, n.plant, n.name, n.at, n.document, n.audit,
        a.hash AS audit_hash
      FROM notice n JOIN audit a ON a.number = n.audit
      """;

  private NoticeRows() {}

  static void insert(Handle handle, String season, List<NoticeHead> notices) {
    if (notices.isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch(
            """
            INSERT INTO notice (id, season, number, kind, publication, plant, name, at, document,
              audit)
            VALUES (:id, :season, :number, :kind, :publication, :plant, :name, :at, :document,
              :audit)\
            """);
    for (NoticeHead notice : notices) {
      Text name = notice.name();
      batch
          .bind("id", notice.id())
          .bind("season", season)
          .bind("number", notice.number())
          .bind("kind", notice.kind().name())
          .bind("publication", notice.publication())
          .bind("plant", notice.plant())
          .bind("name", name == null ? null : StoredJson.write(name))
          .bind("at", Micros.of(notice.at()))
          .bind("document", notice.document())
          .bind("audit", notice.audit().number())
          .add();
    }
    batch.execute();
  }

  static @Nullable NoticeHead find(Handle handle, String id) {
    return handle
        .createQuery(SELECT + "WHERE n.id = :id")
        .bind("id", id)
        .map(NoticeRows::head)
        .findOne()
        .orElse(null);
  }

  static long count(Handle handle, String season) {
    return handle
        .createQuery("SELECT COUNT(*) FROM notice WHERE season = :season")
        .bind("season", season)
        .mapTo(Long.class)
        .one();
  }

  /** The digests of the notices under an entry of the chain of acts, in their order. */
  static List<String> documents(Handle handle, long audit) {
    return handle
        .createQuery("SELECT document FROM notice WHERE audit = :audit ORDER BY number")
        .bind("audit", audit)
        .mapTo(String.class)
        .list();
  }

  /**
   * The notices of a season before a number, newest first.
   *
   * @param plant only those of this plant; null: of all
   * @param publication only those of this publication; null: of all
   */
  static List<NoticeHead> list(
      Handle handle,
      String season,
      @Nullable String plant,
      @Nullable String publication,
      long before,
      int limit) {
    var query =
        handle
            .createQuery(
                SELECT
                    + "WHERE n.season = :season AND n.number < :before"
                    + (plant == null ? "" : " AND n.plant = :plant")
                    + (publication == null ? "" : " AND n.publication = :publication")
                    + " ORDER BY n.number DESC LIMIT :limit")
            .bind("season", season)
            .bind("before", before)
            .bind("limit", limit);
    if (plant != null) {
      query.bind("plant", plant);
    }
    if (publication != null) {
      query.bind("publication", publication);
    }
    return query.map(NoticeRows::head).list();
  }

  private static NoticeHead head(ResultSet row, StatementContext context) throws SQLException {
    @Nullable String name = row.getString("name");
    return new NoticeHead(
        row.getString("id"),
        row.getLong("number"),
        Notice.Kind.valueOf(row.getString("kind")),
        row.getString("publication"),
        row.getString("plant"),
        name == null ? null : StoredJson.read(name, Text.class),
        Micros.toInstant(row.getLong("at")),
        row.getString("document"),
        new Proof.Mark(row.getLong("audit"), row.getString("audit_hash")));
  }
}
