package lunting.data.tree;

import java.math.BigDecimal;
import java.util.function.Supplier;
import lunting.data.calendar.Season;
import lunting.data.finding.Spot;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of the formats: how many decimals they may have, and how far they reach. All are held
 * in whole smallest parts, and all but {@link #CARRIED} and {@link #PRICE} are at least 0.
 */
public enum Scale {
  /** A ratio in [0, 1], in 1/10,000. */
  RATIO(4, 1),
  /** A load in [0, 1], in percent; who reads it says what 1 means. */
  LOAD(2, 1),
  /** A capacity, supply, emission or amount, in thousandths. */
  AMOUNT(3, Scale.MAX_NUMBER),
  /** The weight of a day, in 1/10,000. */
  RISK(4, Scale.MAX_NUMBER),
  /** A number of days or stops. */
  DAYS(0, Scale.MAX_WHOLE),
  /** Any other count. */
  COUNT(0, Scale.MAX_WHOLE),
  /** Days carried into a season, in tenths; below 0 they are owed. */
  CARRIED(1, 1_000),
  /** A price in thousandths; below 0 it is a reward. */
  PRICE(3, Scale.MAX_NUMBER);

  /** No number of any file may be above this. */
  public static final long MAX_NUMBER = 1_000_000_000_000L;

  /** Whole numbers stay so small that two of them can be added as ints. */
  static final long MAX_WHOLE = 1_000_000_000L;

  private final int decimals;
  private final BigDecimal max;

  Scale(int decimals, long max) {
    this.decimals = decimals;
    this.max = BigDecimal.valueOf(max);
  }

  /**
   * The number in smallest parts; null where it is none of this scale, which is reported.
   *
   * @param spot asked only where something is reported
   */
  @Nullable Long read(BigDecimal value, Supplier<Spot> spot) {
    if (value.signum() < 0 && this != CARRIED && this != PRICE) {
      spot.get().report(ValueFaults.NEGATIVE);
      return null;
    }
    if (value.abs().compareTo(max) > 0) {
      reportTooBig(spot.get());
      return null;
    }
    BigDecimal minimal = value.scale() <= decimals ? value : value.stripTrailingZeros();
    if (minimal.scale() > decimals) {
      spot.get()
          .report(decimals == 0 ? ValueFaults.WHOLE : ValueFaults.DECIMALS.with("limit", decimals));
      return null;
    }
    long parts = minimal.movePointRight(decimals).longValueExact();
    if (this == DAYS && parts > Season.MAX_DAYS) {
      doubtDays(parts, spot.get());
    }
    return parts;
  }

  /** Warns of days, or stops, of which no season has as many. */
  public static void doubtDays(long days, Spot spot) {
    if (days > Season.MAX_DAYS) {
      spot.report(ValueFaults.LONG);
    }
  }

  private void reportTooBig(Spot spot) {
    if (this == CARRIED || this == PRICE) {
      spot.report(ValueFaults.RANGE.with("limit", max.toPlainString()));
    } else if (max.compareTo(BigDecimal.ONE) == 0) {
      Text percent =
          Text.of("百分数请除以 100，如 50 % 写成 0.5。", "Maybe divide a percentage by 100: 50 % is 0.5.");
      spot.report(ValueFaults.ABOVE.with("limit", max.toPlainString()).with("maybe", percent));
    } else {
      spot.report(ValueFaults.ABSURD.with("limit", max.toPlainString()));
    }
  }
}
