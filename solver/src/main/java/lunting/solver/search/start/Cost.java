package lunting.solver.search.start;

/**
 * What a choice costs, level by level, in the scales of the search's score; negative is a gain.
 *
 * @param hard as in the score
 * @param medium in hundredths of milli-line-days
 * @param soft in hundred-thousandths of milli-line-days
 */
record Cost(long hard, long medium, long soft) {
  static final Cost NOTHING = new Cost(0, 0, 0);

  Cost plus(Cost other) {
    return new Cost(hard + other.hard, medium + other.medium, soft + other.soft);
  }

  boolean isBelow(Cost other) {
    if (hard != other.hard) {
      return hard < other.hard;
    }
    return medium != other.medium ? medium < other.medium : soft < other.soft;
  }
}
