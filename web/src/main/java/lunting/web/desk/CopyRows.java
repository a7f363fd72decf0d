package lunting.web.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import lunting.data.report.Verdict;
import lunting.data.text.Text;
import lunting.web.audit.Actor;
import lunting.web.database.Micros;
import lunting.web.store.StoredJson;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Working copies and their steps as the database keeps them. */
final class CopyRows {
  private static final String COLUMNS =
      "id, created, actor, version, revision, changed, changer, kept_as, hard, medium, soft";

  private CopyRows() {}

  static void insert(Handle handle, long number, WorkingCopy copy) {
    handle
        .createUpdate(
            "INSERT INTO working_copy (number, "
                + COLUMNS
                + """
                ) VALUES (:number, :id, :created, :actor, :version, :revision, :changed, :changer,
                  :keptAs, :hard, :medium, :soft)\
                """)
        .bind("number", number)
        .bind("id", copy.id())
        .bind("created", Micros.of(copy.created()))
        .bind("actor", copy.author().name())
        .bind("version", copy.version())
        .bind("revision", copy.revision())
        .bind("changed", Micros.of(copy.changed()))
        .bind("changer", copy.changer().name())
        .bind("keptAs", copy.keptAs())
        .bind("hard", copy.score().hard())
        .bind("medium", copy.score().medium())
        .bind("soft", copy.score().soft())
        .execute();
  }

  /** Puts a changed copy in place of the one that it was changed from. */
  static void update(Handle handle, WorkingCopy copy) {
    int rows =
        handle
            .createUpdate(
                """
                UPDATE working_copy SET revision = :revision, changed = :changed,
                  changer = :changer, kept_as = :keptAs,
                  hard = :hard, medium = :medium, soft = :soft
                WHERE id = :id AND revision = :revision - 1\
                """)
            .bind("id", copy.id())
            .bind("revision", copy.revision())
            .bind("changed", Micros.of(copy.changed()))
            .bind("changer", copy.changer().name())
            .bind("keptAs", copy.keptAs())
            .bind("hard", copy.score().hard())
            .bind("medium", copy.score().medium())
            .bind("soft", copy.score().soft())
            .execute();
    if (rows != 1) {
      throw new IllegalStateException("Somebody else has changed the copy " + copy.id() + ".");
    }
  }

  static @Nullable WorkingCopy find(Handle handle, String id) {
    return handle
        .createQuery("SELECT " + COLUMNS + " FROM working_copy WHERE id = :id")
        .bind("id", id)
        .map(CopyRows::copy)
        .findOne()
        .orElse(null);
  }

  static List<WorkingCopy> list(Handle handle, int limit) {
    return handle
        .createQuery("SELECT " + COLUMNS + " FROM working_copy ORDER BY number DESC LIMIT :limit")
        .bind("limit", limit)
        .map(CopyRows::copy)
        .list();
  }

  static List<WorkingCopy> listOf(Handle handle, String version, int limit) {
    return handle
        .createQuery(
            "SELECT "
                + COLUMNS
                + " FROM working_copy WHERE version = :version ORDER BY number DESC LIMIT :limit")
        .bind("version", version)
        .bind("limit", limit)
        .map(CopyRows::copy)
        .list();
  }

  static void insert(Handle handle, String copy, Step step, StepContent content) {
    handle
        .createUpdate(
            """
            INSERT INTO working_copy_step
              (copy, number, at, actor, what, content, undone, changed, changer, revision)
            VALUES (:copy, :number, :at, :actor, :what, :content, :undone, :changed, :changer,
              :revision)\
            """)
        .bind("copy", copy)
        .bind("number", step.number())
        .bind("at", Micros.of(step.at()))
        .bind("actor", step.author().name())
        .bind("what", StoredJson.write(step.what()))
        .bind("content", StoredJson.write(content))
        .bind("undone", step.undone() ? 1L : 0L)
        .bind("changed", Micros.of(step.changed()))
        .bind("changer", step.changer().name())
        .bind("revision", step.revision())
        .execute();
  }

  /** Takes a step back, or does it again. */
  static void update(Handle handle, String copy, Step step) {
    handle
        .createUpdate(
            """
            UPDATE working_copy_step SET undone = :undone, changed = :changed, changer = :changer,
              revision = :revision
            WHERE copy = :copy AND number = :number\
            """)
        .bind("copy", copy)
        .bind("number", step.number())
        .bind("undone", step.undone() ? 1L : 0L)
        .bind("changed", Micros.of(step.changed()))
        .bind("changer", step.changer().name())
        .bind("revision", step.revision())
        .execute();
  }

  /** Drops the steps that are undone. */
  static void dropUndone(Handle handle, String copy) {
    handle
        .createUpdate("DELETE FROM working_copy_step WHERE copy = :copy AND undone = 1")
        .bind("copy", copy)
        .execute();
  }

  /** All steps, in the order in which they were done. */
  static Steps steps(Handle handle, String copy) {
    return new Steps(
        handle
            .createQuery(
                "SELECT number, at, actor, what, undone, changed, changer, revision"
                    + " FROM working_copy_step WHERE copy = :copy ORDER BY number")
            .bind("copy", copy)
            .map(CopyRows::step)
            .list());
  }

  static StepContent content(Handle handle, String copy, long number) {
    return StoredJson.read(
        handle
            .createQuery(
                "SELECT content FROM working_copy_step WHERE copy = :copy AND number = :number")
            .bind("copy", copy)
            .bind("number", number)
            .mapTo(String.class)
            .one(),
        StepContent.class);
  }

  private static WorkingCopy copy(ResultSet row, StatementContext context) throws SQLException {
    @Nullable String keptAs = row.getString("kept_as");
    return new WorkingCopy(
        row.getString("id"),
        Micros.toInstant(row.getLong("created")),
        new Actor(row.getString("actor")),
        row.getString("version"),
        row.getLong("revision"),
        Micros.toInstant(row.getLong("changed")),
        new Actor(row.getString("changer")),
        keptAs,
        new Verdict.Totals(row.getLong("hard"), row.getLong("medium"), row.getLong("soft")));
  }

  private static Step step(ResultSet row, StatementContext context) throws SQLException {
    return new Step(
        row.getLong("number"),
        Micros.toInstant(row.getLong("at")),
        new Actor(row.getString("actor")),
        StoredJson.read(row.getString("what"), Text.class),
        row.getLong("undone") == 1,
        Micros.toInstant(row.getLong("changed")),
        new Actor(row.getString("changer")),
        row.getLong("revision"));
  }
}
