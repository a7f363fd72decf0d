package lunting.solver.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import lunting.data.plan.Plan;
import lunting.solver.RandomEvents;
import lunting.solver.RandomTown;
import lunting.solver.Recount;
import lunting.solver.load.LoadTable;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;
import lunting.solver.verdict.Checker;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever happened: what is short is told, and what a legal plan has could be reached. */
final class ShortfallsProperties {
  private static final int SEEDS = 20_000;

  @Property(tries = 300)
  void everyShortfallIsToldInBothLanguages(@ForAll long seed) {
    Problem problem = RandomEvents.problem(seed);
    Plan plan = plan(problem, seed);

    for (Shortfall shortfall : Shortfalls.of(problem, plan)) {
      assertThat(shortfall.text().zh()).endsWith("。").doesNotContain("null");
      assertThat(shortfall.text().english()).endsWith(".").doesNotContain("null");
      assertThat(shortfall.name().english()).contains(shortfall.subject());
    }
  }

  @Example
  void noLegalPlanHasMoreOffThanCouldBeReached() {
    int compared = 0;
    for (long seed = 0; seed < SEEDS; seed++) {
      Problem problem = RandomEvents.problem(seed, 2 + (int) (seed % 3));
      Plan plan = plan(problem, seed);
      if (Checker.check(problem, plan).score().hard() == 0) {
        compared += compare(problem, LoadTable.of(problem, plan));
      }
    }
    assertThat(compared).isGreaterThan(SEEDS / 20);
  }

  /** How many reductions of lines there were to compare. */
  private static int compare(Problem problem, LoadTable loads) {
    int compared = 0;
    for (LineDuty line : problem.lines()) {
      for (int day = 0; day < problem.days(); day++) {
        if (line.countable() && loads.cut(line, day) > 0) {
          assertThat(loads.cut(line, day)).isLessThanOrEqualTo(Hold.greatestLegalCut(line, day));
          compared++;
        }
      }
    }
    return compared;
  }

  private static Plan plan(Problem problem, long seed) {
    return Recount.plan(problem, RandomTown.plan(problem, new Random(seed)));
  }
}
