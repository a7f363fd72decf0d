package lunting.web.api.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import lunting.data.plan.Pin;
import lunting.data.plan.Stretch;
import lunting.data.policy.KilnLimits;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A row of the board.
 *
 * @param ratio its own share; null: its plant's
 * @param exempt livelihood-exempt
 * @param limits its own, where it has some of its own
 * @param services ids of the livelihood services it supplies; null where none
 * @param reductions its stops and load limits, in the order of their days
 * @param before those of an earlier plan, in the order of their days; null where none is compared
 * @param pins days on which somebody has fixed what it does, in the order of the plan; null where
 *     none
 */
public record LineView(
    String id,
    @Nullable Text name,
    String kiln,
    BigDecimal capacity,
    String unit,
    @Nullable BigDecimal ratio,
    boolean idle,
    boolean exempt,
    @Nullable Text exemptBasis,
    boolean canStop,
    LimitsView limits,
    int stopDays,
    @Nullable List<String> services,
    List<ReductionView> reductions,
    @Nullable List<BarView> before,
    @Nullable List<PinView> pins) {
  /** Days of an earlier plan, to be drawn as a shadow. */
  record BarView(LocalDate from, LocalDate to, BigDecimal load) {
    static BarView of(Stretch stretch) {
      return new BarView(
          stretch.span().from(),
          stretch.span().to(),
          BigDecimal.valueOf(stretch.loadPercent(), 2).stripTrailingZeros());
    }
  }

  /** Days on which somebody has fixed what the line does. */
  record PinView(LocalDate from, LocalDate to, @Nullable String author, @Nullable Text reason) {
    static PinView of(Pin pin) {
      return new PinView(pin.span().from(), pin.span().to(), pin.author(), pin.reason());
    }
  }

  /**
   * What the line's kiln can and cannot do; the day fields are null where it cannot stop.
   *
   * @param maxStops null where there is no limit
   */
  record LimitsView(
      @Nullable Integer coolDownDays,
      @Nullable Integer heatUpDays,
      @Nullable Integer minStopDays,
      @Nullable Integer minRunDays,
      @Nullable Integer maxStops,
      @Nullable Integer noticeDays,
      BigDecimal minLoad) {
    static LimitsView of(KilnLimits limits) {
      BigDecimal minLoad = BigDecimal.valueOf(limits.minLoadPercent(), 2).stripTrailingZeros();
      if (!limits.canStop()) {
        return new LimitsView(null, null, null, null, null, null, minLoad);
      }
      return new LimitsView(
          limits.coolDownDays(),
          limits.heatUpDays(),
          limits.minStopDays(),
          limits.minRunDays(),
          limits.maxStops() == KilnLimits.NO_LIMIT ? null : (Integer) limits.maxStops(),
          limits.noticeDays(),
          minLoad);
    }
  }
}
