package lunting.solver.search.move;

import java.util.ArrayList;
import java.util.List;
import lunting.solver.line.Loads;
import lunting.solver.line.Runs;
import lunting.solver.model.Run;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;
import lunting.solver.search.lack.Block;

/**
 * Proposes new runs of a line for a purpose: to stop on certain days, to reduce more, to supply a
 * service, or to keep its kiln's limits. The caller checks the kiln's limits and the score.
 */
public final class Edits {
  private static final int STARTS_TRIED = 16;

  private final int lastDay;

  public Edits(Problem problem) {
    this.lastDay = problem.days() - 1;
  }

  /**
   * Ways to be off from one day to another, or on as many of these days as notice allows; a load
   * limit needs none.
   */
  public List<List<Run>> covering(LineDuty line, List<Run> runs, Block block) {
    List<List<Run>> ways = new ArrayList<>();
    int start = Math.max(block.from(), line.firstDayWithNotice());
    int cool = line.countRamps() ? 0 : line.limits().coolDownDays();
    int heat = line.countRamps() ? 0 : line.limits().heatUpDays();
    int end = Math.min(lastDay, block.to() + heat);
    if (line.limits().canStop()) {
      int early = Math.max(line.firstDayWithNotice(), block.from() - cool);
      for (int from : early < start ? new int[] {early, start} : new int[] {start}) {
        int least = Math.max(end, from + Math.max(1, line.limits().minStopDays()) - 1);
        cover(ways, runs, from, least);
        cover(ways, runs, from, lastDay);
      }
      for (int i = 0; i < runs.size(); i++) {
        Run run = runs.get(i);
        if (run.isStop() && run.to() < end) {
          ways.add(Runs.put(runs, Run.stop(run.from(), end)));
        }
        if (run.isStop() && run.from() > start) {
          ways.add(Runs.put(runs, Run.stop(start, run.to())));
          ways.add(LineMoves.with(runs, i, Run.stop(start, start + run.days() - 1)));
        }
      }
    }
    int slow = Math.max(block.from(), line.firstOpenDay());
    if (MoveDraft.mayBeLimited(line) && slow <= block.to()) {
      int least = Math.max(1, line.limits().minLoadPercent());
      for (int load : new int[] {least, (least + 100) / 2}) {
        if (load < 100) {
          ways.add(Runs.put(runs, new Run(slow, block.to(), load)));
        }
      }
    }
    return ways;
  }

  /** A stop laid over the runs, as it is and in place of each later run. */
  private void cover(List<List<Run>> ways, List<Run> runs, int from, int to) {
    if (from > to || to > lastDay) {
      return;
    }
    Run stop = Run.stop(from, to);
    ways.add(Runs.put(runs, stop));
    for (int i = 0; i < runs.size(); i++) {
      if (runs.get(i).from() > from) {
        ways.add(Runs.put(Runs.drop(runs, i), stop));
      }
    }
  }

  /** A load limit that cuts just so much on a block's days; none where the line cannot. */
  public List<List<Run>> cutting(LineDuty line, List<Run> runs, Block block, int percent) {
    int load = 100 - percent;
    int start = Math.max(block.from(), line.firstOpenDay());
    return start > block.to() || load < 1 || !Loads.allow(line, load)
        ? List.of()
        : List.of(Runs.put(runs, new Run(start, block.to(), load)));
  }

  /**
   * Ways to run as low on a block's days as services can spare: at one load, and day by day.
   *
   * @param cuts the most that can be cut on each season day, in percent
   */
  public List<List<Run>> sparing(LineDuty line, List<Run> runs, Block block, int[] cuts) {
    int start = Math.max(block.from(), line.firstOpenDay());
    if (!MoveDraft.mayBeLimited(line) || start > block.to()) {
      return List.of();
    }
    List<List<Run>> ways = new ArrayList<>();
    int most = 100 - Math.max(1, line.limits().minLoadPercent());
    int least = most;
    List<Run> daily = runs;
    for (int day = start; day <= block.to(); day++) {
      int cut = Math.min(most, cuts[day]);
      least = Math.min(least, cut);
      if (cut > 0) {
        daily = Runs.put(daily, new Run(day, day, 100 - cut));
      }
    }
    if (least > 0) {
      ways.add(Runs.put(runs, new Run(start, block.to(), 100 - least)));
    }
    ways.add(daily);
    return ways;
  }

  /** Ways to give so many more whole days, at any time that is left. */
  public List<List<Run>> giving(LineDuty line, List<Run> runs, int moreDays) {
    List<List<Run>> ways = new ArrayList<>();
    int first = Math.max(line.firstDayWithNotice(), line.days().inForceFrom());
    int load = 100 - line.greatestCut();
    for (Run run : runs) {
      int by = days(moreDays, run.cut());
      ways.add(
          Runs.put(runs, new Run(run.from(), Math.min(lastDay, run.to() + by), run.loadPercent())));
      ways.add(
          Runs.put(runs, new Run(Math.max(first, run.from() - by), run.to(), run.loadPercent())));
    }
    int ramp = line.countRamps() || load > 0 ? 0 : line.limits().rampDays();
    int length = days(moreDays, 100 - load) + ramp;
    if (load == 0) {
      length = Math.max(length, line.limits().minStopDays());
    }
    int latest = lastDay - length + 1;
    for (int i = 0; i <= STARTS_TRIED && first <= latest; i++) {
      int from = first + (int) ((long) (latest - first) * i / STARTS_TRIED);
      ways.add(Runs.put(runs, new Run(from, from + length - 1, load)));
    }
    if (first <= lastDay) {
      ways.add(Runs.put(runs, new Run(first, lastDay, load)));
    }
    return ways;
  }

  private int days(int wholeDays, int cut) {
    return (int) Math.min(lastDay + 1, Math.ceilDiv(wholeDays * 100L, Math.max(1, cut)));
  }

  /** Ways to run again on a block's days. */
  public List<List<Run>> serving(LineDuty line, List<Run> runs, Block block) {
    List<List<Run>> ways = new ArrayList<>();
    ways.add(Runs.without(runs, block.from(), block.to()));
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      if (run.from() > block.to() || run.to() < block.from()) {
        continue;
      }
      ways.add(Runs.drop(runs, i));
      ways.add(Runs.without(runs, block.from(), run.to()));
      ways.add(Runs.without(runs, run.from(), block.to()));
      ways.add(
          LineMoves.with(
              runs, i, new Run(block.to() + 1, block.to() + run.days(), run.loadPercent())));
      int before = block.from() - run.days();
      ways.add(LineMoves.with(runs, i, new Run(before, block.from() - 1, run.loadPercent())));
      if (MoveDraft.mayBeLimited(line)) {
        int load = Math.max(1, line.limits().minLoadPercent());
        ways.add(LineMoves.with(runs, i, new Run(run.from(), run.to(), Math.min(99, load))));
      }
    }
    return ways;
  }

  /** Ways out of what a kiln cannot do: short stops, short runs, a stop too many, a relighting. */
  public List<List<Run>> mending(LineDuty line, List<Run> runs) {
    List<List<Run>> ways = new ArrayList<>();
    int minStop = Math.max(1, line.limits().minStopDays());
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      ways.add(Runs.drop(runs, i));
      ways.add(Runs.put(runs, new Run(run.from(), lastDay, run.loadPercent())));
      int quiet = run.to() + 1;
      while (quiet <= lastDay && line.days().levels().days().contains(quiet)) {
        quiet++;
      }
      ways.add(Runs.put(runs, new Run(run.from(), quiet - 1, run.loadPercent())));
      if (run.days() < minStop) {
        int to = Math.min(lastDay, run.from() + minStop - 1);
        ways.add(Runs.put(runs, new Run(run.from(), to, run.loadPercent())));
        int from = Math.max(0, run.to() - minStop + 1);
        ways.add(Runs.put(runs, new Run(from, run.to(), run.loadPercent())));
      }
      if (i + 1 < runs.size()) {
        Run later = runs.get(i + 1);
        ways.add(Runs.put(runs, new Run(run.from(), later.to(), run.loadPercent())));
        int from = run.to() + 1 + Math.max(1, line.limits().minRunDays());
        ways.add(
            LineMoves.with(
                runs, i + 1, new Run(from, from + later.days() - 1, later.loadPercent())));
        if (from <= later.to()) {
          ways.add(LineMoves.with(runs, i + 1, new Run(from, later.to(), later.loadPercent())));
        }
      }
      ways.add(Runs.without(runs, Math.max(run.from(), line.firstOpenDay()), run.to()));
      int warm = line.firstOpenDay() + line.limits().heatUpDays();
      ways.add(Runs.without(runs, Math.max(run.from(), warm), run.to()));
    }
    return ways;
  }
}
