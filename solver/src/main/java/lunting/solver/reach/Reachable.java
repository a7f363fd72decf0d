package lunting.solver.reach;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.Sector;
import org.jspecify.annotations.Nullable;

/**
 * How much of a sector could still be off on each day, before anything is solved.
 *
 * <p>On a past or pinned day that is what the published plan has off, on a must-run day nothing; on
 * any other day what the published plan has off, every line that can still be told in time to stop,
 * and every load limit. No plan that keeps the pins has more. What livelihood services, kilns and
 * earlier stops forbid is not looked at.
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
  public static List<Reachable> of(Problem problem) {
    List<Reachable> found = new ArrayList<>();
    for (Sector sector : problem.sectors()) {
      int lines = sector.plants().stream().mapToInt(plant -> plant.countable().size()).sum();
      if (lines > 0) {
        found.add(of(problem, sector, lines));
      }
    }
    return List.copyOf(found);
  }

  private static Reachable of(Problem problem, Sector sector, int lines) {
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
          int cut = Hold.greatestCut(line, day);
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
}
