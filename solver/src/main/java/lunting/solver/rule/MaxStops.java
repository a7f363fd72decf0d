package lunting.solver.rule;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.List;
import lunting.solver.model.LinePattern;
import lunting.solver.model.Pattern;
import lunting.solver.model.Run;
import lunting.solver.problem.LineDuty;

/**
 * A kiln is stopped no more often in a season than it bears.
 *
 * <p>Formula: each chosen stop of a line after the first maxStops of them in time: 1.
 *
 * <p>Level: HARD. Unit: stops. Clause: 4.1.
 */
final class MaxStops implements Rule {
  private static final Head HEAD = Head.hard("max-stops", "4.1", "stops");

  @Override
  public Head head() {
    return HEAD;
  }

  @Override
  public Constraint stream(ConstraintFactory factory) {
    return factory
        .forEach(LinePattern.class)
        .filter(line -> line.getPattern().stops() > line.line().limits().maxStops())
        .penalize(HardMediumSoftScore.ofHard(1_000), MaxStops::amount)
        .asConstraint(HEAD.id());
  }

  private static long amount(LinePattern planned) {
    int chosen = 0;
    Pattern pattern = planned.getPattern();
    for (int i = 0; i < pattern.runCount(); i++) {
      Run run = pattern.run(i);
      if (run.isStop() && planned.line().days().isChosen(run.from(), run.to())) {
        chosen++;
      }
    }
    return Math.max(0, chosen - planned.line().limits().maxStops());
  }

  @Override
  public void recount(LoadTable plan, Tally tally) {
    for (LineDuty line : plan.problem().lines()) {
      List<LoadTable.Stop> chosen = plan.chosenStops(line);
      int maxStops = line.limits().maxStops();
      for (int i = maxStops; i < chosen.size(); i++) {
        int place = i + 1;
        tally.add(
            line.id(),
            chosen.get(i).first(),
            1,
            () ->
                Wording.of(
                    "这是第 %d 次停产，窑炉每季最多 %d 次。",
                    "This is stop number %d; its kiln bears %d in a season.", place, maxStops));
      }
    }
  }
}
