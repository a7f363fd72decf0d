package lunting.solver.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import lunting.solver.Sketch;
import lunting.solver.problem.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The passes of a round. */
final class PassTest {
  static Stream<List<Pass>> rounds() {
    return Stream.of(few(), many())
        .flatMap(problem -> Stream.of(Pass.of(problem, 0), Pass.of(problem, 1)));
  }

  @ParameterizedTest
  @MethodSource("rounds")
  void togetherTheyHaveAllMovesOfTheRound(List<Pass> passes) {
    assertThat(passes.stream().mapToInt(Pass::sixths).sum()).isEqualTo(Pass.SIXTHS);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void ofFewLinesTheLongPassOfASeasonBeginsHotter(int round) {
    Pass ofFew = Pass.of(few(), round).getLast();
    Pass ofMany = Pass.of(many(), round).getLast();

    assertThat(ofFew.heat()).isGreaterThan(ofMany.heat());
  }

  private static Problem few() {
    return lines(12);
  }

  private static Problem many() {
    return lines(90);
  }

  private static Problem lines(int count) {
    Sketch sketch = Sketch.rotating(3_000).days(10);
    for (int line = 0; line < count; line++) {
      sketch = sketch.plant("P" + line, "L" + line + " ..........");
    }
    return sketch.problem();
  }
}
