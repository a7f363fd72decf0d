package lunting.solver.bound;

import java.util.Arrays;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.Sector;
import lunting.solver.problem.ServiceDuty;
import lunting.solver.problem.TownDuty;

/**
 * Plants that share something, directly or through others, are one group; groups share nothing, so
 * each looks for its prices alone. In a city these are its counties.
 *
 * <p>Shape: a number for each row of prices: sectors, then towns, then services, by their place.
 */
final class Groups {
  private final int[] ofRow;
  private final int[] ofPlant;
  private final int count;

  private Groups(int[] ofRow, int[] ofPlant, int count) {
    this.ofRow = ofRow;
    this.ofPlant = ofPlant;
    this.count = count;
  }

  static Groups of(Problem problem) {
    int plants = problem.plants().size();
    int towns = plants + problem.sectors().size();
    int services = towns + problem.towns().size();
    int[] parents = new int[services + problem.services().size()];
    Arrays.setAll(parents, i -> i);
    for (Sector sector : problem.sectors()) {
      for (PlantDuty plant : sector.plants()) {
        if (Shared.isPriced(sector)) {
          join(parents, plants + sector.index(), plant.index());
        }
      }
    }
    for (TownDuty town : problem.towns()) {
      for (LineDuty line : town.lines()) {
        if (Shared.isPriced(town)) {
          join(parents, towns + town.index(), line.plantIndex());
        }
      }
    }
    for (ServiceDuty service : problem.services()) {
      for (ServiceDuty.Supply supply : service.suppliers()) {
        join(parents, services + service.index(), supply.line().plantIndex());
      }
    }
    return numbered(parents, plants);
  }

  private static Groups numbered(int[] parents, int plants) {
    int[] numbers = new int[parents.length];
    Arrays.fill(numbers, -1);
    int[] groups = new int[parents.length];
    int count = 0;
    for (int i = 0; i < parents.length; i++) {
      int root = root(parents, i);
      if (numbers[root] < 0) {
        numbers[root] = count++;
      }
      groups[i] = numbers[root];
    }
    return new Groups(
        Arrays.copyOfRange(groups, plants, groups.length),
        Arrays.copyOfRange(groups, 0, plants),
        count);
  }

  private static void join(int[] parents, int one, int other) {
    parents[root(parents, one)] = root(parents, other);
  }

  private static int root(int[] parents, int of) {
    int root = of;
    while (parents[root] != root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }

  /** How many there are. */
  int count() {
    return count;
  }

  int of(PlantDuty plant) {
    return ofPlant[plant.index()];
  }

  int ofRow(int row) {
    return ofRow[row];
  }

  /** The rows of prices of a group. */
  int[] rows(int group) {
    int[] rows = new int[ofRow.length];
    int found = 0;
    for (int row = 0; row < ofRow.length; row++) {
      if (ofRow[row] == group) {
        rows[found++] = row;
      }
    }
    return Arrays.copyOf(rows, found);
  }
}
