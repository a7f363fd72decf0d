package lunting.solver.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lunting.data.calendar.Season;
import lunting.data.calendar.Span;
import lunting.data.plan.Reduction;
import lunting.solver.model.Run;
import org.jspecify.annotations.Nullable;

/** Rows of runs on one line: in time order, no two overlap, and those that touch differ in load. */
public final class Runs {
  private Runs() {}

  /**
   * The runs in time order, those of equal load that overlap or touch joined; null where a run
   * leaves the season or two of different load overlap.
   */
  public static @Nullable List<Run> joined(List<Run> runs, int seasonDays) {
    List<Run> joined = new ArrayList<>();
    for (Run run : sorted(runs)) {
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

  /** Whether runs keep to the season, follow each other, and differ in load where they touch. */
  static boolean areInOrder(Run[] runs, int seasonDays) {
    Run earlier = null;
    for (int i = 0; i < runs.length; i++) {
      Run run = runs[i];
      boolean outside = run.from() < 0 || run.to() >= seasonDays || run.from() > run.to();
      if (outside || (earlier != null && !follows(earlier, run))) {
        return false;
      }
      earlier = run;
    }
    return true;
  }

  private static boolean follows(Run earlier, Run later) {
    return earlier.to() + 1 < later.from()
        || (earlier.to() + 1 == later.from() && earlier.loadPercent() != later.loadPercent());
  }

  /** The runs in time order. */
  public static List<Run> sorted(List<Run> runs) {
    if (runs.size() > 1) {
      List<Run> sorted = new ArrayList<>(runs);
      sorted.sort((one, other) -> Integer.compare(one.from(), other.from()));
      return sorted;
    }
    return runs;
  }

  /**
   * The runs of a line whose load is given day by day.
   *
   * @param loads in percent, one a season day
   */
  public static List<Run> ofLoads(int[] loads) {
    List<Run> runs = new ArrayList<>();
    int from = 0;
    for (int day = 0; day < loads.length; day++) {
      if (day + 1 == loads.length || loads[day + 1] != loads[day]) {
        if (loads[day] < 100) {
          runs.add(new Run(from, day, loads[day]));
        }
        from = day + 1;
      }
    }
    return runs;
  }

  /**
   * The load of a line on each season day, in percent, 100 where nothing is reduced.
   *
   * @param rows its reductions; days outside the season are left out
   */
  public static int[] loads(Season season, List<Reduction> rows) {
    int[] loads = new int[season.days()];
    Arrays.fill(loads, 100);
    for (Reduction row : rows) {
      Span inside = row.span().clip(season.span());
      if (inside != null) {
        int after = season.dayOf(inside.to()) + 1;
        Arrays.fill(loads, season.dayOf(inside.from()), after, row.loadPercent());
      }
    }
    return loads;
  }

  /** The runs with one more: on days that a run has already, the lower load holds. */
  public static List<Run> lowered(List<Run> runs, Run more) {
    List<Run> pieces = new ArrayList<>();
    pieces.add(more);
    List<Run> kept = new ArrayList<>();
    for (Run run : runs) {
      if (run.loadPercent() <= more.loadPercent()) {
        pieces = without(pieces, run.from(), run.to());
        kept.add(run);
      } else {
        kept.addAll(without(List.of(run), more.from(), more.to()));
      }
    }
    kept.addAll(pieces);
    return kept;
  }

  /** The runs with one laid over them: on its days nothing else is left. */
  public static List<Run> put(List<Run> runs, Run over) {
    List<Run> result = without(runs, over.from(), over.to());
    result.add(over);
    return result;
  }

  /** The runs with these days, ends included, at full load. */
  public static List<Run> without(List<Run> runs, int from, int to) {
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
  public static List<Run> drop(List<Run> runs, int index) {
    List<Run> left = new ArrayList<>(runs);
    left.remove(index);
    return left;
  }
}
