package lunting.solver.bound;

import lunting.data.policy.RuleId;
import lunting.solver.problem.Problem;
import lunting.solver.problem.Sector;

/**
 * Where one group of plants looks for better prices: the volume algorithm of Barahona and Anbil. It
 * steps from the best prices so far along a mean of the excess seen, so that plants which jump from
 * one choice to another do not make the prices jump.
 *
 * <p>Prices are kept as one row of numbers, in points of SOFT for a line-day, a stop or a
 * supplier's day. Rounding here only makes the search longer: what it finds is evaluated exactly.
 */
final class Ascent {
  private static final double POINT = 1_000;
  private static final double FIRST_PACE = 0.2;
  private static final double SLOWEST_PACE = 1e-4;
  private static final double FASTEST_PACE = 2;
  private static final double HIGHEST_MIX = 0.5;
  private static final double LOWEST_MIX = 0.005;
  private static final int PATIENCE = 5;

  /** So far above the best value the next one is hoped for. */
  private static final double HOPE = 0.1;

  private final Problem problem;
  private final int group;
  private final int[] rows;
  private final int days;
  private final double[] lowest;
  private final double[] highest;
  private final double[] best;
  private final double[] mean;
  private final double[] tried;
  private boolean begun;
  private long bestValue;
  private double target;
  private double pace = FIRST_PACE;
  private double mix = HIGHEST_MIX;
  private int failures;

  Ascent(Problem problem, Groups groups, int group, long reserve) {
    this.problem = problem;
    this.group = group;
    rows = groups.rows(group);
    days = problem.days();
    lowest = new double[rows.length * days];
    highest = new double[lowest.length];
    best = new double[lowest.length];
    mean = new double[lowest.length];
    tried = new double[lowest.length];
    for (int i = 0; i < rows.length; i++) {
      limit(i, reserve);
    }
  }

  /** Beyond its limits a price gains nothing more. */
  private void limit(int i, long reserve) {
    int row = rows[i];
    int sectors = problem.sectors().size();
    int towns = problem.towns().size();
    for (int at = i * days; at < (i + 1) * days; at++) {
      if (row < sectors) {
        Sector sector = problem.sectors().get(row);
        double even = POINT * problem.policy().weights().of(RuleId.EVEN_COVERAGE);
        highest[at] = sector.rotates() ? even : 0;
        lowest[at] = -highest[at] - (sector.required() == null ? 0 : (double) reserve);
      } else if (row < sectors + towns) {
        boolean limited = Shared.isPriced(problem.towns().get(row - sectors));
        highest[at] = limited ? POINT * problem.policy().weights().of(RuleId.INSPECTIONS) : 0;
      } else {
        highest[at] = POINT * POINT * POINT;
      }
    }
  }

  /** The best value so far, in thousandths of a point. */
  long bestValue() {
    return bestValue;
  }

  /** Whether there is hardly anything left to gain. */
  boolean isSettled() {
    return mean.length == 0 ? begun : pace == SLOWEST_PACE && mix == LOWEST_MIX;
  }

  /** Writes the prices to try next. */
  void next(long[][] prices) {
    double length = 0;
    for (int i = 0; i < mean.length; i++) {
      length += isBlocked(i) ? 0 : mean[i] * mean[i];
    }
    double step = length == 0 ? 0 : pace * (target - bestValue / POINT) / length;
    for (int i = 0; i < best.length; i++) {
      tried[i] = Math.clamp(best[i] + step * mean[i], lowest[i], highest[i]);
    }
    write(tried, prices);
  }

  /** Writes the best prices so far. */
  void best(long[][] prices) {
    write(best, prices);
  }

  private void write(double[] from, long[][] prices) {
    for (int i = 0; i < rows.length; i++) {
      double scale = rows[i] < problem.sectors().size() ? 1 : POINT;
      for (int day = 0; day < days; day++) {
        prices[rows[i]][day] = Math.round(from[i * days + day] * scale);
      }
    }
  }

  private boolean isBlocked(int i) {
    return (best[i] <= lowest[i] && mean[i] < 0) || (best[i] >= highest[i] && mean[i] > 0);
  }

  /** Takes what the last prices gave. */
  void take(Evaluation found) {
    long value = found.value(group);
    if (!begun) {
      begun = true;
      bestValue = value;
      hope();
      blend(found, 1);
      return;
    }
    boolean sameWay = along(found) > 0;
    blend(found, part(found));
    if (value > bestValue) {
      failures = 0;
      pace = sameWay ? Math.min(FASTEST_PACE, pace * 1.25) : pace;
      bestValue = value;
      System.arraycopy(tried, 0, best, 0, best.length);
      if (bestValue / POINT > target - HOPE / 2 * Math.abs(target)) {
        hope();
      }
    } else if (++failures == PATIENCE) {
      failures = 0;
      pace = Math.max(SLOWEST_PACE, pace * 0.8);
      mix = Math.max(LOWEST_MIX, mix * 0.9);
    }
  }

  private void hope() {
    double points = bestValue / POINT;
    target = points + Math.max(1, HOPE * Math.abs(points));
  }

  private double excess(Evaluation found, int i) {
    return lowest[i] == highest[i] ? 0 : found.excess(rows[i / days], i % days);
  }

  private double along(Evaluation found) {
    double along = 0;
    for (int i = 0; i < mean.length; i++) {
      along += excess(found, i) * mean[i];
    }
    return along;
  }

  /** How far the mean moves: to where it is shortest, but not far. */
  private double part(Evaluation found) {
    double cross = 0;
    double gap = 0;
    for (int i = 0; i < mean.length; i++) {
      double difference = excess(found, i) - mean[i];
      cross -= mean[i] * difference;
      gap += difference * difference;
    }
    return gap == 0 ? mix : Math.clamp(cross / gap, mix / 10, mix);
  }

  private void blend(Evaluation found, double part) {
    for (int i = 0; i < mean.length; i++) {
      mean[i] += part * (excess(found, i) - mean[i]);
    }
  }
}
