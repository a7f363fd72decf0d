package lunting.solver.settle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lunting.solver.RandomEvents;
import lunting.solver.RandomTown;
import lunting.solver.Recount;
import lunting.solver.exact.Prover;
import lunting.solver.line.Runs;
import lunting.solver.model.Run;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;
import lunting.solver.verdict.Checker;
import net.jqwik.api.Example;

/**
 * What is settled of small lists thrown together at random, held against CP-SAT's model of all
 * rules and against the checker: never wrong, and hardly ever left open.
 */
final class GroupSearchProperties {
  private static final long MOST_WORK = 5_000_000;
  private static final Duration LIMIT = Duration.ofSeconds(10);

  private int impossible;
  private int settled;

  @Example
  void whatIsProvedImpossibleIsSoAndWhatIsFoundIsLegal() {
    for (long seed = 0; seed < 100; seed++) {
      settle(RandomTown.problem(seed, 8));
    }

    assertThat(impossible).isEqualTo(42);
    assertThat(settled).isEqualTo(100);
  }

  @Example
  void soItIsWhateverHappened() {
    for (long seed = 0; seed < 100; seed++) {
      settle(RandomEvents.problem(seed, 9));
    }

    assertThat(impossible).isEqualTo(53);
    assertThat(settled).isEqualTo(100);
  }

  private void settle(Problem problem) {
    Map<LineDuty, List<Run>> found = new LinkedHashMap<>();
    boolean isImpossible = false;
    boolean isOpen = false;
    for (Group group : Group.all(problem)) {
      GroupSearch.Result result = GroupSearch.settle(group, Waivers.NONE, MOST_WORK);
      isImpossible |= result.answer() == GroupSearch.Answer.IMPOSSIBLE;
      isOpen |= result.answer() == GroupSearch.Answer.OPEN;
      for (int line = 0; line < result.courses().size(); line++) {
        int[] loads =
            Arrays.stream(result.courses().get(line).cuts).map(cut -> 100 - cut).toArray();
        found.put(group.lines().get(line), Runs.ofLoads(loads));
      }
    }
    if (isImpossible) {
      assertThat(Prover.isPossible(problem, LIMIT)).isFalse();
      impossible++;
      settled++;
    } else if (!isOpen) {
      assertThat(Checker.check(problem, Recount.plan(problem, found)).score().hard()).isZero();
      settled++;
    }
  }
}
