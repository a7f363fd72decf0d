package lunting.solver.problem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import lunting.data.calendar.Season;
import lunting.data.calendar.Span;
import lunting.data.plan.Pin;
import lunting.data.plan.Reduction;
import org.jspecify.annotations.Nullable;

/** What a published plan has each line do; a line that the plan does not name runs all season. */
final class BaselineLoads {
  private final @Nullable Baseline baseline;
  private final Season season;
  private final int asOf;
  private final Map<String, List<Reduction>> rows = new HashMap<>();
  private final Map<String, List<Pin>> pins = new HashMap<>();
  private final Map<String, LineBaseline> lines = new ConcurrentHashMap<>();

  BaselineLoads(Season season, @Nullable Baseline baseline) {
    this.season = season;
    this.baseline = baseline;
    this.asOf = baseline == null ? Baseline.NONE_AS_OF_DAY : season.dayOf(baseline.asOf());
    if (baseline != null) {
      baseline.plan().reductions().forEach(this::add);
      for (Pin pin : baseline.plan().pins()) {
        pins.computeIfAbsent(pin.line(), line -> new ArrayList<>()).add(pin);
      }
    }
  }

  private void add(Reduction row) {
    Span inside = row.span().clip(season.span());
    if (inside != null) {
      rows.computeIfAbsent(row.line(), line -> new ArrayList<>())
          .add(new Reduction(row.line(), inside, row.loadPercent(), row.cause(), row.clause()));
    }
  }

  /** Whether there is a baseline. */
  boolean isGiven() {
    return baseline != null;
  }

  /** The first day that can still change, not clipped to the season. */
  int asOf() {
    return asOf;
  }

  /** What the baseline has a line do; null without a baseline. */
  @Nullable LineBaseline of(String line) {
    return baseline == null
        ? null
        : lines.computeIfAbsent(
            line,
            id ->
                LineBaseline.of(
                    asOf,
                    season,
                    rows.getOrDefault(id, List.of()),
                    pins.getOrDefault(id, List.of())));
  }
}
