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
 * A kiln that is relit runs for its least number of days before it stops again.
 *
 * <p>Formula: two successive stops of a line, both chosen: max(0, minRunDays − days between them);
 * load-limited days run. Counted on the later stop; not tested if that begins on a measure day or,
 * with a baseline, ended before asOf.
 *
 * <p>Level: HARD. Unit: days. Clause: 4.1.
 */
final class MinRun implements Rule {
  private static final RuleHead HEAD = RuleHead.hard(RuleId.MIN_RUN, "4.1", "days");

  @Override
  public RuleHead head() {
    return HEAD;
  }

  @Override
  public Constraint stream(ConstraintFactory factory) {
    return factory
        .forEach(LinePattern.class)
        .filter(line -> line.getPattern().stops() > 1)
        .penalize(HardMediumSoftScore.ofHard(1_000), StopRule.MIN_RUN::amountIn)
        .asConstraint(HEAD.key());
  }

  @Override
  public void recount(LoadTable plan, Tally tally) {
    for (LineDuty line : plan.reducedLines()) {
      List<LoadTable.Stop> stops = plan.stops(line);
      List<LoadTable.Stop> chosen = plan.chosenStops(line);
      int minRunDays = line.limits().minRunDays();
      for (int i = 1; i < stops.size(); i++) {
        LoadTable.Stop earlier = stops.get(i - 1);
        LoadTable.Stop later = stops.get(i);
        boolean measured = line.days().measured().contains(later.first());
        boolean past = later.last() < plan.firstOpenDay();
        if (measured || past || !chosen.contains(earlier) || !chosen.contains(later)) {
          continue;
        }
        int between = later.first() - earlier.last() - 1;
        tally.add(
            line.id(),
            later.first(),
            Math.max(0, minRunDays - between),
            () ->
                Sentence.of(
                        "两次停产之间只运行 {days} 天，窑炉至少须运行 {least} 天。",
                        "It runs for {days:day} between two stops; its kiln needs at least"
                            + " {least}.")
                    .with("days", between)
                    .with("least", minRunDays)
                    .text());
      }
    }
  }

  @Override
  public BigInteger most(Problem problem) {
    return Most.sum(
        problem.lines(),
        line -> Most.product(Most.stopsOfLine(problem), line.limits().minRunDays()));
  }
}
