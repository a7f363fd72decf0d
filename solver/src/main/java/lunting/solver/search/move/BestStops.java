package lunting.solver.search.move;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lunting.solver.model.Run;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cheapest stops of one line, exactly, by a dynamic programme over the day from which it
 * may stop again, how many stops it has had, and how many days it has given.
 *
 * <p>Unit: costs in any one scale; days are season days.
 *
 * <p>Threads: one at a time, since its tables are used again: making new ones thousands of times a
 * second kept the collector busier than the search.
 */
final class BestStops {
  private static final long NEVER = Long.MAX_VALUE / 4;

  /** States are packed with a day into 32 bits; so many would take too long besides. */
  private static final int MOST_STATES = 1 << 20;

  /** A season has fewer days. */
  private static final int DAY_BITS = 11;

  /** So many days more than wanted are tried: a day may cost less than nothing. */
  private static final int MOST_EXTRA_DAYS = 3;

  private long[] least = new long[0];
  private int[] cameFrom = new int[0];

  /** What stopping costs, day by day; sums up to a day are over the days before it. */
  static final class Costs {
    final long[] effective;
    final long[] stopped;
    final int[] given;
    final long[] begin;
    final long[] restart;
    final long extraDay;

    /**
     * Costs; nobody may change the arrays any more.
     *
     * @param effective sums of what each day costs on which the stop counts, one more than days
     * @param stopped sums of what each day costs on which the line stands still, one more than days
     * @param given sums of the days that count toward what is wanted, one more than days
     * @param begin what a stop costs that begins on a day
     * @param restart what a restart costs on a day, one more than days
     * @param extraDay what a day beyond the wanted ones costs
     */
    Costs(
        long[] effective,
        long[] stopped,
        int[] given,
        long[] begin,
        long[] restart,
        long extraDay) {
      this.effective = effective;
      this.stopped = stopped;
      this.given = given;
      this.begin = begin;
      this.restart = restart;
      this.extraDay = extraDay;
    }

    private int days() {
      return begin.length;
    }
  }

  /**
   * What a kiln allows.
   *
   * @param cool days at a stop's beginning that do not count, but for a stop from a cold day on
   * @param heat days at its end that do not count, but for a stop to the season's end
   * @param coldDay the day, besides the first, from which a stop begins cold
   */
  record Limits(int minStop, int minRun, int mostStops, int cool, int heat, int coldDay) {}

  /** The stops that give so many days and cost least; null where the kiln cannot give them. */
  @Nullable List<Run> giving(int wanted, Costs costs, Limits limits) {
    int states = wanted + 1;
    int layers = limits.mostStops() + 1;
    long size = (long) layers * states * (costs.days() + 1);
    if (size > MOST_STATES) {
      return null;
    }
    if (least.length < size) {
      least = new long[(int) size];
      cameFrom = new int[(int) size];
    }
    Arrays.fill(least, 0, (int) size, NEVER);
    least[0] = 0;
    int aDay = layers * states;
    for (int day = 0; day < costs.days(); day++) {
      for (int stops = 0; stops < layers; stops++) {
        for (int given = 0; given < states; given++) {
          int here = day * aDay + stops * states + given;
          if (least[here] < NEVER) {
            relax(here, here + aDay, 0, 0);
            if (stops < limits.mostStops()) {
              stopFrom(here, day, given, wanted, costs, limits);
            }
          }
        }
      }
    }
    int best = -1;
    for (int stops = 0; stops < layers; stops++) {
      int end = costs.days() * aDay + stops * states + wanted;
      best = least[end] < NEVER && (best < 0 || least[end] < least[best]) ? end : best;
    }
    return best < 0 ? null : runs(best, aDay);
  }

  private void stopFrom(int here, int day, int given, int wanted, Costs costs, Limits limits) {
    int days = costs.days();
    int states = wanted + 1;
    int aDay = (limits.mostStops() + 1) * states;
    boolean cold = day == 0 || day == limits.coldDay();
    int first = cold ? day : Math.min(days, day + limits.cool());
    long before = costs.begin[day] - costs.effective[first] - costs.stopped[day];
    for (int end = day + Math.max(1, limits.minStop()); end <= days; end++) {
      int last = Math.max(first, end == days ? end : end - limits.heat());
      int sum = given + costs.given[last] - costs.given[first];
      int extra = Math.max(0, sum - wanted);
      long cost =
          before
              + costs.effective[last]
              + costs.stopped[end]
              + costs.restart[end]
              + extra * costs.extraDay;
      int next = end == days ? days : Math.min(days, end + limits.minRun());
      relax(here, here + (next - day) * aDay + states + (sum - extra - given), cost, end);
      if (extra > MOST_EXTRA_DAYS) {
        return;
      }
    }
  }

  /** Notes where a state came from, and the end of the stop between; 0 for a day without one. */
  private void relax(int here, int there, long cost, int end) {
    if (least[here] + cost < least[there]) {
      least[there] = least[here] + cost;
      cameFrom[there] = here << DAY_BITS | end;
    }
  }

  private List<Run> runs(int best, int aDay) {
    List<Run> runs = new ArrayList<>();
    int at = best;
    while (at > 0) {
      int from = cameFrom[at] >>> DAY_BITS;
      int end = cameFrom[at] & ((1 << DAY_BITS) - 1);
      if (end > 0) {
        runs.add(0, Run.stop(from / aDay, end - 1));
      }
      at = from;
    }
    return runs;
  }
}
