package lunting.solver.problem.day;

import java.math.BigInteger;

/** Exact arithmetic on whole numbers: products that may pass 64 bits, and their rounding. */
public final class Exact {
  private Exact() {}

  /** a · b / c rounded half up, for a ≥ 0, b ≥ 0, c &gt; 0. */
  public static long mulDivHalfUp(long a, long b, long c) {
    long high = Math.multiplyHigh(a, b);
    long low = a * b;
    if (high == 0 && low >= 0 && low <= Long.MAX_VALUE - c / 2) {
      return (low + c / 2) / c;
    }
    BigInteger twice = BigInteger.valueOf(a).multiply(BigInteger.valueOf(b)).shiftLeft(1);
    BigInteger divisor = BigInteger.valueOf(c);
    return twice.add(divisor).divide(divisor.shiftLeft(1)).longValueExact();
  }

  /** a · b / c rounded down, for a ≥ 0, b ≥ 0, c &gt; 0. */
  public static long mulDivDown(long a, long b, long c) {
    if (Math.multiplyHigh(a, b) == 0 && a * b >= 0) {
      return a * b / c;
    }
    return BigInteger.valueOf(a)
        .multiply(BigInteger.valueOf(b))
        .divide(BigInteger.valueOf(c))
        .longValueExact();
  }

  /** a · b / c rounded up, for a ≥ 0, b ≥ 0, c &gt; 0. */
  public static long mulDivUp(long a, long b, long c) {
    if (Math.multiplyHigh(a, b) == 0 && a * b >= 0) {
      return divUp(a * b, c);
    }
    BigInteger[] parts =
        BigInteger.valueOf(a)
            .multiply(BigInteger.valueOf(b))
            .divideAndRemainder(BigInteger.valueOf(c));
    return parts[0].longValueExact() + (parts[1].signum() == 0 ? 0 : 1);
  }

  /** a / b rounded half up, for a ≥ 0, b &gt; 0. */
  public static long divHalfUp(long a, long b) {
    long quotient = a / b;
    return a % b >= b - a % b ? quotient + 1 : quotient;
  }

  /** a / b rounded up, for a ≥ 0, b &gt; 0. */
  public static long divUp(long a, long b) {
    return a / b + (a % b == 0 ? 0 : 1);
  }
}
