package lunting.solver.rule;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.math.BigInteger;
import lunting.data.policy.RuleId;
import lunting.data.text.Text;
import lunting.solver.line.DayRule;
import lunting.solver.load.LoadTable;
import lunting.solver.model.LinePattern;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;

/**
 * Lines that are exempt (豁免), long idle or not in force are not reduced.
 *
 * <p>Formula: line-days reduced on exempt lines, idle lines and lines of plants not in force,
 * ordered days excepted. With a baseline, days from asOf on.
 *
 * <p>Level: HARD. Unit: line-days. Clause: 3.1.
 */
final class ExemptRuns implements Rule {
  private static final RuleHead HEAD = RuleHead.hard(RuleId.EXEMPT_RUNS, "3.1", "line-days");

  @Override
  public RuleHead head() {
    return HEAD;
  }

  @Override
  public Constraint stream(ConstraintFactory factory) {
    return factory
        .forEach(LinePattern.class)
        .filter(line -> DayRule.EXEMPT_RUNS.binds(line.duty(), line.sector()))
        .penalize(HardMediumSoftScore.ofHard(1_000), DayRule.EXEMPT_RUNS::amountIn)
        .asConstraint(HEAD.key());
  }

  @Override
  public void recount(LoadTable plan, Tally tally) {
    for (LineDuty line : plan.reducedLines()) {
      for (int day = plan.firstOpenDay(); day < plan.days(); day++) {
        boolean free =
            (!line.countable() || !line.days().inForce(day))
                && !line.days().ordered().contains(day);
        if (free && plan.load(line, day) < 100) {
          tally.add(
              line.id(),
              day,
              1,
              () ->
                  line.line().idle()
                      ? Text.of(
                          "长期停用线的停产不计减排，不应列入方案。",
                          "The line is long idle; stopping it reduces nothing.")
                      : Text.of("该线豁免，不应停产或限产。", "The line is exempt and must not be reduced."));
        }
      }
    }
  }

  @Override
  public BigInteger most(Problem problem) {
    return Most.lineDays(problem);
  }
}
