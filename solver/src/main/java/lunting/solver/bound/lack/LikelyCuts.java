package lunting.solver.bound.lack;

import java.util.Map;
import lunting.solver.problem.LineDuty;

/**
 * What the lines that decide what sectors lack are likely to do in plans in which these lack least,
 * as far as a proof tells. A plan that has them do just so may break duties.
 *
 * <p>Unit: percent.
 *
 * @param noLess whether it is proved that no legal plan lacks less than the one at hand, by more
 *     than a thousandth of a line-day
 * @param cuts what is cut of each line on the season's first days, up to the last that decides
 *     something; empty where nothing is worth following
 */
public record LikelyCuts(boolean noLess, Map<LineDuty, int[]> cuts) {
  static final LikelyCuts NO_LESS = new LikelyCuts(true, Map.of());
  static final LikelyCuts UNKNOWN = new LikelyCuts(false, Map.of());
}
