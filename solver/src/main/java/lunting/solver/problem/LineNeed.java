package lunting.solver.problem;

/**
 * What a line with a ratio of its own must give itself (clause 3.3), in thousandths·days.
 *
 * @param asked before it was cut to what the line can give
 * @param need need(l)
 */
public record LineNeed(long asked, long need) {
  /** Nothing is asked of the line itself. */
  public static final LineNeed NONE = new LineNeed(0, 0);
}
