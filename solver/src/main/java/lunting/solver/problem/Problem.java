package lunting.solver.problem;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import lunting.data.calendar.Season;
import lunting.data.event.Events;
import lunting.data.policy.Policy;
import lunting.data.registry.Registry;
import org.jspecify.annotations.Nullable;

/**
 * A policy, an enterprise list, the events so far and a published plan, with every duty worked out.
 * The search, the checker and the explanations all start from it.
 *
 * <p>Shape: days are numbers 0 … {@code days() - 1}; plants, lines, towns and services stand in the
 * order of the list; sectors in the order of the policy's industries, then of the towns' groups.
 *
 * <p>Fails: {@link IllegalArgumentException} where the list names an industry, kiln, town or line
 * that does not exist; the readers report that first.
 *
 * <p>Threads: immutable.
 *
 * @param baseline the published plan; null where a season is planned afresh
 * @param asOfDay the first day that can still change, not clipped to the season
 */
public record Problem(
    Policy policy,
    Registry registry,
    Events events,
    @Nullable Baseline baseline,
    int asOfDay,
    List<PlantDuty> plants,
    List<LineDuty> lines,
    List<Sector> sectors,
    List<TownDuty> towns,
    List<ServiceDuty> services,
    Map<String, LineDuty> lineById,
    Map<String, PlantDuty> plantById,
    Map<PlantDuty, Sector> sectorByPlant,
    Map<String, TownDuty> townById) {
  /** Of so many lines going through all of them is worth several cores. */
  static final int MANY_LINES = 5_000;

  /** The problem of a season without events and without a published plan. */
  public static Problem of(Policy policy, Registry registry) {
    return of(policy, registry, Events.NONE);
  }

  /** The problem of a season that is planned afresh, all its events being known. */
  public static Problem of(Policy policy, Registry registry, Events events) {
    return of(policy, registry, events, null);
  }

  /**
   * The problem of a season with its events and the plan that was published for it.
   *
   * @param baseline the published plan; null where the season is planned afresh
   */
  public static Problem of(
      Policy policy, Registry registry, Events events, @Nullable Baseline baseline) {
    Duties duties = new Duties(policy, registry, events, baseline);
    List<PlantDuty> plants = duties.plants();
    return of(
        policy,
        registry,
        events,
        baseline,
        duties.asOfDay(),
        plants,
        List.copyOf(duties.lineById().values()),
        Sectors.of(policy, plants),
        duties.services());
  }

  /** The problem of duties that are worked out and numbered. */
  static Problem of(
      Policy policy,
      Registry registry,
      Events events,
      @Nullable Baseline baseline,
      int asOfDay,
      List<PlantDuty> plants,
      List<LineDuty> lines,
      List<Sector> sectors,
      List<ServiceDuty> services) {
    Map<String, LineDuty> lineById = new HashMap<>();
    lines.forEach(line -> lineById.put(line.id(), line));
    Map<String, PlantDuty> plantById = new HashMap<>();
    plants.forEach(plant -> plantById.put(plant.id(), plant));
    Map<PlantDuty, Sector> sectorByPlant = new HashMap<>();
    for (Sector sector : sectors) {
      sector.plants().forEach(plant -> sectorByPlant.put(plant, sector));
    }
    List<TownDuty> towns = TownDuty.each(registry, plants);
    return new Problem(
        policy,
        registry,
        events,
        baseline,
        asOfDay,
        List.copyOf(plants),
        List.copyOf(lines),
        List.copyOf(sectors),
        towns,
        List.copyOf(services),
        // nobody else has these maps: copies would cost a province's list for nothing
        Collections.unmodifiableMap(lineById),
        Collections.unmodifiableMap(plantById),
        Collections.unmodifiableMap(sectorByPlant),
        towns.stream().collect(Collectors.toUnmodifiableMap(TownDuty::id, town -> town)));
  }

  /** Whether its lines are so many that going through all of them is worth several cores. */
  public boolean isLong() {
    return lines.size() >= MANY_LINES;
  }

  /** Whether a day can still change. */
  public boolean isOpen(int day) {
    return day >= asOfDay;
  }

  /** The season. */
  public Season season() {
    return policy.season();
  }

  /** D, the number of season days. */
  public int days() {
    return policy.season().days();
  }

  /** The plant of a line. */
  public PlantDuty plantOf(LineDuty line) {
    return plants.get(line.plantIndex());
  }

  /** The sector of a plant. */
  public Sector sectorOf(PlantDuty plant) {
    return Objects.requireNonNull(sectorByPlant.get(plant));
  }

  /** The town of a plant. */
  public TownDuty townOf(PlantDuty plant) {
    return Objects.requireNonNull(townById.get(plant.town().id()));
  }

  /** The line with this id. */
  public LineDuty getLine(String id) {
    LineDuty line = lineById.get(id);
    if (line == null) {
      throw new IllegalArgumentException("The list has no line (%s).".formatted(id));
    }
    return line;
  }

  /** The plant with this id. */
  public PlantDuty getPlant(String id) {
    PlantDuty plant = plantById.get(id);
    if (plant == null) {
      throw new IllegalArgumentException("The list has no plant (%s).".formatted(id));
    }
    return plant;
  }
}
