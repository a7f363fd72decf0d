package lunting.solver.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import lunting.data.event.Event;
import lunting.data.event.Events;
import lunting.data.plan.Pin;
import lunting.data.plan.Plan;
import lunting.data.plan.Reduction;
import lunting.data.registry.Registry;
import org.jspecify.annotations.Nullable;

/**
 * Splits a problem into parts that share no rule: towns, services and sectors never reach from one
 * part into another. So parts can be solved alone, and what their plans cost adds up to what the
 * whole plan costs. A town without plants has nothing to keep and is in none.
 *
 * <p>Shape: in each part plants, lines, towns, services and sectors are numbered anew, in the order
 * of the whole list. Their duties are those of the whole problem, not worked out again.
 */
public final class Parts {
  private final Problem whole;
  private final int[] leader;
  private final Map<String, List<Reduction>> published = new HashMap<>();
  private final Map<String, List<Pin>> pins = new HashMap<>();

  private Parts(Problem whole) {
    this.whole = whole;
    leader = new int[whole.plants().size()];
    for (int plant = 0; plant < leader.length; plant++) {
      leader[plant] = plant;
    }
    Baseline baseline = whole.baseline();
    if (baseline != null) {
      for (Reduction row : baseline.plan().reductions()) {
        published.computeIfAbsent(row.line(), line -> new ArrayList<>()).add(row);
      }
      for (Pin pin : baseline.plan().pins()) {
        pins.computeIfAbsent(pin.line(), line -> new ArrayList<>()).add(pin);
      }
    }
  }

  /**
   * The parts in the order of their first plants; the problem itself where it does not fall apart.
   * A service that nobody supplies belongs to the first of them.
   *
   * @param most so many parts at most: where there would be more, small ones are put together
   */
  public static List<Problem> of(Problem problem, int most) {
    Parts parts = new Parts(problem);
    List<List<PlantDuty>> groups = parts.groups();
    if (groups.size() > most) {
      groups = together(groups, most);
    }
    return groups.size() < 2 ? List.of(problem) : groups.stream().map(parts::part).toList();
  }

  /** Puts groups together, the largest first, each to what has the fewest lines by then. */
  private static List<List<PlantDuty>> together(List<List<PlantDuty>> groups, int most) {
    PriorityQueue<Bundle> bundles = new PriorityQueue<>();
    for (int place = 0; place < most; place++) {
      bundles.add(new Bundle(place, 0, List.of()));
    }
    List<List<PlantDuty>> largestFirst = new ArrayList<>(groups);
    largestFirst.sort(Comparator.comparingInt((List<PlantDuty> group) -> -lines(group)));
    for (List<PlantDuty> group : largestFirst) {
      bundles.add(Objects.requireNonNull(bundles.poll()).with(group));
    }
    return bundles.stream()
        .filter(bundle -> !bundle.plants().isEmpty()) // plants without lines crowd into one
        .map(bundle ->
            bundle.plants().stream().sorted(Comparator.comparingInt(PlantDuty::index)).toList())
        .sorted(Comparator.comparingInt(plants -> plants.getFirst().index()))
        .toList();
  }

  private static int lines(List<PlantDuty> plants) {
    return plants.stream().mapToInt(plant -> plant.lines().size()).sum();
  }

  /** Groups that make one part. */
  private record Bundle(int place, int lines, List<PlantDuty> plants)
      implements Comparable<Bundle> {
    Bundle with(List<PlantDuty> others) {
      List<PlantDuty> all = new ArrayList<>(plants);
      all.addAll(others);
      return new Bundle(place, lines + Parts.lines(others), List.copyOf(all));
    }

    @Override
    public int compareTo(Bundle other) {
      return Comparator.comparingInt(Bundle::lines)
          .thenComparingInt(Bundle::place)
          .compare(this, other);
    }
  }

  private List<List<PlantDuty>> groups() {
    whole.sectors().forEach(sector -> join(sector.plants()));
    Map<String, List<PlantDuty>> byTown = new HashMap<>();
    for (PlantDuty plant : whole.plants()) {
      byTown.computeIfAbsent(plant.town().id(), town -> new ArrayList<>()).add(plant);
    }
    byTown.values().forEach(this::join);
    whole.services().forEach(service -> join(suppliers(service)));
    Map<Integer, List<PlantDuty>> groups = new LinkedHashMap<>();
    for (PlantDuty plant : whole.plants()) {
      groups.computeIfAbsent(find(plant.index()), first -> new ArrayList<>()).add(plant);
    }
    return List.copyOf(groups.values());
  }

  private List<PlantDuty> suppliers(ServiceDuty service) {
    return service.suppliers().stream().map(supply -> whole.plantOf(supply.line())).toList();
  }

  /** These plants belong together. */
  private void join(List<PlantDuty> plants) {
    for (int other = 1; other < plants.size(); other++) {
      int one = find(plants.getFirst().index());
      int two = find(plants.get(other).index());
      leader[Math.max(one, two)] = Math.min(one, two);
    }
  }

  private int find(int plant) {
    int at = plant;
    while (leader[at] != at) {
      leader[at] = leader[leader[at]];
      at = leader[at];
    }
    return at;
  }

  private Problem part(List<PlantDuty> members) {
    return new Part(members).problem();
  }

  /** One part while its duties are numbered anew. */
  private final class Part {
    private final boolean first;
    private final List<PlantDuty> plants = new ArrayList<>();
    private final Map<LineDuty, LineDuty> renumbered = new LinkedHashMap<>();
    private final Map<String, PlantDuty> plantById = new HashMap<>();
    private final Set<String> townIds = new HashSet<>();

    Part(List<PlantDuty> members) {
      first = members.getFirst().index() == 0;
      for (PlantDuty member : members) {
        for (LineDuty line : member.lines()) {
          renumbered.put(line, line.at(renumbered.size(), plants.size()));
        }
        PlantDuty plant =
            member.at(plants.size(), renumbered(member.lines()), renumbered(member.countable()));
        plants.add(plant);
        plantById.put(plant.id(), plant);
        townIds.add(plant.town().id());
      }
    }

    private List<LineDuty> renumbered(List<LineDuty> lines) {
      return lines.stream().map(line -> Objects.requireNonNull(renumbered.get(line))).toList();
    }

    Problem problem() {
      List<ServiceDuty> services = new ArrayList<>();
      for (ServiceDuty service : whole.services()) {
        if (service.suppliers().isEmpty() ? first : isMine(service)) {
          services.add(service.at(services.size(), renumbered));
        }
      }
      List<Sector> sectors = new ArrayList<>();
      for (Sector sector : whole.sectors()) {
        if (plantById.containsKey(sector.plants().getFirst().id())) {
          List<PlantDuty> own =
              sector.plants().stream()
                  .map(plant -> Objects.requireNonNull(plantById.get(plant.id())))
                  .toList();
          sectors.add(sector.at(sectors.size(), own));
        }
      }
      return Problem.of(
          whole.policy(),
          registry(services),
          events(),
          baseline(),
          whole.asOfDay(),
          plants,
          List.copyOf(renumbered.values()),
          sectors,
          services);
    }

    private boolean isMine(ServiceDuty service) {
      return renumbered.containsKey(service.suppliers().getFirst().line());
    }

    private Registry registry(List<ServiceDuty> services) {
      Registry list = whole.registry();
      return new Registry(
          list.id(),
          list.title(),
          list.towns().stream().filter(town -> townIds.contains(town.id())).toList(),
          plants.stream().map(PlantDuty::plant).toList(),
          services.stream().map(ServiceDuty::service).toList());
    }

    /** The events without those against plants of other parts. */
    private Events events() {
      return new Events(whole.events().events().stream().filter(this::concerns).toList());
    }

    private boolean concerns(Event event) {
      return switch (event) {
        case Event.Warning warning -> true;
        case Event.Rectification order -> plantById.containsKey(order.plant());
        case Event.Concealed order -> plantById.containsKey(order.plant());
        case Event.ExemptionRevoked revoked -> plantById.containsKey(revoked.plant());
      };
    }

    private @Nullable Baseline baseline() {
      Baseline baseline = whole.baseline();
      if (baseline == null) {
        return null;
      }
      List<Reduction> rows = new ArrayList<>();
      List<Pin> fixed = new ArrayList<>();
      for (LineDuty line : renumbered.keySet()) {
        rows.addAll(published.getOrDefault(line.id(), List.of()));
        fixed.addAll(pins.getOrDefault(line.id(), List.of()));
      }
      Plan plan = baseline.plan();
      return new Baseline(
          new Plan(
              plan.policy(),
              plan.registry(),
              plan.events(),
              plan.asOf(),
              rows,
              fixed,
              plan.provenance()),
          baseline.asOf(),
          baseline.sameEvents());
    }
  }
}
