package lunting.solver.reach;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import lunting.data.plan.Plan;
import lunting.solver.load.LoadTable;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.Sector;
import org.jspecify.annotations.Nullable;

/**
 * How much of a sector could still be off on each day, before anything is solved: what the
 * published plan has off, every line that notice still lets stop, and every load limit. No plan has
 * more; what livelihood services, kilns and earlier stops forbid is not looked at.
 *
 * @param sector as the verdict names it
 * @param share of the sector's capacity, 4 decimals, one entry a season day; 0 without capacity
 * @param lines its countable lines
 * @param obeying how many of them are stopped or could still be stopped, one entry a season day
 */
public record Reachable(
    String sector,
    String industry,
    @Nullable String group,
    List<BigDecimal> share,
    int lines,
    List<Integer> obeying) {
  /** Copies the lists. */
  public Reachable {
    share = List.copyOf(share);
    obeying = List.copyOf(obeying);
  }

  /** Every sector that has a countable line, in the problem's order. */
  public static List<Reachable> of(Problem problem, Plan published) {
    LoadTable loads = LoadTable.of(problem, published);
    List<Reachable> found = new ArrayList<>();
    for (Sector sector : problem.sectors()) {
      int lines = sector.plants().stream().mapToInt(plant -> plant.countable().size()).sum();
      if (lines > 0) {
        found.add(of(problem, sector, loads, lines));
      }
    }
    return List.copyOf(found);
  }

  private static Reachable of(Problem problem, Sector sector, LoadTable loads, int lines) {
    List<BigDecimal> share = new ArrayList<>();
    List<Integer> obeying = new ArrayList<>();
    for (int day = 0; day < problem.days(); day++) {
      long all = 0;
      BigDecimal off = BigDecimal.ZERO;
      int obey = 0;
      for (PlantDuty plant : sector.plants()) {
        if (!counts(sector, plant, day)) {
          continue;
        }
        for (LineDuty line : plant.countable()) {
          int cut = greatestCut(problem, line, day, loads.cut(line, day));
          long capacity = line.line().capacityMilli();
          all += capacity;
          off = off.add(BigDecimal.valueOf(capacity).multiply(BigDecimal.valueOf(cut, 2)));
          obey += cut == 100 ? 1 : 0;
        }
      }
      share.add(
          all == 0
              ? BigDecimal.ZERO.setScale(4)
              : off.divide(BigDecimal.valueOf(all), 4, RoundingMode.HALF_UP));
      obeying.add(obey);
    }
    return new Reachable(
        sector.id(), sector.industry().id(), sector.group(), share, lines, obeying);
  }

  /** A sector that owes a share counts the plants that owe a quota; any other those in force. */
  private static boolean counts(Sector sector, PlantDuty plant, int day) {
    return sector.isShown() ? plant.countsInSector(day) : plant.days().inForce(day);
  }

  private static int greatestCut(Problem problem, LineDuty line, int day, int published) {
    if (!problem.isOpen(day)) {
      return published;
    }
    boolean inTime = !line.limits().canStop() || day >= line.firstDayToStop();
    int limited = line.mayRunAtLimit() ? 100 - line.limits().minLoadPercent() : 0;
    return Math.max(published, inTime ? line.greatestCut() : limited);
  }
}
