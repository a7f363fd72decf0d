package lunting.solver.rule;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.math.BigInteger;
import lunting.data.policy.RuleId;
import lunting.data.text.Sentence;
import lunting.solver.line.DayRule;
import lunting.solver.load.LoadTable;
import lunting.solver.model.LinePattern;
import lunting.solver.problem.LineBaseline;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;

/**
 * What has been carried out stays as it was.
 *
 * <p>Formula: with a baseline: line-days before asOf whose load differs from the baseline's.
 *
 * <p>Level: HARD. Unit: line-days. Clause: none of its own.
 */
final class FrozenPast implements Rule {
  private static final RuleHead HEAD =
      RuleHead.hard(RuleId.FROZEN_PAST, null, "line-days").on(RuleHead.Occasion.BASELINE);

  @Override
  public RuleHead head() {
    return HEAD;
  }

  @Override
  public Constraint stream(ConstraintFactory factory) {
    return factory
        .forEach(LinePattern.class)
        .filter(line -> line.getPattern().pastDaysChanged() > 0)
        .penalize(HardMediumSoftScore.ofHard(1_000), DayRule.FROZEN_PAST::amountIn)
        .asConstraint(HEAD.key());
  }

  @Override
  public void recount(LoadTable plan, Tally tally) {
    for (LineDuty line : plan.lines()) {
      LineBaseline before = line.baseline();
      for (int day = 0; before != null && day < plan.firstOpenDay(); day++) {
        int load = plan.load(line, day);
        int carriedOut = before.load(day);
        tally.add(
            line.id(),
            day,
            load == carriedOut ? 0 : 1,
            () ->
                Sentence.of(
                        "当日已过，已按 {done}% 负荷执行，方案写作 {planned}%。",
                        "The day is past: {done}% load was carried out, the plan says {planned}%.")
                    .with("done", carriedOut)
                    .with("planned", load)
                    .text());
      }
    }
  }

  @Override
  public BigInteger most(Problem problem) {
    return Most.lineDays(problem);
  }
}
