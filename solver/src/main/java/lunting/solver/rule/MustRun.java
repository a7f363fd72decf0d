package lunting.solver.rule;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.math.BigInteger;
import lunting.data.policy.RuleId;
import lunting.data.text.Text;
import lunting.solver.line.DayRule;
import lunting.solver.load.LoadTable;
import lunting.solver.model.LinePattern;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;

/**
 * On its must-run days a plant produces in full: no stop and no load limit is planned on them.
 *
 * <p>Formula: countable lines, must-run days of their plant: line-days reduced.
 *
 * <p>Level: HARD. Unit: line-days. Clause: none of its own.
 */
final class MustRun implements Rule {
  private static final RuleHead HEAD = RuleHead.hard(RuleId.MUST_RUN, null, "line-days");

  @Override
  public RuleHead head() {
    return HEAD;
  }

  @Override
  public Constraint stream(ConstraintFactory factory) {
    return factory
        .forEach(LinePattern.class)
        .filter(line -> DayRule.MUST_RUN.binds(line.duty(), line.sector()))
        .penalize(HardMediumSoftScore.ofHard(1_000), DayRule.MUST_RUN::amountIn)
        .asConstraint(HEAD.key());
  }

  @Override
  public void recount(LoadTable plan, Tally tally) {
    for (LineDuty line : plan.reducedLines()) {
      for (int day = plan.firstOpenDay(); line.countable() && day < plan.days(); day++) {
        boolean broken = line.days().mustRun().contains(day) && plan.load(line, day) < 100;
        tally.add(
            line.id(),
            day,
            broken ? 1 : 0,
            () ->
                Text.of(
                    "当日企业须保持生产，不得安排停限产。",
                    "The plant must run on this day: nothing may be reduced."));
      }
    }
  }

  @Override
  public BigInteger most(Problem problem) {
    return Most.lineDays(problem);
  }
}
