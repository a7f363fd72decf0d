package lunting.solver.bound;

import java.util.ArrayList;
import java.util.List;
import lunting.solver.problem.Problem;

/** What one thread works in; plant after plant uses it again. */
final class Scratch {
  final LinePrices prices;
  private final List<Space> spaces = new ArrayList<>();
  private int taken;

  Scratch(Problem problem) {
    prices = new LinePrices(problem);
  }

  /** Gives all spaces back. */
  void clear() {
    taken = 0;
  }

  /** Room for one more table, as it was left. */
  Space next() {
    if (taken == spaces.size()) {
      spaces.add(new Space());
    }
    return spaces.get(taken++);
  }

  /** Room for the states of a table. */
  static final class Space {
    long[] least = new long[0];
    int[] cameFrom = new int[0];

    void fit(int states) {
      if (least.length < states) {
        least = new long[states];
        cameFrom = new int[states];
      }
    }
  }
}
