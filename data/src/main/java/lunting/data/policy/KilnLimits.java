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

  /**
   * A figure by name; null where there is none.
   *
   * <p>Shape: an {@link Integer}, {@link Boolean} or {@link Text} by {@link KilnFigure#kind}.
   */
  public @Nullable Object find(KilnFigure figure) {
    return switch (figure) {
      case COOL_DOWN_DAYS -> coolDownDays;
      case HEAT_UP_DAYS -> heatUpDays;
      case MIN_STOP_DAYS -> minStopDays;
      case MIN_RUN_DAYS -> minRunDays;
      case MAX_STOPS -> maxStops == NO_LIMIT ? null : (Object) maxStops;
      case NOTICE_DAYS -> noticeDays;
      case CAN_STOP -> canStop;
      case MIN_LOAD -> minLoadPercent;
      case STOP_PROCEDURE -> stopProcedure;
      case SAFETY -> safety;
    };
  }

  /** Days of a stop that go into cooling down and heating up. */
  public int rampDays() {
    return coolDownDays + heatUpDays;
  }
}
