package lunting.web.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/**
 * Numbers of a season that a restoration leaves out, since they may have been given after the
 * backup: no two papers may bear the same one.
 *
 * @param what whose numbers they are
 * @param season id of the season
 * @param name of the season
 * @param first the first that is left out
 * @param last the last one; the next that is given follows it
 */
public record Skipped(What what, String season, String name, long first, long last) {
  /** What is numbered within a season, and how many numbers are left out at least. */
  public enum What {
    PUBLICATION(100),
    /** Each publication has one for every plant that changes. */
    NOTICE(10_000),
    /** How often a season was changed: what somebody saw of it before is no longer so. */
    REVISION(1_000);

    private final long gap;

    What(long gap) {
      this.gap = gap;
    }

    /** What the counters are called, with the season behind it. */
    private String counter(String season) {
      return switch (this) {
        case PUBLICATION -> "publication/" + season;
        case NOTICE -> "notice/" + season;
        case REVISION -> "revision/" + season;
      };
    }

    /** The last number left out, so that the next begins a round hundred, thousand, and so on. */
    private long leap(long given) {
      return (given / gap + (given % gap == 0 ? 1 : 2)) * gap;
    }
  }

  /** What a store has given, by the names of the counters. */
  record Given(Map<String, Long> last) {
    Given {
      last = Map.copyOf(last);
    }

    static Given of(Handle handle) {
      Map<String, Long> last = new TreeMap<>();
      handle
          .createQuery("SELECT name, last FROM counter")
          .map((row, context) -> Map.entry(row.getString("name"), row.getLong("last")))
          .forEach(counter -> last.put(counter.getKey(), counter.getValue()));
      handle
          .createQuery("SELECT id, revision FROM season")
          .map((row, context) -> Map.entry(row.getString("id"), row.getLong("revision")))
          .forEach(season -> last.put(What.REVISION.counter(season.getKey()), season.getValue()));
      return new Given(last);
    }

    private long of(What what, String season) {
      return last.getOrDefault(what.counter(season), 0L);
    }
  }

  /** Leaves numbers out of every season that a store has now. */
  static List<Skipped> leap(Handle handle, Given replaced) {
    Given restored = Given.of(handle);
    Map<String, String> seasons = new TreeMap<>();
    handle
        .createQuery("SELECT id, name FROM season")
        .map((row, context) -> Map.entry(row.getString("id"), row.getString("name")))
        .forEach(season -> seasons.put(season.getKey(), season.getValue()));
    List<Skipped> skipped = new ArrayList<>();
    seasons.forEach((season, name) -> {
      for (What what : What.values()) {
        long first = restored.of(what, season) + 1;
        long last = what.leap(Math.max(first - 1, replaced.of(what, season)));
        skipped.add(new Skipped(what, season, name, first, last));
      }
    });
    skipped.forEach(numbers -> numbers.keep(handle));
    return skipped;
  }

  private void keep(Handle handle) {
    switch (what) {
      case REVISION ->
          handle
              .createUpdate("UPDATE season SET revision = :last WHERE id = :season")
              .bind("season", season)
              .bind("last", last)
              .execute();
      case PUBLICATION, NOTICE ->
          handle
              .createUpdate(
                  """
                  INSERT INTO counter (name, last) VALUES (:name, :last)
                  ON CONFLICT (name) DO UPDATE SET last = excluded.last\
                  """)
              .bind("name", what.counter(season))
              .bind("last", last)
              .execute();
    }
  }

  /** How an act names it. */
  String counter() {
    return what.counter(season);
  }

  /** The numbers as an act tells them. */
  String range() {
    return first + "-" + last;
  }
}
