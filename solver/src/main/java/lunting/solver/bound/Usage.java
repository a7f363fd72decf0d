package lunting.solver.bound;

import java.util.List;
import lunting.solver.model.Run;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.Sector;
import lunting.solver.problem.ServiceDuty;
import lunting.solver.problem.TownDuty;

/**
 * What the runs that plants choose at some prices use of what lines share: whether too much or too
 * little of it tells which way a price should go. It steers the search for prices and proves
 * nothing.
 *
 * <p>Shape: rows as in {@link Multipliers}.
 *
 * <p>Unit: sectors in line-days off, towns in stops and restarts, services in full work of their
 * largest supplier taken away, by day.
 *
 * <p>Threads: one at a time; sums of several are the same in any order but for rounding.
 */
final class Usage {
  private final Problem problem;
  private final double[][] rows;
  private final int towns;
  private final int services;

  Usage(Problem problem) {
    this.problem = problem;
    rows = new double[Multipliers.rows(problem)][problem.days()];
    towns = problem.sectors().size();
    services = towns + problem.towns().size();
  }

  double[] row(int row) {
    return rows[row];
  }

  double[] of(Sector sector) {
    return rows[sector.index()];
  }

  double[] of(TownDuty town) {
    return rows[towns + town.index()];
  }

  double[] of(ServiceDuty service) {
    return rows[services + service.index()];
  }

  /** Adds what the runs of a line use, the share of them that counts being at most 1. */
  void add(LineShape shape, List<Run> runs, double share) {
    for (Run run : runs) {
      if (run.isStop()) {
        addStop(shape, run, share);
      } else {
        addOff(shape, run.from(), run.to() + 1, run.cut() / 100.0 * share);
      }
      addServices(shape.line, run, share);
    }
  }

  private void addStop(LineShape shape, Run stop, double share) {
    int restart = stop.to() + 1;
    if (stop.from() > 0) {
      of(shape.town)[stop.from()] += share;
    }
    if (restart < shape.days) {
      of(shape.town)[restart] += share;
    }
    addOff(shape, shape.firstCounted(stop.from()), shape.endCounted(restart), share);
  }

  private void addOff(LineShape shape, int from, int end, double share) {
    PlantDuty plant = shape.plant;
    double[] sector = of(shape.sector);
    for (int day = from; day < end; day++) {
      sector[day] += plant.countsInSector(day) ? shape.line.size() / 1_000.0 * share : 0;
    }
  }

  private void addServices(LineDuty line, Run run, double share) {
    if (!line.servesLivelihood()) {
      return;
    }
    for (ServiceDuty service : problem.services()) {
      double amount = service.amountOf(line);
      if (amount > 0) {
        double part = amount / Shared.largestSupply(service) * run.cut() / 100 * share;
        for (int day = Math.max(run.from(), service.countedFrom()); day <= run.to(); day++) {
          of(service)[day] += part;
        }
      }
    }
  }

  /** Adds another's. */
  void add(Usage other) {
    for (int row = 0; row < rows.length; row++) {
      for (int day = 0; day < rows[row].length; day++) {
        rows[row][day] += other.rows[row][day];
      }
    }
  }
}
