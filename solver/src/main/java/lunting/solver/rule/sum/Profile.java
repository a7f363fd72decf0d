package lunting.solver.rule.sum;

import lunting.solver.model.LinePattern;
import lunting.solver.model.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the lines of one group do together, kept up to date change by change.
 *
 * @param <R> what the rules read of it
 */
interface Profile<R> {
  /**
   * A line changes its pattern.
   *
   * @param before null when the line enters the group
   * @param after null when the line leaves the group
   */
  void change(LinePattern line, @Nullable Pattern before, @Nullable Pattern after);

  /** What the rules read now. */
  R result();
}
