package lunting.solver.problem;

import java.util.List;
import java.util.Map;

/**
 * What one plant owes over the season (clauses 3.3 to 3.3d).
 *
 * <p>Unit: ratios in 1/10,000; capacities in thousandths; needs in thousandths·days, or in
 * thousandths where whole lines stop.
 *
 * @param ratio r(p), the plant's own or its grade's
 * @param owes whether it owes at all: by its ratio, a period's, or a line's own
 * @param baseDays B, the days the ratio is taken of
 * @param countedCapacity C(p), the capacity the ratio is taken of
 * @param capacity K(p), the capacity of its countable lines
 * @param wholeLines STOP_LINES with several countable lines: what counts is what is off every day
 * @param asked the need before it was cut to what the plant can give
 * @param need need(p): what it must reduce at least
 * @param possible G(p), the most the plant can give
 * @param askedContinuousDays N before it was cut to the days there are
 * @param continuousDays N, the days a single line must stop in one block; 0 where not asked
 * @param periods what each period of its duty asks of it
 * @param lineNeeds what its countable lines with a ratio of their own must give, by the line's id
 */
public record Quota(
    int ratio,
    boolean owes,
    int baseDays,
    long countedCapacity,
    long capacity,
    boolean wholeLines,
    long asked,
    long need,
    long possible,
    int askedContinuousDays,
    int continuousDays,
    List<PeriodDuty> periods,
    Map<String, LineNeed> lineNeeds) {
  /** Copies the lists. */
  public Quota {
    periods = List.copyOf(periods);
    lineNeeds = Map.copyOf(lineNeeds);
  }
}
