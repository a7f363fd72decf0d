package lunting.web.season;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lunting.web.audit.Actor;
import lunting.web.database.Counters;
import lunting.web.database.Micros;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** States of versions as the database keeps them. */
public final class StandingRows {
  private static final String COLUMNS = "version, state, at, actor, reason, publication";

  private StandingRows() {}

  /** Adds what a version has become. */
  public static void add(Handle handle, String season, Standing standing) {
    handle
        .createUpdate(
            "INSERT INTO version_state (number, season, "
                + COLUMNS
                + """
                ) VALUES (:number, :season, :version, :state, :at, :actor, :reason, :publication)\
                """)
        .bind("number", Counters.next(handle, "version-state"))
        .bind("season", season)
        .bind("version", standing.version())
        .bind("state", standing.state().name())
        .bind("at", Micros.of(standing.at()))
        .bind("actor", standing.by().name())
        .bind("reason", standing.reason())
        .bind("publication", standing.publication())
        .execute();
  }

  /** All that became of a version, newest first. */
  static List<Standing> history(Handle handle, String version) {
    return handle
        .createQuery(
            "SELECT "
                + COLUMNS
                + " FROM version_state WHERE version = :version ORDER BY number DESC")
        .bind("version", version)
        .map(StandingRows::standing)
        .list();
  }

  /** What holds for a version; null where it was never more than an experiment. */
  static @Nullable Standing current(Handle handle, String version) {
    return history(handle, version).stream().findFirst().orElse(null);
  }

  /** What holds for each version of a season that was ever more than an experiment, by its id. */
  static Map<String, Standing> ofSeason(Handle handle, String season) {
    Map<String, Standing> current = new HashMap<>();
    handle
        .createQuery(
            "SELECT " + COLUMNS + " FROM version_state WHERE season = :season ORDER BY number")
        .bind("season", season)
        .map(StandingRows::standing)
        .forEach(standing -> current.put(standing.version(), standing));
    return current;
  }

  /** The last thing that happened in a season; null where nothing did. */
  static @Nullable Standing last(Handle handle, String season) {
    return handle
        .createQuery(
            "SELECT "
                + COLUMNS
                + " FROM version_state WHERE season = :season ORDER BY number DESC LIMIT 1")
        .bind("season", season)
        .map(StandingRows::standing)
        .findOne()
        .orElse(null);
  }

  private static Standing standing(ResultSet row, StatementContext context) throws SQLException {
    @Nullable String reason = row.getString("reason");
    @Nullable String publication = row.getString("publication");
    return new Standing(
        row.getString("version"),
        VersionState.valueOf(row.getString("state")),
        Micros.toInstant(row.getLong("at")),
        new Actor(row.getString("actor")),
        reason,
        publication);
  }
}
