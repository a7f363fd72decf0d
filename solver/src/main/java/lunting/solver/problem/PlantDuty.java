package lunting.solver.problem;

import java.util.List;
import lunting.data.policy.Industry;
import lunting.data.policy.duty.SeasonDuty;
import lunting.data.registry.Plant;
import lunting.data.registry.Town;
import org.jspecify.annotations.Nullable;

/**
 * A plant and what it owes over the season (clauses 3.3a to 3.3d).
 *
 * <p>Unit: capacities in thousandths, need and possible in thousandths·days (thousandths where
 * whole lines stop).
 *
 * @param lines all its lines
 * @param countable its lines that are neither idle nor livelihood-exempt
 * @param ratio r(p) in 1/10,000
 * @param baseDays B, the days the ratio is taken of
 * @param countedCapacity C(p), the capacity the ratio is taken of
 * @param capacity K(p), the capacity of its countable lines
 * @param size U(p), the sum of the sizes of its countable lines
 * @param wholeLines STOP_LINES with several countable lines: what counts is what is off every day
 * @param asked the need before it was cut to what the plant can give
 * @param possible G(p), the most the plant can give
 * @param continuousDays N, the days a single line must stop in one block; 0 where not asked
 * @param askedContinuousDays N before it was cut to the days of W(p)
 * @param measures what it owes on warning days; null where its industry takes no measures
 */
public record PlantDuty(
    int index,
    Plant plant,
    Industry industry,
    Town town,
    PlantDays days,
    List<LineDuty> lines,
    List<LineDuty> countable,
    int ratio,
    int baseDays,
    long countedCapacity,
    long capacity,
    long size,
    boolean wholeLines,
    long asked,
    long possible,
    int continuousDays,
    int askedContinuousDays,
    @Nullable MeasureDuty measures) {
  /** The plant's id. */
  public String id() {
    return plant.id();
  }

  /** need(p): what it must reduce at least. */
  public long need() {
    return Math.min(asked, possible);
  }

  /** D(p), the number of days its quota is counted on. */
  public int owedDays() {
    return days.owed().count();
  }

  /** Whether its industry's stops rotate (clause 4.1). */
  public boolean rotates() {
    return industry.season() instanceof SeasonDuty.Rotate;
  }

  /** Whether it counts in its sector on a day: in force, with a ratio. */
  public boolean countsInSector(int day) {
    return days.inForce(day) && ratio > 0;
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return index;
  }
}
