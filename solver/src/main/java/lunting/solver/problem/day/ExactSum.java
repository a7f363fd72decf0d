package lunting.solver.problem.day;

import java.math.BigInteger;

/** A sum of whole numbers that may pass 64 bits. Not for several threads. */
public final class ExactSum {
  private BigInteger whole = BigInteger.ZERO;
  private long open;

  /** Adds an amount. */
  public void add(long amount) {
    long sum = open + amount;
    // Both have the sign that the sum has not: it passed 64 bits.
    if (((open ^ sum) & (amount ^ sum)) < 0) {
      whole = whole.add(BigInteger.valueOf(open));
      open = amount;
    } else {
      open = sum;
    }
  }

  /** Adds an amount that may pass 64 bits itself. */
  public void add(BigInteger amount) {
    if (amount.bitLength() < Long.SIZE) {
      add(amount.longValue());
    } else {
      whole = whole.add(amount);
    }
  }

  /** What was added so far. */
  public BigInteger total() {
    return whole.add(BigInteger.valueOf(open));
  }
}
