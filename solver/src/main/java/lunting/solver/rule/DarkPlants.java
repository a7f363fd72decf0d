package lunting.solver.rule;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.math.BigInteger;
import lunting.data.policy.RuleId;
import lunting.data.text.Text;
import lunting.solver.load.LoadTable;
import lunting.solver.model.LinePattern;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.rule.sum.DarkDays;
import lunting.solver.rule.sum.ProfileCollector;

/**
 * The lines of a plant take turns: a plant with several lines keeps running.
 *
 * <p>Formula: plants with two or more countable lines, in force on some day, whose need is below
 * what they can give: Σ U(p) over the days on which all of these lines are stopped, ordered,
 * calendar and measure days left out.
 *
 * <p>Level: SOFT. Unit: milli-line-days. Clause: none of its own.
 */
final class DarkPlants implements Rule {
  private static final RuleHead HEAD = RuleHead.soft(RuleId.DARK_PLANTS, RuleHead.MILLI_LINE_DAYS);

  @Override
  public RuleHead head() {
    return HEAD;
  }

  @Override
  public boolean binds(PlantDuty plant, LineDuty line) {
    return line.countable() && plant.mayTakeTurns();
  }

  @Override
  public Constraint stream(ConstraintFactory factory) {
    return factory
        .forEach(LinePattern.class)
        .filter(line -> binds(line.plant(), line.duty()))
        .groupBy(LinePattern::plant, new ProfileCollector<>(DarkDays::new))
        .penalize(HardMediumSoftScore.ONE_SOFT, (plant, days) -> Scale.SOFT * plant.size() * days)
        .asConstraint(HEAD.key());
  }

  @Override
  public void recount(LoadTable plan, Tally tally) {
    for (PlantDuty plant : plan.plants()) {
      boolean ever = plant.days().inForceFrom() < plan.days();
      if (!ever || plant.countable().size() < 2 || plant.need() >= plant.possible()) {
        continue;
      }
      for (int day = 0; day < plan.days(); day++) {
        boolean dark = !plant.days().isAsked(day);
        for (LineDuty line : plant.countable()) {
          dark &= plan.load(line, day) == 0;
        }
        tally.add(
            plant.id(),
            day,
            dark ? plant.size() : 0,
            () ->
                Text.of(
                    "当日全厂停产，各线本可轮流停产。",
                    "The whole plant stands still; its lines could take turns."));
      }
    }
  }

  @Override
  public BigInteger most(Problem problem) {
    return Most.sum(problem.plants(), plant -> Most.product(plant.size(), problem.days()));
  }
}
