package lunting.solver.search.move;

import java.util.ArrayList;
import java.util.List;
import lunting.solver.model.Run;
import org.jspecify.annotations.Nullable;

/** Lists of one line's runs: in time order, without overlap; runs that touch differ in load. */
final class Runs {
  private Runs() {}

  /**
   * The runs in time order, those of equal load that overlap or touch joined; null where a run
   * leaves the season or two of different load overlap.
   */
  static @Nullable List<Run> joined(List<Run> runs, int seasonDays) {
    List<Run> joined = new ArrayList<>();
    for (Run run : LineMoves.sorted(runs)) {
      if (run.from() < 0 || run.to() >= seasonDays || run.from() > run.to()) {
        return null;
      }
      Run last = joined.isEmpty() ? null : joined.getLast();
      if (last == null || last.to() + 1 < run.from()) {
        joined.add(run);
      } else if (last.loadPercent() == run.loadPercent()) {
        joined.set(
            joined.size() - 1,
            new Run(last.from(), Math.max(last.to(), run.to()), run.loadPercent()));
      } else if (last.to() < run.from()) {
        joined.add(run);
      } else {
        return null;
      }
    }
    return joined;
  }

  /** The runs with another laid over them, which replaces what they have on its days. */
  static List<Run> put(List<Run> runs, Run over) {
    List<Run> result = without(runs, over.from(), over.to());
    result.add(over);
    return result;
  }

  /** The runs with these days, ends included, at full load. */
  static List<Run> without(List<Run> runs, int from, int to) {
    List<Run> left = new ArrayList<>();
    for (Run run : runs) {
      if (run.from() < from) {
        left.add(new Run(run.from(), Math.min(run.to(), from - 1), run.loadPercent()));
      }
      if (run.to() > to) {
        left.add(new Run(Math.max(run.from(), to + 1), run.to(), run.loadPercent()));
      }
    }
    return left;
  }

  /** The runs without one of them. */
  static List<Run> drop(List<Run> runs, int index) {
    List<Run> left = new ArrayList<>(runs);
    left.remove(index);
    return left;
  }
}
