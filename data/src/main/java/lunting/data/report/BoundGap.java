package lunting.data.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How much more a plan costs than a bound says that its like must cost.
 *
 * @param cost of the plan, in points of SOFT
 * @param bound what is proved, in the same; 0 says nothing
 */
public record BoundGap(long cost, long bound) {
  /** A bound below this part of the cost leaves too much out to be compared in percent. */
  private static final int TELLING_PART = 10;

  /** By how much the plan costs more, in points; null where the bound says nothing. */
  public @Nullable Long amount() {
    return bound == 0 ? null : cost - bound;
  }

  /** The same in percent of the bound, to a tenth; null where the bound says too little. */
  public @Nullable BigDecimal percent() {
    boolean telling = bound > 0 && bound >= Math.ceilDiv(cost, TELLING_PART);
    return telling
        ? BigDecimal.valueOf(cost - bound)
            .movePointRight(2)
            .divide(BigDecimal.valueOf(bound), 1, RoundingMode.HALF_UP)
        : null;
  }
}
