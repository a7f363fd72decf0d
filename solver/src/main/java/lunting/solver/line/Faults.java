package lunting.solver.line;

import java.util.List;
import lunting.solver.model.Run;
import lunting.solver.problem.LineBaseline;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;

/**
 * How far a line's runs are from what its kiln, its notice and its orders allow, once events or a
 * published plan are about. Moves never make a line worse in this; where a line cannot keep all of
 * it any more, they may still change the rest.
 */
public final class Faults {
  private final Problem problem;
  private final OpenDays open;

  public Faults(Problem problem, OpenDays open) {
    this.problem = problem;
    this.open = open;
  }

  /** Whether a line needs this count: events or a published plan bear on its own days. */
  public static boolean matter(LineDuty line) {
    return line.baseline() != null
        || line.days().inForceFrom() > 0
        || !line.days().ordered().isEmpty()
        || !line.days().calendar().isEmpty()
        || !line.days().measured().isEmpty();
  }

  /** Days and stops amiss in runs in time order that neither overlap nor touch with equal load. */
  public int count(LineDuty line, List<Run> runs) {
    return kiln(line, runs) + asked(line, runs) + notice(line, runs) + relights(line, runs);
  }

  private int kiln(LineDuty line, List<Run> runs) {
    int faults = 0;
    int chosen = 0;
    Run earlier = null;
    for (Run run : runs) {
      if (!Limits.allowsLoad(line, run.loadPercent())) {
        faults += openDays(run);
      }
      if (!run.isStop()) {
        continue;
      }
      boolean free = line.days().isChosen(run.from(), run.to());
      boolean measured = line.days().measured().contains(run.from());
      boolean open = problem.isOpen(run.to());
      if (free && open && !measured && !lastsToTheEnd(line, run)) {
        faults += Math.max(0, line.limits().minStopDays() - run.days());
      }
      if (free && !measured) {
        chosen++;
        faults += open && chosen > line.limits().maxStops() ? 1 : 0;
      }
      if (free
          && open
          && !measured
          && earlier != null
          && line.days().isChosen(earlier.from(), earlier.to())) {
        faults += Math.max(0, line.limits().minRunDays() - (run.from() - earlier.to() - 1));
      }
      earlier = run;
    }
    return faults;
  }

  private boolean lastsToTheEnd(LineDuty line, Run run) {
    return line.days().quotaFrom() > 0 && run.to() == problem.days() - 1;
  }

  /** Days on which an order or the calendar asks for a stop, or the line must not be reduced. */
  private int asked(LineDuty line, List<Run> runs) {
    boolean plain =
        line.countable()
            && line.days().inForceFrom() == 0
            && line.days().ordered().isEmpty()
            && line.days().calendar().isEmpty();
    if (plain) {
      return 0;
    }
    int faults = 0;
    int next = 0;
    int allowed = 100 - line.greatestCut();
    for (int day = open.first(); day < problem.days(); day++) {
      while (next < runs.size() && runs.get(next).to() < day) {
        next++;
      }
      boolean inside = next < runs.size() && runs.get(next).from() <= day;
      int load = inside ? runs.get(next).loadPercent() : 100;
      boolean ordered = line.days().ordered().contains(day) && !line.line().idle();
      boolean mustStop = ordered || (line.countable() && line.days().calendar().contains(day));
      boolean mustRun =
          (!line.countable() || !line.days().inForce(day)) && !line.days().ordered().contains(day);
      faults += (mustStop && load > allowed) || (mustRun && load < 100) ? 1 : 0;
    }
    return faults;
  }

  private int notice(LineDuty line, List<Run> runs) {
    LineBaseline before = line.baseline();
    if (before == null) {
      return 0;
    }
    int asOf = before.asOf();
    int faults = 0;
    for (Run run : runs) {
      if (!run.isStop()) {
        continue;
      }
      if (run.from() >= asOf) {
        boolean chosen = line.days().isChosen(run.from(), run.to());
        if (chosen && !before.isStopped(run.from())) {
          faults += Math.max(0, asOf + line.limits().noticeDays() - run.from());
        }
      } else if (run.to() >= asOf - 1
          && run.to() < before.lastDayOfStop(asOf - 1)
          && line.countable()
          && line.days().inForce(run.to() + 1)) {
        faults += Math.max(0, asOf + line.limits().heatUpDays() - 1 - run.to());
      }
    }
    return faults;
  }

  private int relights(LineDuty line, List<Run> runs) {
    PlantDuty plant = problem.plantOf(line);
    boolean bound =
        problem.sectorOf(plant).raisesReserve()
            && line.countable()
            && !line.servesLivelihood()
            && !line.days().levels().days().isEmpty();
    if (!bound) {
      return 0;
    }
    int faults = 0;
    for (Run run : runs) {
      int restart = run.to() + 1;
      if (run.isStop()
          && restart < problem.days()
          && problem.isOpen(restart)
          && line.days().inForce(restart)
          && line.days().levels().days().contains(restart)) {
        faults++;
      }
    }
    return faults;
  }

  private int openDays(Run run) {
    return Math.max(0, run.to() - Math.max(run.from(), open.first()) + 1);
  }
}
