package lunting.solver.search.lack;

import java.util.ArrayList;
import java.util.List;
import lunting.solver.model.LinePattern;
import lunting.solver.model.Pattern;
import lunting.solver.model.RotationPlan;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.MeasureDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.Sector;
import lunting.solver.problem.ServiceDuty;
import lunting.solver.problem.day.DayAmounts;

/** Lists what a plan lacks: quotas, measures, reserves and services, with their days. */
public final class Troubles {
  /** Lacking days that are at most so many days apart belong to one block. */
  private static final int NEAR_DAYS = 7;

  private final Problem problem;
  private final List<LinePattern> lines;

  public Troubles(Problem problem, RotationPlan plan) {
    this.problem = problem;
    this.lines = plan.getLines();
  }

  private Pattern pattern(LineDuty line) {
    return lines.get(line.index()).getPattern();
  }

  /**
   * What a plant still owes of its quota, in hundredths of thousandths·days; at most 0: nothing.
   */
  public long owed(PlantDuty plant) {
    long given = 0;
    for (LineDuty line : plant.countable()) {
      Pattern pattern = pattern(line);
      given +=
          line.line().capacityMilli()
              * (plant.wholeLines() ? pattern.heldCut() : pattern.reducedPercentDays());
    }
    return 100 * plant.need() - given;
  }

  /** The days in a row that a single line still lacks. */
  public int daysInARowLacking(PlantDuty plant) {
    return plant.continuousDays() == 0
        ? 0
        : plant.continuousDays() - pattern(plant.countable().getFirst()).longestBlock();
  }

  /** What a plant's measures lack on a day, in hundredths of lines or thousandths. */
  public long measuresLacking(PlantDuty plant, int day) {
    MeasureDuty measures = plant.measures();
    if (measures == null || measures.owed().on(day) == 0 || !problem.isOpen(day)) {
      return 0;
    }
    long taken = 0;
    for (LineDuty line : plant.countable()) {
      int cut = pattern(line).cut(day);
      taken += measures.byLines() ? (cut == 100 ? 100 : 0) : line.line().capacityMilli() * cut;
    }
    return Math.max(0, measures.owed().on(day) - taken);
  }

  /** The blocks of days on which a plant's measures lack equally much. */
  public List<Block> measureBlocks(PlantDuty plant) {
    List<Block> blocks = new ArrayList<>();
    int day = 0;
    while (day < problem.days()) {
      long lacking = measuresLacking(plant, day);
      int last = day;
      while (last + 1 < problem.days() && measuresLacking(plant, last + 1) == lacking) {
        last++;
      }
      if (lacking > 0) {
        blocks.add(new Block(day, last));
      }
      day = last + 1;
    }
    return blocks;
  }

  /** The blocks on which a sector's reserve does not stand. */
  public List<Block> reserveBlocks(Sector sector) {
    DayAmounts required = sector.required();
    if (required == null) {
      return List.of();
    }
    long[] reduced = new long[problem.days()];
    for (PlantDuty plant : sector.plants()) {
      for (LineDuty line : plant.countable()) {
        for (int day = 0; plant.owes() && day < reduced.length; day++) {
          reduced[day] +=
              plant.countsInSector(day) ? line.size() * pattern(line).effective(day) : 0;
        }
      }
    }
    boolean[] lacking = new boolean[problem.days()];
    for (int day = 0; day < lacking.length; day++) {
      lacking[day] = problem.isOpen(day) && reduced[day] < 100 * required.on(day);
    }
    return blocks(lacking);
  }

  /** What a sector's reserve lacks on each season day, in hundredths; 0 where it stands. */
  public long[] reserveLacking(Sector sector) {
    long[] lacking = new long[problem.days()];
    for (int day = 0; day < lacking.length; day++) {
      lacking[day] = problem.isOpen(day) ? Math.max(0, reserveLacking(sector, day, List.of())) : 0;
    }
    return lacking;
  }

  /**
   * What a sector's reserve lacks on a day, in hundredths; at most 0 where it stands.
   *
   * @param inFull lines that would run in full that day
   */
  public long reserveLacking(Sector sector, int day, List<LineDuty> inFull) {
    DayAmounts required = sector.required();
    long lacking = required == null ? 0 : 100 * required.on(day);
    for (PlantDuty plant : sector.plants()) {
      if (plant.owes() && plant.countsInSector(day)) {
        for (LineDuty line : plant.countable()) {
          lacking -= inFull.contains(line) ? 0 : line.size() * pattern(line).effective(day);
        }
      }
    }
    return lacking;
  }

  /** The blocks on which a service lacks supply. */
  public List<Block> serviceBlocks(ServiceDuty service) {
    boolean[] lacking = new boolean[problem.days()];
    for (int day = 0; day < lacking.length; day++) {
      long margin = -100 * service.demand().on(day);
      for (ServiceDuty.Supply supply : service.suppliers()) {
        margin += supply.amountMilli() * (100 - pattern(supply.line()).cut(day));
      }
      lacking[day] = problem.isOpen(day) && margin < 0;
    }
    return blocks(lacking);
  }

  /** The blocks of lacking days; days near each other are one block. */
  public static List<Block> blocks(boolean[] lacking) {
    List<Block> blocks = new ArrayList<>();
    for (int day = 0; day < lacking.length; day++) {
      if (!lacking[day]) {
        continue;
      }
      Block last = blocks.isEmpty() ? null : blocks.getLast();
      if (last != null && day - last.to() <= NEAR_DAYS) {
        blocks.set(blocks.size() - 1, new Block(last.from(), day));
      } else {
        blocks.add(new Block(day, day));
      }
    }
    return blocks;
  }
}
