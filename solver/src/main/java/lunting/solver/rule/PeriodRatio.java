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
import lunting.solver.problem.PeriodDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.rule.sum.PeriodsLacking;
import lunting.solver.rule.sum.ProfileCollector;

/**
 * In each period of the season with a ratio of its own, every plant reaches that ratio by itself.
 *
 * <p>Formula: plants of rotating industries that owe, each period (with a baseline: with a day from
 * asOf on): max(0, need_k − Σ capacity · eff over the countable lines and the days of W(p) in the
 * period), rounded up per plant and period.
 *
 * <p>Level: HARD. Unit: capacity-days/1000. Clause: 3.3.
 */
final class PeriodRatio implements Rule {
  private static final RuleHead HEAD =
      RuleHead.hardInThousandths(RuleId.PERIOD_RATIO, "3.3", "capacity-days/1000");

  @Override
  public RuleHead head() {
    return HEAD;
  }

  @Override
  public boolean binds(PlantDuty plant, LineDuty line) {
    return line.countable() && PeriodsLacking.isOwed(plant);
  }

  @Override
  public Constraint stream(ConstraintFactory factory) {
    return factory
        .forEach(LinePattern.class)
        .filter(line -> binds(line.plant(), line.duty()))
        .groupBy(LinePattern::plant, new ProfileCollector<>(PeriodsLacking::new))
        .penalize(HardMediumSoftScore.ONE_HARD, (plant, lacking) -> lacking)
        .asConstraint(HEAD.key());
  }

  @Override
  public void recount(LoadTable plan, Tally tally) {
    for (PlantDuty plant : plan.plants()) {
      for (PeriodDuty period : plant.periods()) {
        recount(plan, plant, period, tally);
      }
    }
  }

  private static void recount(LoadTable plan, PlantDuty plant, PeriodDuty period, Tally tally) {
    BigDecimal reduced = BigDecimal.ZERO;
    boolean open = false;
    for (int day = 0; day < plan.days(); day++) {
      open |= period.within().contains(day) && day >= plan.firstOpenDay();
      for (LineDuty line : plant.countable()) {
        if (period.days().contains(day)) {
          reduced =
              reduced.add(
                  BigDecimal.valueOf(line.line().capacityMilli())
                      .multiply(BigDecimal.valueOf(plan.effective(line, day), 2)));
        }
      }
    }
    BigDecimal given = reduced;
    BigDecimal need = BigDecimal.valueOf(period.need());
    BigDecimal missing = need.subtract(given).setScale(0, RoundingMode.CEILING);
    tally.add(
        plant.id(),
        period.firstDay(),
        open ? missing : BigDecimal.ZERO,
        () ->
            Sentence.of(
                    "{from}至{to}应减 {need} {unit}，方案只减 {planned} {unit}。",
                    "From {from} to {to} it must reduce {need} {unit}, and the plan reduces"
                        + " {planned} {unit}.")
                .with("from", period.span().from())
                .with("to", period.span().to())
                .with("need", Wording.amount(need, given))
                .with("planned", Wording.amount(given, need))
                .with("unit", plant.countable().getFirst().line().dayUnit())
                .text());
  }

  @Override
  public BigInteger most(Problem problem) {
    // Periods may overlap, so each may ask for all that its days can give.
    return Most.sum(
        problem.plants(),
        plant -> Most.product(plant.capacity(), problem.days(), plant.periods().size()));
  }
}
