package lunting.web.season;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import lunting.web.audit.Actor;
import lunting.web.database.Micros;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Seasons as the database keeps them. */
public final class SeasonRows {
  private static final String COLUMNS =
      "id, name, created, actor, policy_ref, policy, policy_id, registry_ref, registry,"
          + " registry_id, revision, draft, in_force";

  private SeasonRows() {}

  static void insert(Handle handle, long number, PlannedSeason season) {
    handle
        .createUpdate(
            "INSERT INTO season (number, "
                + COLUMNS
                + """
                ) VALUES (:number, :id, :name, :created, :actor, :policyRef, :policy, :policyId,
                  :registryRef, :registry, :registryId, :revision, :draft, :inForce)\
                """)
        .bind("number", number)
        .bind("id", season.id())
        .bind("name", season.name())
        .bind("created", Micros.of(season.created()))
        .bind("actor", season.author().name())
        .bind("policyRef", season.policy().ref())
        .bind("policy", season.policy().hash())
        .bind("policyId", season.policy().id())
        .bind("registryRef", season.registry().ref())
        .bind("registry", season.registry().hash())
        .bind("registryId", season.registry().id())
        .bind("revision", season.revision())
        .bind("draft", season.draft())
        .bind("inForce", season.inForce())
        .execute();
  }

  /** Changes what is the draft and what is in force; the revision goes up. */
  public static void change(
      Handle handle, PlannedSeason season, @Nullable String draft, @Nullable String inForce) {
    handle
        .createUpdate(
            """
            UPDATE season SET revision = revision + 1, draft = :draft, in_force = :inForce
            WHERE id = :id\
            """)
        .bind("id", season.id())
        .bind("draft", draft)
        .bind("inForce", inForce)
        .execute();
  }

  static @Nullable PlannedSeason find(Handle handle, String id) {
    return handle
        .createQuery("SELECT " + COLUMNS + " FROM season WHERE id = :id")
        .bind("id", id)
        .map(SeasonRows::season)
        .findOne()
        .orElse(null);
  }

  /** The season with this id, which must be there. */
  public static PlannedSeason get(Handle handle, String id) {
    PlannedSeason season = find(handle, id);
    if (season == null) {
      throw new IllegalArgumentException("There is no season (" + id + ").");
    }
    return season;
  }

  static @Nullable PlannedSeason find(Handle handle, String policy, String registry) {
    return handle
        .createQuery(
            "SELECT "
                + COLUMNS
                + " FROM season WHERE policy_id = :policy AND registry_id = :registry")
        .bind("policy", policy)
        .bind("registry", registry)
        .map(SeasonRows::season)
        .findOne()
        .orElse(null);
  }

  static List<PlannedSeason> list(Handle handle, int limit) {
    return handle
        .createQuery("SELECT " + COLUMNS + " FROM season ORDER BY number DESC LIMIT :limit")
        .bind("limit", limit)
        .map(SeasonRows::season)
        .list();
  }

  private static PlannedSeason season(ResultSet row, StatementContext context) throws SQLException {
    @Nullable String draft = row.getString("draft");
    @Nullable String inForce = row.getString("in_force");
    return new PlannedSeason(
        row.getString("id"),
        row.getString("name"),
        Micros.toInstant(row.getLong("created")),
        new Actor(row.getString("actor")),
        new PlannedSeason.Document(
            row.getString("policy_ref"), row.getString("policy"), row.getString("policy_id")),
        new PlannedSeason.Document(
            row.getString("registry_ref"), row.getString("registry"), row.getString("registry_id")),
        row.getLong("revision"),
        draft,
        inForce);
  }
}
