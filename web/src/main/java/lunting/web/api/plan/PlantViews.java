package lunting.web.api.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lunting.data.plan.Pin;
import lunting.data.plan.Plan;
import lunting.data.plan.Stretch;
import lunting.data.policy.KilnLimits;
import lunting.data.policy.Policy;
import lunting.data.registry.Line;
import lunting.data.registry.Plant;
import lunting.data.registry.Registry;
import lunting.data.registry.Service;
import lunting.data.registry.Town;
import lunting.data.report.Verdict;
import lunting.data.text.Text;
import lunting.solver.load.LoadTable;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.why.Explanations;
import lunting.web.api.impact.SectorView;
import lunting.web.store.OpenPlan;
import org.jspecify.annotations.Nullable;

/**
 * Makes the views of a plan version's plants: what list, plan, verdict and services say of each,
 * put together.
 */
public final class PlantViews {
  private final Problem problem;
  private final Policy policy;
  private final LoadTable loads;
  private final Map<String, Town> towns = new HashMap<>();
  private final Map<String, List<Stretch>> stretches;
  private final @Nullable Map<String, List<Stretch>> before;
  private final Map<String, List<Pin>> pins = new HashMap<>();
  private final Map<String, List<String>> services = new HashMap<>();
  private final Map<String, Verdict.PlantResult> results = new HashMap<>();
  private final Map<String, PlantDuty> duties = new HashMap<>();

  /** The plants of a version, beside the published plan that it changes, if it does. */
  PlantViews(OpenPlan version) {
    this(
        version, version.problem().baseline() == null ? null : version.problem().baseline().plan());
  }

  /** The plants of a version beside an earlier plan; null: none. */
  public PlantViews(OpenPlan version, @Nullable Plan earlier) {
    problem = version.problem();
    policy = problem.policy();
    loads = LoadTable.of(problem, version.plan());
    Registry registry = problem.registry();
    registry.towns().forEach(town -> towns.put(town.id(), town));
    stretches = Stretch.byLine(version.plan().reductions());
    before = earlier == null ? null : Stretch.byLine(earlier.reductions());
    for (Pin pin : version.plan().pins()) {
      pins.computeIfAbsent(pin.line(), line -> new ArrayList<>()).add(pin);
    }
    for (Service service : registry.services()) {
      for (Service.Supplier supplier : service.suppliers()) {
        services.computeIfAbsent(supplier.line(), line -> new ArrayList<>()).add(service.id());
      }
    }
    problem.plants().forEach(plant -> duties.put(plant.id(), plant));
    version.verdict().plants().forEach(result -> results.put(result.plant(), result));
  }

  /** The loads of the plan. */
  LoadTable loads() {
    return loads;
  }

  /** A plant with its rows. */
  public PlantView of(Plant plant) {
    Verdict.PlantResult result = results.get(plant.id());
    if (result == null) {
      throw new IllegalStateException("The verdict must have the plant (" + plant.id() + ").");
    }
    boolean exempt = plant.exempt() != null || policy.exempts(plant.grade());
    return new PlantView(
        plant.id(),
        plant.name(),
        plant.town(),
        plant.industry(),
        SectorView.idOf(plant.industry(), groupOf(plant)),
        plant.grade(),
        exempt,
        plant.exempt() == null ? null : plant.exempt().basis(),
        duty(plant),
        result.required(),
        result.reduced(),
        result.unit(),
        result.isShort(),
        plant.avoid().stream()
            .map(avoid ->
                new PlantView.AvoidView(avoid.span().from(), avoid.span().to(), avoid.reason()))
            .toList(),
        TermsView.of(problem.season(), Objects.requireNonNull(duties.get(plant.id()))),
        plant.code(),
        plant.remark(),
        plant.lines().stream().map(line -> line(line, result)).toList());
  }

  /** The arithmetic of what a plant owes, beside what the plan gives. */
  Text duty(Plant plant) {
    return Explanations.duty(problem, plant.id(), loads);
  }

  /** The bars of a plant's lines, line by line, in the order of their days. */
  List<ReductionView> reductions(Plant plant) {
    return plant.lines().stream().flatMap(line -> reductions(line).stream()).toList();
  }

  private LineView line(Line line, Verdict.PlantResult result) {
    KilnLimits limits = problem.getLine(line.id()).limits();
    return new LineView(
        line.id(),
        line.name(),
        line.kiln(),
        BigDecimal.valueOf(line.capacityMilli(), 3).stripTrailingZeros(),
        line.unit(),
        line.ratio() == null ? null : BigDecimal.valueOf(line.ratio(), 4).stripTrailingZeros(),
        line.idle(),
        line.exempt() != null,
        line.exempt() == null ? null : line.exempt().basis(),
        limits.canStop(),
        LineView.LimitsView.of(limits),
        result.stopDays().getOrDefault(line.id(), 0),
        services.get(line.id()),
        reductions(line),
        before == null
            ? null
            : before.getOrDefault(line.id(), List.of()).stream().map(LineView.BarView::of).toList(),
        pins.containsKey(line.id())
            ? pins.get(line.id()).stream().map(LineView.PinView::of).toList()
            : null);
  }

  private List<ReductionView> reductions(Line line) {
    List<Stretch> all = stretches.getOrDefault(line.id(), List.of());
    List<ReductionView> views = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Stretch next = i + 1 < all.size() ? all.get(i + 1) : null;
      views.add(ReductionView.of(problem, all.get(i), next));
    }
    return views;
  }

  private @Nullable String groupOf(Plant plant) {
    Town town = towns.get(plant.town());
    return town == null ? null : town.group();
  }
}
