package lunting.data.registry;

import lunting.data.policy.KilnFigure;
import lunting.data.policy.KilnLimits;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/** The kiln figures a line gives for itself; null: the kiln's own. Units as {@link KilnLimits}. */
public record KilnOverrides(
    @Nullable Integer coolDownDays,
    @Nullable Integer heatUpDays,
    @Nullable Integer minStopDays,
    @Nullable Integer minRunDays,
    @Nullable Integer maxStops,
    @Nullable Integer noticeDays,
    @Nullable Boolean canStop,
    @Nullable Integer minLoadPercent,
    @Nullable Text stopProcedure,
    @Nullable Text safety) {
  /** A line that takes every figure from its kiln. */
  public static final KilnOverrides NONE =
      new KilnOverrides(null, null, null, null, null, null, null, null, null, null);

  /** The kiln's limits with these in their place. */
  public KilnLimits over(KilnLimits kiln) {
    return new KilnLimits(
        coolDownDays == null ? kiln.coolDownDays() : coolDownDays,
        heatUpDays == null ? kiln.heatUpDays() : heatUpDays,
        minStopDays == null ? kiln.minStopDays() : minStopDays,
        minRunDays == null ? kiln.minRunDays() : minRunDays,
        maxStops == null ? kiln.maxStops() : maxStops,
        noticeDays == null ? kiln.noticeDays() : noticeDays,
        canStop == null ? kiln.canStop() : canStop,
        minLoadPercent == null ? kiln.minLoadPercent() : minLoadPercent,
        stopProcedure == null ? kiln.stopProcedure() : stopProcedure,
        safety == null ? kiln.safety() : safety);
  }

  /** A figure by name as {@link KilnLimits#find}; null: the kiln's own. */
  public @Nullable Object find(KilnFigure figure) {
    return switch (figure) {
      case COOL_DOWN_DAYS -> coolDownDays;
      case HEAT_UP_DAYS -> heatUpDays;
      case MIN_STOP_DAYS -> minStopDays;
      case MIN_RUN_DAYS -> minRunDays;
      case MAX_STOPS -> maxStops;
      case NOTICE_DAYS -> noticeDays;
      case CAN_STOP -> canStop;
      case MIN_LOAD -> minLoadPercent;
      case STOP_PROCEDURE -> stopProcedure;
      case SAFETY -> safety;
    };
  }
}
