package lunting.solver.search.place;

/**
 * The stops of one line that begin on one day, by the day after their last: what each costs beside
 * the state it goes on from, and where it leads. Worked out once a day, since it is the same
 * whatever the line has done before.
 *
 * <p>Threads: one at a time; it is used again for each day.
 */
final class StopsOfDay {
  private static final int NONE = -1;

  private final LineTerms terms;

  /** The first day on which another stop may begin; {@link #NONE}: this one may not be. */
  private final int[] next;

  private final boolean[] tested;
  private final int[] firstCounting;
  private final int[] endCounting;
  private final int[] counted;
  private final long[] price;

  StopsOfDay(LineTerms terms) {
    this.terms = terms;
    next = new int[terms.days + 1];
    tested = new boolean[terms.days + 1];
    firstCounting = new int[terms.days + 1];
    endCounting = new int[terms.days + 1];
    counted = new int[terms.days + 1];
    price = new long[terms.days + 1];
  }

  /**
   * Works out the stops of a day.
   *
   * @param day the first day that is chosen
   * @param since the stop's first day, which is past where it is under way
   * @param earliest the first end
   */
  void of(int day, int since, int earliest) {
    boolean underWay = since == terms.past.stopSince();
    for (int end = earliest; end <= terms.days; end++) {
      // A stop that has ended before the first open day is past, and nothing is tested of it.
      boolean limited = terms.isTested(since, end) && end > terms.past.firstDay();
      boolean counts = limited && !underWay;
      tested[end] = counts;
      if (counts && !terms.mayLast(since, end)) {
        next[end] = NONE;
        continue;
      }
      int first = terms.firstCounting(since, end);
      int last = terms.endCounting(first, end);
      int again = terms.mayStopAgain(end, limited);
      firstCounting[end] = first;
      endCounting[end] = last;
      counted[end] = terms.stoppedGiven[last] - terms.stoppedGiven[first];
      next[end] = again;
      price[end] =
          terms.effective[last]
              - terms.effective[first]
              + terms.stopped[end]
              - terms.stopped[day]
              + terms.running[again]
              - terms.running[end]
              + terms.switches(since, end);
    }
  }

  /** Whether a stop until a day may be at all. */
  boolean mayBe(int end) {
    return next[end] != NONE;
  }

  /** Whether it is one of those that the kiln bears only so many of. */
  boolean isTested(int end) {
    return tested[end];
  }

  /** The first of its days that counts. */
  int firstCounting(int end) {
    return firstCounting[end];
  }

  /** The day after the last that counts. */
  int endCounting(int end) {
    return endCounting[end];
  }

  /** What it gives, in percent-days. */
  int counted(int end) {
    return counted[end];
  }

  /** The first day on which another stop may begin. */
  int next(int end) {
    return next[end];
  }

  /** What it costs until that day. */
  long price(int end) {
    return price[end];
  }
}
