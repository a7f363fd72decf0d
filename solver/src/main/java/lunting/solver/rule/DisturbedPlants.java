package lunting.solver.rule;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.math.BigInteger;
import lunting.data.policy.RuleId;
import lunting.data.text.Text;
import lunting.solver.load.LoadTable;
import lunting.solver.model.LinePattern;
import lunting.solver.problem.LineBaseline;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;

/**
 * As few plants as possible hear of a change.
 *
 * <p>Formula: with a baseline: 1000 for each plant with a line and a day from asOf on that differ
 * from it.
 *
 * <p>Level: SOFT. Unit: plants/1000. Clause: none of its own.
 */
final class DisturbedPlants implements Rule {
  private static final RuleHead HEAD =
      RuleHead.soft(RuleId.DISTURBED_PLANTS, "plants/1000").on(RuleHead.Occasion.BASELINE);

  @Override
  public RuleHead head() {
    return HEAD;
  }

  @Override
  public Constraint stream(ConstraintFactory factory) {
    return factory
        .forEach(LinePattern.class)
        .filter(line -> line.getPattern().changedPercentDays() > 0)
        .groupBy(LinePattern::plant)
        .penalize(HardMediumSoftScore.ONE_SOFT, plant -> Scale.SOFT * 1_000)
        .asConstraint(HEAD.key());
  }

  @Override
  public void recount(LoadTable plan, Tally tally) {
    for (PlantDuty plant : plan.plants()) {
      boolean disturbed = false;
      for (LineDuty line : plant.lines()) {
        LineBaseline before = line.baseline();
        for (int day = plan.firstOpenDay(); before != null && day < plan.days(); day++) {
          disturbed |= plan.load(line, day) != before.load(day);
        }
      }
      tally.add(
          plant.id(),
          Tally.NO_DAY,
          disturbed ? 1_000 : 0,
          () -> Text.of("该企业的安排与已公布的方案不同。", "The plant's plan differs from the published one."));
    }
  }

  @Override
  public BigInteger most(Problem problem) {
    return Most.product(1_000, problem.plants().size());
  }
}
