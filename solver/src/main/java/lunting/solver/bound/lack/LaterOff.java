package lunting.solver.bound.lack;

import lunting.solver.problem.day.DaySet;

/**
 * The most that one line can have off on later days, on which a percent gains the same whatever the
 * day, and cuts cost nothing: worked out once, for each way in which the line may come to them.
 *
 * <p>Unit: percent-days on the days that count.
 */
final class LaterOff {
  static final int FREE = 0;

  /** The kiln has run its least run, or its last stop was imposed. */
  static final int RESTED = 1;

  /** No legal way. Sums with it still tell. */
  static final int NEVER = Integer.MIN_VALUE / 4;

  /** The first later day. */
  final int begin;

  /** From here on nothing is chosen by itself: a stop that ends later counts to the first. */
  final int end;

  private final OpenLine line;
  private final int layers;
  private final int[] fromDay;
  private final int[] byStop;
  private final int byLasting;

  /** By day: how many days count before it. */
  private final int[] counting;

  /** By day: what can be off by limits on such days before it. */
  private final int[] limited;

  /**
   * A table.
   *
   * @param begin the first later day
   * @param counts the days that count
   */
  LaterOff(OpenLine line, int begin, DaySet counts) {
    this.line = line;
    int days = line.days;
    this.begin = Math.clamp(begin, line.first, days);
    end = Math.min(days, this.begin + line.heatUpDays());
    layers = Math.max(0, line.stopsLeft) + 1;
    counting = new int[days + 1];
    limited = new int[days + 1];
    for (int day = line.first; day < days; day++) {
      boolean counted = day >= this.begin && counts.contains(day);
      counting[day + 1] = counting[day] + (counted ? 1 : 0);
      limited[day + 1] = limited[day] + (counted ? line.mostLimit[day] : 0);
    }
    fromDay = new int[(days + 1 - end) * layers * 2];
    byStop = new int[(end - line.first) * layers * 2];
    for (int day = days - 1; day >= end; day--) {
      for (int stops = 0; stops < layers; stops++) {
        for (int kind = FREE; kind <= RESTED; kind++) {
          int run =
              line.isRun(day, day + 1) ? runs(day, day + 1) + from(day + 1, stops, kind) : NEVER;
          fromDay[state(day - end, stops, kind)] =
              Math.max(Math.max(run, NEVER), mostByStop(day, stops, kind));
        }
      }
    }
    for (int day = line.first; day < end; day++) {
      for (int stops = 0; stops < layers; stops++) {
        for (int kind = FREE; kind <= RESTED; kind++) {
          byStop[state(day - line.first, stops, kind)] = mostByStop(day, stops, kind);
        }
      }
    }
    byLasting = lasting();
  }

  /** A table where no day is a later one. */
  static LaterOff none(OpenLine line) {
    return new LaterOff(line, line.days, DaySet.none(line.days));
  }

  private int state(int day, int stops, int kind) {
    return (day * layers + stops) * 2 + kind;
  }

  /** The most from a day at or after {@link #end} on, the day itself included. */
  int from(int day, int stops, int kind) {
    return fromDay[state(day - end, stops, kind)];
  }

  /** The most of a stop that begins before {@link #end} and ends after it, and of what follows. */
  int byStop(int from, int stops, int kind) {
    return byStop[state(from - line.first, stops, kind)];
  }

  /** The same of the stop that is under way. */
  int byLasting() {
    return byLasting;
  }

  /** What a stop gives on later days that count. */
  int stopped(int firstCounted, int endCounted) {
    int first = Math.max(firstCounted, begin);
    return endCounted <= first ? 0 : 100 * (counting[endCounted] - counting[first]);
  }

  /** What limits can give on later days that count. */
  int runs(int from, int to) {
    return limited[to] - limited[from];
  }

  private int mostByStop(int from, int stops, int kind) {
    int most = NEVER;
    for (int to = from + 1; to <= line.days && line.mayStop[to - 1]; to++) {
      if (to > end && line.allows(from, to)) {
        boolean tested = line.isTested(from, to);
        int more = tested && line.stopsLeft != OpenLine.ANY ? 1 : 0;
        if (kind == (tested ? RESTED : FREE) && stops + more < layers) {
          most = Math.max(most, stop(from, to, stops + more));
        }
      }
    }
    return most;
  }

  private int lasting() {
    int most = NEVER;
    for (int to = end + 1; line.stoppedSince >= 0 && to <= line.days; to++) {
      if (line.mayLastTo(to)) {
        most = Math.max(most, stop(line.stoppedSince, to, line.stopsUsedBy(to)));
      }
    }
    return most;
  }

  /** What a stop gives, and the most of what follows it. */
  private int stop(int from, int to, int stops) {
    int first = line.firstCounted(from);
    int off = stopped(first, Math.max(first, line.endCounted(to)));
    if (to == line.days) {
      return off;
    }
    int most = NEVER;
    if (line.isRun(to, to + 1)) {
      most = runs(to, to + 1) + from(to + 1, stops, FREE);
    }
    int rested = line.restedAfter(from, to);
    if (rested <= line.days && line.isRun(to, rested)) {
      most = Math.max(most, runs(to, rested) + from(rested, stops, RESTED));
    }
    return Math.max(NEVER, off + most);
  }

  /** How many stops were looked at. */
  long stops() {
    return line.stops() * layers;
  }
}
