package lunting.solver.problem;

import lunting.data.policy.KilnLimits;
import lunting.data.registry.Line;
import org.jspecify.annotations.Nullable;

/**
 * One line of a plant, with what the rules need to know to judge it.
 *
 * @param index its place among all lines of the list
 * @param plantIndex the place of its plant in the list
 * @param limits what its kiln can do, the line's own figures included
 * @param countable neither idle nor livelihood-exempt
 * @param servesLivelihood whether a livelihood service names it as supplier (clause 3.3d)
 * @param mayRunAtLimit whether it may run at a load limit although it can stop (clause 3.3a/d)
 * @param size u(l): the line's capacity against its sector's mean, 1,000 being an average line
 * @param cleanThousandths max(0, 1 − g): how much cleaner than its sector the line is; 0 where the
 *     rule on clean lines does not apply
 * @param countRamps whether cool-down and heat-up days count as reduction
 * @param ignitionTested whether no fire may be lit during a response, not only no restart be made
 * @param measures what its plant's own list asks of it on warning days; null where the plant has no
 *     measures of its own
 * @param baseline what the published plan has it do; null where a season is planned afresh
 */
public record LineDuty(
    int index,
    int plantIndex,
    Line line,
    KilnLimits limits,
    PlantDays days,
    boolean countable,
    boolean servesLivelihood,
    boolean mayRunAtLimit,
    long size,
    int cleanThousandths,
    boolean countRamps,
    boolean ignitionTested,
    @Nullable LineMeasures measures,
    @Nullable LineBaseline baseline) {
  /** The same line with what its plant's own list asks of it. */
  LineDuty with(@Nullable LineMeasures others) {
    return copy(index, plantIndex, others);
  }

  /** The same line at another place, of a plant at another place. */
  LineDuty at(int place, int placeOfPlant) {
    return copy(place, placeOfPlant, measures);
  }

  private LineDuty copy(int place, int placeOfPlant, @Nullable LineMeasures others) {
    return new LineDuty(
        place,
        placeOfPlant,
        line,
        limits,
        days,
        countable,
        servesLivelihood,
        mayRunAtLimit,
        size,
        cleanThousandths,
        countRamps,
        ignitionTested,
        others,
        baseline);
  }

  /**
   * The day on which a response must not find the kiln being relit (clause 4.1): its restart, or,
   * as the policy is read, the first day of its heat-up, but not before its stop.
   */
  public int relightDay(int stopFrom, int restart) {
    return ignitionTested ? Math.max(stopFrom, restart - limits.heatUpDays()) : restart;
  }

  /** Whether its plant's own list gives it a load above a stop on a day (clause 4.1). */
  public boolean isLimitedByList(int day) {
    return measures != null && measures.limits(day);
  }

  /** The line's id. */
  public String id() {
    return line.id();
  }

  /** The days of cool-down and heat-up that a stop of the line takes, at least 1. */
  public int rampCostDays() {
    return Math.max(1, limits.rampDays());
  }

  /** The most that can be cut of the line on a day, in percent of its capacity. */
  public int greatestCut() {
    return limits.canStop() ? 100 : 100 - limits.minLoadPercent();
  }

  /** The first day on which a stop announced on asOf may begin; 0 without a published plan. */
  public int firstDayWithNotice() {
    return baseline == null ? 0 : Math.max(0, baseline.asOf() + limits.noticeDays());
  }

  /**
   * The first day on which the line could stand still without a breach of notice: by a stop with
   * full notice, by a published stop that goes on, or by one that the calendar or an order imposes.
   * 0 without a published plan.
   */
  public int firstDayToStop() {
    if (baseline == null) {
      return 0;
    }
    int open = baseline.firstOpenDay();
    int end = days.owed().days();
    for (int day = open; day < end; day++) {
      if (days.isImposed(day)) {
        return open;
      }
    }
    int notified = firstDayWithNotice();
    for (int day = Math.max(0, open - 1); day < Math.min(notified, end); day++) {
      if (baseline.isStopped(day)) {
        return Math.max(day, open);
      }
    }
    return notified;
  }

  /** The first season day that can still change; 0 without a published plan. */
  public int firstOpenDay() {
    return baseline == null ? 0 : baseline.firstOpenDay();
  }

  /** Whether a cut of the line reduces anything: it has capacity and may run below full load. */
  public boolean canGive() {
    return line.capacityMilli() > 0 && greatestCut() > 0;
  }

  @Override
  public boolean equals(Object other) {
    // Duties are compared by place, never by value: they are keys of the solver's hottest maps.
    return this == other;
  }

  @Override
  public int hashCode() {
    return index;
  }
}
