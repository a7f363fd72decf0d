package lunting.solver.bound;

import java.util.List;

/**
 * What up to two lines of a plant can give together, each amount at its least cost: only what costs
 * less than everything that gives more. No lines give nothing, at no cost. The order of amounts
 * does not depend on prices and is worked out once, for all pairs of lines of the same proportion.
 *
 * <p>Threads: one at a time.
 */
final class Front {
  /** So many pairs of choices are kept in order; beyond, a price on the need has to do. */
  private static final int MOST_CHOICES = 1 << 17;

  private static final long[] NOTHING = {0};

  private final List<LineChoice> lines;
  private final int ofFirst;
  private final int[] order;
  private int[] picks = new int[0];

  /** What is given, the most first; only the first {@link #size} count. */
  long[] gives = new long[0];

  /** What that costs, less and less. */
  long[] costs = new long[0];

  int size;

  /** A front of up to two lines. */
  Front(List<LineChoice> lines, Orders orders) {
    this.lines = List.copyOf(lines);
    ofFirst = lines.isEmpty() ? 1 : lines.getFirst().options();
    order = orders.of(lines, choices(lines), this::given);
  }

  /** Whether there are not too many choices. */
  static boolean fits(List<LineChoice> lines) {
    return choices(lines) <= MOST_CHOICES;
  }

  private static int choices(List<LineChoice> lines) {
    return lines.stream().mapToInt(LineChoice::options).reduce(1, Math::multiplyExact);
  }

  private int option(int line, int choice) {
    return line == 0 ? choice % ofFirst : choice / ofFirst;
  }

  private long given(int choice) {
    long given = 0;
    for (int i = 0; i < lines.size(); i++) {
      given += lines.get(i).gives(option(i, choice));
    }
    return given;
  }

  /** Takes the costs that the lines have now, into room that it keeps until the next time. */
  void fill(Scratch.Steps steps) {
    steps.fit(order.length);
    gives = steps.gives;
    costs = steps.costs;
    picks = steps.picks;
    size = 0;
    long[] first = lines.isEmpty() ? NOTHING : lines.getFirst().costs();
    long[] second = lines.size() > 1 ? lines.getLast().costs() : NOTHING;
    long least = StopTable.NEVER;
    for (int choice : order) {
      long cost = first[choice % ofFirst] + second[choice / ofFirst];
      if (cost < least && StopTable.isPossible(cost)) {
        least = cost;
        costs[size] = cost;
        gives[size] = given(choice);
        picks[size++] = choice;
      }
    }
  }

  /** Adds what the lines use that give one of the amounts. */
  void use(int at, Usage usage) {
    for (int i = 0; i < lines.size(); i++) {
      LineChoice line = lines.get(i);
      usage.add(line.shape, line.runsOf(option(i, picks[at])), 1);
    }
  }
}
