package lunting.solver.rule;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import lunting.data.policy.RuleId;
import lunting.data.text.Sentence;
import lunting.data.text.Wording;
import lunting.solver.load.LoadTable;
import lunting.solver.problem.Problem;
import lunting.solver.problem.Sector;
import lunting.solver.rule.sum.SectorProfile;

/**
 * A sector's stops are spread over the season by risk.
 *
 * <p>Formula: sectors that rotate, each day: abs(X − T), X = Σ u · eff/100 of the sector, T the
 * needs of its plants spread over their days by the risk of each day.
 *
 * <p>Level: SOFT. Unit: milli-line-days. Clause: none of its own.
 */
final class EvenCoverage implements Rule {
  private static final RuleHead HEAD =
      RuleHead.soft(RuleId.EVEN_COVERAGE, RuleHead.MILLI_LINE_DAYS);

  @Override
  public RuleHead head() {
    return HEAD;
  }

  @Override
  public Constraint stream(ConstraintFactory factory) {
    return SectorProfile.of(factory)
        .penalize(
            HardMediumSoftScore.ONE_SOFT, (sector, sums) -> sums.uneven() * Scale.SOFT_PERCENT)
        .asConstraint(HEAD.key());
  }

  @Override
  public void recount(LoadTable plan, Tally tally) {
    for (Sector sector : plan.sectors()) {
      for (int day = 0; sector.rotates() && day < plan.days(); day++) {
        BigDecimal target = BigDecimal.valueOf(sector.target().on(day));
        BigDecimal reduced = plan.reduced(sector, day);
        tally.add(
            sector.id(),
            day,
            reduced.subtract(target).abs(),
            () ->
                Sentence.of(
                        "当日按风险宜停 {target} 条标准线，方案为 {planned} 条。",
                        "Spread by risk, {target} average lines would be off on this day; the plan"
                            + " has {planned}.")
                    .with("target", Wording.amount(target, reduced))
                    .with("planned", Wording.amount(reduced, target))
                    .text());
      }
    }
  }

  @Override
  public BigInteger most(Problem problem) {
    // All may be off on one day and wanted on another; targets are rounded once a day.
    return Most.sum(
        problem.sectors(),
        sector ->
            sector.rotates()
                ? Most.sum(sector.plants(), plant -> Most.product(2, plant.size(), problem.days()))
                    .add(BigInteger.valueOf(problem.days()))
                : BigInteger.ZERO);
  }
}
