package lunting.solver.rule;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import lunting.data.policy.RuleId;
import lunting.data.text.Text;
import lunting.solver.load.LoadTable;
import lunting.solver.model.LinePattern;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;

/**
 * Plants are spared on days they asked to be spared, such as an export order's.
 *
 * <p>Formula: Σ u · cut/100 on the plant's avoid days, a day counting once.
 *
 * <p>Level: SOFT. Unit: milli-line-days. Clause: none of its own.
 */
final class AvoidDays implements Rule {
  private static final RuleHead HEAD = RuleHead.soft(RuleId.AVOID_DAYS, RuleHead.MILLI_LINE_DAYS);

  @Override
  public RuleHead head() {
    return HEAD;
  }

  @Override
  public boolean binds(PlantDuty plant, LineDuty line) {
    return !line.days().avoid().isEmpty();
  }

  @Override
  public Constraint stream(ConstraintFactory factory) {
    return factory
        .forEach(LinePattern.class)
        .filter(line -> binds(line.plant(), line.duty()))
        .penalize(
            HardMediumSoftScore.ONE_SOFT,
            line ->
                Scale.SOFT_PERCENT
                    * line.duty().size()
                    * line.getPattern().cutOn(line.duty().days().avoid()))
        .asConstraint(HEAD.key());
  }

  @Override
  public void recount(LoadTable plan, Tally tally) {
    for (PlantDuty plant : plan.plants()) {
      for (int day = 0; day < plan.days(); day++) {
        if (!plant.days().avoid().contains(day)) {
          continue;
        }
        long hundredths = 0;
        for (LineDuty line : plant.lines()) {
          hundredths += line.size() * plan.cut(line, day);
        }
        tally.add(
            plant.id(),
            day,
            BigDecimal.valueOf(hundredths, 2),
            () -> Text.of("企业希望避开这一天。", "The plant asked to be spared on this day."));
      }
    }
  }

  @Override
  public BigInteger most(Problem problem) {
    return Most.sum(
        problem.lines(), line -> Most.product(line.size(), line.days().avoid().count()));
  }
}
