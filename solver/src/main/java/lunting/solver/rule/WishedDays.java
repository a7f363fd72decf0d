package lunting.solver.rule;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import lunting.data.policy.RuleId;
import lunting.data.text.Text;
import lunting.solver.load.LoadTable;
import lunting.solver.model.LinePattern;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.day.DaySet;

/**
 * Whoever stops at all stops on the days it wished for, such as the Spring Festival's.
 *
 * <p>Formula: countable lines of plants that owe and have wished days: u · min(Σ cut outside them,
 * Σ (100 − cut) on them)/100.
 *
 * <p>Level: SOFT. Unit: milli-line-days. Clause: none of its own.
 */
final class WishedDays implements Rule {
  private static final RuleHead HEAD = RuleHead.soft(RuleId.WISHED_DAYS, RuleHead.MILLI_LINE_DAYS);

  @Override
  public RuleHead head() {
    return HEAD;
  }

  @Override
  public boolean binds(PlantDuty plant, LineDuty line) {
    return line.countable() && plant.owes() && !line.days().wish().isEmpty();
  }

  @Override
  public Constraint stream(ConstraintFactory factory) {
    return factory
        .forEach(LinePattern.class)
        .filter(line -> binds(line.plant(), line.duty()))
        .penalize(
            HardMediumSoftScore.ONE_SOFT,
            line -> Scale.SOFT_PERCENT * line.duty().size() * misplaced(line))
        .asConstraint(HEAD.key());
  }

  private static long misplaced(LinePattern line) {
    DaySet wish = line.duty().days().wish();
    int cutOnThem = line.getPattern().cutOn(wish);
    int cutOutside = line.getPattern().cutOnAllDays() - cutOnThem;
    return Math.min(cutOutside, 100 * wish.count() - cutOnThem);
  }

  @Override
  public void recount(LoadTable plan, Tally tally) {
    for (PlantDuty plant : plan.plants()) {
      for (LineDuty line : plant.countable()) {
        if (plant.owes() && !plant.days().wish().isEmpty()) {
          recount(plan, line, tally);
        }
      }
    }
  }

  private static void recount(LoadTable plan, LineDuty line, Tally tally) {
    long outside = 0;
    long free = 0;
    for (int day = 0; day < plan.days(); day++) {
      boolean wished = line.days().wish().contains(day);
      outside += wished ? 0 : plan.cut(line, day);
      free += wished ? plan.load(line, day) : 0;
    }
    tally.add(
        line.id(),
        Tally.NO_DAY,
        BigDecimal.valueOf(line.size() * Math.min(outside, free), 2),
        () ->
            Text.of(
                "企业希望的停产时段尚有空余，停限产却排在别的日子。",
                "It is reduced on other days while days that the plant wished for are free."));
  }

  @Override
  public BigInteger most(Problem problem) {
    return Most.sum(problem.lines(), line -> Most.product(line.size(), problem.days()));
  }
}
