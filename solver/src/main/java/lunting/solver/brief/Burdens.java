package lunting.solver.brief;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import lunting.solver.load.LoadTable;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.Sector;

/**
 * What each plant bears in one plan, beside its sector's others. How the figures of a sector spread
 * is worked out once, when the first of its plants is asked for.
 *
 * <p>Threads: any.
 */
public final class Burdens {
  private final Problem problem;
  private final LoadTable loads;
  private final Map<Sector, Map<Measure, Band>> bands = new ConcurrentHashMap<>();

  /** The burdens in a plan with these loads. */
  public Burdens(LoadTable loads) {
    this.problem = loads.problem();
    this.loads = loads;
  }

  /** All figures of a plant; none where it owes nothing. */
  public List<Burden> of(PlantDuty plant) {
    if (!plant.owes()) {
      return List.of();
    }
    Map<Measure, Band> peers = bands.computeIfAbsent(problem.sectorOf(plant), this::bands);
    return peers.entrySet().stream()
        .map(each -> new Burden(each.getKey(), each.getKey().of(loads, plant), each.getValue()))
        .toList();
  }

  private Map<Measure, Band> bands(Sector sector) {
    List<PlantDuty> owing = owing(sector);
    Map<Measure, Band> spread = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      spread.put(measure, band(loads, owing, measure));
    }
    return spread;
  }

  /** The plants of a sector that owe something. */
  static List<PlantDuty> owing(Sector sector) {
    return sector.plants().stream().filter(PlantDuty::owes).toList();
  }

  /** How a figure spreads over at least one plant. */
  static Band band(LoadTable loads, List<PlantDuty> plants, Measure measure) {
    return Band.of(plants.stream().mapToLong(each -> measure.of(loads, each)).toArray());
  }
}
