package lunting.solver.rule;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import lunting.data.policy.RuleId;
import lunting.data.text.Sentence;
import lunting.solver.load.LoadTable;
import lunting.solver.load.SeasonSums;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.rule.sum.PlantSums;

/**
 * What is stopped beyond the duty is not heaped on few plants.
 *
 * <p>Formula: rotating plants with need &gt; 0: U(p) · o², o = ⌊reduction beyond need / K(p)⌋ whole
 * days.
 *
 * <p>Level: SOFT. Unit: milli-line-days. Clause: none of its own.
 */
final class Unfairness implements Rule {
  private static final RuleHead HEAD = RuleHead.soft(RuleId.UNFAIRNESS, RuleHead.MILLI_LINE_DAYS);

  @Override
  public RuleHead head() {
    return HEAD;
  }

  @Override
  public Constraint stream(ConstraintFactory factory) {
    return PlantSums.of(factory)
        .penalize(HardMediumSoftScore.ONE_SOFT, (plant, sums) -> Scale.SOFT * amount(plant, sums))
        .asConstraint(HEAD.key());
  }

  private static long amount(PlantDuty plant, PlantSums sums) {
    long beyond = sums.reduced() - 100 * plant.need();
    if (!plant.rotates() || plant.need() == 0 || beyond <= 0) {
      return 0;
    }
    long wholeDays = beyond / (100 * plant.capacity());
    return plant.size() * wholeDays * wholeDays;
  }

  @Override
  public void recount(LoadTable plan, Tally tally) {
    for (PlantDuty plant : plan.plants()) {
      if (!plant.rotates() || plant.need() == 0) {
        continue;
      }
      BigDecimal beyond =
          SeasonSums.reduced(plan, plant).subtract(SeasonSums.required(plant)).max(BigDecimal.ZERO);
      long wholeDays =
          beyond
              .divide(BigDecimal.valueOf(plant.capacity()), 0, RoundingMode.DOWN)
              .longValueExact();
      tally.add(
          plant.id(),
          Tally.NO_DAY,
          plant.size() * wholeDays * wholeDays,
          () ->
              Sentence.of(
                      "比应减量多停，折合全厂停产 {days} 天。",
                      "It stops for {days} whole plant-days more than it must.")
                  .with("days", wholeDays)
                  .text());
    }
  }

  @Override
  public BigInteger most(Problem problem) {
    return Most.sum(
        problem.plants(),
        plant ->
            plant.rotates()
                ? Most.product(plant.size(), problem.days(), problem.days())
                : BigInteger.ZERO);
  }
}
