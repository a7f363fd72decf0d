package lunting.solver;

import java.time.Duration;
import lunting.data.report.Verdict;

/**
 * How a solve stands.
 *
 * @param spent since the solve began
 * @param steps of the search so far
 * @param movesPerSecond moves evaluated a second since the last report, over the whole search in
 *     the last one; 0 before the search
 * @param plantsShort plants that have not reached their ratio in the best plan
 * @param reserveShortfall what the reserve lacks in the best plan, in milli-line-days
 * @param score of the best plan, as its verdict gives it
 */
public record Snapshot(
    Phase phase,
    Duration spent,
    long steps,
    long movesPerSecond,
    int plantsShort,
    long reserveShortfall,
    Verdict.Totals score) {
  /** Where a solve is. */
  public enum Phase {
    /** The start plan stands. */
    STARTING,
    /** The search improves it. */
    SEARCHING,
    /** The plan is the answer. */
    DONE
  }
}
