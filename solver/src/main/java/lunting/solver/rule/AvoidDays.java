package lunting.solver.rule;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.math.BigDecimal;
import lunting.data.policy.Weights;
import lunting.solver.model.LinePattern;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;

/**
 * Plants are spared on days they asked to be spared, such as an export order's.
 *
 * <p>Formula: Σ u · cut/100 on the plant's avoid days, a day counting once.
 *
 * <p>Level: SOFT. Unit: milli-line-days. Clause: none of its own.
 */
final class AvoidDays implements Rule {
  private static final Head HEAD = Head.soft("avoid-days", Head.MILLI_LINE_DAYS, Weights::avoidDay);

  @Override
  public Head head() {
    return HEAD;
  }

  @Override
  public Constraint stream(ConstraintFactory factory) {
    return factory
        .forEach(LinePattern.class)
        .filter(line -> !line.line().days().avoid().isEmpty())
        .penalize(
            HardMediumSoftScore.ONE_SOFT,
            line ->
                Scale.SOFT_PERCENT
                    * line.line().size()
                    * line.getPattern().cutOn(line.line().days().avoid()))
        .asConstraint(HEAD.id());
  }

  @Override
  public void recount(LoadTable plan, Tally tally) {
    for (PlantDuty plant : plan.problem().plants()) {
      long hundredths = 0;
      int days = 0;
      for (int day = 0; day < plan.problem().days(); day++) {
        boolean any = false;
        for (LineDuty line : plant.lines()) {
          if (plant.days().avoid().contains(day)) {
            hundredths += line.size() * plan.cut(line, day);
            any |= plan.cut(line, day) > 0;
          }
        }
        days += any ? 1 : 0;
      }
      int spoiled = days;
      tally.add(
          plant.id(),
          Tally.NO_DAY,
          BigDecimal.valueOf(hundredths, 2),
          () ->
              Wording.of(
                  "企业希望避开的日子中有 %d 天被停限产。",
                  "It is reduced on %d of the days it asked to be spared.", spoiled));
    }
  }
}
