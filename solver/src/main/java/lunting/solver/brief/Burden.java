package lunting.solver.brief;

import java.util.ArrayList;
import java.util.List;
import lunting.solver.load.LoadTable;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.Sector;

/**
 * One figure of what a plant bears, beside the plants of its sector that owe something, itself
 * among them.
 */
public record Burden(Measure measure, long amount, Band peers) {
  /** All figures of a plant; none where it owes nothing. */
  public static List<Burden> of(Problem problem, LoadTable loads, PlantDuty plant) {
    if (!plant.owes()) {
      return List.of();
    }
    List<PlantDuty> peers = owing(problem.sectorOf(plant));
    List<Burden> burdens = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      burdens.add(new Burden(measure, measure.of(loads, plant), band(loads, peers, measure)));
    }
    return burdens;
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
