package lunting.data.policy;

import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a kiln can and cannot do.
 *
 * <p>Unit: days, but for {@code maxStops} and {@code minLoadPercent}.
 *
 * @param maxStops stops in a season, {@link #NO_LIMIT} where there is no limit
 * @param noticeDays days a stop must be known ahead
 * @param minLoadPercent technical minimum load in percent; above 0 where the kiln cannot stop
 * @param stopProcedure how it is run down and relit, for the one-plant sheet (clause 5.2)
 * @param safety what to mind meanwhile, for the one-plant sheet (clause 5.2)
 */
public record KilnLimits(
    int coolDownDays,
    int heatUpDays,
    int minStopDays,
    int minRunDays,
    int maxStops,
    int noticeDays,
    boolean canStop,
    int minLoadPercent,
    @Nullable Text stopProcedure,
    @Nullable Text safety) {
  /** No limit on the number of stops. */
  public static final int NO_LIMIT = Integer.MAX_VALUE;

  /** Days of a stop that go into cooling down and heating up. */
  public int rampDays() {
    return coolDownDays + heatUpDays;
  }
}
