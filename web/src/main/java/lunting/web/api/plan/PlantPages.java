package lunting.web.api.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import lunting.data.registry.Line;
import lunting.data.registry.Plant;
import lunting.data.report.Verdict;
import lunting.solver.brief.Burden;
import lunting.solver.brief.Burdens;
import lunting.solver.problem.PlantDuty;
import lunting.solver.verdict.Checker;
import lunting.web.store.OpenPlan;

/**
 * What the pages of all plants of a version have in common, worked out once: the breaches in full,
 * which is a recount of the whole plan, its loads, and how its burdens spread. After that a page
 * takes no longer than its plant is large, however large the list is.
 *
 * <p>Threads: any.
 */
final class PlantPages {
  private final PlantViews views;
  private final Burdens burdens;
  private final Map<String, List<BreachView>> breaches = new HashMap<>();

  PlantPages(OpenPlan version) {
    views = new PlantViews(version);
    burdens = new Burdens(views.loads());
    Map<String, Set<String>> concerned = concerned(version.problem().registry().plants());
    Verdict verdict = Checker.inFull(version.problem(), version.plan(), version.verdict());
    for (Verdict.RuleResult rule : verdict.rules()) {
      if (rule.level() != Verdict.Severity.SOFT) {
        for (Verdict.Breach breach : rule.breaches()) {
          for (String plant : concerned.getOrDefault(breach.subject(), Set.of())) {
            breaches
                .computeIfAbsent(plant, any -> new ArrayList<>())
                .add(BreachView.of(rule, breach));
          }
        }
      }
    }
  }

  /** Whose page tells of a subject: a plant's own, and that of the plant whose line it is. */
  private static Map<String, Set<String>> concerned(List<Plant> plants) {
    Map<String, Set<String>> concerned = new HashMap<>();
    for (Plant plant : plants) {
      concerned.computeIfAbsent(plant.id(), any -> new TreeSet<>()).add(plant.id());
      for (Line line : plant.lines()) {
        concerned.computeIfAbsent(line.id(), any -> new TreeSet<>()).add(plant.id());
      }
    }
    return concerned;
  }

  PlantView view(Plant plant) {
    return views.of(plant);
  }

  OwnShares shares(PlantDuty plant) {
    return new OwnShares(views.loads(), plant);
  }

  /** The HARD and MEDIUM breaches by the plant and its lines, rule by rule. */
  List<BreachView> breaches(Plant plant) {
    return breaches.getOrDefault(plant.id(), List.of());
  }

  List<Burden> burdens(PlantDuty plant) {
    return burdens.of(plant);
  }
}
