package lunting.solver.settle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.ServiceDuty;

/**
 * Plants that share no HARD duty with any other: one plant, or all plants whose lines supply the
 * same livelihood services. Whether a legal plan exists is settled in each group by itself.
 *
 * @param lines all lines of the plants
 */
public record Group(
    Problem problem, List<PlantDuty> plants, List<LineDuty> lines, List<ServiceDuty> services) {
  /** Copies the lists. */
  public Group {
    plants = List.copyOf(plants);
    lines = List.copyOf(lines);
    services = List.copyOf(services);
  }

  /** All groups of a problem, in the order of their first plants. */
  public static List<Group> all(Problem problem) {
    int plants = problem.plants().size();
    int[] parents = new int[plants + problem.services().size()];
    Arrays.setAll(parents, i -> i);
    for (ServiceDuty service : problem.services()) {
      for (ServiceDuty.Supply supply : service.suppliers()) {
        parents[root(parents, plants + service.index())] =
            root(parents, supply.line().plantIndex());
      }
    }
    Map<Integer, List<PlantDuty>> plantsOf = new LinkedHashMap<>();
    Map<Integer, List<ServiceDuty>> servicesOf = new LinkedHashMap<>();
    for (PlantDuty plant : problem.plants()) {
      plantsOf.computeIfAbsent(root(parents, plant.index()), root -> new ArrayList<>()).add(plant);
    }
    for (ServiceDuty service : problem.services()) {
      int root = root(parents, plants + service.index());
      plantsOf.computeIfAbsent(root, none -> new ArrayList<>());
      servicesOf.computeIfAbsent(root, none -> new ArrayList<>()).add(service);
    }
    List<Group> groups = new ArrayList<>();
    plantsOf.forEach((root, members) ->
        groups.add(
            new Group(
                problem,
                members,
                members.stream().flatMap(plant -> plant.lines().stream()).toList(),
                servicesOf.getOrDefault(root, List.of()))));
    return List.copyOf(groups);
  }

  private static int root(int[] parents, int of) {
    int root = of;
    while (parents[root] != root) {
      root = parents[root];
    }
    return root;
  }
}
