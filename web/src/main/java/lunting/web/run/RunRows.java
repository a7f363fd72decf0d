package lunting.web.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import lunting.web.audit.Actor;
import lunting.web.store.Made;
import lunting.web.store.StoredJson;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Solve runs as the database keeps them. */
final class RunRows {
  static final String COLUMNS = "id, actor, headings, answers, state";
  static final String MADE = "policy, registry, events, published, as_of, same_events";

  private RunRows() {}

  static void insert(Handle handle, long number, SolveRun run, Made made) {
    LocalDate asOf = made.asOf();
    handle
        .createUpdate(
            "INSERT INTO solve_run (number, status, version, "
                + COLUMNS
                + ", "
                + MADE
                + """
                ) VALUES (:number, :status, :version, :id, :actor, :headings, :answers, :state,
                  :policy, :registry, :events, :published, :asOf, :sameEvents)\
                """)
        .bind("number", number)
        .bind("status", run.state().status().name())
        .bind("version", run.state().version())
        .bind("id", run.id())
        .bind("actor", run.author().name())
        .bind("headings", StoredJson.write(run.headings()))
        .bind("answers", run.answers())
        .bind("state", StoredJson.write(run.state()))
        .bind("policy", made.policy())
        .bind("registry", made.registry())
        .bind("events", made.events())
        .bind("published", made.published())
        .bind("asOf", asOf == null ? null : asOf.toString())
        .bind("sameEvents", made.sameEvents() ? 1L : 0L)
        .execute();
  }

  static void update(Handle handle, String id, RunState state) {
    handle
        .createUpdate(
            """
            UPDATE solve_run SET status = :status, version = :version, state = :state
            WHERE id = :id\
            """)
        .bind("id", id)
        .bind("status", state.status().name())
        .bind("version", state.version())
        .bind("state", StoredJson.write(state))
        .execute();
  }

  static SolveRun run(ResultSet row, StatementContext context) throws SQLException {
    return new SolveRun(
        row.getString("id"),
        new Actor(row.getString("actor")),
        StoredJson.read(row.getString("headings"), RunHeadings.class),
        row.getString("answers"),
        StoredJson.read(row.getString("state"), RunState.class));
  }

  static Made made(ResultSet row, StatementContext context) throws SQLException {
    @Nullable String asOf = row.getString("as_of");
    return new Made(
        row.getString("policy"),
        row.getString("registry"),
        row.getString("events"),
        row.getString("published"),
        asOf == null ? null : LocalDate.parse(asOf),
        row.getLong("same_events") == 1);
  }
}
