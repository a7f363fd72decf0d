package lunting.solver.brief;

import java.util.Arrays;

/**
 * How a figure spreads over several plants: a quarter of them have at most {@code lower}, half at
 * most {@code median}, three quarters at most {@code upper}. Each is the figure of one of them.
 *
 * @param plants how many they are
 */
public record Band(int plants, long least, long lower, long median, long upper, long most) {
  /** The spread of at least one figure, in any order. */
  static Band of(long[] figures) {
    long[] inOrder = figures.clone();
    Arrays.sort(inOrder);
    return new Band(
        inOrder.length,
        inOrder[0],
        part(inOrder, 1),
        part(inOrder, 2),
        part(inOrder, 3),
        inOrder[inOrder.length - 1]);
  }

  /** The least figure that so many quarters do not exceed. */
  private static long part(long[] inOrder, int quarters) {
    return inOrder[Math.ceilDiv(inOrder.length * quarters, 4) - 1];
  }
}
