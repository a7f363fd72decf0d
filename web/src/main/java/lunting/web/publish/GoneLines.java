package lunting.web.publish;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import lunting.data.plan.Plan;
import lunting.data.registry.Registry;
import lunting.data.report.PlanChanges;
import lunting.data.report.PlanChanges.LineChange;
import lunting.data.report.PlanChanges.PlantChange;
import lunting.data.text.Text;

/** Lines that a list no longer has: what was published for them is void, and their plants hear. */
final class GoneLines {
  private static final PlanChanges.Cause CAUSE =
      new PlanChanges.Cause(
          null,
          null,
          null,
          Text.of(
              "该线已不在现行方案的名录中，原安排作废",
              "the line is not on the list of the plan that now holds, so what was published for it"
                  + " is void"));

  private GoneLines() {}

  /** What a published plan asks of lines that a list does not have. */
  static Plan of(Plan published, Registry now) {
    Set<String> lines = new HashSet<>();
    now.plants().forEach(plant -> plant.lines().forEach(line -> lines.add(line.id())));
    return Plan.of(
        published.reductions().stream().filter(each -> !lines.contains(each.line())).toList());
  }

  /**
   * What changes, with those lines: a plant that loses one is among the changed; plants that have
   * left the list altogether come last.
   *
   * @param gone from what was published for those lines to nothing, for the old list
   */
  static PlanChanges added(PlanChanges changes, PlanChanges gone) {
    Map<String, PlantChange> lost = new LinkedHashMap<>();
    gone.plants().forEach(plant -> lost.put(plant.plant(), said(plant)));
    List<String> unchanged = new ArrayList<>(changes.unchanged());
    unchanged.removeAll(lost.keySet());
    List<PlantChange> plants = new ArrayList<>();
    for (PlantChange plant : changes.plants()) {
      PlantChange more = lost.remove(plant.plant());
      plants.add(more == null ? plant : joined(plant, more));
    }
    plants.addAll(lost.values());
    return new PlanChanges(
        changes.asOf(),
        changes.before(),
        changes.after(),
        changes.disturbed(),
        plants,
        unchanged,
        changes.gone());
  }

  private static PlantChange joined(PlantChange plant, PlantChange more) {
    return new PlantChange(
        plant.plant(),
        more.firstDay().isBefore(plant.firstDay()) ? more.firstDay() : plant.firstDay(),
        plant.noticeDays(),
        Stream.concat(plant.lines().stream(), more.lines().stream()).toList());
  }

  private static PlantChange said(PlantChange plant) {
    return new PlantChange(
        plant.plant(),
        plant.firstDay(),
        plant.noticeDays(),
        plant.lines().stream().map(GoneLines::said).toList());
  }

  /** The old plan's problem knows no reason why nothing is asked any more; this is it. */
  private static LineChange said(LineChange line) {
    return new LineChange(
        line.line(),
        line.firstDay(),
        line.noticeDays(),
        line.restart(),
        line.before(),
        line.after(),
        line.stopsBefore(),
        line.stopsAfter(),
        line.changes().stream()
            .map(each ->
                new PlanChanges.Change(each.span(), each.loadBefore(), each.loadAfter(), CAUSE))
            .toList());
  }
}
