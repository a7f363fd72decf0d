package lunting.solver.settle;

import lunting.solver.problem.day.DaySet;

/**
 * One duty that lines share, on one day or over some: what their courses give must reach what is
 * wanted.
 *
 * <p>Unit: whole numbers of the duty's own unit, hundredths of it where percents are summed.
 */
final class Row {
  private static final int FULL = 100;

  final Duty duty;

  /** The day it is asked on; 0 where it is asked over many. */
  final int day;

  private final Measure measure;
  private final DaySet days;

  /** What each line of the group counts for; 0: the row does not look at it. */
  private final long[] factors;

  final long wanted;

  /** No course gives and no duty wants more than this. */
  final double scale;

  Row(Duty duty, int day, Measure measure, DaySet days, long[] factors, long wanted) {
    this.duty = duty;
    this.day = day;
    this.measure = measure;
    this.days = days;
    this.factors = factors;
    this.wanted = wanted;
    double most = Math.abs((double) wanted);
    double units =
        switch (measure) {
          case REDUCED, SPARED -> (double) FULL * days.count();
          case HELD, CUT, SUPPLIED -> FULL;
          case STOPPED -> 1;
        };
    double sum = 0;
    for (long factor : factors) {
      sum += factor * units;
    }
    scale = Math.max(1, Math.max(most, sum));
  }

  /** What a line of the group gives by a course. */
  long given(int line, Course course) {
    long factor = factors[line];
    if (factor == 0) {
      return 0;
    }
    return switch (measure) {
      case REDUCED -> factor * course.reduced(days);
      case HELD -> factor * course.held(days);
      case CUT -> factor * course.cuts[day];
      case STOPPED -> course.cuts[day] == FULL ? factor : 0;
      case SUPPLIED -> -factor * course.cuts[day];
      case SPARED -> -factor * course.cut(days);
    };
  }

  /** Adds what the row makes a line's days worth at a multiplier. */
  void price(int line, long multiplier, Worth worth) {
    long value = factors[line] * multiplier;
    if (value == 0) {
      return;
    }
    switch (measure) {
      case REDUCED -> {
        for (int each = 0; each < days.days(); each++) {
          worth.effective[each] += days.contains(each) ? value : 0;
        }
      }
      case HELD -> worth.held += value;
      case CUT -> worth.cut[day] += value;
      case STOPPED -> worth.stopped[day] += value;
      case SUPPLIED -> worth.cut[day] -= value;
      case SPARED -> {
        for (int each = 0; each < days.days(); each++) {
          worth.cut[each] -= days.contains(each) ? value : 0;
        }
      }
    }
  }

  /**
   * What a service can spare on the day beyond the least cuts; −1 where the row is none, or short.
   */
  long spared(LineScope[] scopes) {
    if (measure != Measure.SUPPLIED) {
      return -1;
    }
    long spared = -wanted;
    for (int line = 0; line < scopes.length; line++) {
      spared -= factors[line] * scopes[line].least[day];
    }
    return Math.max(-1, spared);
  }

  /** By how many percent a line can be cut for an amount; all of it where it does not count. */
  long percentOf(int line, long amount) {
    return factors[line] == 0 ? FULL : amount / factors[line];
  }

  /** Whether it follows from other rows, and only helps to see at once what they ask together. */
  boolean isSum() {
    return measure == Measure.SPARED;
  }

  /** What is still lacking when each line follows its course; 0 or less: nothing. */
  long lacking(Course[] courses) {
    long lacking = wanted;
    for (int line = 0; line < courses.length; line++) {
      lacking -= given(line, courses[line]);
    }
    return lacking;
  }

  /** What of a course a row sums. */
  enum Measure {
    /** Effective percent-days. */
    REDUCED,
    /** Percent off on all days. */
    HELD,
    /** Percent cut on the day. */
    CUT,
    /** 1 for a line that stands still on the day. */
    STOPPED,
    /** Percent cut on the day, which is lost to a service. */
    SUPPLIED,
    /** Percent-days cut on all days of a service together. */
    SPARED
  }
}
