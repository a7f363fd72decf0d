package lunting.solver.search.move;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import lunting.solver.line.Runs;
import lunting.solver.model.Run;
import lunting.solver.problem.LineDuty;
import org.jspecify.annotations.Nullable;

/**
 * Random changes to the runs of one line. Each method returns the new runs in time order, or null
 * where the line has none to change; the caller checks the kiln's limits.
 */
final class LineMoves {
  private final int seasonDays;

  LineMoves(int seasonDays) {
    this.seasonDays = seasonDays;
  }

  /** Moves a run earlier or later. */
  @Nullable List<Run> shift(List<Run> runs, RandomGenerator random) {
    int i = pick(runs, random);
    return i < 0 ? null : moved(runs, i, signedStep(random));
  }

  /** Moves a run by a given number of days. */
  List<Run> moved(List<Run> runs, int index, int by) {
    Run run = runs.get(index);
    return with(runs, index, new Run(run.from() + by, run.to() + by, run.loadPercent()));
  }

  /** Lengthens or shortens a run at a random end. */
  @Nullable List<Run> resize(List<Run> runs, int by, RandomGenerator random) {
    int i = pick(runs, random);
    return i < 0 ? null : resized(runs, i, by, random.nextBoolean());
  }

  /** Shortens a given run at a random end; by less than 0 days: lengthens it. */
  List<Run> shortened(List<Run> runs, int index, int by, RandomGenerator random) {
    return resized(runs, index, -by, random.nextBoolean());
  }

  private static List<Run> resized(List<Run> runs, int index, int by, boolean atEnd) {
    Run run = runs.get(index);
    return with(
        runs,
        index,
        atEnd
            ? new Run(run.from(), run.to() + by, run.loadPercent())
            : new Run(run.from() - by, run.to(), run.loadPercent()));
  }

  /** Hands days from one run of the line to another. */
  @Nullable List<Run> hand(List<Run> runs, RandomGenerator random) {
    if (runs.size() < 2) {
      return null;
    }
    int giver = random.nextInt(runs.size());
    int taker = random.nextInt(runs.size() - 1);
    taker += taker >= giver ? 1 : 0;
    int by = step(random);
    List<Run> shorter = resized(runs, giver, -by, random.nextBoolean());
    return resized(shorter, taker, by, random.nextBoolean());
  }

  /** Splits a run in two; the later part moves away by a gap, or the earlier one. */
  @Nullable List<Run> split(LineDuty line, List<Run> runs, RandomGenerator random) {
    int i = pick(runs, random);
    if (i < 0 || runs.get(i).days() < 2) {
      return null;
    }
    Run run = runs.get(i);
    int ramp = line.countRamps() || !run.isStop() ? 0 : line.limits().rampDays();
    int first = 1 + random.nextInt(run.days() - 1);
    int gap = Math.max(1, line.limits().minRunDays()) + random.nextInt(seasonDays / 3 + 1);
    boolean laterMoves = random.nextBoolean();
    int at = laterMoves ? run.from() : run.from() - gap;
    List<Run> split = new ArrayList<>(runs);
    split.set(i, new Run(at, at + first - 1, run.loadPercent()));
    split.add(
        i + 1, new Run(at + first + gap, at + run.days() + gap + ramp - 1, run.loadPercent()));
    return split;
  }

  /** Joins a run with the next one at either's place. */
  @Nullable List<Run> merge(LineDuty line, List<Run> runs, RandomGenerator random) {
    if (runs.size() < 2) {
      return null;
    }
    int i = random.nextInt(runs.size() - 1);
    Run earlier = runs.get(i);
    Run later = runs.get(i + 1);
    if (earlier.loadPercent() != later.loadPercent()) {
      return null;
    }
    int ramp = line.countRamps() || !earlier.isStop() ? 0 : line.limits().rampDays();
    int length = Math.max(1, earlier.days() + later.days() - ramp);
    int from =
        switch (random.nextInt(3)) {
          case 0 -> earlier.from();
          case 1 -> later.to() - length + 1;
          default -> earlier.from() + random.nextInt(later.to() - earlier.from() + 1);
        };
    List<Run> merged = new ArrayList<>(runs);
    merged.remove(i + 1);
    merged.set(i, new Run(from, from + length - 1, earlier.loadPercent()));
    return Runs.sorted(merged);
  }

  /** Puts a run anywhere else. */
  @Nullable List<Run> relocate(List<Run> runs, RandomGenerator random) {
    int i = pick(runs, random);
    if (i < 0 || runs.get(i).days() > seasonDays) {
      return null;
    }
    return Runs.sorted(moved(runs, i, anyStart(runs.get(i).days(), random) - runs.get(i).from()));
  }

  /** Adds a run of the least length. */
  List<Run> add(LineDuty line, List<Run> runs, RandomGenerator random) {
    boolean stop = line.limits().canStop() && (!line.mayRunAtLimit() || random.nextInt(4) > 0);
    int least = stop ? Math.max(1, line.limits().minStopDays()) : 1;
    int length = Math.min(seasonDays, least + (random.nextBoolean() ? 0 : step(random)));
    return add(runs, length, stop ? 0 : anyLimit(line, random), anyStart(length, random));
  }

  /** Adds a run of given days. */
  List<Run> add(List<Run> runs, int length, int load, int from) {
    List<Run> added = new ArrayList<>(runs);
    added.add(new Run(from, from + length - 1, load));
    return Runs.sorted(added);
  }

  /** Takes a run away. */
  @Nullable List<Run> drop(List<Run> runs, RandomGenerator random) {
    int i = pick(runs, random);
    return i < 0 ? null : Runs.drop(runs, i);
  }

  /** Gives a run another load and, keeping what it cuts, another length. */
  @Nullable List<Run> load(LineDuty line, List<Run> runs, RandomGenerator random) {
    int i = pick(runs, random);
    if (i < 0) {
      return null;
    }
    Run run = runs.get(i);
    int load =
        line.limits().canStop() && !run.isStop() && random.nextInt(4) == 0
            ? 0
            : run.isStop() || random.nextBoolean()
                ? anyLimit(line, random)
                : run.loadPercent() + signedStep(random);
    if (load < 0 || load > 99) {
      return null;
    }
    int length = run.days();
    if (random.nextInt(4) > 0) {
      length = (run.days() * run.cut() + 99 - load) / (100 - load);
    }
    return with(runs, i, new Run(run.from(), run.from() + length - 1, load));
  }

  int anyLimit(LineDuty line, RandomGenerator random) {
    // A line that may not run below 100 % is offered 99 and refused by its limits.
    int lowest = Math.clamp(line.limits().minLoadPercent(), 1, 99);
    return random.nextBoolean() ? lowest : lowest + random.nextInt(100 - lowest);
  }

  int anyStart(int length, RandomGenerator random) {
    return random.nextInt(Math.max(1, seasonDays - length + 1));
  }

  /** A number of days: mostly few, sometimes many. */
  int step(RandomGenerator random) {
    return switch (random.nextInt(8)) {
      case 0, 1, 2 -> 1;
      case 3, 4 -> 2;
      case 5 -> 3;
      case 6 -> 1 + random.nextInt(10);
      default -> 1 + random.nextInt(Math.max(1, seasonDays / 3));
    };
  }

  int signedStep(RandomGenerator random) {
    int step = step(random);
    return random.nextBoolean() ? step : -step;
  }

  static int pick(List<Run> runs, RandomGenerator random) {
    return runs.isEmpty() ? -1 : random.nextInt(runs.size());
  }

  /** The runs with one of them replaced. */
  static List<Run> with(List<Run> runs, int index, Run run) {
    List<Run> changed = new ArrayList<>(runs);
    changed.set(index, run);
    return changed;
  }
}
