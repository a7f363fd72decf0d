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
 * A plant that was concealed or must rectify (整改) stands still as ordered.
 *
 * <p>Formula: every line that is not idle, ordered days: line-days not stopped (a line that cannot
 * stop: load &gt; minLoad). With a baseline, days from asOf on.
 *
 * <p>Level: HARD. Unit: line-days. Clause: 3.4.
 */
final class OrderedStop implements Rule {
  private static final RuleHead HEAD =
      RuleHead.hard(RuleId.ORDERED_STOP, "3.4", "line-days").on(RuleHead.Occasion.EVENTS);

  @Override
  public RuleHead head() {
    return HEAD;
  }

  @Override
  public Constraint stream(ConstraintFactory factory) {
    return factory
        .forEach(LinePattern.class)
        .filter(line -> DayRule.ORDERED_STOP.binds(line.duty(), line.sector()))
        .penalize(HardMediumSoftScore.ofHard(1_000), DayRule.ORDERED_STOP::amountIn)
        .asConstraint(HEAD.key());
  }

  @Override
  public void recount(LoadTable plan, Tally tally) {
    for (LineDuty line : plan.lines()) {
      int allowed = line.limits().canStop() ? 0 : line.limits().minLoadPercent();
      for (int day = plan.firstOpenDay(); day < plan.days(); day++) {
        if (!line.line().idle()
            && line.days().ordered().contains(day)
            && plan.load(line, day) > allowed) {
          tally.add(
              line.id(),
              day,
              1,
              () ->
                  Text.of(
                      "责令停产期间，该线未停。", "The plant is ordered to stop and the line is not stopped."));
        }
      }
    }
  }

  @Override
  public BigInteger most(Problem problem) {
    return Most.lineDays(problem);
  }
}
