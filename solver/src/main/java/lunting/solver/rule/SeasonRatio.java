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
import lunting.solver.load.SeasonSums;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.day.Exact;
import lunting.solver.rule.sum.PlantSums;

/**
 * Each plant reaches its reduction ratio (限产比例) over the season.
 *
 * <p>Formula: plants with need &gt; 0; rotating or single-line: max(0, need − Σ capacity · eff over
 * W(p)); whole lines: D(p) · max(0, need − Σ capacity · the least cut over W(p)); rounded up per
 * plant.
 *
 * <p>Level: HARD. Unit: capacity-days/1000. Clause: 3.3a/b.
 */
final class SeasonRatio implements Rule {
  private static final RuleHead HEAD =
      RuleHead.hardInThousandths(RuleId.SEASON_RATIO, "3.3a/b", "capacity-days/1000");

  @Override
  public RuleHead head() {
    return HEAD;
  }

  @Override
  public Constraint stream(ConstraintFactory factory) {
    return PlantSums.of(factory)
        .penalize(HardMediumSoftScore.ONE_HARD, SeasonRatio::shortfall)
        .asConstraint(HEAD.key());
  }

  private static long shortfall(PlantDuty plant, PlantSums sums) {
    long missing =
        plant.wholeLines()
            ? plant.owedDays() * (plant.need() * 100 - sums.held())
            : plant.need() * 100 - sums.reduced();
    return missing <= 0 ? 0 : Exact.divUp(missing, 100);
  }

  @Override
  public void recount(LoadTable plan, Tally tally) {
    for (PlantDuty plant : plan.plants()) {
      if (plant.need() == 0) {
        continue;
      }
      BigDecimal required = SeasonSums.required(plant);
      BigDecimal reduced = SeasonSums.reduced(plan, plant);
      BigDecimal missing = required.subtract(reduced).setScale(0, RoundingMode.CEILING);
      tally.add(
          plant.id(),
          Tally.NO_DAY,
          missing,
          () ->
              Sentence.of(
                      "应减 {owed} {unit}，方案只减 {planned} {unit}。",
                      "It must reduce {owed} {unit} and the plan reduces {planned} {unit}.")
                  .with("owed", Wording.amount(required, reduced))
                  .with("planned", Wording.amount(reduced, required))
                  .with("unit", plant.countable().getFirst().line().dayUnit())
                  .text());
    }
  }

  @Override
  public BigInteger most(Problem problem) {
    // No need is more than what all countable lines give by standing still.
    return Most.sum(problem.plants(), plant -> Most.product(plant.capacity(), problem.days()));
  }
}
