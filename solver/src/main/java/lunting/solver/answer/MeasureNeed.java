package lunting.solver.answer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import lunting.data.plan.Plan;
import lunting.solver.load.LoadTable;
import lunting.solver.problem.LineDuty;
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
          && sector.plants().stream().anyMatch(plant -> plant.measures() != null)) {
        return of(problem, sector, LoadTable.of(problem, plan));
      }
    }
    return null;
  }

  private static MeasureNeed of(Problem problem, Sector sector, LoadTable loads) {
    List<BigDecimal> required = new ArrayList<>();
    List<BigDecimal> given = new ArrayList<>();
    List<BigDecimal> possible = new ArrayList<>();
    for (int day = 0; day < problem.days(); day++) {
      BigDecimal all = BigDecimal.ZERO;
      BigDecimal asked = BigDecimal.ZERO;
      BigDecimal off = BigDecimal.ZERO;
      BigDecimal owed = BigDecimal.ZERO;
      for (PlantDuty plant : sector.plants()) {
        MeasureDuty measures = plant.measures();
        if (measures != null && plant.days().inForce(day)) {
          BigDecimal ofPlant = BigDecimal.valueOf(measures.asked().on(day));
          all = all.add(whole(plant, measures));
          asked = asked.add(ofPlant);
          off = off.add(ofPlant.min(off(plant, measures, loads, day)));
          owed = owed.add(ofPlant.min(BigDecimal.valueOf(measures.owed().on(day), 2)));
        }
      }
      required.add(share(asked, all));
      given.add(share(off, all));
      possible.add(share(owed, all));
    }
    return new MeasureNeed(required, given, possible);
  }

  private static BigDecimal whole(PlantDuty plant, MeasureDuty measures) {
    return BigDecimal.valueOf(measures.byLines() ? plant.countable().size() : plant.capacity());
  }

  private static BigDecimal off(PlantDuty plant, MeasureDuty measures, LoadTable loads, int day) {
    BigDecimal off = BigDecimal.ZERO;
    for (LineDuty line : plant.countable()) {
      int cut = loads.cut(line, day);
      off =
          off.add(
              measures.byLines()
                  ? BigDecimal.valueOf(cut == 100 ? 1 : 0)
                  : BigDecimal.valueOf(line.line().capacityMilli() * cut, 2));
    }
    return off;
  }

  private static BigDecimal share(BigDecimal part, BigDecimal whole) {
    return whole.signum() == 0
        ? BigDecimal.ZERO.setScale(4)
        : part.divide(whole, 4, RoundingMode.HALF_UP);
  }
}
