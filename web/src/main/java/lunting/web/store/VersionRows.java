package lunting.web.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import lunting.data.report.PlanFigures;
import lunting.solver.answer.AnswerKind;
import lunting.web.audit.Actor;
import lunting.web.database.Micros;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Plan versions as the database keeps them. */
final class VersionRows {
  static final String COLUMNS =
      "id, name, created, actor, reason, run, is_final, baseline, answer, policy, registry, events,"
          + " published, as_of, same_events, plan, verdict, headings, figures";

  /** The same with the name that people gave a version last. */
  static final String SELECTED =
      COLUMNS.replaceFirst(
          "name",
          "COALESCE((SELECT given.name FROM version_name given WHERE given.version ="
              + " plan_version.id), plan_version.name) AS name");

  private VersionRows() {}

  static void insert(Handle handle, long number, PlanVersion version) {
    Made made = version.made();
    LocalDate asOf = made.asOf();
    AnswerKind answer = version.answer();
    handle
        .createUpdate(
            "INSERT INTO plan_version (number, policy_id, registry_id, "
                + COLUMNS
                + """
                ) VALUES (:number, :policyId, :registryId, :id, :name, :created, :actor, :reason, :run, :isFinal, :baseline,
                  :answer, :policy, :registry, :events, :published, :asOf, :sameEvents, :plan,
                  :verdict, :headings, :figures)\
                """)
        .bind("number", number)
        .bind("policyId", version.headings().policy())
        .bind("registryId", version.headings().registry())
        .bind("id", version.id())
        .bind("name", version.name())
        .bind("created", Micros.of(version.created()))
        .bind("actor", version.author().name())
        .bind("reason", version.reason())
        .bind("run", version.run())
        .bind("isFinal", version.isFinal() ? 1L : 0L)
        .bind("baseline", version.baseline())
        .bind("answer", answer == null ? null : answer.name())
        .bind("policy", made.policy())
        .bind("registry", made.registry())
        .bind("events", made.events())
        .bind("published", made.published())
        .bind("asOf", asOf == null ? null : asOf.toString())
        .bind("sameEvents", made.sameEvents() ? 1L : 0L)
        .bind("plan", version.plan())
        .bind("verdict", version.verdict())
        .bind("headings", StoredJson.write(version.headings()))
        .bind("figures", StoredJson.write(version.figures()))
        .execute();
  }

  static PlanVersion version(ResultSet row, StatementContext context) throws SQLException {
    @Nullable String answer = row.getString("answer");
    @Nullable String asOf = row.getString("as_of");
    return new PlanVersion(
        row.getString("id"),
        row.getString("name"),
        Micros.toInstant(row.getLong("created")),
        new Actor(row.getString("actor")),
        row.getString("reason"),
        row.getString("run"),
        row.getLong("is_final") == 1,
        row.getString("baseline"),
        answer == null ? null : AnswerKind.valueOf(answer),
        new Made(
            row.getString("policy"),
            row.getString("registry"),
            row.getString("events"),
            row.getString("published"),
            asOf == null ? null : LocalDate.parse(asOf),
            row.getLong("same_events") == 1),
        row.getString("plan"),
        row.getString("verdict"),
        StoredJson.read(row.getString("headings"), Headings.class),
        StoredJson.read(row.getString("figures"), PlanFigures.class));
  }
}
