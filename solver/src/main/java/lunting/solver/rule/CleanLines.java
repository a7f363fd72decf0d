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
import lunting.solver.model.LinePattern;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;

/**
 * The dirty line stops before the clean one.
 *
 * <p>Formula: industries where every line gives all four emissions: Σ u · cut/100 · max(0, 1 − g),
 * g being the line's emission per capacity over that of its sector, 1 − g in thousandths.
 *
 * <p>Level: SOFT. Unit: milli-line-days. Clause: none of its own.
 */
final class CleanLines implements Rule {
  private static final RuleHead HEAD = RuleHead.soft(RuleId.CLEAN_LINES, RuleHead.MILLI_LINE_DAYS);

  @Override
  public RuleHead head() {
    return HEAD;
  }

  @Override
  public boolean binds(PlantDuty plant, LineDuty line) {
    return line.cleanThousandths() > 0;
  }

  @Override
  public Constraint stream(ConstraintFactory factory) {
    return factory
        .forEach(LinePattern.class)
        .filter(line -> binds(line.plant(), line.duty()))
        .penalize(
            HardMediumSoftScore.ONE_SOFT,
            line ->
                line.duty().size()
                    * line.duty().cleanThousandths()
                    * line.getPattern().cutOnAllDays())
        .asConstraint(HEAD.key());
  }

  @Override
  public void recount(LoadTable plan, Tally tally) {
    for (LineDuty line : plan.reducedLines()) {
      long percentDays = 0;
      for (int day = 0; day < plan.days(); day++) {
        percentDays += plan.cut(line, day);
      }
      tally.add(
          line.id(),
          Tally.NO_DAY,
          BigDecimal.valueOf(line.size() * line.cleanThousandths(), 3)
              .multiply(BigDecimal.valueOf(percentDays, 2)),
          () ->
              Sentence.of(
                      "该线单位产能排放比行业低 {share}%，宜先停排放高的线。",
                      "It emits {share}% less per capacity than its sector: dirtier lines should"
                          + " stop first.")
                  .with("share", Wording.plain(BigDecimal.valueOf(line.cleanThousandths(), 1)))
                  .text());
    }
  }

  @Override
  public BigInteger most(Problem problem) {
    BigInteger thousandths =
        Most.sum(
            problem.lines(),
            line -> Most.product(line.size(), line.cleanThousandths(), problem.days()));
    return thousandths.add(BigInteger.valueOf(999)).divide(BigInteger.valueOf(1_000));
  }
}
