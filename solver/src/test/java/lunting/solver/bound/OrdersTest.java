package lunting.solver.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import lunting.solver.Lines;
import lunting.solver.Sketch;
import lunting.solver.problem.Problem;
import lunting.solver.proof.Bounds;
import org.junit.jupiter.api.Test;

/** An order of choices is kept once for all lines whose capacities stand in one proportion. */
final class OrdersTest {
  private static final String RUNS = " ....................";

  private final Orders orders = new Orders();
  private final List<LineChoice> lines =
      choices(
          Sketch.rotating(5_000)
              .line("K1", Lines.capacity(10_000))
              .line("K2", Lines.capacity(20_000))
              .line("K3", Lines.capacity(15_000))
              .line("K4", Lines.capacity(30_000))
              .plant("P1", "K1" + RUNS + "\nK2" + RUNS + "\nK3" + RUNS + "\nK4" + RUNS)
              .problem());

  @Test
  void pairsOfOneProportionShareAnOrder() {
    int[] first = order(0, 1);

    assertThat(order(2, 3)).isSameAs(first);
    assertThat(order(0, 2)).isNotSameAs(first);
    assertThat(order(1, 0)).isNotSameAs(first);
  }

  @Test
  void whatGivesMostStandsFirst() {
    int[] order = order(2, 3);

    assertThat(order).hasSize(21 * 21);
    assertThat(IntStream.of(order).mapToLong(choice -> given(choice, 2, 3)).toArray())
        .isSortedAccordingTo((a, b) -> Long.compare(b, a));
  }

  private int[] order(int first, int second) {
    List<LineChoice> pair = List.of(lines.get(first), lines.get(second));
    return orders.of(pair, 21 * 21, choice -> given(choice, first, second));
  }

  private long given(int choice, int first, int second) {
    return lines.get(first).gives(choice % 21) + lines.get(second).gives(choice / 21);
  }

  private static List<LineChoice> choices(Problem problem) {
    Bounds bounds = Bounds.of(problem);
    return problem.lines().stream()
        .map(line -> new LineChoice(new LineShape(problem, bounds, line)))
        .toList();
  }
}
