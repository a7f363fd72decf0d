package lunting.solver.rule;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.math.BigInteger;
import lunting.data.policy.RuleId;
import lunting.data.policy.duty.WarningDuty;
import lunting.data.policy.reading.Readings;
import lunting.data.text.Text;
import lunting.solver.line.StopRule;
import lunting.solver.load.LoadTable;
import lunting.solver.model.LinePattern;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;

/**
 * No kiln is relit inside a response (应急响应).
 *
 * <p>Formula: stops of countable lines that supply no livelihood service, in industries that answer
 * warnings by their reserve, plant in force on the restart day, which is no must-run day: 1 for
 * each whose tested day has a level: the restart day, or, as the policy is read, the first day of
 * the heat-up, but not before the stop. With a baseline, tested days from asOf on.
 *
 * <p>Level: HARD. Unit: stops. Clause: 4.1.
 */
final class NoRelight implements Rule {
  private static final RuleHead HEAD =
      RuleHead.hard(RuleId.NO_RELIGHT, "4.1", "stops").on(RuleHead.Occasion.EVENTS);

  @Override
  public RuleHead head() {
    return HEAD;
  }

  @Override
  public Constraint stream(ConstraintFactory factory) {
    return factory
        .forEach(LinePattern.class)
        .filter(line -> StopRule.NO_RELIGHT.binds(line.duty(), line.sector()))
        .penalize(HardMediumSoftScore.ofHard(1_000), StopRule.NO_RELIGHT::amountIn)
        .asConstraint(HEAD.key());
  }

  @Override
  public void recount(LoadTable plan, Tally tally) {
    boolean ignition = plan.problem().policy().readings().relight() == Readings.Relight.IGNITION;
    for (PlantDuty plant : plan.plants()) {
      if (!(plant.industry().warning() instanceof WarningDuty.ReserveRises)) {
        continue;
      }
      for (LineDuty line : plant.countable()) {
        for (LoadTable.Stop stop : plan.stops(line)) {
          int restart = stop.last() + 1;
          int tested =
              ignition ? Math.max(stop.first(), restart - line.limits().heatUpDays()) : restart;
          boolean counts =
              restart < plan.days()
                  && tested >= plan.firstOpenDay()
                  && plant.days().inForce(restart)
                  && !plant.days().mustRun().contains(restart)
                  && !line.servesLivelihood();
          tally.add(
              line.id(),
              restart,
              counts && plant.days().levels().on(tested) != null ? 1 : 0,
              () -> Text.of("该线在应急响应期间点火复产。", "The line is relit on a day with a warning."));
        }
      }
    }
  }

  @Override
  public BigInteger most(Problem problem) {
    return Most.stops(problem);
  }
}
