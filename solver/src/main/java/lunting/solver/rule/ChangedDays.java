package lunting.solver.rule;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import lunting.data.policy.RuleId;
import lunting.data.text.Sentence;
import lunting.data.text.Wording;
import lunting.solver.load.LoadTable;
import lunting.solver.model.LinePattern;
import lunting.solver.problem.LineBaseline;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;

/**
 * As few days as possible are changed.
 *
 * <p>Formula: with a baseline: Σ u · abs(load − baseline load) over days from asOf on.
 *
 * <p>Level: SOFT. Unit: milli-line-days. Clause: none of its own.
 */
final class ChangedDays implements Rule {
  private static final RuleHead HEAD =
      RuleHead.soft(RuleId.CHANGED_DAYS, RuleHead.MILLI_LINE_DAYS).on(RuleHead.Occasion.BASELINE);

  @Override
  public RuleHead head() {
    return HEAD;
  }

  @Override
  public Constraint stream(ConstraintFactory factory) {
    return factory
        .forEach(LinePattern.class)
        .filter(line -> line.getPattern().changedPercentDays() > 0)
        .penalize(
            HardMediumSoftScore.ONE_SOFT,
            line ->
                Scale.SOFT_PERCENT * line.duty().size() * line.getPattern().changedPercentDays())
        .asConstraint(HEAD.key());
  }

  @Override
  public void recount(LoadTable plan, Tally tally) {
    for (LineDuty line : plan.lines()) {
      LineBaseline before = line.baseline();
      long percentDays = 0;
      for (int day = plan.firstOpenDay(); before != null && day < plan.days(); day++) {
        percentDays += Math.abs(plan.load(line, day) - before.load(day));
      }
      BigDecimal days = BigDecimal.valueOf(percentDays, 2);
      tally.add(
          line.id(),
          Tally.NO_DAY,
          days.multiply(BigDecimal.valueOf(line.size())),
          () ->
              Sentence.of(
                      "与已公布的方案相差 {days} 线·天。",
                      "It differs by {days} line-days from what was published.")
                  .with("days", Wording.plain(days))
                  .text());
    }
  }

  @Override
  public BigInteger most(Problem problem) {
    return Most.sum(problem.lines(), line -> Most.product(line.size(), problem.days()));
  }
}
