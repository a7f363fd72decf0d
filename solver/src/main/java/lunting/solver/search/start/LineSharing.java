package lunting.solver.search.start;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import lunting.data.policy.RuleId;
import lunting.solver.model.Pattern;
import lunting.solver.model.Run;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.day.Exact;
import lunting.solver.rule.Scale;
import lunting.solver.search.place.Standing;
import org.jspecify.annotations.Nullable;

/** Shares a goal by days among some of a plant's lines, placing each where it costs least. */
final class LineSharing {
  private final Standing standing;
  private final PlantDuty plant;
  private final Goal goal;
  private final Function<LineDuty, Pattern> now;
  private final boolean packed;
  private final int seasonDays;

  /**
   * Shares a goal.
   *
   * @param now what the plant's lines do already; the sums that stand know of it
   * @param packed whether runs are placed as early as livelihood allows, whatever else that costs
   */
  LineSharing(
      Standing standing,
      PlantDuty plant,
      Goal goal,
      Function<LineDuty, Pattern> now,
      boolean packed) {
    this.standing = standing;
    this.plant = plant;
    this.goal = goal;
    this.now = now;
    this.packed = packed;
    this.seasonDays = standing.problem().days();
  }

  /** All runs of the lines and their cost; null where these lines alone cannot reach the goal. */
  @Nullable Sharing among(List<LineDuty> lines) {
    long perDay = 0;
    for (LineDuty line : lines) {
      perDay += line.line().capacityMilli() * line.greatestCut();
    }
    long missing = Math.max(0, goal.missing());
    long days = missing == 0 ? 0 : perDay == 0 ? Integer.MAX_VALUE : Exact.divUp(missing, perDay);
    if (days > goal.days().count()) {
      return null;
    }
    long spare = days * perDay - missing;
    Map<LineDuty, List<Run>> runs = new LinkedHashMap<>();
    Cost cost = Cost.NOTHING;
    for (LineDuty line : lines) {
      long oneDay = line.line().capacityMilli() * line.greatestCut();
      int wanted = Math.toIntExact(days);
      if (spare >= oneDay && wanted > 1) {
        spare -= oneDay;
        wanted--;
      }
      Placement.Choice choice = place(line, wanted);
      if (choice == null) {
        takeBack(runs);
        return null;
      }
      runs.put(line, choice.runs());
      standing.replace(line, now.apply(line), Pattern.of(line, choice.runs()));
      cost = cost.plus(choice.cost());
    }
    takeBack(runs);
    return new Sharing(runs, cost.plus(overshoot(runs)));
  }

  private void takeBack(Map<LineDuty, List<Run>> runs) {
    runs.forEach(
        (line, placed) -> standing.replace(line, Pattern.of(line, placed), now.apply(line)));
  }

  /** The cheapest runs of a line with so many effective days more at its greatest cut. */
  private Placement.@Nullable Choice place(LineDuty line, int wantedDays) {
    boolean plain =
        now.apply(line).runCount() == 0
            && line.days().mustRun().isEmpty()
            && goal.days().equals(plant.days().owed())
            && goal.days().count() == seasonDays - line.days().quotaFrom();
    return plain ? placePlainly(line, wantedDays) : fit(line, wantedDays);
  }

  /** For a line that does nothing yet, on days that all count from the first on. */
  private Placement.@Nullable Choice placePlainly(LineDuty line, int wantedDays) {
    if (!line.limits().canStop()) {
      return placement(line, line.greatestCut()).one(wantedDays);
    }
    int ramp = line.countRamps() ? 0 : line.limits().rampDays();
    int needed = Math.max(wantedDays, goal.inARow());
    int length = Math.max(needed + ramp, line.limits().minStopDays());
    Placement placement = placement(line, 100);
    Placement.Choice best = null;
    if (line.limits().maxStops() >= 1) {
      // A stop that cannot be had inside the season with its ramps takes the whole season.
      best = placement.one(Math.min(length, seasonDays));
    }
    if (line.limits().maxStops() >= 2 && goal.inARow() == 0) {
      int minStop = Math.max(1, line.limits().minStopDays());
      int half = Math.max(minStop, (wantedDays + 1) / 2 + ramp);
      int other = Math.max(minStop, wantedDays - wantedDays / 2 + ramp);
      best = cheaper(best, placement.two(half, Math.max(1, line.limits().minRunDays()), other));
    }
    if (line.mayRunAtLimit() && wantedDays > 0 && (best == null || best.cost().hard() > 0)) {
      best = cheaper(best, atLimit(line, wantedDays));
    }
    return best;
  }

  private Placement placement(LineDuty line, int cut) {
    return new Placement(standing, line, now.apply(line), cut, packed);
  }

  /** Runs at a load limit, for a line that cannot be spared for whole days. */
  private Placement.@Nullable Choice atLimit(LineDuty line, int wantedDays) {
    Placement.Choice best = null;
    int lowest = Math.max(1, line.limits().minLoadPercent());
    for (int load = lowest; load < 100; load++) {
      long days = Exact.divUp(wantedDays * 100L, 100 - load);
      if (days <= seasonDays) {
        best = cheaper(best, placement(line, 100 - load).one(Math.toIntExact(days)));
      }
    }
    return best;
  }

  /** For a line that has runs already or must run, and for days of which only some count. */
  private Placement.@Nullable Choice fit(LineDuty line, int wantedDays) {
    if (wantedDays == 0 && now.apply(line).longestBlock() >= goal.inARow()) {
      return new Placement.Choice(now.apply(line).runs(), Cost.NOTHING);
    }
    Fitting fitting = new Fitting(standing, line, now.apply(line), goal.days(), packed);
    if (!line.limits().canStop()) {
      return fitting.one(line.greatestCut(), wantedDays, 0);
    }
    Placement.Choice best = fitting.one(100, wantedDays, goal.inARow());
    if (goal.inARow() == 0 && (best == null || best.cost().hard() > 0)) {
      best = cheaper(best, fitting.two(100, wantedDays));
      int lowest = Math.max(1, line.limits().minLoadPercent());
      if (line.mayRunAtLimit() && lowest < 100) {
        long days = Exact.divUp(wantedDays * 100L, 100 - lowest);
        best = cheaper(best, fitting.one(100 - lowest, Math.toIntExact(days), 0));
      }
    }
    return best;
  }

  private static Placement.@Nullable Choice cheaper(
      Placement.@Nullable Choice one, Placement.@Nullable Choice other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return other.cost().isBelow(one.cost()) ? other : one;
  }

  private Cost overshoot(Map<LineDuty, List<Run>> runs) {
    long given = 0;
    long more = 0;
    for (LineDuty line : plant.countable()) {
      List<Run> placed = runs.get(line);
      Pattern next = placed == null ? now.apply(line) : Pattern.of(line, placed);
      long capacity = line.line().capacityMilli();
      given += capacity * next.reducedPercentDays();
      more += capacity * (next.effectiveOn(goal.days()) - now.apply(line).effectiveOn(goal.days()));
    }
    long lacking = Math.max(0, goal.missing() - more);
    long beyond = Math.max(0, given - 100 * plant.need());
    long lineDays = Exact.mulDivHalfUp(beyond, plant.size(), Math.max(1, 100 * plant.capacity()));
    long weight = standing.problem().policy().weights().of(RuleId.OVERSHOOT);
    return new Cost(Exact.divUp(lacking, 100), 0, weight * lineDays * Scale.SOFT);
  }
}
