package lunting.web.store;

import java.util.HashSet;
import java.util.Set;
import lunting.data.plan.Plan;
import lunting.data.plan.Reduction;
import lunting.data.policy.RuleId;
import lunting.data.registry.Plant;
import lunting.data.registry.Registry;
import lunting.data.report.Verdict;

/**
 * Figures of a plan for people, taken from the checker's verdict.
 *
 * @param plantsReduced plants with at least one reduction
 * @param plantsShort plants that miss their season ratio
 * @param linesStopped lines with at least one stop day
 * @param stopDays sum over all lines
 * @param reserveShortfall in milli-line-days
 */
public record Kpis(
    int plants,
    int plantsReduced,
    int plantsShort,
    int lines,
    int linesStopped,
    int reductions,
    int stopDays,
    long reserveShortfall) {
  /** The figures of a plan. */
  public static Kpis of(Registry registry, Plan plan, Verdict verdict) {
    Set<String> reduced = new HashSet<>();
    for (Reduction reduction : plan.reductions()) {
      reduced.add(reduction.line());
    }
    int plantsReduced = 0;
    int lines = 0;
    for (Plant plant : registry.plants()) {
      lines += plant.lines().size();
      if (plant.lines().stream().anyMatch(line -> reduced.contains(line.id()))) {
        plantsReduced++;
      }
    }
    int linesStopped = 0;
    int stopDays = 0;
    int plantsShort = 0;
    for (Verdict.PlantResult result : verdict.plants()) {
      linesStopped += result.stopDays().size();
      stopDays += result.stopDays().values().stream().mapToInt(Integer::intValue).sum();
      plantsShort += isShort(result) ? 1 : 0;
    }
    return new Kpis(
        registry.plants().size(),
        plantsReduced,
        plantsShort,
        lines,
        linesStopped,
        plan.reductions().size(),
        stopDays,
        reserveShortfall(verdict));
  }

  /** Whether a plant gives less than it owes. */
  public static boolean isShort(Verdict.PlantResult result) {
    return result.reduced().compareTo(result.required()) < 0;
  }

  private static long reserveShortfall(Verdict verdict) {
    return verdict.rules().stream()
        .filter(rule -> rule.rule() == RuleId.RESERVE)
        .mapToLong(Verdict.RuleResult::amount)
        .sum();
  }
}
