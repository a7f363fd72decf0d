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
import lunting.solver.problem.day.DayAmounts;
import lunting.solver.rule.sum.SectorProfile;

/**
 * On every day each sector has its reserve of capacity already stopped.
 *
 * <p>Formula: sectors with a reserve that rotate or stop whole lines, each day: max(0, R(s, d) − Σ
 * u · eff/100 over the sector). With a baseline, days from asOf on. A warning raises R where the
 * industry answers it by its reserve.
 *
 * <p>Level: MEDIUM. Unit: milli-line-days. Clause: 4.1.
 */
final class ReserveStands implements Rule {
  private static final RuleHead HEAD = RuleHead.medium(RuleId.RESERVE, "4.1");

  @Override
  public RuleHead head() {
    return HEAD;
  }

  @Override
  public Constraint stream(ConstraintFactory factory) {
    return SectorProfile.of(factory)
        .penalize(HardMediumSoftScore.ONE_MEDIUM, (sector, sums) -> sums.lacking())
        .asConstraint(HEAD.key());
  }

  @Override
  public void recount(LoadTable plan, Tally tally) {
    for (Sector sector : plan.sectors()) {
      DayAmounts required = sector.required();
      if (required == null) {
        continue;
      }
      for (int day = plan.firstOpenDay(); day < plan.days(); day++) {
        BigDecimal owed = BigDecimal.valueOf(required.on(day));
        BigDecimal reduced = plan.reduced(sector, day);
        tally.add(
            sector.id(),
            day,
            owed.subtract(reduced),
            () ->
                Sentence.of(
                        "当日应有 {owed} 条标准线停着，方案为 {planned} 条。",
                        "The reserve asks for {owed} average lines off on this day; the plan has"
                            + " {planned}.")
                    .with("owed", Wording.amount(owed, reduced))
                    .with("planned", Wording.amount(reduced, owed))
                    .text());
      }
    }
  }

  @Override
  public BigInteger most(Problem problem) {
    return Most.sum(
        problem.sectors(),
        sector ->
            sector.required() == null
                ? BigInteger.ZERO
                : Most.sum(sector.plants(), plant -> Most.product(plant.size(), problem.days())));
  }
}
