package lunting.solver.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lunting.data.policy.Weights;
import lunting.solver.model.Run;
import lunting.solver.problem.Exact;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;

/** The ways in which a plant can hold whole lines off for the season (clause 3.3b). */
final class WholeLines {
  private static final int MOST_LINES_TRIED_IN_FULL = 12;

  private final Standing standing;
  private final PlantDuty plant;
  private final List<LineDuty> lines;
  private final int lastDay;

  WholeLines(Standing standing, PlantDuty plant) {
    this.standing = standing;
    this.plant = plant;
    this.lines = plant.countable().stream().filter(LineDuty::canGive).toList();
    this.lastDay = standing.problem().days() - 1;
  }

  /** Every set of lines that gives the need, each line at its greatest cut or lightly trimmed. */
  List<Sharing> ways() {
    List<Sharing> ways = new ArrayList<>();
    int count = Math.min(lines.size(), MOST_LINES_TRIED_IN_FULL);
    // Lines past the limit always take part: such a plant is larger than any known one.
    for (int set = 1; set < 1 << count; set++) {
      List<LineDuty> chosen = new ArrayList<>();
      for (int i = 0; i < lines.size(); i++) {
        if (i >= count || (set >>> i & 1) != 0) {
          chosen.add(lines.get(i));
        }
      }
      if (held(chosen, Map.of()) >= 100 * plant.need()) {
        ways.add(sharing(chosen));
      }
    }
    return ways;
  }

  private long held(List<LineDuty> chosen, Map<LineDuty, Integer> loads) {
    long held = 0;
    for (LineDuty line : chosen) {
      int cut = 100 - loads.getOrDefault(line, 100 - line.greatestCut());
      held += line.line().capacityMilli() * cut;
    }
    return held;
  }

  private Sharing sharing(List<LineDuty> chosen) {
    Map<LineDuty, Integer> loads = new LinkedHashMap<>();
    long spare = held(chosen, loads) - 100 * plant.need();
    for (LineDuty line : chosen) {
      long capacity = line.line().capacityMilli();
      int load = 100 - line.greatestCut();
      if (!line.limits().canStop() && capacity > 0) {
        int lighter = (int) Math.min(99 - load, spare / capacity);
        spare -= lighter * capacity;
        load += lighter;
      }
      loads.put(line, load);
    }
    Map<LineDuty, List<Run>> runs = new LinkedHashMap<>();
    Cost cost = Cost.NOTHING;
    for (Map.Entry<LineDuty, Integer> entry : loads.entrySet()) {
      Placement.Choice choice =
          new Placement(standing, entry.getKey(), 100 - entry.getValue(), false).one(lastDay + 1);
      if (choice != null) {
        runs.put(entry.getKey(), choice.runs());
        cost = cost.plus(choice.cost());
      }
    }
    Weights weights = standing.problem().policy().weights();
    long beyond =
        Exact.mulDivHalfUp(
            spare * plant.owedDays(), plant.size(), Math.max(1, 100 * plant.capacity()));
    return new Sharing(runs, cost.plus(new Cost(0, 0, weights.overshoot() * beyond * 100_000L)));
  }
}
