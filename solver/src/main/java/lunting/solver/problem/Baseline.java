package lunting.solver.problem;

import java.time.LocalDate;
import lunting.data.plan.Plan;

/**
 * The published plan that a re-solve starts from.
 *
 * <p>Its days before {@code asOf} are what was carried out, even where something else had been
 * promised. Its days from {@code asOf} on are what plants were promised.
 *
 * @param asOf the first day that can still change; may lie outside the season
 */
public record Baseline(Plan plan, LocalDate asOf) {
  /** The first day that can still change where nothing is published: before every season. */
  public static final int NONE_AS_OF_DAY = Integer.MIN_VALUE;
}
