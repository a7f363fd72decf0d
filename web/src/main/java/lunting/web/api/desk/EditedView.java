package lunting.web.api.desk;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lunting.data.registry.Plant;
import lunting.data.text.Text;
import lunting.web.api.impact.SectorView;
import lunting.web.api.plan.LineView;
import lunting.web.api.plan.PlantView;
import lunting.web.api.plan.PlantViews;
import lunting.web.api.plan.RuleView;
import lunting.web.desk.Deed;
import lunting.web.store.OpenPlan;

/**
 * What a step changes on the board, so that a page need not read it anew.
 *
 * @param lines those that changed, in the order of the list
 * @param plants those of these lines
 * @param sectors those of these lines
 * @param rules all of the verdict
 */
record EditedView(
    @JsonUnwrapped JudgedView judged,
    WorkingCopyView workingCopy,
    List<LineView> lines,
    List<PlantStanding> plants,
    List<SectorView> sectors,
    List<RuleView> rules) {
  /** What of a plant the edits of its lines change. */
  record PlantStanding(
      String id, Text duty, BigDecimal reduced, @JsonProperty("short") boolean isShort) {
    static PlantStanding of(PlantView plant) {
      return new PlantStanding(plant.id(), plant.duty(), plant.reduced(), plant.isShort());
    }
  }

  static EditedView of(Deed.Done done) {
    OpenPlan plan = done.copy().plan();
    PlantViews views = new PlantViews(plan, done.copy().base().plan());
    Set<String> changed = Set.copyOf(done.lines());
    List<LineView> lines = new ArrayList<>();
    List<PlantStanding> plants = new ArrayList<>();
    Set<String> sectors = new HashSet<>();
    for (Plant plant : plan.problem().registry().plants()) {
      if (plant.lines().stream().anyMatch(line -> changed.contains(line.id()))) {
        PlantView view = views.of(plant);
        view.lines().stream().filter(line -> changed.contains(line.id())).forEach(lines::add);
        plants.add(PlantStanding.of(view));
        sectors.add(view.sector());
      }
    }
    return new EditedView(
        JudgedView.of(done),
        WorkingCopyView.of(done.copy()),
        lines,
        plants,
        plan.verdict().coverage().stream()
            .map(SectorView::of)
            .filter(sector -> sectors.contains(sector.id()))
            .toList(),
        plan.verdict().rules().stream().map(RuleView::of).toList());
  }
}
