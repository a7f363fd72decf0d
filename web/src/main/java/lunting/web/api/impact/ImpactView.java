package lunting.web.api.impact;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lunting.data.report.Verdict;
import lunting.solver.problem.Baseline;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.reach.Reachable;
import lunting.solver.verdict.Checker;
import lunting.web.api.ask.Situation;
import lunting.web.api.files.SeasonView;
import lunting.web.api.http.FindingView;

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
    List<ImpactBreach> breaches,
    List<String> plantsInBreach,
    List<FindingView> findings) {
  static ImpactView of(Situation situation) {
    Baseline baseline = situation.published();
    Problem problem = situation.problem();
    Verdict verdict = Checker.checkInFull(problem, baseline.plan());
    List<ImpactBreach> breaches = ImpactBreach.of(problem, verdict);
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

  private static List<String> plantsInBreach(
      Problem problem, Verdict verdict, List<ImpactBreach> breaches) {
    Set<String> named = new HashSet<>();
    for (ImpactBreach breach : breaches) {
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
