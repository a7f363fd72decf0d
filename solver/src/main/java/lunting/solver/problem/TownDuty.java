package lunting.solver.problem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lunting.data.registry.Registry;
import lunting.data.registry.Town;

/**
 * A town and the lines its inspectors must attend (clause 5.1).
 *
 * @param lines every line of its plants
 */
public record TownDuty(int index, Town town, List<LineDuty> lines) {
  /** Every town of a list, in its order, with the lines of these plants that lie in it. */
  static List<TownDuty> each(Registry registry, List<PlantDuty> plants) {
    Map<String, List<LineDuty>> linesByTown = new HashMap<>();
    for (PlantDuty plant : plants) {
      linesByTown.computeIfAbsent(plant.town().id(), id -> new ArrayList<>()).addAll(plant.lines());
    }
    List<TownDuty> duties = new ArrayList<>();
    for (Town town : registry.towns()) {
      List<LineDuty> lines = linesByTown.getOrDefault(town.id(), List.of());
      duties.add(new TownDuty(duties.size(), town, List.copyOf(lines)));
    }
    return List.copyOf(duties);
  }

  /** The town's id. */
  public String id() {
    return town.id();
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return index;
  }

  @Override
  public String toString() {
    return id();
  }
}
