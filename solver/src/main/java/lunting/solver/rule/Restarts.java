package lunting.solver.rule;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.math.BigInteger;
import lunting.data.policy.RuleId;
import lunting.data.text.Sentence;
import lunting.data.text.Text;
import lunting.solver.load.LoadTable;
import lunting.solver.model.LinePattern;
import lunting.solver.model.Pattern;
import lunting.solver.model.Run;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;

/**
 * Every stop costs a cool-down and a heat-up, and load limits are the last resort.
 *
 * <p>Formula: each chosen stop: u · max(1, coolDownDays + heatUpDays); and, ordered, calendar and
 * measure days left out, the same for each line-day with 0 &lt; load &lt; 1 whose load differs from
 * the day before (day 0: always), and u for each such day of a line that can stop.
 *
 * <p>Level: SOFT. Unit: milli-line-days. Clause: none of its own.
 */
final class Restarts implements Rule {
  private static final RuleHead HEAD = RuleHead.soft(RuleId.RESTARTS, RuleHead.MILLI_LINE_DAYS);

  @Override
  public RuleHead head() {
    return HEAD;
  }

  @Override
  public Constraint stream(ConstraintFactory factory) {
    return factory
        .forEach(LinePattern.class)
        .penalize(HardMediumSoftScore.ONE_SOFT, line -> Scale.SOFT * amount(line))
        .asConstraint(HEAD.key());
  }

  private static long amount(LinePattern planned) {
    LineDuty line = planned.duty();
    Pattern pattern = planned.getPattern();
    long limitedDays = 0;
    for (int i = 0; pattern.isLimited() && i < pattern.runCount(); i++) {
      Run run = pattern.run(i);
      if (!run.isStop()) {
        limitedDays += run.days() - line.days().asked().count(run.from(), run.to());
      }
    }
    long changes = pattern.chosenChanges();
    return line.size()
        * (changes * line.rampCostDays() + (line.limits().canStop() ? limitedDays : 0));
  }

  @Override
  public void recount(LoadTable plan, Tally tally) {
    for (LineDuty line : plan.reducedLines()) {
      long ramp =
          line.size() * Math.max(1, line.limits().coolDownDays() + line.limits().heatUpDays());
      for (LoadTable.Stop stop : plan.chosenStops(line)) {
        tally.add(
            line.id(),
            stop.first(),
            ramp,
            () -> Text.of("停产、复产各一次。", "A stop with its cool-down and heat-up."));
      }
      for (int day = 0; day < plan.days(); day++) {
        int load = plan.load(line, day);
        if (load == 0 || load == 100 || line.days().isAsked(day)) {
          continue;
        }
        boolean changed = day == 0 || plan.load(line, day - 1) != load;
        tally.add(
            line.id(),
            day,
            (changed ? ramp : 0) + (line.limits().canStop() ? line.size() : 0),
            () ->
                Sentence.of("以 {load}% 负荷限产。", "It runs at a load limit of {load}%.")
                    .with("load", load)
                    .text());
      }
    }
  }

  @Override
  public BigInteger most(Problem problem) {
    // A load limit that changes every day costs most.
    return Most.sum(
        problem.lines(),
        line -> Most.product(line.size(), line.rampCostDays() + 1L, problem.days()));
  }
}
