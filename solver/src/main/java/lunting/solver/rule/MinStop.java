package lunting.solver.rule;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.math.BigInteger;
import lunting.data.policy.RuleId;
import lunting.data.text.Sentence;
import lunting.solver.line.StopRule;
import lunting.solver.load.LoadTable;
import lunting.solver.model.LinePattern;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;

/**
 * A kiln that is run down stays down for its least number of days.
 *
 * <p>Formula: each chosen stop of any line: max(0, minStopDays − its days). Not tested: a stop that
 * begins on a measure day, one of a plant with f(p) &gt; 0 that runs to the season's end, and, with
 * a baseline, one that ended before asOf.
 *
 * <p>Level: HARD. Unit: days. Clause: 4.1.
 */
final class MinStop implements Rule {
  private static final RuleHead HEAD = RuleHead.hard(RuleId.MIN_STOP, "4.1", "days");

  @Override
  public RuleHead head() {
    return HEAD;
  }

  @Override
  public Constraint stream(ConstraintFactory factory) {
    return factory
        .forEach(LinePattern.class)
        .filter(line -> line.getPattern().stops() > 0)
        .penalize(HardMediumSoftScore.ofHard(1_000), StopRule.MIN_STOP::amountIn)
        .asConstraint(HEAD.key());
  }

  @Override
  public void recount(LoadTable plan, Tally tally) {
    for (LineDuty line : plan.reducedLines()) {
      int minStopDays = line.limits().minStopDays();
      for (LoadTable.Stop stop : plan.chosenStops(line)) {
        boolean measured = line.days().measured().contains(stop.first());
        boolean toTheEnd = line.days().quotaFrom() > 0 && stop.last() == plan.days() - 1;
        if (measured || toTheEnd || stop.last() < plan.firstOpenDay()) {
          continue;
        }
        tally.add(
            line.id(),
            stop.first(),
            Math.max(0, minStopDays - stop.days()),
            () ->
                Sentence.of(
                        "停产 {days} 天，窑炉至少须停 {least} 天。",
                        "It stops for {days:day}; its kiln needs at least {least}.")
                    .with("days", stop.days())
                    .with("least", minStopDays)
                    .text());
      }
    }
  }

  @Override
  public BigInteger most(Problem problem) {
    return Most.sum(
        problem.lines(),
        line -> Most.product(Most.stopsOfLine(problem), line.limits().minStopDays()));
  }
}
