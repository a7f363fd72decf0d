package lunting.solver.bound.lack;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import lunting.solver.problem.day.Exact;

/**
 * What the suppliers of a livelihood service can gain together on one day, by cuts that the service
 * can spare: a small knapsack of whole percents, solved by branch and bound.
 *
 * <p>Unit: cuts in percent, amounts in thousandths of the service's unit, what it can spare in
 * hundredths of those.
 *
 * <p>Threads: one at a time.
 */
final class SpareDay {
  /** After so many choices the best bound so far has to do. */
  private static final int MOST_CHOICES = 5_000;

  private final int day;
  private final List<Choosing> suppliers;
  private final long[] amounts;
  private final long spare;
  private final int[] least;
  private final int[] limit;
  private final int[] most;
  private final Integer[] order;

  private long[] gains = new long[0];
  private long best;
  private long beyond;
  private int choices;

  /**
   * A day of a service.
   *
   * @param amounts what each supplier supplies at full load, above 0
   * @param spare what the service can spare of it
   */
  SpareDay(int day, List<Choosing> suppliers, long[] amounts, long spare) {
    this.day = day;
    this.suppliers = List.copyOf(suppliers);
    this.amounts = amounts.clone();
    this.spare = spare;
    least = new int[amounts.length];
    limit = new int[amounts.length];
    most = new int[amounts.length];
    order = IntStream.range(0, amounts.length).boxed().toArray(Integer[]::new);
  }

  /** How many choices were looked at when it was solved last. */
  int choices() {
    return choices;
  }

  /** The most that can be gained, or a little more where that takes too many choices. */
  long solve(long[] gains) {
    this.gains = gains;
    choices = 0;
    long left = spare;
    for (int i = 0; i < amounts.length; i++) {
      open(i, suppliers.get(i));
      left -= amounts[i] * least[i];
    }
    if (left < 0) {
      return unlimited();
    }
    Arrays.sort(order, Comparator.comparingDouble(i -> -(double) gains[i] / amounts[i]));
    best = Long.MIN_VALUE;
    beyond = Long.MIN_VALUE;
    choose(0, left, 0);
    return Math.max(best, beyond);
  }

  /** Takes what a supplier may be cut by in the plans that are looked at. */
  private void open(int i, Choosing supplier) {
    OpenLine line = supplier.line;
    boolean limits = line.mostLimit[day] > 0;
    int free = line.mayRun[day] ? 0 : limits ? line.leastLimit[day] : 100;
    least[i] = supplier.mustStop(day) ? 100 : free;
    limit[i] = limits ? line.mostLimit[day] : 0;
    most[i] = line.mayStop[day] && !supplier.mustNotStop(day) ? 100 : limit[i];
    most[i] = Math.max(least[i], most[i]);
  }

  /** Where the service cannot be kept no plan is legal: then any bound holds. */
  private long unlimited() {
    long sum = 0;
    for (int i = 0; i < amounts.length; i++) {
      sum += gains[i] * (gains[i] > 0 ? most[i] : least[i]);
    }
    return sum;
  }

  /** Chooses the cuts of the suppliers from one place on; the least cuts are taken already. */
  private void choose(int place, long left, long gained) {
    if (place == order.length) {
      best = Math.max(best, gained);
      return;
    }
    int i = order[place];
    int deepest = (int) Math.min(most[i], least[i] + left / amounts[i]);
    if (gains[i] <= 0) {
      deepest = least[i];
    }
    int chosen = deepest;
    while (chosen >= least[i]) {
      if (chosen > limit[i] && chosen < 100) {
        chosen = Math.max(limit[i], least[i]);
      }
      long now = gained + gains[i] * chosen;
      long rest = left - amounts[i] * (chosen - least[i]);
      long hope = now + hope(place + 1, rest);
      if (hope <= best) {
        // Less of the best supplier hopes for less still.
        return;
      }
      if (choices++ > MOST_CHOICES) {
        beyond = Math.max(beyond, hope);
        return;
      }
      choose(place + 1, rest, now);
      chosen--;
    }
  }

  /** The most that suppliers from one place on could gain, were their cuts not whole. */
  private long hope(int place, long left) {
    long sum = 0;
    long rest = left;
    for (int at = place; at < order.length; at++) {
      int i = order[at];
      int wide = most[i] - least[i];
      sum += gains[i] * least[i];
      if (gains[i] <= 0 || rest <= 0) {
        continue;
      }
      long all = amounts[i] * wide;
      if (all <= rest) {
        sum += gains[i] * wide;
        rest -= all;
      } else {
        sum += Exact.mulDivUp(gains[i], rest, amounts[i]);
        rest = 0;
      }
    }
    return sum;
  }
}
