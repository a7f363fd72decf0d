package lunting.solver.rule;

import java.math.BigInteger;
import java.util.Collection;
import java.util.function.Function;
import lunting.solver.problem.Problem;
import lunting.solver.problem.day.ExactSum;

/** Works out the most that a rule can count, which may be more than 64 bits hold. */
final class Most {
  private Most() {}

  /** The product of some figures. */
  static BigInteger product(long... factors) {
    long product = 1;
    for (long factor : factors) {
      if (Math.multiplyHigh(product, factor) != (product * factor) >> 63) {
        return beyond64Bits(factors);
      }
      product *= factor;
    }
    return BigInteger.valueOf(product);
  }

  private static BigInteger beyond64Bits(long... factors) {
    BigInteger product = BigInteger.ONE;
    for (long factor : factors) {
      product = product.multiply(BigInteger.valueOf(factor));
    }
    return product;
  }

  /** The sum of what a function gives each of some duties. */
  static <T> BigInteger sum(Collection<T> duties, Function<T, BigInteger> amount) {
    ExactSum sum = new ExactSum();
    for (T duty : duties) {
      sum.add(amount.apply(duty));
    }
    return sum.total();
  }

  /** Every line on every day. */
  static BigInteger lineDays(Problem problem) {
    return product(problem.lines().size(), problem.days());
  }

  /** The most stops that a line can have: between two of them it runs for a day. */
  static long stopsOfLine(Problem problem) {
    return (problem.days() + 1L) / 2;
  }

  /** The most stops that all lines can have together. */
  static BigInteger stops(Problem problem) {
    return product(problem.lines().size(), stopsOfLine(problem));
  }
}
