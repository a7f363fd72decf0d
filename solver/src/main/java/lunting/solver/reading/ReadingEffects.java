package lunting.solver.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lunting.data.plan.Plan;
import lunting.data.policy.Policy;
import lunting.data.policy.RuleId;
import lunting.data.policy.reading.ReadingId;
import lunting.data.policy.reading.Readings;
import lunting.data.report.ReadingReport;
import lunting.data.report.ReadingReport.Judgement;
import lunting.data.report.ReadingReport.Reading;
import lunting.data.report.Verdict;
import lunting.data.text.Text;
import lunting.solver.problem.Problem;
import lunting.solver.proof.Magnitude;
import lunting.solver.verdict.Checker;
import org.jspecify.annotations.Nullable;

/**
 * What the other option of each reading (口径) would change, worked out from the duties; nothing is
 * solved. Where it is said to change nothing, every plan is judged the same under both, unless it
 * stops what cannot stop.
 */
public final class ReadingEffects {
  private ReadingEffects() {}

  /**
   * One reading after the other, each switched alone.
   *
   * @param plan a plan to judge under both options; null for none
   */
  public static ReadingReport of(Problem problem, @Nullable Plan plan) {
    List<Reading> readings = new ArrayList<>();
    for (ReadingId id : ReadingId.values()) {
      readings.add(reading(problem, id, plan));
    }
    Text basis = problem.policy().readings().source();
    return new ReadingReport(
        problem.policy().id(),
        problem.registry().id(),
        basis == null ? null : Text.of(basis.zh(), basis.english()),
        judgement(problem, plan),
        readings);
  }

  private static Reading reading(Problem problem, ReadingId id, @Nullable Plan plan) {
    Readings readings = problem.policy().readings();
    Policy switched = problem.policy().withReadings(id.switched(readings));
    Problem other = Problem.of(switched, problem.registry(), problem.events(), problem.baseline());
    Text obstacle = obstacle(id, problem, other);
    if (obstacle != null) {
      return new Reading(
          id,
          id.chosen(readings),
          id.other(readings),
          ReadingReport.Outcome.NOT_AVAILABLE,
          obstacle,
          null,
          List.of(),
          List.of(),
          null);
    }
    Comparison comparison = Comparison.of(id, problem, other);
    return new Reading(
        id,
        id.chosen(readings),
        id.other(readings),
        comparison.outcome(),
        ReadingStory.of(comparison),
        comparison.stopDays(),
        comparison.industries(),
        comparison.plants(),
        judgement(other, plan));
  }

  /** Why the other option cannot be had; null where it can. */
  private static @Nullable Text obstacle(ReadingId id, Problem problem, Problem other) {
    if (id == ReadingId.RATIO_BASE && problem.policy().heatingPeriod() == null) {
      return Text.of(
          "政策没有写明供暖期，无从改按供暖期计。要比较，请在政策文件中补上 heatingPeriod 的起止日期。",
          "The policy does not say when the heating period is, so the ratio cannot be taken of it."
              + " To compare, add heatingPeriod with its first and last day to the policy.");
    }
    // Larger needs may be too large to count where those of the chosen option are not.
    boolean grows =
        other.plants().stream()
            .anyMatch(plant -> plant.need() > problem.plants().get(plant.index()).need());
    Magnitude.Excess excess =
        grows ? Magnitude.find(other.policy(), problem.registry(), List.of()) : null;
    return excess == null ? null : excess.message();
  }

  private static @Nullable Judgement judgement(Problem problem, @Nullable Plan plan) {
    if (plan == null) {
      return null;
    }
    Verdict verdict = Checker.check(problem, plan);
    Set<String> tooLittle = new LinkedHashSet<>();
    for (Verdict.PlantResult plant : verdict.plants()) {
      if (plant.isShort()) {
        tooLittle.add(plant.plant());
      }
    }
    Set<String> tooShort = new LinkedHashSet<>();
    for (Verdict.RuleResult rule : verdict.rules()) {
      if (rule.rule() == RuleId.CONTINUOUS_STOP) {
        // Of more than a verdict lists, the worst are named.
        rule.breaches().forEach(breach -> tooShort.add(breach.subject()));
      }
    }
    return new Judgement(
        verdict.feasible(),
        verdict.score(),
        verdict.plants().stream()
            .map(Verdict.PlantResult::plant)
            .filter(plant -> tooLittle.contains(plant) || tooShort.contains(plant))
            .toList());
  }
}
