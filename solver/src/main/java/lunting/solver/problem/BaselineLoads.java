package lunting.solver.problem;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import lunting.data.calendar.Season;
import lunting.data.calendar.Span;
import lunting.data.plan.Reduction;
import org.jspecify.annotations.Nullable;

/** A baseline spelled out line by line; a line that it does not have runs all season. */
final class BaselineLoads {
  private final @Nullable Baseline baseline;
  private final Map<String, byte[]> loads = new HashMap<>();
  private final Season season;
  private final int asOf;

  BaselineLoads(Season season, @Nullable Baseline baseline) {
    this.season = season;
    this.baseline = baseline;
    this.asOf = baseline == null ? Problem.NO_BASELINE : season.dayOf(baseline.asOf());
    if (baseline != null) {
      baseline.plan().reductions().forEach(this::add);
    }
  }

  private void add(Reduction reduction) {
    Span inside = reduction.span().clip(season.span());
    if (inside != null) {
      byte[] line = loads.computeIfAbsent(reduction.line(), id -> full());
      int from = season.dayOf(inside.from());
      Arrays.fill(line, from, season.dayOf(inside.to()) + 1, (byte) reduction.loadPercent());
    }
  }

  private byte[] full() {
    byte[] line = new byte[season.days()];
    Arrays.fill(line, (byte) 100);
    return line;
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
    if (baseline == null) {
      return null;
    }
    byte[] known = loads.get(line);
    return known == null ? LineBaseline.running(asOf, season.days()) : LineBaseline.of(asOf, known);
  }
}
