package lunting.solver.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import lunting.data.plan.Plan;
import lunting.solver.bound.lack.LackBound;
import lunting.solver.load.LoadTable;
import lunting.solver.problem.Problem;
import lunting.solver.problem.Sector;
import lunting.solver.problem.day.DaySet;

/**
 * What a plan lacks of the reserves of sectors that share livelihood services, on the days of a
 * warning or on all others, and the least that any legal plan lacks there, as it is told of a plan.
 *
 * <p>Unit: hundredths of milli-line-days.
 */
record ProvedLack(Set<Sector> sectors, boolean warned, long lacking, long proved) {
  /** A hundredth of a line-day: what lacks beyond the proof by less is as good as proved. */
  static final long NEGLIGIBLE = 1_000;

  /** Wherever something lacks. */
  static List<ProvedLack> of(Problem problem, Plan plan) {
    LoadTable loads = LoadTable.of(problem, plan);
    LackBound bound = new LackBound(problem);
    List<ProvedLack> found = new ArrayList<>();
    Set<Sector> seen = new LinkedHashSet<>();
    for (Sector sector : problem.sectors()) {
      if (!seen.contains(sector)) {
        Set<Sector> beside = bound.sectorsBeside(sector);
        seen.addAll(beside);
        for (boolean warned : new boolean[] {false, true}) {
          ProvedLack lack = of(problem, loads, bound, beside, warned);
          if (lack.lacking > 0) {
            found.add(lack);
          }
        }
      }
    }
    return found;
  }

  private static ProvedLack of(
      Problem problem, LoadTable loads, LackBound bound, Set<Sector> sectors, boolean warned) {
    Map<Sector, long[]> lacking = new LinkedHashMap<>();
    long all = 0;
    long proved = 0;
    DaySet days = DaySet.of(problem.days(), day -> isWarned(sectors, day) == warned);
    for (Sector sector : sectors) {
      long[] each = loads.lacking(sector, days);
      lacking.put(sector, each);
      all += LongStream.of(each).sum();
      proved += bound.least(sector, days, each);
    }
    if (sectors.size() > 1 && all - proved > NEGLIGIBLE) {
      proved = Math.max(proved, bound.leastTogether(lacking, days));
    }
    return new ProvedLack(sectors, warned, all, proved);
  }

  private static boolean isWarned(Set<Sector> sectors, int day) {
    return sectors.stream().anyMatch(sector -> sector.levels().days().contains(day));
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%s%s %.3f/%.3f",
        String.join("+", sectors.stream().map(Sector::id).toList()),
        warned ? "" : " (no warning)",
        lacking / 1e5,
        proved / 1e5);
  }
}
