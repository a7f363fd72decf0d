package lunting.solver.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import lunting.data.plan.Reduction;
import lunting.data.text.Text;
import lunting.solver.RandomEvents;
import lunting.solver.RandomTown;
import lunting.solver.Recount;
import lunting.solver.model.Run;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever the list and the plan: everybody is told something, and no day loses its cause. */
final class ExplanationsProperties {
  @Property(tries = 300)
  void everyPlantIsToldItsDutyInBothLanguages(@ForAll long seed) {
    Problem problem = RandomTown.problem(seed);

    for (PlantDuty plant : problem.plants()) {
      assertTold(Explanations.duty(problem, plant.id()));
    }
  }

  @Property(tries = 300)
  void everyReductionIsExplainedInBothLanguages(@ForAll long seed) {
    Problem problem = RandomTown.problem(seed);

    for (Reduction reduction : reductions(problem, seed)) {
      assertTold(Explanations.reduction(problem, reduction));
    }
  }

  @Property(tries = 300)
  void whateverHappenedEveryReductionIsExplainedInBothLanguages(@ForAll long seed) {
    Problem problem = RandomEvents.problem(seed);

    for (Reduction reduction : reductions(problem, seed)) {
      assertTold(Explanations.reduction(problem, reduction));
    }
  }

  @Property(tries = 300)
  void whateverHappenedAnOrderAndAListAreNeverCalledAnotherCause(@ForAll long seed) {
    Problem problem = RandomEvents.problem(seed);

    for (Reduction reduction : reductions(problem, seed)) {
      LineDuty line = problem.getLine(reduction.line());
      for (Reduction part : Causes.of(problem, reduction)) {
        int from = problem.season().dayOf(part.span().from());
        for (int day = from; day < from + part.span().days(); day++) {
          boolean ordered = line.days().ordered().contains(day);
          boolean listed = line.measures() != null && line.measures().asked().on(day) < 100;
          assertThat(part.cause() == Reduction.Cause.ORDER || !ordered).isTrue();
          assertThat(part.cause() != Reduction.Cause.SEASON || !listed).isTrue();
        }
      }
    }
  }

  @Property(tries = 300)
  void causesKeepEveryDayAndTellTheCalendarApart(@ForAll long seed) {
    Problem problem = RandomTown.problem(seed);

    for (Reduction reduction : reductions(problem, seed)) {
      LineDuty line = problem.getLine(reduction.line());
      int[] loads = new int[problem.days()];
      Arrays.fill(loads, 100);
      for (Reduction part : Causes.of(problem, reduction)) {
        int from = problem.season().dayOf(part.span().from());
        for (int day = from; day < from + part.span().days(); day++) {
          loads[day] = part.loadPercent();
          assertThat(part.cause() == Reduction.Cause.CALENDAR)
              .isEqualTo(line.days().calendar().contains(day));
        }
      }
      for (int day = 0; day < problem.days(); day++) {
        boolean reduced = reduction.span().contains(problem.season().dateOf(day));
        assertThat(loads[day]).isEqualTo(reduced ? reduction.loadPercent() : 100);
      }
    }
  }

  private static List<Reduction> reductions(Problem problem, long seed) {
    Map<LineDuty, List<Run>> plan = RandomTown.plan(problem, new Random(seed));
    return Recount.plan(problem, plan).reductions();
  }

  private static void assertTold(Text text) {
    assertThat(text.zh()).endsWith("。").doesNotContain("null", "%s");
    assertThat(text.english()).endsWith(".").doesNotContain("null", "%s");
  }
}
