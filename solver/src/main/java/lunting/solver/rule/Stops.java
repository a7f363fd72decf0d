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
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;

/**
 * Fewer stops are better, however small the line: each takes two visits and two calls.
 *
 * <p>Formula: 1000 for each chosen stop of any line, and for each line-day with 0 &lt; load &lt; 1
 * whose changed load {@code restarts} charges: ordered, calendar and measure days left out.
 *
 * <p>Level: SOFT. Unit: stops/1000. Clause: none of its own.
 */
final class Stops implements Rule {
  private static final RuleHead HEAD = RuleHead.soft(RuleId.STOPS, "stops/1000");

  @Override
  public RuleHead head() {
    return HEAD;
  }

  @Override
  public Constraint stream(ConstraintFactory factory) {
    return factory
        .forEach(LinePattern.class)
        .penalize(
            HardMediumSoftScore.ONE_SOFT,
            line -> Scale.SOFT * 1_000 * line.getPattern().chosenChanges())
        .asConstraint(HEAD.key());
  }

  @Override
  public void recount(LoadTable plan, Tally tally) {
    for (LineDuty line : plan.reducedLines()) {
      for (LoadTable.Stop stop : plan.chosenStops(line)) {
        tally.add(line.id(), stop.first(), 1_000, () -> Text.of("一次停产。", "A stop."));
      }
      for (int day = 0; day < plan.days(); day++) {
        int load = plan.load(line, day);
        boolean limited = 0 < load && load < 100 && !line.days().isAsked(day);
        boolean changed = day == 0 || plan.load(line, day - 1) != load;
        tally.add(
            line.id(),
            day,
            limited && changed ? 1_000 : 0,
            () ->
                Sentence.of("改为 {load}% 负荷。", "The load changes to {load}%.")
                    .with("load", load)
                    .text());
      }
    }
  }

  @Override
  public BigInteger most(Problem problem) {
    // A load limit that changes every day is charged every day.
    return Most.product(1_000, problem.lines().size(), problem.days());
  }
}
