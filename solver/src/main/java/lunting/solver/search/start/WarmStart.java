package lunting.solver.search.start;

import java.util.ArrayList;
import java.util.List;
import lunting.solver.line.Loads;
import lunting.solver.line.OpenDays;
import lunting.solver.line.Runs;
import lunting.solver.line.StopRule;
import lunting.solver.model.Pattern;
import lunting.solver.model.Run;
import lunting.solver.problem.LineBaseline;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.LineMeasures;
import lunting.solver.problem.Problem;

/**
 * Builds a start plan from a published one, with only those changes about which there is no choice:
 * ordered and calendar days are stopped, a plant's own measures taken, exempt lines and plants that
 * must run run, load limits that the list no longer allows go, and no kiln is relit during a
 * response. The past and pinned days stay as they are.
 */
public final class WarmStart {
  private final Problem problem;
  private final OpenDays open;

  public WarmStart(Problem problem, OpenDays open) {
    this.problem = problem;
    this.open = open;
  }

  /** The patterns of the published plan with these changes. */
  public List<Pattern> patterns() {
    List<Pattern> patterns = new ArrayList<>();
    for (LineDuty line : problem.lines()) {
      int[] loads = new int[problem.days()];
      LineBaseline before = line.baseline();
      for (int day = 0; day < loads.length; day++) {
        loads[day] = before == null ? 100 : before.load(day);
      }
      patterns.add(changed(line, loads));
    }
    return patterns;
  }

  private Pattern changed(LineDuty line, int[] loads) {
    for (int day = open.first(); day < loads.length; day++) {
      if (open.isOpen(line, day)) {
        loads[day] = load(line, day, loads[day]);
      }
    }
    stayCold(line, loads);
    return Pattern.of(line, Runs.ofLoads(loads));
  }

  private static int load(LineDuty line, int day, int load) {
    boolean ordered = line.days().ordered().contains(day);
    int lowest = 100 - line.greatestCut();
    if (ordered && !line.line().idle()) {
      return Math.min(load, lowest);
    }
    if (!line.countable() || !line.days().inForce(day)) {
      return ordered ? load : 100;
    }
    if (line.days().calendar().contains(day)) {
      return Math.min(load, lowest);
    }
    if (line.days().mustRun().contains(day)) {
      return 100;
    }
    LineMeasures measures = line.measures();
    if (measures != null && load > measures.owed().on(day)) {
      return Math.toIntExact(measures.owed().on(day));
    }
    if (load < 100 && !Loads.allow(line, load) && !Loads.allowedByList(line, load, day)) {
      // The list has changed: what may be stopped now is not run at a limit, and the other way.
      return line.limits().canStop() ? 100 : line.limits().minLoadPercent();
    }
    return load;
  }

  /** A kiln that a response would find being relit stays cold until it may be. */
  private void stayCold(LineDuty line, int[] loads) {
    if (!StopRule.NO_RELIGHT.binds(line, problem.sectorOf(problem.plantOf(line)))) {
      return;
    }
    for (int day = Math.max(1, open.first()); day < loads.length; day++) {
      if (loads[day - 1] == 0 && loads[day] > 0 && open.isOpen(line, day)) {
        Run[] runs = Runs.ofLoads(loads).toArray(Run[]::new);
        loads[day] = StopRule.NO_RELIGHT.amount(line, runs, day, day) > 0 ? 0 : loads[day];
      }
    }
  }
}
