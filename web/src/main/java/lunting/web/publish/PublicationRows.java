package lunting.web.publish;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import lunting.web.audit.Actor;
import lunting.web.database.Micros;
import lunting.web.notice.AcceptedBreach;
import lunting.web.proof.Proof;
import lunting.web.store.StoredJson;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Publications and their withdrawals as the database keeps them. */
final class PublicationRows {
  private static final String SELECT =
      """
      SELECT p.id, p.season, p.number, p.version, p.previous, p.at, p.actor, p.reason, p.hash,
        p.plants_changed, p.notices, p.exceptions, p.approvals, p.root, p.audit,
        a.hash AS audit_hash, w.at AS withdrawn_at, w.actor AS withdrawn_by,
        w.reason AS withdrawn_reason, w.audit AS withdrawn_audit, b.hash AS withdrawn_hash
      FROM publication p JOIN audit a ON a.number = p.audit
      LEFT JOIN withdrawal w ON w.publication = p.id
      LEFT JOIN audit b ON b.number = w.audit
      """;

  private PublicationRows() {}

  static void insert(Handle handle, Publication publication) {
    handle
        .createUpdate(
            """
            INSERT INTO publication (id, season, number, version, previous, at, actor, reason, hash,
              plants_changed, notices, exceptions, approvals, root, audit)
            VALUES (:id, :season, :number, :version, :previous, :at, :actor, :reason, :hash,
              :plantsChanged, :notices, :exceptions, :approvals, :root, :audit)\
            """)
        .bind("id", publication.id())
        .bind("season", publication.season())
        .bind("number", publication.number())
        .bind("version", publication.version())
        .bind("previous", publication.previous())
        .bind("at", Micros.of(publication.at()))
        .bind("actor", publication.by().name())
        .bind("reason", publication.reason())
        .bind("hash", publication.hash())
        .bind("plantsChanged", publication.plantsChanged())
        .bind("notices", publication.notices())
        .bind("exceptions", StoredJson.write(publication.exceptions()))
        .bind("approvals", StoredJson.write(publication.approvals()))
        .bind("root", publication.root())
        .bind("audit", publication.audit().number())
        .execute();
  }

  static void insert(Handle handle, String publication, Publication.Withdrawal withdrawal) {
    handle
        .createUpdate(
            """
            INSERT INTO withdrawal (publication, at, actor, reason, audit)
            VALUES (:publication, :at, :actor, :reason, :audit)\
            """)
        .bind("publication", publication)
        .bind("at", Micros.of(withdrawal.at()))
        .bind("actor", withdrawal.by().name())
        .bind("reason", withdrawal.reason())
        .bind("audit", withdrawal.audit().number())
        .execute();
  }

  static @Nullable Publication find(Handle handle, String id) {
    return handle
        .createQuery(SELECT + "WHERE p.id = :id")
        .bind("id", id)
        .map(PublicationRows::publication)
        .findOne()
        .orElse(null);
  }

  static Publication get(Handle handle, String id) {
    Publication publication = find(handle, id);
    if (publication == null) {
      throw new IllegalArgumentException("There is no publication (" + id + ").");
    }
    return publication;
  }

  /** The plan version of a publication; empty for none. */
  static String versionOf(Handle handle, @Nullable String id) {
    return id == null ? "" : get(handle, id).version();
  }

  /** The publications of a season before a number, newest first. */
  static List<Publication> list(Handle handle, String season, long before, int limit) {
    return handle
        .createQuery(
            SELECT
                + """
                WHERE p.season = :season AND p.number < :before ORDER BY p.number DESC LIMIT :limit\
                """)
        .bind("season", season)
        .bind("before", before)
        .bind("limit", limit)
        .map(PublicationRows::publication)
        .list();
  }

  static long count(Handle handle, String season) {
    return handle
        .createQuery("SELECT COUNT(*) FROM publication WHERE season = :season")
        .bind("season", season)
        .mapTo(Long.class)
        .one();
  }

  private static Publication publication(ResultSet row, StatementContext context)
      throws SQLException {
    @Nullable String previous = row.getString("previous");
    @Nullable String withdrawn = row.getString("withdrawn_by");
    return new Publication(
        row.getString("id"),
        row.getString("season"),
        row.getLong("number"),
        row.getString("version"),
        previous,
        Micros.toInstant(row.getLong("at")),
        new Actor(row.getString("actor")),
        row.getString("reason"),
        row.getString("hash"),
        row.getLong("plants_changed"),
        row.getLong("notices"),
        List.of(StoredJson.read(row.getString("exceptions"), AcceptedBreach[].class)),
        List.of(StoredJson.read(row.getString("approvals"), String[].class)),
        row.getString("root"),
        new Proof.Mark(row.getLong("audit"), row.getString("audit_hash")),
        withdrawn == null ? null : withdrawal(row, new Actor(withdrawn)));
  }

  private static Publication.Withdrawal withdrawal(ResultSet row, Actor by) throws SQLException {
    return new Publication.Withdrawal(
        Micros.toInstant(row.getLong("withdrawn_at")),
        by,
        row.getString("withdrawn_reason"),
        new Proof.Mark(row.getLong("withdrawn_audit"), row.getString("withdrawn_hash")));
  }
}
