package lunting.solver.answer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import lunting.data.plan.Plan;
import lunting.data.policy.duty.WarningDuty;
import lunting.solver.load.LoadTable;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.LineMeasures;
import lunting.solver.problem.MeasureDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.Sector;
import org.jspecify.annotations.Nullable;

/**
 * What the measures of warning days ask of a sector, as shares of its lines or capacity with 4
 * decimals, one entry a season day.
 *
 * @param required what its plants must have off
 * @param given what they have off in a plan, none counted for more than it must
 * @param possible what they can still have off in time, none counted for more than it must
 */
public record MeasureNeed(
    List<BigDecimal> required, List<BigDecimal> given, List<BigDecimal> possible) {
  /** Copies the lists. */
  public MeasureNeed {
    required = List.copyOf(required);
    given = List.copyOf(given);
    possible = List.copyOf(possible);
  }

  /** The need of a sector against a plan; null where no plant of it takes measures. */
  public static @Nullable MeasureNeed find(Problem problem, String sectorId, Plan plan) {
    for (Sector sector : problem.sectors()) {
      if (sector.id().equals(sectorId)
          && sector.plants().stream().anyMatch(MeasureNeed::measures)) {
        return of(problem, sector, LoadTable.of(problem, plan));
      }
    }
    return null;
  }

  /** Whether a plant takes measures: its industry's, or those of its own list. */
  private static boolean measures(PlantDuty plant) {
    return plant.measures() != null || plant.plant().terms().hasMeasures();
  }

  private static MeasureNeed of(Problem problem, Sector sector, LoadTable loads) {
    boolean byLines =
        sector.industry().warning() instanceof WarningDuty.Measures industry
            && industry.count() == WarningDuty.Count.LINES;
    List<BigDecimal> required = new ArrayList<>();
    List<BigDecimal> given = new ArrayList<>();
    List<BigDecimal> possible = new ArrayList<>();
    for (int day = 0; day < problem.days(); day++) {
      BigDecimal all = BigDecimal.ZERO;
      BigDecimal asked = BigDecimal.ZERO;
      BigDecimal off = BigDecimal.ZERO;
      BigDecimal owed = BigDecimal.ZERO;
      for (PlantDuty plant : sector.plants()) {
        if (measures(plant) && plant.days().inForce(day)) {
          Share share =
              plant.measures() == null
                  ? Share.ofList(plant, byLines, loads, day)
                  : Share.ofIndustry(plant, plant.measures(), loads, day);
          all = all.add(whole(plant, byLines));
          asked = asked.add(share.asked());
          off = off.add(share.off());
          owed = owed.add(share.owed());
        }
      }
      required.add(share(asked, all));
      given.add(share(off, all));
      possible.add(share(owed, all));
    }
    return new MeasureNeed(required, given, possible);
  }

  private static BigDecimal whole(PlantDuty plant, boolean byLines) {
    return BigDecimal.valueOf(byLines ? plant.countable().size() : plant.capacity());
  }

  /** A line as measures count it: one, or its capacity. */
  private static long size(LineDuty line, boolean byLines) {
    return byLines ? 1 : line.line().capacityMilli();
  }

  /**
   * What one plant must have off on a day, has off, and can still have off in time, in lines or
   * thousandths of capacity; the latter two at most what it must.
   */
  private record Share(BigDecimal asked, BigDecimal off, BigDecimal owed) {
    private static Share ofIndustry(
        PlantDuty plant, MeasureDuty measures, LoadTable loads, int day) {
      BigDecimal asked = BigDecimal.valueOf(measures.asked().on(day));
      long off = 0;
      for (LineDuty line : plant.countable()) {
        int cut = loads.cut(line, day);
        off += size(line, measures.byLines()) * (measures.byLines() && cut < 100 ? 0 : cut);
      }
      return new Share(
          asked,
          asked.min(BigDecimal.valueOf(off, 2)),
          asked.min(BigDecimal.valueOf(measures.owed().on(day), 2)));
    }

    /** Of a plant's own list, line by line: a line that gives more does not stand in for others. */
    private static Share ofList(PlantDuty plant, boolean byLines, LoadTable loads, int day) {
      long asked = 0;
      long off = 0;
      long owed = 0;
      for (LineDuty line : plant.countable()) {
        LineMeasures measures = line.measures();
        if (measures != null) {
          long ofLine = 100 - measures.asked().on(day);
          asked += size(line, byLines) * ofLine;
          off += size(line, byLines) * Math.min(ofLine, loads.cut(line, day));
          owed += size(line, byLines) * (100 - measures.owed().on(day));
        }
      }
      return new Share(
          BigDecimal.valueOf(asked, 2), BigDecimal.valueOf(off, 2), BigDecimal.valueOf(owed, 2));
    }
  }

  private static BigDecimal share(BigDecimal part, BigDecimal whole) {
    return whole.signum() == 0
        ? BigDecimal.ZERO.setScale(4)
        : part.divide(whole, 4, RoundingMode.HALF_UP);
  }
}
