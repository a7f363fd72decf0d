package lunting.data.tree;

import java.math.BigDecimal;
import lunting.data.calendar.Season;
import lunting.data.finding.Node;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of the formats: how many decimals they may have, and how far they reach. All are at
 * least 0 and held in whole smallest parts.
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
  COUNT(0, Scale.MAX_WHOLE);

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

  /** The number in smallest parts; null where it is none of this scale, which is reported. */
  @Nullable Long read(Field field, Node.Decimal number) {
    BigDecimal value = number.value();
    if (value.signum() < 0) {
      return field.report(ValueFaults.NEGATIVE);
    }
    if (value.compareTo(max) > 0) {
      return tooBig(field);
    }
    BigDecimal minimal = value.stripTrailingZeros();
    if (minimal.scale() > decimals) {
      return decimals == 0
          ? field.report(ValueFaults.WHOLE)
          : field.report(ValueFaults.DECIMALS, "limit", decimals);
    }
    long parts = minimal.movePointRight(decimals).longValueExact();
    if (this == DAYS && parts > Season.MAX_DAYS) {
      field.report(ValueFaults.LONG);
    }
    return parts;
  }

  private @Nullable Long tooBig(Field field) {
    if (max.compareTo(BigDecimal.ONE) == 0) {
      Text percent =
          Text.of("百分数请除以 100，如 50 % 写成 0.5。", "Maybe divide a percentage by 100: 50 % is 0.5.");
      return field.report(ValueFaults.ABOVE, "limit", max, "maybe", percent);
    }
    return field.report(ValueFaults.ABSURD, "limit", max.toPlainString());
  }
}
