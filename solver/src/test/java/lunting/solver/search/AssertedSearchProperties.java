package lunting.solver.search;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lunting.solver.RandomEvents;
import lunting.solver.RandomTown;
import lunting.solver.Recount;
import lunting.solver.model.LinePattern;
import lunting.solver.model.RotationPlan;
import lunting.solver.model.Run;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * On towns thrown together at random no move, done or undone, leaves a score that is not exact, and
 * what is found in the end is what the checker recounts.
 */
final class AssertedSearchProperties {
  private static final int DAYS = 12;
  private static final long STEPS = 20;

  // In many random towns no line may move at all.
  @Property(tries = 40, maxDiscardRatio = 30)
  void everyMoveKeepsTheScoreExact(@ForAll long seed) {
    Problem problem = RandomTown.problem(seed, DAYS);
    Assume.that(AssertedSearch.isPossible(problem));

    RotationPlan found = AssertedSearch.search(problem, false, STEPS);

    assertThat(found.getScore()).isEqualTo(recounted(problem, found));
  }

  @Property(tries = 60, maxDiscardRatio = 30)
  void everyMoveKeepsTheScoreExactWhenThingsHappen(@ForAll long seed) {
    Problem problem = RandomEvents.problem(seed, DAYS);
    Assume.that(AssertedSearch.isPossible(problem));

    RotationPlan found = AssertedSearch.search(problem, true, STEPS);

    assertThat(found.getScore()).isEqualTo(recounted(problem, found));
  }

  private static HardMediumSoftScore recounted(Problem problem, RotationPlan found) {
    Map<LineDuty, List<Run>> runs = new LinkedHashMap<>();
    for (LinePattern line : found.getLines()) {
      runs.put(problem.getLine(line.duty().id()), line.getPattern().runs());
    }
    return Recount.scores(problem, Recount.plan(problem, runs)).values().stream()
        .reduce(HardMediumSoftScore.ZERO, HardMediumSoftScore::add);
  }
}
