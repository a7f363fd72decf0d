package lunting.solver.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lunting.data.plan.Plan;
import lunting.data.policy.RuleId;
import lunting.data.report.Verdict;
import lunting.solver.RandomEvents;
import lunting.solver.Recount;
import lunting.solver.problem.Problem;
import lunting.solver.verdict.Checker;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On odd problems too, thrown together at random, the model and the checker must agree. */
final class ExactModelTest {
  private static final int DAYS = 12;
  private static final int FIRST_SEED = Integer.getInteger("exact.first", 0);
  private static final int SEEDS = Integer.getInteger("exact.seeds", 8);

  static IntStream seeds() {
    return IntStream.range(FIRST_SEED, FIRST_SEED + SEEDS);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void thePlanItFindsScoresWhatItClaims(int seed) {
    Problem problem = RandomEvents.problem(seed, DAYS);

    Proof proof = Prover.prove(problem, null, Duration.ofSeconds(2));

    Plan plan = proof.plan();
    if (plan == null) {
      assertThat(anyPlans(problem)).allMatch(any -> Checker.score(problem, any).hard() < 0);
    } else {
      Verdict verdict = Checker.check(problem, plan);
      assertThat(verdict.score().hard()).isZero();
      assertThat(verdict.score().medium()).isEqualTo(proof.medium());
      assertThat(amounts(verdict)).isEqualTo(weighed(problem, Prover.judge(problem, plan)));
    }
  }

  private static List<Plan> anyPlans(Problem problem) {
    Random random = new Random(problem.lines().size());
    return Stream.generate(() -> RandomEvents.plan(problem, random))
        .limit(50)
        .map(runs -> Recount.plan(problem, runs))
        .toList();
  }

  private static Map<RuleId, Long> amounts(Verdict verdict) {
    return verdict.rules().stream()
        .filter(rule -> rule.rule().isSoft() && rule.weight() > 0)
        .collect(Collectors.toMap(Verdict.RuleResult::rule, Verdict.RuleResult::amount));
  }

  /** What a rule counts that weighs nothing is not settled. */
  private static Map<RuleId, Long> weighed(Problem problem, Proof judged) {
    Map<RuleId, Long> amounts = new EnumMap<>(judged.amounts());
    amounts.keySet().removeIf(rule -> problem.policy().weights().of(rule) == 0);
    return amounts;
  }
}
