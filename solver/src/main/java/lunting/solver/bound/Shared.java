package lunting.solver.bound;

import lunting.solver.problem.Sector;
import lunting.solver.problem.ServiceDuty;
import lunting.solver.problem.TownDuty;

/** What lines share and prices are asked for: days of sectors, of towns and of services. */
final class Shared {
  private Shared() {}

  /** Whether the days of a sector have prices: something is asked of it together. */
  static boolean isPriced(Sector sector) {
    return sector.rotates() || sector.required() != null;
  }

  /** Whether stops and restarts in a town have a price on a day: inspectors must come. */
  static boolean isPriced(TownDuty town, int day) {
    return isPriced(town) && day > 0;
  }

  /** Whether stops and restarts in a town have prices. */
  static boolean isPriced(TownDuty town) {
    return town.town().inspectionsPerDay() != null;
  }

  /** What the largest supplier of a service gives at full load, at least 1. */
  static long largestSupply(ServiceDuty service) {
    long largest = 1;
    for (ServiceDuty.Supply supply : service.suppliers()) {
      largest = Math.max(largest, supply.amountMilli());
    }
    return largest;
  }
}
