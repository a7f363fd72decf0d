package lunting.web.api.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lunting.data.policy.Industry;
import lunting.data.policy.Policy;
import lunting.data.registry.Line;
import lunting.data.registry.Plant;
import lunting.data.registry.Town;
import lunting.solver.brief.Burden;
import lunting.solver.problem.PlantDuty;
import lunting.web.api.files.DocumentName;
import lunting.web.api.impact.WarningView;
import lunting.web.store.OpenPlan;

/**
 * All that the page of one plant shows, small enough for a phone.
 *
 * @param periods what each period of its industry's duty asks of it
 * @param shares what lines with a share of their own owe
 * @param warnings those that concern it
 * @param burdens what it bears beside its sector's others; none where it owes nothing
 */
record PlantPage(
    PlanVersionView version,
    PlantView plant,
    DocumentName industry,
    DocumentName town,
    List<OwnShares.OfPeriod> periods,
    List<OwnShares.OfLine> shares,
    List<WarningView> warnings,
    List<Board.KilnView> kilns,
    List<Board.ClauseView> clauses,
    List<BreachView> breaches,
    List<Burden> burdens) {
  static PlantPage of(OpenPlan version, Plant plant) {
    Policy policy = version.problem().policy();
    PlantPages pages = version.once(PlantPages.class, PlantPages::new);
    PlantView view = pages.view(plant);
    Set<String> kilns = new HashSet<>();
    Set<String> clauses = new HashSet<>();
    for (Line line : plant.lines()) {
      kilns.add(line.kiln());
    }
    view.lines().stream()
        .flatMap(line -> line.reductions().stream())
        .forEach(reduction -> clauses.addAll(reduction.clauses()));
    PlantDuty duty = version.problem().getPlant(plant.id());
    OwnShares shares = pages.shares(duty);
    return new PlantPage(
        PlanVersionView.of(version.version()),
        view,
        industry(policy, plant.industry()),
        town(version, plant.town()),
        shares.periods(),
        shares.lines(),
        WarningView.of(version.problem(), duty),
        policy.kilns().stream()
            .filter(kiln -> kilns.contains(kiln.id()))
            .map(Board.KilnView::of)
            .toList(),
        policy.clauses().stream()
            .filter(clause -> clauses.contains(clause.id()))
            .map(Board.ClauseView::of)
            .toList(),
        pages.breaches(plant),
        pages.burdens(duty));
  }

  private static DocumentName industry(Policy policy, String id) {
    for (Industry industry : policy.industries()) {
      if (industry.id().equals(id)) {
        return new DocumentName(id, industry.name());
      }
    }
    return new DocumentName(id, null);
  }

  private static DocumentName town(OpenPlan version, String id) {
    for (Town town : version.problem().registry().towns()) {
      if (town.id().equals(id)) {
        return new DocumentName(id, town.name());
      }
    }
    return new DocumentName(id, null);
  }
}
