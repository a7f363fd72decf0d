package lunting.solver.bound.lack;

import java.util.Map;
import lunting.solver.problem.LineDuty;

/**
 * What the lines do that decide what sectors lack, in plans in which these lack least, as far as a
 * proof tells. A plan that has them do just so may still break duties.
 *
 * <p>Unit: percent.
 *
 * @param noLess whether it is proved that no plan lacks less than the one at hand
 * @param cuts of each of the lines on the season's first days, up to the last that decides
 */
public record LikelyCuts(boolean noLess, Map<LineDuty, int[]> cuts) {
  static final LikelyCuts NO_LESS = new LikelyCuts(true, Map.of());
  static final LikelyCuts UNKNOWN = new LikelyCuts(false, Map.of());
}
