package lunting.solver.bound;

import java.util.ArrayList;
import java.util.List;
import lunting.solver.problem.Problem;

/** What one thread works in; plant after plant uses it again. */
final class Scratch {
  final LinePrices prices;

  /** What each of a plant's fronts works in. */
  final List<Steps> steps = List.of(new Steps(), new Steps(), new Steps());

  private final List<Space> spaces = new ArrayList<>();
  private int taken;

  Scratch(Problem problem) {
    prices = new LinePrices(problem);
  }

  /** Gives all spaces back. */
  void clear() {
    taken = 0;
  }

  /** Room for one more line or table, as it was left. */
  Space next() {
    if (taken == spaces.size()) {
      spaces.add(new Space());
    }
    return spaces.get(taken++);
  }

  /** Room for the states of a line's programme, and for what it finds. */
  static final class Space {
    long[] least = new long[0];
    int[] cameFrom = new int[0];
    long[] open = new long[0];
    int[] openFrom = new int[0];
    long[] openLong = new long[0];
    int[] openLongFrom = new int[0];

    /** By days given: the least cost, and the layer in which it ends. */
    long[] byDays = new long[0];

    int[] endLayer = new int[0];

    /** By day: the cut of a load limit. */
    int[] cut = new int[0];

    /** What each of the line's options costs. */
    long[] costs = new long[0];

    void fitStates(int states) {
      if (least.length < states) {
        least = new long[states];
        cameFrom = new int[states];
      }
    }

    void fitOpen(int running) {
      if (open.length < running) {
        open = new long[running];
        openFrom = new int[running];
      }
    }

    void fitLong(int running) {
      if (openLong.length < running) {
        openLong = new long[running];
        openLongFrom = new int[running];
      }
    }

    void fitDays(int count) {
      if (byDays.length < count) {
        byDays = new long[count];
        endLayer = new int[count];
      }
    }

    void fitCut(int days) {
      cut = cut.length < days ? new int[days] : cut;
    }

    void fitCosts(int options) {
      costs = costs.length < options ? new long[options] : costs;
    }
  }

  /** Room for the steps of a front. */
  static final class Steps {
    long[] gives = new long[0];
    long[] costs = new long[0];
    int[] picks = new int[0];

    void fit(int choices) {
      if (gives.length < choices) {
        gives = new long[choices];
        costs = new long[choices];
        picks = new int[choices];
      }
    }
  }
}
