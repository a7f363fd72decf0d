package lunting.solver.bound.lack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import lunting.data.plan.Plan;
import lunting.solver.Budget;
import lunting.solver.Planner;
import lunting.solver.Progress;
import lunting.solver.RandomEvents;
import lunting.solver.RandomTown;
import lunting.solver.load.LoadTable;
import lunting.solver.problem.Problem;
import lunting.solver.problem.Sector;
import lunting.solver.problem.day.DaySet;
import lunting.solver.verdict.Checker;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** No legal plan lacks less than is proved, whatever happened. */
final class LackBoundProperties {
  private static final long STEPS = 20;

  /** A proof that is given up takes less. */
  private static final long MOST_STOPS = 20_000;

  @Property(tries = 100, maxDiscardRatio = 50)
  void noPlanThatWasSolvedLacksLessThanIsProved(@ForAll long seed) {
    Problem problem = seed % 2 == 0 ? RandomTown.problem(seed) : RandomEvents.problem(seed);
    Plan plan = new Planner(problem, Budget.ofSteps(STEPS, seed), Progress.SILENT).solve();
    Assume.that(Checker.score(problem, plan).hard() == 0);

    compare(problem, plan, seed);
  }

  private static void compare(Problem problem, Plan plan, long seed) {
    compare(problem, plan, seed, new LackBound(problem));
    Effort little = new Effort(new Random(seed).nextLong(MOST_STOPS), Long.MAX_VALUE);
    compare(problem, plan, seed, new LackBound(problem, little));
  }

  private static void compare(Problem problem, Plan plan, long seed, LackBound bound) {
    LoadTable loads = LoadTable.of(problem, plan);
    Random random = new Random(seed);
    Map<Sector, long[]> lackingOfAll = new LinkedHashMap<>();
    long lacksInAll = 0;
    DaySet all = DaySet.of(problem.days(), day -> true);
    for (Sector sector : problem.sectors()) {
      long[] lacking = loads.lacking(sector, all);
      DaySet some = DaySet.of(problem.days(), day -> random.nextInt(3) > 0);
      for (DaySet days : new DaySet[] {all, some}) {
        long lacks = 0;
        for (int day = 0; day < lacking.length; day++) {
          lacks += days.contains(day) ? lacking[day] : 0;
        }
        assertThat(bound.least(sector, days, lacking))
            .as("seed %d, %s", seed, sector)
            .isBetween(0L, lacks);
      }
      lackingOfAll.put(sector, lacking);
      lacksInAll += LongStream.of(lacking).sum();
    }
    assertThat(bound.leastTogether(lackingOfAll, all))
        .as("seed %d, all sectors together", seed)
        .isBetween(0L, lacksInAll);
  }
}
