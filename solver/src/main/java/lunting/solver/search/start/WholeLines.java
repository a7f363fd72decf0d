package lunting.solver.search.start;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import lunting.data.policy.RuleId;
import lunting.solver.line.Runs;
import lunting.solver.model.Pattern;
import lunting.solver.model.Run;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.day.Exact;
import lunting.solver.rule.Scale;
import lunting.solver.search.place.Standing;

/** The ways in which a plant can hold whole lines off for the season (clause 3.3b). */
final class WholeLines {
  private static final int MOST_LINES_TRIED_IN_FULL = 12;

  private final Standing standing;
  private final PlantDuty plant;
  private final Function<LineDuty, Pattern> now;
  private final List<LineDuty> lines;
  private final int lastDay;

  /**
   * Holds lines off.
   *
   * @param now what the plant's lines do already; the sums that stand know of it
   */
  WholeLines(Standing standing, PlantDuty plant, Function<LineDuty, Pattern> now) {
    this.standing = standing;
    this.now = now;
    this.plant = plant;
    this.lines = plant.countable().stream().filter(LineDuty::canGive).toList();
    this.lastDay = standing.problem().days() - 1;
  }

  /**
   * Every set of lines that gives the need: each line at its greatest cut, or, once more, at its
   * least load where it may run at a limit; then lightly trimmed.
   */
  List<Sharing> ways() {
    List<Sharing> ways = new ArrayList<>();
    addWays(ways, line -> line.greatestCut());
    if (lines.stream().anyMatch(WholeLines::mayChoose)) {
      addWays(ways, WholeLines::limitCut);
    }
    return ways;
  }

  /** Whether a line may be stopped or, instead, be run at a load limit. */
  private static boolean mayChoose(LineDuty line) {
    return line.limits().canStop() && line.mayRunAtLimit() && line.limits().minLoadPercent() < 100;
  }

  private static int limitCut(LineDuty line) {
    return mayChoose(line) ? 100 - Math.max(1, line.limits().minLoadPercent()) : line.greatestCut();
  }

  private void addWays(List<Sharing> ways, ToIntFunction<LineDuty> greatestCut) {
    int count = Math.min(lines.size(), MOST_LINES_TRIED_IN_FULL);
    // Lines past the limit always take part: such a plant is larger than any known one.
    for (int set = 1; set < 1 << count; set++) {
      List<LineDuty> chosen = new ArrayList<>();
      for (int i = 0; i < lines.size(); i++) {
        if (i >= count || (set >>> i & 1) != 0) {
          chosen.add(lines.get(i));
        }
      }
      long held = 0;
      for (LineDuty line : chosen) {
        held += line.line().capacityMilli() * greatestCut.applyAsInt(line);
      }
      if (held >= 100 * plant.need()) {
        ways.add(sharing(chosen, greatestCut, held - 100 * plant.need()));
      }
    }
  }

  private Sharing sharing(
      List<LineDuty> chosen, ToIntFunction<LineDuty> greatestCut, long heldBeyondNeed) {
    Map<LineDuty, Integer> loads = new LinkedHashMap<>();
    long spare = heldBeyondNeed;
    for (LineDuty line : chosen) {
      long capacity = line.line().capacityMilli();
      int load = 100 - greatestCut.applyAsInt(line);
      if (load > 0) {
        int lighter = (int) Math.min(99 - load, spare / capacity);
        spare -= lighter * capacity;
        load += lighter;
      }
      loads.put(line, load);
    }
    Map<LineDuty, List<Run>> runs = new LinkedHashMap<>();
    Cost cost = Cost.NOTHING;
    for (Map.Entry<LineDuty, Integer> entry : loads.entrySet()) {
      LineDuty line = entry.getKey();
      Pattern before = now.apply(line);
      Placement.Choice choice =
          new Placement(standing, line, before, 100 - entry.getValue(), false).one(lastDay + 1);
      if (choice != null) {
        List<Run> held = between(line, choice.runs().getFirst());
        for (Run run : before.runs()) {
          held = Runs.lowered(held, run);
        }
        runs.put(line, held);
        boolean forbidden = entry.getValue() == 0 && line.limits().maxStops() == 0;
        cost = cost.plus(choice.cost()).plus(new Cost(forbidden ? 1_000 : 0, 0, 0));
      }
    }
    long weight = standing.problem().policy().weights().of(RuleId.OVERSHOOT);
    long beyond =
        Exact.mulDivHalfUp(
            spare * plant.owedDays(), plant.size(), Math.max(1, 100 * plant.capacity()));
    return new Sharing(runs, cost.plus(new Cost(0, 0, weight * beyond * Scale.SOFT)));
  }

  /** A run without the days on which the plant must run: these do not count for whole lines. */
  private static List<Run> between(LineDuty line, Run run) {
    List<Run> held = List.of(run);
    for (int day = run.from(); day <= run.to(); day++) {
      held = line.days().mustRun().contains(day) ? Runs.without(held, day, day) : held;
    }
    return held;
  }
}
