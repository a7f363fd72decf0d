package lunting.solver.rule;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import lunting.data.policy.RuleId;
import lunting.data.text.Sentence;
import lunting.data.text.Wording;
import lunting.solver.load.LoadTable;
import lunting.solver.model.LinePattern;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.day.Exact;

/**
 * A line with a reduction ratio of its own reaches it by itself.
 *
 * <p>Formula: countable lines with an own ratio, their plant owing, W(p) not empty and not whole
 * lines: max(0, need(l) − capacity · Σ eff over W(p)), rounded up per line.
 *
 * <p>Level: HARD. Unit: capacity-days/1000. Clause: 3.3.
 */
final class LineRatio implements Rule {
  private static final RuleHead HEAD =
      RuleHead.hardInThousandths(RuleId.LINE_RATIO, "3.3", "capacity-days/1000");

  @Override
  public RuleHead head() {
    return HEAD;
  }

  @Override
  public boolean binds(PlantDuty plant, LineDuty line) {
    return line.countable() && plant.needOf(line) > 0;
  }

  @Override
  public Constraint stream(ConstraintFactory factory) {
    return factory
        .forEach(LinePattern.class)
        .filter(line -> binds(line.plant(), line.duty()))
        .penalize(HardMediumSoftScore.ONE_HARD, LineRatio::shortfall)
        .asConstraint(HEAD.key());
  }

  private static long shortfall(LinePattern line) {
    long reduced = line.duty().line().capacityMilli() * line.getPattern().reducedPercentDays();
    long missing = 100 * line.plant().needOf(line.duty()) - reduced;
    return missing <= 0 ? 0 : Exact.divUp(missing, 100);
  }

  @Override
  public void recount(LoadTable plan, Tally tally) {
    for (PlantDuty plant : plan.plants()) {
      for (LineDuty line : plant.countable()) {
        if (plant.needOf(line) > 0) { // few lines owe something themselves
          recount(plan, plant, line, tally);
        }
      }
    }
  }

  private static void recount(LoadTable plan, PlantDuty plant, LineDuty line, Tally tally) {
    BigDecimal need = BigDecimal.valueOf(plant.needOf(line));
    long percentDays = 0;
    for (int day = 0; day < plan.days(); day++) {
      percentDays += plant.days().owed().contains(day) ? plan.effective(line, day) : 0;
    }
    BigDecimal reduced =
        BigDecimal.valueOf(line.line().capacityMilli())
            .multiply(BigDecimal.valueOf(percentDays, 2));
    tally.add(
        line.id(),
        Tally.NO_DAY,
        need.subtract(reduced).setScale(0, RoundingMode.CEILING),
        () ->
            Sentence.of(
                    "该线自身应减 {need} {unit}，方案只减 {planned} {unit}。",
                    "The line itself must reduce {need} {unit}, and the plan reduces {planned}"
                        + " {unit}.")
                .with("need", Wording.amount(need, reduced))
                .with("planned", Wording.amount(reduced, need))
                .with("unit", line.line().dayUnit())
                .text());
  }

  @Override
  public BigInteger most(Problem problem) {
    // No need of a line is more than what it gives by standing still.
    return Most.sum(
        problem.lines(), line -> Most.product(line.line().capacityMilli(), problem.days()));
  }
}
