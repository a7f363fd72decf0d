package lunting.solver.bound.lack;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.Sector;
import lunting.solver.problem.ServiceDuty;

/** Which livelihood services bind lines, and which sectors have to share what those can spare. */
final class SharedServices {
  /** Sums stay below, so that they are exact. */
  static final double MOST = 1L << 60;

  private SharedServices() {}

  /** The services of the lines, and of those that share a plant with their suppliers, on and on. */
  static Set<ServiceDuty> reachedFrom(Problem problem, Collection<LineDuty> lines) {
    Set<ServiceDuty> found = new LinkedHashSet<>();
    Set<LineDuty> reached = new LinkedHashSet<>(lines);
    boolean more = true;
    while (more) {
      more = false;
      for (ServiceDuty service : problem.services()) {
        if (isSmall(service) && isSuppliedBy(service, reached) && found.add(service)) {
          more = true;
          for (ServiceDuty.Supply supply : service.suppliers()) {
            reached.addAll(problem.plantOf(supply.line()).countable());
          }
        }
      }
    }
    return found;
  }

  private static boolean isSuppliedBy(ServiceDuty service, Set<LineDuty> lines) {
    return service.suppliers().stream().anyMatch(supply -> lines.contains(supply.line()));
  }

  /** Whether its sums stay exact; where not, the service is left out. */
  private static boolean isSmall(ServiceDuty service) {
    double sum = 100.0 * service.demand().sum();
    for (ServiceDuty.Supply supply : service.suppliers()) {
      sum += 100.0 * supply.amountMilli();
    }
    return sum < MOST;
  }

  /** A sector and those that owe a reserve and have suppliers of the same services, on and on. */
  static Set<Sector> sectorsBeside(Problem problem, Sector sector) {
    Set<Sector> found = new LinkedHashSet<>();
    Set<Sector> more = new LinkedHashSet<>(Set.of(sector));
    while (found.addAll(more)) {
      Set<LineDuty> lines = new LinkedHashSet<>();
      for (Sector each : found) {
        for (PlantDuty plant : each.plants()) {
          lines.addAll(plant.countable());
        }
      }
      for (ServiceDuty service : reachedFrom(problem, lines)) {
        for (ServiceDuty.Supply supply : service.suppliers()) {
          Sector other = problem.sectorOf(problem.plantOf(supply.line()));
          if (supply.amountMilli() > 0 && supply.line().countable() && other.required() != null) {
            more.add(other);
          }
        }
      }
    }
    return found;
  }
}
