package lunting.data.outline;

import java.math.BigDecimal;

/** Numbers as people write them: no trailing zeros, no exponent. */
public final class Decimals {
  private Decimals() {}

  /** An integer of this many decimals. */
  public static BigDecimal plain(long scaled, int decimals) {
    return plain(BigDecimal.valueOf(scaled, decimals));
  }

  public static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
