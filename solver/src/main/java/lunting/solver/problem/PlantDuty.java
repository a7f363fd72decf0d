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
 * @param size U(p), the sum of the sizes of its countable lines
 * @param quota what it owes over the season
 * @param measures what it owes on warning days by its industry's measures; null where its industry
 *     takes none or the plant has measures of its own
 */
public record PlantDuty(
    int index,
    Plant plant,
    Industry industry,
    Town town,
    PlantDays days,
    List<LineDuty> lines,
    List<LineDuty> countable,
    long size,
    Quota quota,
    @Nullable MeasureDuty measures) {
  /** The same plant at another place, its lines at others, too. */
  PlantDuty at(int place, List<LineDuty> linesThere, List<LineDuty> countableThere) {
    return new PlantDuty(
        place, plant, industry, town, days, linesThere, countableThere, size, quota, measures);
  }

  /** The plant's id. */
  public String id() {
    return plant.id();
  }

  /** r(p) in 1/10,000. */
  public int ratio() {
    return quota.ratio();
  }

  /** Whether it owes anything over the season: by its ratio, a period's, or a line's own. */
  public boolean owes() {
    return quota.owes();
  }

  /** B, the days the ratio is taken of. */
  public int baseDays() {
    return quota.baseDays();
  }

  /** C(p), the capacity the ratio is taken of. */
  public long countedCapacity() {
    return quota.countedCapacity();
  }

  /** K(p), the capacity of its countable lines. */
  public long capacity() {
    return quota.capacity();
  }

  /** Whether whole lines stop (STOP_LINES with several): what counts is what is off every day. */
  public boolean wholeLines() {
    return quota.wholeLines();
  }

  /** The need before it was cut to what the plant can give. */
  public long asked() {
    return quota.asked();
  }

  /** need(p): what it must reduce at least. */
  public long need() {
    return quota.need();
  }

  /** G(p), the most the plant can give. */
  public long possible() {
    return quota.possible();
  }

  /** N, the days a single line must stop in one block; 0 where not asked. */
  public int continuousDays() {
    return quota.continuousDays();
  }

  /** N before it was cut to the days there are. */
  public int askedContinuousDays() {
    return quota.askedContinuousDays();
  }

  /** What each period of its industry's duty asks of it (clause 3.3). */
  public List<PeriodDuty> periods() {
    return quota.periods();
  }

  /** What one of its lines must give by a ratio of its own. */
  public LineNeed lineNeed(LineDuty line) {
    LineNeed need = line.line().ratio() == null ? null : quota.lineNeeds().get(line.id());
    return need == null ? LineNeed.NONE : need;
  }

  /** need(l) of one of its lines; 0 where the line has no ratio of its own. */
  public long needOf(LineDuty line) {
    return lineNeed(line).need();
  }

  /** D(p), the number of days its quota is counted on. */
  public int owedDays() {
    return days.owed().count();
  }

  /** Whether it has several lines and need not stop them all on every day: they can take turns. */
  public boolean mayTakeTurns() {
    return countable.size() > 1 && need() < possible() && days.inForceFrom() < days.owed().days();
  }

  /** Whether its industry's stops rotate (clause 4.1). */
  public boolean rotates() {
    return industry.season() instanceof SeasonDuty.Rotate;
  }

  /** Whether it counts in its sector on a day: in force, and owing. */
  public boolean countsInSector(int day) {
    return days.inForce(day) && owes();
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
