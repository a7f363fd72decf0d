package lunting.solver.verdict;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import lunting.data.plan.Plan;
import lunting.data.policy.RuleId;
import lunting.data.policy.Weights;
import lunting.data.report.Verdict;
import lunting.data.report.Verdict.Severity;
import lunting.solver.load.LoadTable;
import lunting.solver.load.SeasonSums;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.Sector;
import lunting.solver.problem.day.ExactSum;
import lunting.solver.rule.Rule;
import lunting.solver.rule.Rules;
import lunting.solver.rule.Tally;

/** Judges a plan by recounting every rule on it, without the solver; the plan may be hand-made. */
public final class Checker {
  private Checker() {}

  /** The verdict on a plan; reductions of unknown lines or outside the season are left out. */
  public static Verdict check(Problem problem, Plan plan) {
    return check(problem, plan, Tally::largest);
  }

  /**
   * The verdict with all breaches; {@link #check} lists only the largest of each rule. Whoever adds
   * breaches up, or looks for their first and last day, needs them all.
   */
  public static Verdict checkInFull(Problem problem, Plan plan) {
    return check(problem, plan, Tally::all);
  }

  /** A verdict with all HARD and MEDIUM breaches: the same one where it lists them already. */
  public static Verdict inFull(Problem problem, Plan plan, Verdict verdict) {
    boolean cut =
        verdict.rules().stream()
            .anyMatch(rule ->
                rule.level() != Severity.SOFT && rule.breaches().size() >= Tally.MOST_SHOWN);
    return cut ? checkInFull(problem, plan) : verdict;
  }

  /** What a verdict says of one rule, with all its breaches. */
  public static Verdict.RuleResult inFull(LoadTable loads, Verdict verdict, RuleId rule) {
    Verdict.RuleResult known =
        verdict.rules().stream().filter(each -> each.rule() == rule).toList().getFirst();
    if (known.breaches().size() < Tally.MOST_SHOWN) {
      return known;
    }
    Problem problem = loads.problem();
    List<Rule> one = Rules.ALL.stream().filter(each -> each.head().id() == rule).toList();
    RuleCount count = RuleCount.each(one, loads).getFirst();
    return count.result(problem, problem.policy().weights(), count.exact(), Tally::all);
  }

  /** The verdict's score alone, without the words of its breaches. */
  public static Verdict.Totals score(Problem problem, Plan plan) {
    return score(problem, plan, problem.policy().weights());
  }

  /** The score that the plan would have if SOFT amounts weighed otherwise. */
  public static Verdict.Totals score(Problem problem, Plan plan, Weights weights) {
    List<RuleCount> counts = RuleCount.each(Rules.ALL, LoadTable.of(problem, plan));
    return totals(
        counts.stream()
            .map(count -> count.result(problem, weights, count.exact(), tally -> List.of()))
            .toList());
  }

  private static Verdict check(
      Problem problem, Plan plan, Function<Tally, List<Tally.Entry>> listed) {
    LoadTable loads = LoadTable.of(problem, plan);
    return verdict(loads, RuleCount.each(Rules.ALL, loads), listed);
  }

  /** The verdict on loads on which every rule is counted. */
  static Verdict verdict(
      LoadTable loads, List<RuleCount> counts, Function<Tally, List<Tally.Entry>> listed) {
    Problem problem = loads.problem();
    Weights weights = problem.policy().weights();
    List<Verdict.RuleResult> results =
        counts.stream()
            .map(count -> count.result(problem, weights, count.exact(), listed))
            .toList();
    Verdict.Totals score = totals(results);
    return new Verdict(
        score.hard() == 0, score, results, plants(problem, loads), coverage(problem, loads));
  }

  static Verdict.Totals totals(List<Verdict.RuleResult> results) {
    return new Verdict.Totals(
        -penalty(results, Severity.HARD),
        -penalty(results, Severity.MEDIUM),
        -penalty(results, Severity.SOFT));
  }

  private static long penalty(List<Verdict.RuleResult> results, Severity level) {
    return results.stream()
        .filter(result -> result.level() == level)
        .mapToLong(Verdict.RuleResult::penalty)
        .sum();
  }

  private static List<Verdict.PlantResult> plants(Problem problem, LoadTable loads) {
    List<Verdict.PlantResult> results = new ArrayList<>();
    for (PlantDuty plant : problem.plants()) {
      Map<String, Integer> stopDays = new LinkedHashMap<>();
      for (LineDuty line : plant.lines()) {
        int days = loads.stops(line).stream().mapToInt(LoadTable.Stop::days).sum();
        if (days > 0) {
          stopDays.put(line.id(), days);
        }
      }
      results.add(
          new Verdict.PlantResult(
              plant.id(),
              SeasonSums.required(plant).movePointLeft(3),
              SeasonSums.reduced(loads, plant).movePointLeft(3),
              plant.lines().isEmpty() ? "" : plant.lines().getFirst().line().dayUnit(),
              stopDays));
    }
    return results;
  }

  private static List<Verdict.SectorCoverage> coverage(Problem problem, LoadTable loads) {
    Stream<Sector> shown = problem.sectors().stream().filter(Sector::isShown);
    return (problem.isLong() ? shown.parallel() : shown)
        .map(sector -> coverage(problem, loads, sector))
        .toList();
  }

  private static Verdict.SectorCoverage coverage(Problem problem, LoadTable loads, Sector sector) {
    List<Verdict.DayShare> days = new ArrayList<>();
    for (int day = 0; day < problem.days(); day++) {
      days.add(
          new Verdict.DayShare(
              problem.season().dateOf(day),
              share(loads, sector, day),
              sector.required() == null
                  ? null
                  : quotient(
                      BigDecimal.valueOf(sector.required().on(day)),
                      BigDecimal.valueOf(sector.sizeOnDay().on(day)))));
    }
    return new Verdict.SectorCoverage(sector.industry().id(), sector.group(), days);
  }

  private static BigDecimal share(LoadTable loads, Sector sector, int day) {
    ExactSum hundredthsOff = new ExactSum();
    ExactSum all = new ExactSum();
    for (PlantDuty plant : sector.plants()) {
      if (plant.countsInSector(day)) {
        for (LineDuty line : plant.countable()) {
          long capacity = line.line().capacityMilli();
          int effective = loads.effective(line, day);
          if (effective > 0) { // most lines run on most days
            hundredthsOff.add(Math.multiplyExact(capacity, (long) effective));
          }
          all.add(capacity);
        }
      }
    }
    return quotient(new BigDecimal(hundredthsOff.total(), 2), new BigDecimal(all.total()));
  }

  private static BigDecimal quotient(BigDecimal part, BigDecimal whole) {
    return whole.signum() == 0
        ? BigDecimal.ZERO.setScale(4)
        : part.divide(whole, 4, RoundingMode.HALF_UP);
  }
}
