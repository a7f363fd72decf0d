package lunting.solver.rule;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.math.BigInteger;
import lunting.data.policy.RuleId;
import lunting.data.text.Sentence;
import lunting.solver.load.LoadTable;
import lunting.solver.model.LinePattern;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;

/**
 * A plant with a single line stops it in one block (连续停产) for its ratio of the days.
 *
 * <p>Formula: plants with one countable line that can stop and serves no livelihood, ratio &gt; 0:
 * max(0, N − the most effective days inside W(p) of any one stop).
 *
 * <p>Level: HARD. Unit: days. Clause: 3.3c.
 */
final class ContinuousStop implements Rule {
  private static final RuleHead HEAD = RuleHead.hard(RuleId.CONTINUOUS_STOP, "3.3c", "days");

  @Override
  public RuleHead head() {
    return HEAD;
  }

  @Override
  public boolean binds(PlantDuty plant, LineDuty line) {
    return line.countable() && plant.continuousDays() > 0;
  }

  @Override
  public Constraint stream(ConstraintFactory factory) {
    return factory
        .forEach(LinePattern.class)
        .filter(line -> binds(line.plant(), line.duty()))
        .penalize(
            HardMediumSoftScore.ofHard(1_000),
            line -> Math.max(0, line.plant().continuousDays() - line.getPattern().longestBlock()))
        .asConstraint(HEAD.key());
  }

  @Override
  public void recount(LoadTable plan, Tally tally) {
    for (PlantDuty plant : plan.plants()) {
      if (plant.continuousDays() == 0) {
        continue;
      }
      LineDuty line = plant.countable().getFirst();
      int longest = 0;
      for (LoadTable.Stop stop : plan.stops(line)) {
        int block = 0;
        for (int day = stop.first(); day <= stop.last(); day++) {
          if (plant.days().owed().contains(day) && plan.effective(line, day) == 100) {
            block++;
          }
        }
        longest = Math.max(longest, block);
      }
      int found = longest;
      tally.add(
          plant.id(),
          Tally.NO_DAY,
          Math.max(0, plant.continuousDays() - longest),
          () ->
              Sentence.of(
                      "单线企业应连续停产 {days} 天，最长一段计 {longest} 天。",
                      "Its single line must stop for {days:day} in a row; the longest block counts"
                          + " {longest}.")
                  .with("days", plant.continuousDays())
                  .with("longest", found)
                  .text());
    }
  }

  @Override
  public BigInteger most(Problem problem) {
    return Most.product(problem.plants().size(), problem.days());
  }
}
