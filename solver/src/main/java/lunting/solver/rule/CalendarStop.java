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
 * Industries with a calendar stand still inside its windows.
 *
 * <p>Formula: countable lines of plants in force, days inside a CALENDAR window of the plant's
 * grade: line-days not stopped (a line that cannot stop: load &gt; minLoad). With a baseline, days
 * from asOf on.
 *
 * <p>Level: HARD. Unit: line-days. Clause: 4.2.
 */
final class CalendarStop implements Rule {
  private static final RuleHead HEAD = RuleHead.hard(RuleId.CALENDAR, "4.2", "line-days");

  @Override
  public RuleHead head() {
    return HEAD;
  }

  @Override
  public Constraint stream(ConstraintFactory factory) {
    return factory
        .forEach(LinePattern.class)
        .filter(line -> DayRule.CALENDAR.binds(line.duty(), line.sector()))
        .penalize(HardMediumSoftScore.ofHard(1_000), DayRule.CALENDAR::amountIn)
        .asConstraint(HEAD.key());
  }

  @Override
  public void recount(LoadTable plan, Tally tally) {
    for (LineDuty line : plan.lines()) {
      int loadAllowed = line.limits().canStop() ? 0 : line.limits().minLoadPercent();
      for (int day = plan.firstOpenDay(); day < plan.days(); day++) {
        if (line.countable()
            && line.days().calendar().contains(day)
            && plan.load(line, day) > loadAllowed) {
          tally.add(
              line.id(),
              day,
              1,
              () ->
                  Text.of(
                      "错峰日历规定当日停产，该线未停。",
                      "The calendar asks for a stop on this day and the line is not stopped."));
        }
      }
    }
  }

  @Override
  public BigInteger most(Problem problem) {
    return Most.lineDays(problem);
  }
}
