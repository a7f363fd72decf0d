package lunting.solver.search.start;

import java.util.List;
import lunting.solver.line.Runs;
import lunting.solver.model.Pattern;
import lunting.solver.model.Run;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.day.DaySet;
import lunting.solver.search.place.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cheapest days for more reduction on a line that is reduced already, that must run on
 * some days, or whose reduction counts on some days only: from each day on it tries just so long a
 * run as gives what is wanted, and counts the line's own rules on what comes out.
 */
final class Fitting {
  private final Standing standing;
  private final LineDuty line;
  private final Pattern now;
  private final DaySet counted;
  private final boolean packed;

  /**
   * Fits more into what a line does.
   *
   * @param now what the line does already
   * @param counted the days on which a reduction gives something
   * @param packed as in {@link Placement}
   */
  Fitting(Standing standing, LineDuty line, Pattern now, DaySet counted, boolean packed) {
    this.standing = standing;
    this.line = line;
    this.now = now;
    this.counted = counted;
    this.packed = packed;
  }

  /**
   * The best runs of the line with one more among them; null where no run gives what is wanted.
   *
   * @param cut of the new run, in percent
   * @param wantedDays so many days' worth of the cut, on days that count, beyond what the line did
   *     on them before
   * @param inARow days that count, whatever was before, in one block
   */
  Placement.@Nullable Choice one(int cut, int wantedDays, int inARow) {
    Placement placement = new Placement(standing, line, now, cut, packed);
    long faultsNow = standing.faults(line, now.row());
    Placement.Choice best = null;
    for (int from = 0; from < counted.days(); from++) {
      int to = last(from, cut, wantedDays, inARow);
      if (to >= counted.days()) {
        continue;
      }
      List<Run> runs =
          Runs.joined(Runs.lowered(now.runs(), new Run(from, to, 100 - cut)), counted.days());
      if (runs == null) {
        continue;
      }
      long faults = standing.faults(line, runs.toArray(Run[]::new)) - faultsNow;
      Cost cost = placement.cost(from, to - from + 1).plus(new Cost(1_000 * faults, 0, 0));
      if (best == null || cost.isBelow(best.cost())) {
        best = new Placement.Choice(runs, cost);
      }
    }
    return best;
  }

  /** The best runs with two more among them, each for half of what is wanted. */
  Placement.@Nullable Choice two(int cut, int wantedDays) {
    Placement.Choice first = one(cut, (wantedDays + 1) / 2, 0);
    if (first == null || wantedDays < 2) {
      return null;
    }
    Pattern half = Pattern.of(line, first.runs());
    standing.replace(line, now, half);
    Placement.Choice second =
        new Fitting(standing, line, half, counted, packed).one(cut, wantedDays / 2, 0);
    standing.replace(line, half, now);
    return second == null
        ? null
        : new Placement.Choice(second.runs(), first.cost().plus(second.cost()));
  }

  /** The last day of the shortest run from a day on that gives what is wanted. */
  private int last(int from, int cut, int wantedDays, int inARow) {
    boolean stop = cut == 100;
    boolean ramps = stop && !line.countRamps();
    int cold =
        ramps && from > 0 && from != line.days().quotaFrom() ? line.limits().coolDownDays() : 0;
    int heat = ramps ? line.limits().heatUpDays() : 0;
    int days = 0;
    int fresh = 0;
    int wanted = wantedDays * cut;
    int day = from + cold;
    while (day < counted.days() && (fresh < wanted || days < inARow)) {
      boolean counts = counted.contains(day);
      days += counts ? 1 : 0;
      fresh += counts ? Math.max(0, cut - now.cut(day)) : 0;
      day++;
    }
    if (fresh < wanted || days < inARow) {
      return counted.days();
    }
    // A stop that lasts to the season's end does not heat up in it.
    int to = Math.min(counted.days() - 1, day - 1 + heat);
    return stop ? Math.max(to, from + line.limits().minStopDays() - 1) : to;
  }
}
