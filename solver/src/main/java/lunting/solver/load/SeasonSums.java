package lunting.solver.load;

import java.math.BigDecimal;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.day.DaySet;

/** Recounts what a plant owes and what it reduces over the season, in thousandths·days. */
public final class SeasonSums {
  private SeasonSums() {}

  /** What the plant must reduce: its need; where whole lines stop, its need on each of its days. */
  public static BigDecimal required(PlantDuty plant) {
    BigDecimal need = BigDecimal.valueOf(plant.need());
    return plant.wholeLines() ? need.multiply(BigDecimal.valueOf(plant.owedDays())) : need;
  }

  /** What counts toward the need: effective days, or of whole lines what is off on every day. */
  public static BigDecimal reduced(LoadTable plan, PlantDuty plant) {
    BigDecimal sum = BigDecimal.ZERO;
    DaySet owed = plant.days().owed();
    for (LineDuty line : plant.countable()) {
      if (!plan.isReduced(line)) {
        continue;
      }
      long percentDays = 0;
      int held = 100;
      for (int day = 0; day < plan.days(); day++) {
        if (owed.contains(day)) {
          percentDays += plan.effective(line, day);
          held = Math.min(held, plan.cut(line, day));
        }
      }
      sum =
          sum.add(
              capacity(line)
                  .multiply(
                      BigDecimal.valueOf(
                          plant.wholeLines() ? (long) held * plant.owedDays() : percentDays, 2)));
    }
    return sum;
  }

  /** All that is cut on the plant's days, whether or not it is off every day. */
  public static BigDecimal cut(LoadTable plan, PlantDuty plant) {
    BigDecimal sum = BigDecimal.ZERO;
    for (LineDuty line : plant.countable()) {
      long percentDays = 0;
      for (int day = 0; day < plan.days(); day++) {
        if (plant.days().owed().contains(day)) {
          percentDays += plan.cut(line, day);
        }
      }
      sum = sum.add(capacity(line).multiply(BigDecimal.valueOf(percentDays, 2)));
    }
    return sum;
  }

  private static BigDecimal capacity(LineDuty line) {
    return BigDecimal.valueOf(line.line().capacityMilli());
  }
}
