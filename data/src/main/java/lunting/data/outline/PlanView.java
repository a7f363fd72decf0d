package lunting.data.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lunting.data.calendar.Span;
import lunting.data.plan.Plan;
import lunting.data.plan.Reduction;
import lunting.data.plan.Stretch;
import lunting.data.policy.Kiln;
import lunting.data.policy.KilnLimits;
import lunting.data.policy.Policy;
import lunting.data.registry.Line;
import lunting.data.registry.Plant;
import lunting.data.registry.Registry;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A plan as its readers want it: the plants it is written for, in the list's order, and what
 * happens to each of their lines inside the season.
 *
 * <p>Fails: {@link IllegalArgumentException} for a plant or line that the registry does not have,
 * or a kiln that the policy does not.
 */
public final class PlanView {
  private final Policy policy;
  private final Registry registry;
  private final Plan plan;
  private final List<Plant> plants;
  private final Map<String, List<Stretch>> stretches;
  private final Map<String, Text> townNames = new LinkedHashMap<>();
  private final Map<String, Text> industryNames = new LinkedHashMap<>();

  private PlanView(Policy policy, Registry registry, Plan plan, List<Plant> plants) {
    this.policy = policy;
    this.registry = registry;
    this.plan = plan;
    this.plants = plants;
    this.stretches = Stretch.byLine(inSeason(plan.reductions(), policy.season().span()));
    registry.towns().forEach(town -> putName(townNames, town.id(), town.name()));
    policy.industries().forEach(industry -> putName(industryNames, industry.id(), industry.name()));
  }

  /** The view of the whole list, or of one plant. */
  public static PlanView of(Policy policy, Registry registry, Plan plan, @Nullable String plantId) {
    Set<String> lines = new HashSet<>();
    registry.plants().forEach(plant -> plant.lines().forEach(line -> lines.add(line.id())));
    for (Reduction reduction : plan.reductions()) {
      if (!lines.contains(reduction.line())) {
        throw new IllegalArgumentException(
            "The line (%s) of the plan is not in the registry (%s)."
                .formatted(reduction.line(), registry.id()));
      }
    }
    List<Plant> plants =
        registry.plants().stream()
            .filter(plant -> plantId == null || plant.id().equals(plantId))
            .toList();
    if (plantId != null && plants.isEmpty()) {
      throw new IllegalArgumentException(
          "The plant (%s) is not in the registry (%s).".formatted(plantId, registry.id()));
    }
    return new PlanView(policy, registry, plan, plants);
  }

  public Policy policy() {
    return policy;
  }

  public Registry registry() {
    return registry;
  }

  public Plan plan() {
    return plan;
  }

  public List<Plant> plants() {
    return plants;
  }

  /** The stops and load limits of a line, in time. */
  public List<Stretch> stretches(Line line) {
    return stretches.getOrDefault(line.id(), List.of());
  }

  /** The four days of one of a line's stops. */
  public StopDates dates(Line line, Stretch stop) {
    List<Stretch> all = stretches(line);
    int next = all.indexOf(stop) + 1;
    return StopDates.of(policy, limits(line), stop, next < all.size() ? all.get(next) : null);
  }

  private KilnLimits limits(Line line) {
    for (Kiln kiln : policy.kilns()) {
      if (kiln.id().equals(line.kiln())) {
        return line.limits(kiln.limits());
      }
    }
    throw new IllegalArgumentException(
        "The kiln (%s) of line (%s) is not in the policy (%s)."
            .formatted(line.kiln(), line.id(), policy.id()));
  }

  public String town(Plant plant) {
    return chinese(townNames.get(plant.town()), plant.town());
  }

  public String industry(Plant plant) {
    return chinese(industryNames.get(plant.industry()), plant.industry());
  }

  /** The Chinese text, else the id. */
  public static String chinese(@Nullable Text name, String id) {
    return name == null ? id : name.zh();
  }

  /** The English text, else the Chinese one, else the id. */
  public static String english(@Nullable Text name, String id) {
    return name == null ? id : name.english();
  }

  private static void putName(Map<String, Text> names, String id, @Nullable Text name) {
    if (name != null) {
      names.put(id, name);
    }
  }

  private static List<Reduction> inSeason(List<Reduction> reductions, Span season) {
    List<Reduction> inside = new ArrayList<>();
    for (Reduction reduction : reductions) {
      Span span = reduction.span().clip(season);
      if (span != null) {
        inside.add(
            new Reduction(
                reduction.line(),
                span,
                reduction.loadPercent(),
                reduction.cause(),
                reduction.clause()));
      }
    }
    return inside;
  }
}
