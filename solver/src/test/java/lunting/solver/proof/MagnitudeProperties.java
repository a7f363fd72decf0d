package lunting.solver.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import lunting.data.policy.RuleId;
import lunting.solver.RandomEvents;
import lunting.solver.Recount;
import lunting.solver.model.Run;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;
import lunting.solver.rule.Rule;
import lunting.solver.rule.Rules;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** No plan costs more than its rules say from the policy and the list alone. */
final class MagnitudeProperties {
  @Property(tries = 1_000)
  void noRuleCountsMoreThanTheMostItTells(@ForAll long seed) {
    Problem problem = RandomEvents.problem(seed);
    Problem before = Problem.of(problem.policy(), problem.registry());
    Random random = new Random(seed);

    for (Map<LineDuty, List<Run>> plan :
        List.of(
            RandomEvents.plan(problem, random),
            all(problem, List.of()),
            all(problem, List.of(Run.stop(0, problem.days() - 1))),
            all(problem, everyOtherDay(problem)),
            all(problem, anotherLoadEveryDay(problem, random)))) {
      Map<RuleId, BigDecimal> amounts = Recount.amounts(problem, Recount.plan(problem, plan));
      for (Rule rule : Rules.ALL) {
        assertThat(amounts.get(rule.head().id()))
            .as("what %s counts", rule.head().id().key())
            .isLessThanOrEqualTo(new BigDecimal(rule.most(before)));
      }
    }
  }

  private static Map<LineDuty, List<Run>> all(Problem problem, List<Run> runs) {
    Map<LineDuty, List<Run>> plan = new LinkedHashMap<>();
    problem.lines().forEach(line -> plan.put(line, runs));
    return plan;
  }

  private static List<Run> everyOtherDay(Problem problem) {
    List<Run> runs = new ArrayList<>();
    for (int day = 0; day < problem.days(); day += 2) {
      runs.add(Run.stop(day, day));
    }
    return runs;
  }

  private static List<Run> anotherLoadEveryDay(Problem problem, Random random) {
    List<Run> runs = new ArrayList<>();
    for (int day = 0; day < problem.days(); day++) {
      runs.add(new Run(day, day, day % 2 == 0 ? 1 : 2 + random.nextInt(98)));
    }
    return runs;
  }
}
