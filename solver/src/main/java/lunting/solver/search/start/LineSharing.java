package lunting.solver.search.start;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lunting.data.policy.RuleId;
import lunting.solver.model.Pattern;
import lunting.solver.model.Run;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.day.Exact;
import lunting.solver.rule.Scale;
import org.jspecify.annotations.Nullable;

/** Shares a plant's need by days among some of its lines, placing each where it costs least. */
final class LineSharing {
  private final Standing standing;
  private final PlantDuty plant;
  private final List<LineDuty> lines;
  private final boolean packed;
  private final int seasonDays;

  /**
   * Shares a need.
   *
   * @param packed whether runs are placed as early as livelihood allows, whatever else that costs
   */
  LineSharing(Standing standing, PlantDuty plant, List<LineDuty> lines, boolean packed) {
    this.packed = packed;
    this.standing = standing;
    this.plant = plant;
    this.lines = lines;
    this.seasonDays = standing.problem().days();
  }

  /** The runs of the lines and their cost; null where these lines alone cannot give the need. */
  @Nullable Sharing share() {
    long perDay = 0;
    for (LineDuty line : lines) {
      perDay += line.line().capacityMilli() * line.greatestCut();
    }
    long needHundredths = plant.need() * 100;
    long days = needHundredths == 0 ? 0 : Exact.divUp(needHundredths, perDay);
    if (days > plant.owedDays()) {
      return null;
    }
    long spare = days * perDay - needHundredths;
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
        runs.keySet().forEach(placed -> apply(placed, runs, -1));
        return null;
      }
      runs.put(line, choice.runs());
      apply(line, runs, 1);
      cost = cost.plus(choice.cost());
    }
    runs.keySet().forEach(placed -> apply(placed, runs, -1));
    return new Sharing(runs, cost.plus(overshoot(runs)));
  }

  private void apply(LineDuty line, Map<LineDuty, List<Run>> runs, int sign) {
    standing.apply(line, Pattern.of(line, runs.getOrDefault(line, List.of())), sign);
  }

  /** The cheapest runs of a line with so many effective days at its greatest cut. */
  private Placement.@Nullable Choice place(LineDuty line, int wantedDays) {
    if (!line.limits().canStop()) {
      return new Placement(standing, line, line.greatestCut(), packed).one(wantedDays);
    }
    int ramp = line.countRamps() ? 0 : line.limits().rampDays();
    int needed = Math.max(wantedDays, plant.continuousDays());
    int length = Math.max(needed + ramp, line.limits().minStopDays());
    Placement placement = new Placement(standing, line, 100, packed);
    Placement.Choice best = null;
    if (line.limits().maxStops() >= 1) {
      // A stop that cannot be had inside the season with its ramps takes the whole season.
      best = placement.one(Math.min(length, seasonDays));
    }
    if (line.limits().maxStops() >= 2 && plant.continuousDays() == 0) {
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

  /** Runs at a load limit, for a line that cannot be spared for whole days. */
  private Placement.@Nullable Choice atLimit(LineDuty line, int wantedDays) {
    Placement.Choice best = null;
    int lowest = Math.max(1, line.limits().minLoadPercent());
    for (int load = lowest; load < 100; load++) {
      long days = Exact.divUp(wantedDays * 100L, 100 - load);
      if (days <= seasonDays) {
        Placement placement = new Placement(standing, line, 100 - load, packed);
        best = cheaper(best, placement.one(Math.toIntExact(days)));
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
    for (Map.Entry<LineDuty, List<Run>> entry : runs.entrySet()) {
      Pattern pattern = Pattern.of(entry.getKey(), entry.getValue());
      given += entry.getKey().line().capacityMilli() * pattern.reducedPercentDays();
    }
    long beyond = given - 100 * plant.need();
    if (beyond < 0) {
      return new Cost(Exact.divUp(-beyond, 100), 0, 0);
    }
    long lineDays = Exact.mulDivHalfUp(beyond, plant.size(), Math.max(1, 100 * plant.capacity()));
    long weight = standing.problem().policy().weights().of(RuleId.OVERSHOOT);
    return new Cost(0, 0, weight * lineDays * Scale.SOFT);
  }
}
