package lunting.solver.brief;

import lunting.data.calendar.Season;
import lunting.solver.load.LoadTable;
import lunting.solver.load.SeasonSums;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;

/** What a plant bears in a plan, in one figure that can be set beside its sector's others. */
public enum Measure {
  /** Line-days stopped: days of load 0, summed over the plant's lines. */
  LINE_DAYS {
    @Override
    public long of(LoadTable loads, PlantDuty plant) {
      long days = 0;
      for (LineDuty line : plant.countable()) {
        for (LoadTable.Stop stop : loads.stops(line)) {
          days += stop.days();
        }
      }
      return days;
    }
  },

  /** Days on which every line of the plant that counts stands still. */
  DARK_DAYS {
    @Override
    public long of(LoadTable loads, PlantDuty plant) {
      long days = 0;
      for (int day = 0; day < loads.days(); day++) {
        boolean dark = !plant.countable().isEmpty();
        for (LineDuty line : plant.countable()) {
          dark &= loads.load(line, day) == 0;
        }
        days += dark ? 1 : 0;
      }
      return days;
    }
  },

  /** The part of its capacity that is cut over the {@link Season}, in ten-thousandths. */
  SHARE {
    @Override
    public long of(LoadTable loads, PlantDuty plant) {
      long whole = 0;
      long cut = 0;
      for (LineDuty line : plant.countable()) {
        long capacity = line.line().capacityMilli();
        for (int day = 0; day < loads.days(); day++) {
          cut = Math.addExact(cut, Math.multiplyExact(capacity, loads.cut(line, day)));
          whole = Math.addExact(whole, capacity);
        }
      }
      return whole == 0 ? 0 : Math.multiplyExact(100, cut) / whole;
    }
  },

  /** Days of the whole plant that it gives beyond what it owes; parts of a day are left out. */
  BEYOND {
    @Override
    public long of(LoadTable loads, PlantDuty plant) {
      if (plant.capacity() == 0) {
        return 0;
      }
      long beyond =
          SeasonSums.reduced(loads, plant).subtract(SeasonSums.required(plant)).longValue();
      return Math.max(0, beyond) / plant.capacity();
    }
  },

  /** Stops that end before the season does. */
  RESTARTS {
    @Override
    public long of(LoadTable loads, PlantDuty plant) {
      long restarts = 0;
      for (LineDuty line : plant.countable()) {
        for (LoadTable.Stop stop : loads.stops(line)) {
          restarts += stop.last() + 1 < loads.days() ? 1 : 0;
        }
      }
      return restarts;
    }
  };

  /** The figure of a plant in a plan. */
  public abstract long of(LoadTable loads, PlantDuty plant);
}
