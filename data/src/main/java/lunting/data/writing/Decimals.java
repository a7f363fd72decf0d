package lunting.data.writing;

import java.math.BigDecimal;

/** Numbers as people write them: no trailing zeros, no exponent. */
final class Decimals {
  private Decimals() {}

  /** An integer of this many decimals. */
  static BigDecimal plain(long scaled, int decimals) {
    return plain(BigDecimal.valueOf(scaled, decimals));
  }

  static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
