package lunting.data.registry;

import java.math.BigDecimal;
import java.util.List;
import lunting.data.calendar.Span;
import lunting.data.policy.duty.Level;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a document or the emergency list (应急减排清单) fixes for one plant alone.
 *
 * @param windows days on which it must be stopped, in place of its industry's windows; null: the
 *     industry's hold; empty: none hold
 * @param wish days on which it would rather be stopped, if it has to stop at all
 * @param mustRun days on which no stop may be planned
 * @param carried days owed from before or in credit; null: none
 * @param measures its own measures on warning days; empty: its industry's hold
 */
public record PlantTerms(
    @Nullable List<Window> windows,
    List<Wish> wish,
    List<MustRun> mustRun,
    @Nullable Carried carried,
    List<Measure> measures) {
  /** Nothing is fixed for the plant alone. */
  public static final PlantTerms NONE = new PlantTerms(null, List.of(), List.of(), null, List.of());

  /** Copies the lists. */
  public PlantTerms {
    windows = windows == null ? null : List.copyOf(windows);
    wish = List.copyOf(wish);
    mustRun = List.copyOf(mustRun);
    measures = List.copyOf(measures);
  }

  /** Days on which the plant must be stopped, and the document that fixes them. */
  public record Window(Span span, @Nullable Text basis) {}

  /** Days on which the plant would rather be stopped, and why. */
  public record Wish(Span span, @Nullable Text reason) {}

  /** Days on which no stop of the plant may be planned, and why. */
  public record MustRun(Span span, @Nullable Text reason) {}

  /**
   * Days of the whole plant that are carried into the season.
   *
   * @param tenthDays in tenths of a day; above 0: credit, below 0: debt
   */
  public record Carried(int tenthDays, @Nullable Text basis) {}

  /**
   * What the plant's own list asks at a warning level; a level that has none takes that of the next
   * lower level that has one.
   *
   * @param lines the lines it names; empty: nothing is asked at this level
   * @param text the measure in the list's own words
   */
  public record Measure(Level level, List<LineLoad> lines, @Nullable Text text) {
    /** Copies the list. */
    public Measure {
      lines = List.copyOf(lines);
    }
  }

  /**
   * The load that a measure leaves to a line.
   *
   * @param loadPercent 0 is a stop; below 100
   */
  public record LineLoad(String line, int loadPercent) {}

  /** Whether the plant has measures of its own in place of its industry's. */
  public boolean hasMeasures() {
    return !measures.isEmpty();
  }

  /** The measure that holds at a level; null where the list asks nothing at it. */
  public @Nullable Measure measureAt(Level level) {
    Measure found = null;
    for (Measure each : measures) {
      boolean reached = each.level().compareTo(level) <= 0;
      if (reached && (found == null || each.level().compareTo(found.level()) > 0)) {
        found = each;
      }
    }
    return found;
  }

  /** The days carried, exactly; 0 where none are. */
  public BigDecimal carriedDays() {
    return carried == null ? BigDecimal.ZERO : BigDecimal.valueOf(carried.tenthDays(), 1);
  }
}
