package lunting.solver.bound;

import java.util.Arrays;
import lunting.solver.problem.Problem;
import lunting.solver.problem.Sector;
import lunting.solver.problem.ServiceDuty;
import lunting.solver.problem.TownDuty;

/**
 * The prices of what lines share. Any prices give a valid bound; good ones give a high one.
 *
 * <p>Unit: thousandths of a point of SOFT. A sector's price is that of a milli-line-day off on a
 * day (below 0: stopping is rewarded), a town's that of a stop or restart on a day, a service's
 * that of the whole work of its largest supplier on a day, the reserve's that of a milli-line-day
 * that lacks.
 *
 * <p>Shape: a row a sector, then a row a town, then a row a service, by their place in the problem;
 * in each row one price a season day.
 *
 * <p>Fails: {@link IllegalArgumentException} where a price other than a sector's is negative.
 */
final class Multipliers {
  private final long[][] rows;
  private final long reserve;
  private final int towns;
  private final int services;

  Multipliers(Problem problem, long[][] rows, long reserve) {
    this.rows = rows;
    this.reserve = reserve;
    towns = problem.sectors().size();
    services = towns + problem.towns().size();
    boolean negative = reserve < 0;
    for (int row = towns; row < rows.length; row++) {
      negative |= Arrays.stream(rows[row]).anyMatch(price -> price < 0);
    }
    if (negative) {
      throw new IllegalArgumentException(
          "The prices of towns, services and the reserve must not be negative.");
    }
  }

  /** Prices of 0 for everything but the reserve. */
  static Multipliers none(Problem problem, long reserve) {
    return new Multipliers(problem, new long[rows(problem)][problem.days()], reserve);
  }

  /** How many rows there are. */
  static int rows(Problem problem) {
    return problem.sectors().size() + problem.towns().size() + problem.services().size();
  }

  long reserve() {
    return reserve;
  }

  long[] row(int row) {
    return rows[row];
  }

  long[] of(Sector sector) {
    return rows[sector.index()];
  }

  long[] of(TownDuty town) {
    return rows[towns + town.index()];
  }

  long[] of(ServiceDuty service) {
    return rows[services + service.index()];
  }
}
