package lunting.web.api.impact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lunting.data.policy.RuleId;
import lunting.data.report.Verdict;
import lunting.data.text.Text;
import lunting.solver.problem.Baseline;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.reach.Reachable;
import lunting.solver.verdict.Checker;
import lunting.web.api.ask.Situation;
import lunting.web.api.files.SeasonView;
import lunting.web.api.http.FindingView;
import org.jspecify.annotations.Nullable;

/**
 * A published plan judged with the new events, as if nobody changed it.
 *
 * @param endings what of the plan has lost its cause, and would be taken back
 * @param breaches all of them, where a verdict lists the largest only
 * @param plantsInBreach ids of the plants that miss their ratio, or that a HARD breach names
 */
record ImpactView(
    LocalDate asOf,
    SeasonView season,
    boolean feasible,
    Verdict.Totals score,
    List<WarningView> warnings,
    List<OrderView> orders,
    List<ImpactSector> sectors,
    List<EndingView> endings,
    List<BreachView> breaches,
    List<String> plantsInBreach,
    List<FindingView> findings) {
  /**
   * A breach of a HARD or MEDIUM rule.
   *
   * @param plant the plant that is the subject, or whose line is; null where none is
   */
  record BreachView(
      RuleId rule,
      Verdict.Severity level,
      @Nullable String clause,
      String subject,
      @Nullable String plant,
      @Nullable LocalDate day,
      BigDecimal amount,
      String unit,
      @Nullable Text text) {}

  static ImpactView of(Situation situation) {
    Baseline baseline = situation.published();
    Problem problem = situation.problem();
    Verdict verdict = Checker.checkInFull(problem, baseline.plan());
    List<BreachView> breaches = breaches(problem, verdict);
    return new ImpactView(
        baseline.asOf(),
        SeasonView.of(problem.season()),
        verdict.feasible(),
        verdict.score(),
        WarningView.of(problem),
        OrderView.of(problem),
        Reachable.of(problem).stream()
            .map(reach -> ImpactSector.of(problem, verdict, baseline.plan(), reach))
            .toList(),
        EndingView.of(problem),
        breaches,
        plantsInBreach(problem, verdict, breaches),
        FindingView.of(situation.warnings()));
  }

  private static List<BreachView> breaches(Problem problem, Verdict verdict) {
    List<BreachView> found = new ArrayList<>();
    for (Verdict.RuleResult rule : verdict.rules()) {
      if (rule.level() != Verdict.Severity.SOFT) {
        for (Verdict.Breach breach : rule.breaches()) {
          found.add(
              new BreachView(
                  rule.rule(),
                  rule.level(),
                  rule.clause(),
                  breach.subject(),
                  plant(problem, rule.rule(), breach.subject()),
                  breach.day(),
                  breach.amount(),
                  rule.unit(),
                  breach.text()));
        }
      }
    }
    return found;
  }

  /** Ids of sectors, services and towns may be those of plants or lines: the rule tells which. */
  private static @Nullable String plant(Problem problem, RuleId rule, String subject) {
    if (Set.of(RuleId.RESERVE, RuleId.LIVELIHOOD, RuleId.INSPECTIONS).contains(rule)) {
      return null;
    }
    LineDuty line = problem.lineById().get(subject);
    return line == null ? subject : problem.plantOf(line).id();
  }

  private static List<String> plantsInBreach(
      Problem problem, Verdict verdict, List<BreachView> breaches) {
    Set<String> named = new HashSet<>();
    for (BreachView breach : breaches) {
      if (breach.plant() != null) {
        named.add(breach.plant());
      }
    }
    for (Verdict.PlantResult result : verdict.plants()) {
      if (result.isShort()) {
        named.add(result.plant());
      }
    }
    return problem.plants().stream().map(PlantDuty::id).filter(named::contains).toList();
  }
}
