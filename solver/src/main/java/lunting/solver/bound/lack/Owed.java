package lunting.solver.bound.lack;

import java.util.ArrayList;
import java.util.List;
import lunting.solver.problem.LineBaseline;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PeriodDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.day.DaySet;

/**
 * What some lines of a plant must give together on some days, beyond what was carried out: its
 * quota of the season or a period, or that of a line with a ratio of its own (clause 3.3).
 *
 * @param need in percent of thousandths·days
 * @param capacity of the plant, in which a price is counted
 */
record Owed(List<LineDuty> lines, DaySet days, long need, long capacity) {
  /** Copies the list. */
  Owed {
    lines = List.copyOf(lines);
  }

  /** What a plant still owes. */
  static List<Owed> of(PlantDuty plant) {
    List<Owed> found = new ArrayList<>();
    if (plant.wholeLines() || plant.capacity() == 0) {
      return found;
    }
    add(plant, plant.countable(), plant.days().owed(), plant.need(), found);
    for (PeriodDuty period : plant.periods()) {
      if (isOpen(plant, period)) {
        add(plant, plant.countable(), period.days(), period.need(), found);
      }
    }
    for (LineDuty line : plant.countable()) {
      add(plant, List.of(line), plant.days().owed(), plant.needOf(line), found);
    }
    return found;
  }

  private static boolean isOpen(PlantDuty plant, PeriodDuty period) {
    int first = plant.countable().getFirst().firstOpenDay();
    return period.within().count(first, period.within().days() - 1) > 0;
  }

  private static void add(
      PlantDuty plant, List<LineDuty> lines, DaySet days, long need, List<Owed> found) {
    long left = 100 * need;
    for (LineDuty line : lines) {
      LineBaseline before = line.baseline();
      for (int day = 0; before != null && day < line.firstOpenDay(); day++) {
        left -= days.contains(day) ? line.line().capacityMilli() * before.cut(day) : 0;
      }
    }
    if (left > 0) {
      found.add(new Owed(lines, days, left, plant.capacity()));
    }
  }
}
