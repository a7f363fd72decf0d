package lunting.data.fit;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import lunting.data.finding.Place;
import lunting.data.finding.Spot;
import lunting.data.policy.Industry;
import lunting.data.policy.Kiln;
import lunting.data.policy.Policy;
import lunting.data.registry.KilnOverrides;
import lunting.data.registry.Service;
import lunting.data.text.Text;
import lunting.data.text.Wording;
import lunting.data.tree.Days;
import lunting.data.tree.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Checks what ties the objects of an enterprise list to each other and to a policy, object by
 * object in the order of the list, while a file is read or a value is walked through.
 *
 * <p>Shape: a tie that does not hold is reported and answered with null.
 */
public final class RegistryTies {
  private final @Nullable Policy policy;
  private final Ids towns = new Ids();
  private final Ids plants = new Ids();
  private final Ids lines = new Ids();
  private final Ids services = new Ids();
  private final Map<String, Industry> industries = new LinkedHashMap<>();
  private final Map<String, Kiln> kilns = new LinkedHashMap<>();
  private final Map<String, Unit> units = new HashMap<>();
  private final LineSizes<Capacity> sizes = new LineSizes<>();
  private final @Nullable GradeFit grades;

  /**
   * Ties of one list.
   *
   * @param policy what its industries and kilns are checked against; null: they are not checked
   */
  public RegistryTies(@Nullable Policy policy) {
    this.policy = policy;
    this.grades = policy == null ? null : new GradeFit(policy);
    if (policy != null) {
      policy.industries().forEach(industry -> industries.put(industry.id(), industry));
      policy.kilns().forEach(kiln -> kilns.put(kiln.id(), kiln));
    }
  }

  /** An industry's unit, and where it was first given. */
  private record Unit(String unit, Place place) {}

  /** A line's capacity: its unit, and where it stands. */
  private record Capacity(String unit, Spot spot) {}

  public Ids towns() {
    return towns;
  }

  public Ids plants() {
    return plants;
  }

  public Ids lines() {
    return lines;
  }

  public Ids services() {
    return services;
  }

  /** Whether the list is checked against a policy. */
  public boolean hasPolicy() {
    return policy != null;
  }

  /** The id of a town of the list. */
  public @Nullable String town(@Nullable String id, Spot spot) {
    return References.find(id, towns.all(), RegistryFaults.TOWN, spot);
  }

  /** The id of an industry of the policy; any where there is none. */
  public @Nullable String industry(@Nullable String id, Spot spot) {
    return policy == null
        ? id
        : References.find(id, industries.keySet(), RegistryFaults.INDUSTRY, spot);
  }

  /** The id of a kiln of the policy; any where there is none. */
  public @Nullable String kiln(@Nullable String id, Spot spot) {
    return policy == null ? id : References.find(id, kilns.keySet(), RegistryFaults.KILN, spot);
  }

  /** What is fixed for one plant alone, to be checked against its lines and its industry. */
  public PlantFit plant(@Nullable String industry) {
    sizes.plant();
    return new PlantFit(industry == null ? null : industries.get(industry), kilns);
  }

  /** Judges the grade of a plant; unknown ones are told with {@link #grades}. */
  public void grade(
      @Nullable String grade,
      @Nullable String industry,
      @Nullable String plant,
      @Nullable Text name,
      Spot spot) {
    if (grades != null && plant != null) {
      grades.judge(grade, industry, Wording.named(name, plant), spot);
    }
  }

  /** Warns of the grades that the policy does not know, once all plants were seen. */
  public void grades() {
    if (grades != null) {
      grades.done();
    }
  }

  /** Warns of a line that is called as a plant is. */
  public void ownName(@Nullable String line, Spot spot) {
    Place plant = line == null ? null : plants.find(line);
    if (plant != null) {
      spot.report(RegistryFaults.SHARED_ID.with("first", plant.printed()));
    }
  }

  /** Reports a unit that differs from the others of its industry. */
  public void unit(@Nullable String unit, @Nullable String industry, Spot spot) {
    if (unit == null || industry == null) {
      return;
    }
    Unit first = units.putIfAbsent(industry, new Unit(unit, spot.place()));
    if (first != null && !first.unit().equals(unit)) {
      spot.report(
          RegistryFaults.UNIT
              .with("industry", industry)
              .with("unit", first.unit())
              .with("first", first.place().printed()));
    }
  }

  /** Takes the capacity of a line down; those out of scale are told with {@link #sizes}. */
  public void size(
      @Nullable Long milli, @Nullable String unit, @Nullable String industry, Spot spot) {
    if (milli != null && unit != null && industry != null) {
      sizes.line(industry, new Capacity(unit, spot), milli);
    }
  }

  /** Warns of capacities about ten times the usual of their industry, once all were seen. */
  public void sizes() {
    sizes.unusual((each, milli, usual, times) ->
        each.spot()
            .showing(Wording.milli(milli) + " " + each.unit())
            .report(
                RegistryFaults.UNUSUAL
                    .with("usual", Wording.milli(usual) + " " + each.unit())
                    .with("times", times)));
  }

  /**
   * Reports a line that cannot stop and has no minimum load, its own or its kiln's.
   *
   * @param spot asked only where something is reported
   */
  public void minLoad(KilnOverrides own, @Nullable String kiln, Supplier<Spot> spot) {
    Kiln profile = kiln == null ? null : kilns.get(kiln);
    if (profile != null) {
      KilnFit.minLoad(own.over(profile.limits()), spot);
    }
  }

  /** Reports ranges of a service's demand that share a day. */
  public void demand(List<Days.Placed<Service.Demand>> demand) {
    Days.report(demand, Service.Demand::span, RegistryFaults.DEMAND_OVERLAP);
  }

  /**
   * The id of a line of the list, which supplies a service once.
   *
   * @param supplier where the supplier stands
   * @param seen the lines that supply the service so far
   */
  public @Nullable String supplier(
      @Nullable String id, Place supplier, Map<String, Place> seen, Spot spot) {
    String line = References.find(id, lines.all(), RegistryFaults.SUPPLIER, spot);
    Place first = line == null ? null : seen.putIfAbsent(line, supplier);
    if (first != null) {
      spot.report(RegistryFaults.SUPPLIES_TWICE.with("first", first.printed()));
    }
    return line;
  }
}
