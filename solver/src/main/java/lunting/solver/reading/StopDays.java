package lunting.solver.reading;

import java.util.Comparator;
import java.util.List;
import lunting.data.policy.KilnLimits;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.day.Exact;

/**
 * How many line-days of stop a plant's season duty comes to, one stop a line, the largest lines
 * first.
 *
 * <p>While cool-down and heat-up days count, fewer line-days never meet the duty. Where they do
 * not, these are the same stops, each longer by them.
 */
final class StopDays {
  /** Lines of equal size: first the one that is soonest cold and hot again. */
  private static final Comparator<LineDuty> LARGEST_FIRST =
      Comparator.comparingLong(StopDays::daily)
          .reversed()
          .thenComparingInt(line -> line.limits().rampDays())
          .thenComparingInt(line -> line.limits().coolDownDays());

  private StopDays() {}

  /** The line-days; of a line that cannot stop, days at its lowest load. */
  static long of(PlantDuty plant) {
    if (plant.continuousDays() > 0) {
      LineDuty line = plant.countable().getFirst();
      return length(line, Math.max(plant.continuousDays(), asked(plant, line)), plant.owedDays());
    }
    List<LineDuty> lines = plant.countable().stream().sorted(LARGEST_FIRST).toList();
    long open = 100 * plant.need();
    long sum = 0;
    for (LineDuty line : lines) {
      if (open <= 0) {
        break;
      }
      if (plant.wholeLines()) {
        // Off from the first day to the last, it neither cools down nor heats up in between.
        open -= daily(line);
        sum += plant.owedDays();
      } else {
        long days = Math.min(plant.owedDays(), Exact.divUp(open, daily(line)));
        open -= days * daily(line);
        sum += length(line, days, plant.owedDays());
      }
    }
    return sum;
  }

  private static long asked(PlantDuty plant, LineDuty line) {
    return plant.need() == 0 ? 0 : Exact.divUp(100 * plant.need(), daily(line));
  }

  /** What a day takes off at most, in hundredths of thousandths. */
  private static long daily(LineDuty line) {
    return line.line().capacityMilli() * line.greatestCut();
  }

  /** The days of a stop that counts as many as this. */
  static long length(LineDuty line, long counted, int owedDays) {
    KilnLimits kiln = line.limits();
    if (line.countRamps() || !kiln.canStop()) {
      return counted;
    }
    long inside = counted + kiln.rampDays();
    if (inside <= owedDays - 2) {
      return inside;
    }
    // It begins or ends with the season, whichever costs less, or lasts as long.
    return Math.min(counted + Math.min(kiln.coolDownDays(), kiln.heatUpDays()), owedDays);
  }
}
