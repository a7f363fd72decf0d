package lunting.solver.rule;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import lunting.data.policy.RuleId;
import lunting.solver.RandomEvents;
import lunting.solver.RandomTown;
import lunting.solver.Recount;
import lunting.solver.StreamScores;
import lunting.solver.model.Run;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * The master law: the score that the search sees is what the checker recounts, to the last digit.
 */
final class RecountProperties {
  private static final int CHANGES = 12;

  @Property(tries = 1_000)
  void everyRuleScoresWhatItsRecountFinds(@ForAll long seed) {
    Problem problem = RandomTown.problem(seed);
    Map<LineDuty, List<Run>> plan = RandomTown.plan(problem, new Random(seed));

    try (StreamScores streams = StreamScores.byRule(problem, plan)) {
      assertSame(streams, problem, plan);
    }
  }

  @Property(tries = 1_500)
  void everyRuleScoresWhatItsRecountFindsWhenThingsHappen(@ForAll long seed) {
    Problem problem = RandomEvents.problem(seed);
    Map<LineDuty, List<Run>> plan = RandomEvents.plan(problem, new Random(seed));

    try (StreamScores streams = StreamScores.byRule(problem, plan)) {
      assertSame(streams, problem, plan);
    }
  }

  @Property(tries = 400)
  void everyRuleKeepsUpWithEveryChange(@ForAll long seed) {
    Problem problem = RandomEvents.problem(seed);
    Random random = new Random(seed);
    Map<LineDuty, List<Run>> plan = RandomEvents.plan(problem, random);

    try (StreamScores streams = StreamScores.byRule(problem, plan)) {
      for (int change = 0; change < CHANGES && !problem.lines().isEmpty(); change++) {
        LineDuty line = problem.lines().get(random.nextInt(problem.lines().size()));
        List<Run> runs = RandomEvents.runs(problem, line, random);
        plan.put(line, runs);
        streams.change(line, runs);
        assertSame(streams, problem, plan);
      }
    }
  }

  @Property(tries = 400)
  void theTotalKeepsUpWithEveryChange(@ForAll long seed) {
    Problem problem = RandomEvents.problem(seed);
    Random random = new Random(seed);
    Map<LineDuty, List<Run>> plan = RandomEvents.plan(problem, random);

    try (StreamScores streams = StreamScores.inTotal(problem, plan)) {
      for (int change = 0; change < CHANGES && !problem.lines().isEmpty(); change++) {
        LineDuty line = problem.lines().get(random.nextInt(problem.lines().size()));
        List<Run> runs = RandomEvents.runs(problem, line, random);
        plan.put(line, runs);
        streams.change(line, runs);
        assertThat(streams.total()).isEqualTo(sum(problem, plan));
      }
    }
  }

  @Example
  void everyRuleIsSeenKeptAndBroken() {
    Set<RuleId> broken = EnumSet.noneOf(RuleId.class);
    Set<RuleId> kept = EnumSet.noneOf(RuleId.class);

    for (long seed = 0; seed < 400; seed++) {
      Problem problem = RandomEvents.problem(seed);
      Map<LineDuty, List<Run>> plan = RandomEvents.plan(problem, new Random(seed));
      Recount.amounts(problem, Recount.plan(problem, plan))
          .forEach((rule, amount) -> (amount.signum() > 0 ? broken : kept).add(rule));
    }

    assertThat(broken).containsExactly(RuleId.values());
    assertThat(kept).containsExactly(RuleId.values());
  }

  private static void assertSame(
      StreamScores streams, Problem problem, Map<LineDuty, List<Run>> plan) {
    Map<RuleId, HardMediumSoftScore> scored = new LinkedHashMap<>();
    Map<RuleId, HardMediumSoftScore> recounted =
        Recount.scores(problem, Recount.plan(problem, plan));
    recounted.keySet().forEach(rule -> scored.put(rule, HardMediumSoftScore.ZERO));
    scored.putAll(streams.rules());

    assertThat(scored).isEqualTo(recounted);
    assertThat(streams.total()).isEqualTo(sum(problem, plan));
  }

  private static HardMediumSoftScore sum(Problem problem, Map<LineDuty, List<Run>> plan) {
    return Recount.scores(problem, Recount.plan(problem, plan)).values().stream()
        .reduce(HardMediumSoftScore.ZERO, HardMediumSoftScore::add);
  }
}
