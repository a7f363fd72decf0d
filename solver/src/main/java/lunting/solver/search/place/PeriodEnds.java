package lunting.solver.search.place;

import java.util.List;

/**
 * What a line has given, in steps of a quantum, where a period of its plant ends: what the period
 * lacks then costs, and what it has too much is lost.
 *
 * <p>Threads: one at a time.
 */
final class PeriodEnds {
  private final LineTerms terms;
  private final int quantum;
  private final int full;

  /** The first day after each period, and what it and those before it ask. */
  private final int[] ends;

  private final int[] asked;

  /** Of the periods that end while a stop lasts: how many, which, and what is given until then. */
  private int ending;

  private final int[] ended;
  private final int[] gains;
  private long penalty;

  /**
   * The ends of the periods in a line's terms.
   *
   * @param full the most that is counted as given
   */
  PeriodEnds(LineTerms terms, int quantum, int full) {
    this.terms = terms;
    this.quantum = quantum;
    this.full = full;
    List<LineGoal.Bound> bounds = terms.goal.bounds();
    ends = bounds.stream().mapToInt(LineGoal.Bound::day).toArray();
    asked = new int[ends.length];
    for (int i = 0; i < asked.length; i++) {
      asked[i] = asked(bounds.subList(0, i + 1), quantum);
    }
    ended = new int[ends.length];
    gains = new int[ends.length];
  }

  /** What periods ask together, each rounded up to a step by itself. */
  static int asked(List<LineGoal.Bound> bounds, int step) {
    int sum = 0;
    for (LineGoal.Bound bound : bounds) {
      sum += Math.ceilDiv(bound.wanted(), step);
    }
    return sum;
  }

  /** Whether a period ends before a day. */
  boolean isOn(int day) {
    boolean ends = false;
    for (int end : this.ends) {
      ends |= end == day;
    }
    return ends;
  }

  /** What the last change of what is given costs: too little at an end, or too much. */
  long penalty() {
    return penalty;
  }

  /** What counts of what is given where all periods until a day have ended. */
  int past(int given, int day) {
    int now = given;
    for (int i = 0; i < ends.length && ends[i] <= day; i++) {
      now = atEnd(now, i);
    }
    return now;
  }

  /** What counts of what is given when a day begins. */
  int on(int day, int given) {
    penalty = 0;
    int now = given;
    for (int i = 0; i < ends.length; i++) {
      now = ends[i] == day ? atEnd(now, i) : now;
    }
    return atMost(full, now);
  }

  /**
   * Notes the periods that end while a stop lasts.
   *
   * @param from the day from which on something is given
   * @return what is given after the last of them
   */
  int note(StopsOfDay stops, int from, int end) {
    int next = stops.next(end);
    int first = stops.firstCounting(end);
    int last = stops.endCounting(end);
    ending = 0;
    int at = from;
    for (int i = 0; i < ends.length; i++) {
      if (ends[i] > from && ends[i] <= next) {
        ended[ending] = i;
        gains[ending] = gained(at, ends[i], first, last, end);
        ending++;
        at = ends[i];
      }
    }
    return gained(at, next, first, last, end);
  }

  /** Whether any was noted. */
  boolean areNoted() {
    return ending > 0;
  }

  /**
   * What counts after a stop during which the noted periods end.
   *
   * @param given before it
   * @param left what is given after the last of them
   */
  int after(int given, int left) {
    penalty = 0;
    int now = given;
    for (int i = 0; i < ending; i++) {
      now = atEnd(now + gains[i], ended[i]);
    }
    return atMost(full, now + left);
  }

  /** What days from one to another give: by the stop where it counts, by running after its end. */
  private int gained(int from, int to, int first, int last, int end) {
    int still =
        terms.stoppedGiven[Math.clamp(last, from, to)]
            - terms.stoppedGiven[Math.clamp(first, from, to)];
    int running = terms.runningGiven[Math.max(end, to)] - terms.runningGiven[Math.max(end, from)];
    return (still + running) / quantum;
  }

  private int atEnd(int given, int index) {
    int must = asked[index];
    if (given < must) {
      penalty += (long) (must - given) * quantum * terms.perLacking;
      return given;
    }
    return atMost(must + full - asked[asked.length - 1], given);
  }

  private int atMost(int most, int given) {
    penalty += (long) Math.max(0, given - most) * quantum * terms.perExtra;
    return Math.min(most, given);
  }
}
