package lunting.solver.search.start;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import lunting.solver.line.Loads;
import lunting.solver.line.Runs;
import lunting.solver.line.StopRule;
import lunting.solver.model.Run;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.LineMeasures;
import lunting.solver.problem.MeasureDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;

/**
 * What each line does before anything is planned: it stands still on calendar and ordered days, and
 * takes the measures of warning days, those of its plant's own list or, as far as the plant chooses
 * which of its lines take them, of its industry (clauses 3.4, 4.2 to 4.4).
 */
final class Imposed {
  private final Problem problem;
  private final int[][] loads;

  private Imposed(Problem problem) {
    this.problem = problem;
    loads = new int[problem.lines().size()][problem.days()];
  }

  /** The runs of every line, in the order of the list. */
  static List<List<Run>> of(Problem problem) {
    Imposed imposed = new Imposed(problem);
    for (LineDuty line : problem.lines()) {
      for (int day = 0; day < problem.days(); day++) {
        imposed.loads[line.index()][day] = load(line, day);
      }
    }
    problem.plants().forEach(imposed::takeMeasures);
    for (LineDuty line : problem.lines()) {
      if (StopRule.NO_RELIGHT.binds(line, problem.sectorOf(problem.plantOf(line)))) {
        imposed.stayCold(line);
      }
    }
    return Arrays.stream(imposed.loads).map(Runs::ofLoads).toList();
  }

  private static int load(LineDuty line, int day) {
    int lowest = 100 - line.greatestCut();
    if (line.days().ordered().contains(day)) {
      return line.line().idle() ? 100 : lowest;
    }
    if (!line.countable()) {
      return 100;
    }
    LineMeasures measures = line.measures();
    int left = measures == null ? 100 : Math.toIntExact(measures.owed().on(day));
    return line.days().calendar().contains(day) ? Math.min(left, lowest) : left;
  }

  /** A plant's measures fall on the same lines on all days, so that few of them are disturbed. */
  private void takeMeasures(PlantDuty plant) {
    MeasureDuty measures = plant.measures();
    if (measures == null || plant.days().measured().isEmpty()) {
      return;
    }
    List<LineDuty> order = order(plant, measures);
    for (int day = 0; day < problem.days(); day++) {
      long owed = measures.owed().on(day);
      for (LineDuty line : order) {
        owed -= given(measures, line, loads[line.index()][day]);
      }
      for (LineDuty line : order) {
        if (owed <= 0) {
          break;
        }
        int[] row = loads[line.index()];
        long before = given(measures, line, row[day]);
        row[day] = Math.min(row[day], load(measures, line, owed + before));
        owed -= given(measures, line, row[day]) - before;
      }
    }
  }

  /** Lines that heat homes come last; where lines count the small ones come first, else last. */
  private static List<LineDuty> order(PlantDuty plant, MeasureDuty measures) {
    Comparator<LineDuty> bySize = Comparator.comparingLong(LineDuty::size);
    return plant.countable().stream()
        .filter(line -> measures.byLines() ? line.limits().canStop() : line.canGive())
        .sorted(
            Comparator.comparing(LineDuty::servesLivelihood)
                .thenComparing(measures.byLines() ? bySize : bySize.reversed()))
        .toList();
  }

  /** What a line at a load gives, in hundredths of lines or of thousandths. */
  private static long given(MeasureDuty measures, LineDuty line, int load) {
    return measures.byLines() ? (load == 0 ? 100 : 0) : line.line().capacityMilli() * (100 - load);
  }

  /** The load at which a line gives what is owed, or all it can. */
  private static int load(MeasureDuty measures, LineDuty line, long owed) {
    if (measures.byLines()) {
      return 0;
    }
    long percent = Math.ceilDiv(owed, line.line().capacityMilli());
    int load = (int) Math.max(100 - line.greatestCut(), 100 - percent);
    return Loads.allow(line, load) ? load : 100 - line.greatestCut();
  }

  /** A kiln that a response would find being relit stays cold until it may be. */
  private void stayCold(LineDuty line) {
    int[] row = loads[line.index()];
    for (int day = 1; day < row.length; day++) {
      if (row[day - 1] == 0 && row[day] > 0) {
        Run[] runs = Runs.ofLoads(row).toArray(Run[]::new);
        row[day] = StopRule.NO_RELIGHT.amount(line, runs, day, day) > 0 ? 0 : row[day];
      }
    }
  }
}
