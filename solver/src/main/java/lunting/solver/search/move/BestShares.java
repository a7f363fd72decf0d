package lunting.solver.search.move;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.Sector;
import lunting.solver.problem.ServiceDuty;
import lunting.solver.search.lack.Supplies;
import lunting.solver.search.lack.Troubles;

/**
 * By how many percent each of a few lines is cut on the same days, so that the services which they
 * supply are kept and their sectors' reserves gain most. All ways are looked at, but for the last
 * line, which takes what is left.
 */
final class BestShares {
  private final Problem problem;
  private final List<LineDuty> lines;
  private final int[] most;
  private final List<ServiceDuty> services;
  private final List<Sector> sectors;
  private final long[][] amounts;
  private final long[] spare;
  private final long[] lacking;
  private final int[] now;
  private int[] best;
  private long bestGain = -1;
  private int bestUsed;

  /**
   * Lines that run in full at first.
   *
   * @param most how much each may be cut, in percent
   */
  BestShares(Problem problem, List<LineDuty> lines, int[] most) {
    this.problem = problem;
    this.lines = lines;
    this.most = most;
    Set<ServiceDuty> supplied = new LinkedHashSet<>();
    Set<Sector> owing = new LinkedHashSet<>();
    for (LineDuty line : lines) {
      problem.services().stream().filter(each -> each.isSuppliedBy(line)).forEach(supplied::add);
      owing.add(problem.sectorOf(problem.plantOf(line)));
    }
    services = new ArrayList<>(supplied);
    sectors = new ArrayList<>(owing);
    // Asked for at each of thousands of ways, which a service of many suppliers would have to look
    // up.
    amounts = new long[services.size()][lines.size()];
    for (int i = 0; i < amounts.length; i++) {
      for (int place = 0; place < lines.size(); place++) {
        amounts[i][place] = services.get(i).amountOf(lines.get(place));
      }
    }
    spare = new long[services.size()];
    Arrays.fill(spare, Long.MAX_VALUE / 2);
    lacking = new long[sectors.size()];
    now = new int[lines.size()];
    best = new int[lines.size()];
  }

  /** The lines are cut on this day, too: a service spares what it can on each. */
  void on(int day, Troubles troubles, Supplies supplies) {
    for (int i = 0; i < spare.length; i++) {
      spare[i] = Math.min(spare[i], supplies.spare(services.get(i), day, lines));
    }
    for (int i = 0; i < lacking.length; i++) {
      lacking[i] = Math.max(lacking[i], troubles.reserveLacking(sectors.get(i), day, lines));
    }
  }

  /** The best cuts, in the order of the lines. */
  int[] cuts() {
    share(0, 0, 0);
    return best;
  }

  private void share(int place, long gain, int used) {
    if (place == now.length) {
      if (gain > bestGain || (gain == bestGain && used < bestUsed)) {
        bestGain = gain;
        bestUsed = used;
        best = now.clone();
      }
      return;
    }
    LineDuty line = lines.get(place);
    int sector = sectors.indexOf(problem.sectorOf(problem.plantOf(line)));
    int greatest = greatest(place, line, sector);
    for (int cut = place + 1 == now.length ? greatest : 0; cut <= greatest; cut++) {
      long gained = Math.min(lacking[sector], size(line) * cut);
      now[place] = cut;
      lacking[sector] -= gained;
      spend(place, cut);
      share(place + 1, gain + gained, used + (cut > 0 ? 1 : 0));
      spend(place, -cut);
      lacking[sector] += gained;
    }
  }

  private void spend(int place, int cut) {
    for (int i = 0; i < spare.length; i++) {
      spare[i] -= amounts[i][place] * cut;
    }
  }

  private int greatest(int place, LineDuty line, int sector) {
    long size = size(line);
    long greatest = size == 0 ? 0 : Math.min(most[place], Math.ceilDiv(lacking[sector], size));
    for (int i = 0; i < spare.length; i++) {
      long amount = amounts[i][place];
      greatest = amount == 0 ? greatest : Math.min(greatest, Math.floorDiv(spare[i], amount));
    }
    return (int) Math.max(0, greatest);
  }

  private long size(LineDuty line) {
    PlantDuty plant = problem.plantOf(line);
    return plant.owes() && line.countable() ? line.size() : 0;
  }
}
