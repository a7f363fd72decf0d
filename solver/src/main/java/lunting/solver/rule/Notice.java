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
import lunting.solver.problem.LineBaseline;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;

/**
 * A kiln is told of a new stop in time, and has the days it needs to be heated up for an earlier
 * restart.
 *
 * <p>Formula: with a baseline; a chosen stop whose first day s ≥ asOf is not stopped in it: max(0,
 * asOf + noticeDays − s); a stop under way on day asOf − 1 whose last day is earlier than in it, of
 * a countable line whose plant is in force on the day after: max(0, asOf + heatUpDays − 1 − its
 * last day).
 *
 * <p>Level: HARD. Unit: days. Clause: 4.1.
 */
final class Notice implements Rule {
  private static final RuleHead HEAD =
      RuleHead.hard(RuleId.NOTICE, "4.1", "days").on(RuleHead.Occasion.BASELINE);

  @Override
  public RuleHead head() {
    return HEAD;
  }

  @Override
  public Constraint stream(ConstraintFactory factory) {
    return factory
        .forEach(LinePattern.class)
        .filter(line ->
            line.duty().baseline() != null
                && (line.getPattern().changedPercentDays() > 0
                    || line.getPattern().pastDaysChanged() > 0))
        .penalize(HardMediumSoftScore.ofHard(1_000), StopRule.NOTICE::amountIn)
        .asConstraint(HEAD.key());
  }

  @Override
  public void recount(LoadTable plan, Tally tally) {
    for (LineDuty line : plan.lines()) {
      LineBaseline before = line.baseline();
      if (before == null) {
        continue;
      }
      for (LoadTable.Stop stop : plan.chosenStops(line)) {
        recountNewStop(line, before, stop, tally);
      }
      for (LoadTable.Stop stop : plan.stops(line)) {
        recountEarlyRestart(line, before, stop, tally);
      }
    }
  }

  @Override
  public BigInteger most(Problem problem) {
    return Most.sum(
        problem.lines(),
        line ->
            Most.product(Most.stopsOfLine(problem), line.limits().noticeDays())
                .add(BigInteger.valueOf(line.limits().heatUpDays())));
  }

  private static void recountNewStop(
      LineDuty line, LineBaseline before, LoadTable.Stop stop, Tally tally) {
    int asOf = before.asOf();
    boolean fresh = stop.first() >= asOf && before.load(stop.first()) > 0;
    int noticeDays = line.limits().noticeDays();
    tally.add(
        line.id(),
        stop.first(),
        fresh ? Math.max(0, asOf + noticeDays - stop.first()) : 0,
        () ->
            Sentence.of(
                    "新增停产只提前 {days} 天告知，窑炉须提前 {notice} 天。",
                    "The new stop is announced {days:day} ahead; the kiln needs {notice}.")
                .with("days", stop.first() - asOf)
                .with("notice", noticeDays)
                .text());
  }

  private static void recountEarlyRestart(
      LineDuty line, LineBaseline before, LoadTable.Stop stop, Tally tally) {
    int eve = before.asOf() - 1;
    boolean underWay = stop.first() <= eve && eve <= stop.last();
    if (!underWay || before.load(eve) > 0 || !line.countable()) {
      return;
    }
    int promised = eve;
    while (promised + 1 < line.days().owed().days() && before.load(promised + 1) == 0) {
      promised++;
    }
    if (stop.last() >= promised || !line.days().inForce(stop.last() + 1)) {
      return;
    }
    int heatUpDays = line.limits().heatUpDays();
    tally.add(
        line.id(),
        stop.first(),
        Math.max(0, before.asOf() + heatUpDays - 1 - stop.last()),
        () ->
            Sentence.of(
                    "提前复产，窑炉升温需 {days} 天，时间不足。",
                    "It restarts earlier than published and its kiln needs {days:day} to heat up.")
                .with("days", heatUpDays)
                .text());
  }
}
