package lunting.solver.reading;

import java.math.BigDecimal;
import lunting.data.policy.duty.Level;
import lunting.data.policy.duty.WarningDuty;
import lunting.data.report.ReadingReport.Duty;
import lunting.solver.load.SeasonSums;
import lunting.solver.problem.MeasureDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Sector;

/** What a plant owes, in the figures that a choice of reading may move. */
final class Owed {
  private Owed() {}

  static Duty of(PlantDuty plant) {
    return new Duty(
        SeasonSums.required(plant).movePointLeft(3),
        StopDays.of(plant),
        plant.continuousDays(),
        owesQuota(plant) ? plant.owedDays() : 0,
        BigDecimal.valueOf(measuredCapacity(plant), 3));
  }

  /** Whether it must reduce anything over the season. */
  static boolean owesQuota(PlantDuty plant) {
    return plant.need() > 0
        || plant.continuousDays() > 0
        || plant.periods().stream().anyMatch(period -> period.need() > 0)
        || plant.countable().stream().anyMatch(line -> plant.needOf(line) > 0);
  }

  /** Whether a period or a line asks for another amount, be the plant's need the same or not. */
  static boolean partsDiffer(PlantDuty before, PlantDuty after) {
    for (int i = 0; i < before.periods().size(); i++) {
      if (before.periods().get(i).need() != after.periods().get(i).need()) {
        return true;
      }
    }
    for (int i = 0; i < before.countable().size(); i++) {
      if (before.needOf(before.countable().get(i)) != after.needOf(after.countable().get(i))) {
        return true;
      }
    }
    return false;
  }

  /** The unit of its need. */
  static String unit(PlantDuty plant) {
    return plant.lines().isEmpty() ? "" : plant.lines().getFirst().line().dayUnit();
  }

  /** Whether warning days stand apart in its industry, and it owes a quota. */
  static boolean owesBesideMeasures(PlantDuty plant) {
    return owesQuota(plant) && plant.industry().warning() instanceof WarningDuty.Measures;
  }

  /**
   * Whether its lines could take turns before, and owe all they can give after, or the other way.
   */
  static boolean turnsDiffer(PlantDuty before, PlantDuty after) {
    return before.countable().size() > 1
        && (before.need() < before.possible()) != (after.need() < after.possible());
  }

  /** Whether measures ask for another amount on some day that has a level already. */
  static boolean measuresDiffer(PlantDuty before, PlantDuty after) {
    MeasureDuty one = before.measures();
    MeasureDuty other = after.measures();
    if (one == null || other == null) {
      return false;
    }
    for (int day = 0; day < before.days().owed().days(); day++) {
      if (one.owed().on(day) != other.owed().on(day)
          || one.asked().on(day) != other.asked().on(day)) {
        return true;
      }
    }
    return false;
  }

  /** Whether cool-down or heat-up days lie in stops whose days count, for it or its sector. */
  static boolean countsRamps(PlantDuty plant, Sector sector) {
    boolean forQuota = owesQuota(plant) && !plant.wholeLines();
    boolean forSector = sector.isShown() && plant.owes() && isEverInForce(plant);
    return (forQuota || forSector)
        && plant.countable().stream()
            .anyMatch(line -> line.limits().canStop() && line.limits().rampDays() > 0);
  }

  /** Whether a warning may meet one of its kilns between ignition and restart (clause 4.1). */
  static boolean mayBeRelit(PlantDuty plant) {
    return plant.industry().warning() instanceof WarningDuty.ReserveRises
        && isEverInForce(plant)
        && plant.countable().stream()
            .anyMatch(line ->
                line.limits().canStop()
                    && !line.servesLivelihood()
                    && line.limits().heatUpDays() > 0);
  }

  private static boolean isEverInForce(PlantDuty plant) {
    return plant.days().inForce(plant.days().owed().days() - 1);
  }

  private static long measuredCapacity(PlantDuty plant) {
    if (!(plant.industry().warning() instanceof WarningDuty.Measures measures)
        || measures.count() != WarningDuty.Count.CAPACITY
        || plant.plant().terms().hasMeasures()
        || !isEverInForce(plant)) {
      return 0;
    }
    for (Level level : Level.values()) {
      if (measures.of(plant.plant().grade(), level) > 0) {
        return plant.countedCapacity();
      }
    }
    return 0;
  }
}
