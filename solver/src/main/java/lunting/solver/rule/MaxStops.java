package lunting.solver.rule;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.math.BigInteger;
import java.util.List;
import lunting.data.policy.RuleId;
import lunting.data.text.Sentence;
import lunting.solver.line.StopRule;
import lunting.solver.load.LoadTable;
import lunting.solver.model.LinePattern;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;

/**
 * A kiln is stopped no more often in a season than it bears.
 *
 * <p>Formula: each chosen stop of a line after the first maxStops of them in time: 1. Stops that
 * begin on a measure day are left out; with a baseline, past ones breach nothing.
 *
 * <p>Level: HARD. Unit: stops. Clause: 4.1.
 */
final class MaxStops implements Rule {
  private static final RuleHead HEAD = RuleHead.hard(RuleId.MAX_STOPS, "4.1", "stops");

  @Override
  public RuleHead head() {
    return HEAD;
  }

  @Override
  public Constraint stream(ConstraintFactory factory) {
    return factory
        .forEach(LinePattern.class)
        .filter(line -> line.getPattern().stops() > line.duty().limits().maxStops())
        .penalize(HardMediumSoftScore.ofHard(1_000), StopRule.MAX_STOPS::amountIn)
        .asConstraint(HEAD.key());
  }

  @Override
  public void recount(LoadTable plan, Tally tally) {
    for (LineDuty line : plan.reducedLines()) {
      int maxStops = line.limits().maxStops();
      if (plan.stops(line).size() <= maxStops) { // as nearly always
        continue;
      }
      List<LoadTable.Stop> counted =
          plan.chosenStops(line).stream()
              .filter(stop -> !line.days().measured().contains(stop.first()))
              .toList();
      for (int i = maxStops; i < counted.size(); i++) {
        int place = i + 1;
        tally.add(
            line.id(),
            counted.get(i).first(),
            counted.get(i).last() >= plan.firstOpenDay() ? 1 : 0,
            () ->
                Sentence.of(
                        "这是第 {number} 次停产，窑炉每季最多 {most} 次。",
                        "This is stop number {number}; its kiln allows at most {most} in a season.")
                    .with("number", place)
                    .with("most", maxStops)
                    .text());
      }
    }
  }

  @Override
  public BigInteger most(Problem problem) {
    return Most.stops(problem);
  }
}
