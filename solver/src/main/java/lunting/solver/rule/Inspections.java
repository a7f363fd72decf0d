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
import lunting.solver.problem.Problem;
import lunting.solver.problem.TownDuty;
import lunting.solver.rule.sum.InspectionOverload;
import lunting.solver.rule.sum.ProfileCollector;

/**
 * A town's inspectors can attend the stops and restarts of a day.
 *
 * <p>Formula: each town and day: 1000 · max(0, stops begun + restarts − inspectionsPerDay), every
 * line; the season's first day does not count; a town without the figure has no limit.
 *
 * <p>Level: SOFT. Unit: inspections/1000. Clause: none of its own.
 */
final class Inspections implements Rule {
  private static final RuleHead HEAD = RuleHead.soft(RuleId.INSPECTIONS, "inspections/1000");

  @Override
  public RuleHead head() {
    return HEAD;
  }

  @Override
  public Constraint stream(ConstraintFactory factory) {
    return factory
        .forEach(LinePattern.class)
        .filter(line -> line.town().town().inspectionsPerDay() != null)
        .groupBy(LinePattern::town, new ProfileCollector<>(InspectionOverload::new))
        .penalize(HardMediumSoftScore.ONE_SOFT, (town, overload) -> Scale.SOFT * 1_000 * overload)
        .asConstraint(HEAD.key());
  }

  @Override
  public void recount(LoadTable plan, Tally tally) {
    for (TownDuty town : plan.towns()) {
      Integer limit = town.town().inspectionsPerDay();
      int[] counts = counts(plan, town);
      for (int day = 1; limit != null && day < plan.days(); day++) {
        int found = counts[day];
        tally.add(
            town.id(),
            day,
            1_000L * Math.max(0, found - limit),
            () ->
                Sentence.of(
                        "当日停产、复产共 {count} 起，检查力量每日最多到场 {limit} 起。",
                        "{count} stops and restarts on this day; its inspectors can attend"
                            + " {limit}.")
                    .with("count", found)
                    .with("limit", limit)
                    .text());
      }
    }
  }

  /** How many stops begin on each day or ended on the day before; past the season too. */
  private static int[] counts(LoadTable plan, TownDuty town) {
    int[] counts = new int[plan.days() + 1];
    for (LineDuty line : town.lines()) {
      for (LoadTable.Stop stop : plan.stops(line)) {
        counts[stop.first()]++;
        counts[stop.last() + 1]++;
      }
    }
    return counts;
  }

  @Override
  public BigInteger most(Problem problem) {
    // A line stops, restarts or does neither on a day.
    return Most.sum(
        problem.towns(),
        town ->
            town.town().inspectionsPerDay() == null
                ? BigInteger.ZERO
                : Most.product(1_000, town.lines().size(), problem.days()));
  }
}
