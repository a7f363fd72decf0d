package lunting.solver.bound;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/**
 * In which order the choices of up to two lines give less and less. Lines whose capacities stand in
 * the same proportion share one order, since it takes most of a front's memory.
 *
 * <p>Threads: one at a time; what it gives out is not changed.
 */
final class Orders {
  private final Map<List<Long>, int[]> known = new HashMap<>();

  /** The choices, what gives most first. */
  int[] of(List<LineChoice> lines, int choices, IntToLongFunction given) {
    if (lines.stream().anyMatch(line -> line.step() == 0)) {
      return sorted(choices, given);
    }
    return known.computeIfAbsent(proportion(lines), any -> sorted(choices, given));
  }

  private static List<Long> proportion(List<LineChoice> lines) {
    long common = lines.stream().mapToLong(LineChoice::step).reduce(0, Orders::common);
    List<Long> proportion = new ArrayList<>();
    for (LineChoice line : lines) {
      proportion.add((long) line.options());
      proportion.add(line.step() / common);
    }
    return proportion;
  }

  /** The greatest common divisor. */
  private static long common(long a, long b) {
    return b == 0 ? a : common(b, a % b);
  }

  private static int[] sorted(int choices, IntToLongFunction given) {
    return IntStream.range(0, choices)
        .boxed()
        .sorted(Comparator.comparingLong(given::applyAsLong).reversed())
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
