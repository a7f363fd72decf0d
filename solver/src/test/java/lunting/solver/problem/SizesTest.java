package lunting.solver.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import lunting.solver.Lines;
import lunting.solver.Sketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How large and how clean lines are beside the others of their sector, in thousandths. */
final class SizesTest {
  @Test
  void equalLinesAreAverageLines() {
    assertThat(sizes(Sketch.rotating(5_000).plant("P1", "K1 .\nK2 .")))
        .containsExactly(Map.entry("K1", 1_000L), Map.entry("K2", 1_000L));
  }

  @Test
  void aSizeIsACapacityOverTheMeanRoundedHalfUp() {
    // Over the mean of 4 t/d: 0.5, 0.25 and 2.25; over that of 6 t/d: 166.67 and 1,833.33.
    assertThat(sizes(withCapacities(2_000, 1_000, 9_000)).values())
        .containsExactly(500L, 250L, 2_250L);
    assertThat(sizes(withCapacities(1_000, 11_000)).values()).containsExactly(167L, 1_833L);
    // A sixteenth is 62.5.
    assertThat(sizes(withCapacities(1_000, 31_000)).values()).containsExactly(63L, 1_938L);
  }

  @Test
  void hugeCapacitiesGiveTheSameSizes() {
    long large = 1_000_000_000_000L; // so that a capacity times 2,000 does not fit in 64 bits

    assertThat(sizes(withCapacities(1_000 * large, 31_000 * large)).values())
        .containsExactly(63L, 1_938L);
  }

  @Test
  void idleAndExemptLinesAreMeasuredByAMeanWithoutThem() {
    Sketch sketch =
        Sketch.rotating(5_000)
            .line("K1", Lines.capacity(4_000))
            .line("I1", Lines.capacity(40_000).andThen(Lines.idle())::apply)
            .line("L1", Lines.capacity(2_000).andThen(Lines.exempt())::apply)
            .plant("P1", "K1 .\nI1 .\nL1 .");

    assertThat(sizes(sketch))
        .containsExactly(Map.entry("K1", 1_000L), Map.entry("I1", 10_000L), Map.entry("L1", 500L));
  }

  @Test
  void linesOfExemptPlantsStandInTheMean() {
    Sketch sketch =
        Sketch.rotating(5_000)
            .line("K1", Lines.capacity(30_000))
            .plant("P1", "A", "K1 .")
            .plant("P2", "K2 .");

    assertThat(sizes(sketch)).containsExactly(Map.entry("K1", 1_500L), Map.entry("K2", 500L));
  }

  @Test
  void withoutACapacityThatCountsThereIsNoMeanAndEverySizeIsNought() {
    Sketch sketch = Sketch.rotating(5_000).line("I1", Lines.idle()).plant("P1", "I1 .");

    assertThat(sizes(sketch)).containsExactly(Map.entry("I1", 0L));
    assertThat(sizes(withCapacities(0, 0)).values()).containsExactly(0L, 0L);
  }

  @Test
  void aLineIsCleanAsFarAsItEmitsLessThanItsSectorDoes() {
    // The sector's mean is 20 a t/d: 5 is a quarter of it, 35 is above it.
    Problem problem =
        Sketch.rotating(5_000)
            .line("K1", Lines.dust(50_000))
            .line("K2", Lines.dust(350_000))
            .plant("P1", "K1 .\nK2 .")
            .problem();

    assertThat(problem.getLine("K1").cleanThousandths()).isEqualTo(750);
    assertThat(problem.getLine("K2").cleanThousandths()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "10000, 10000", // what is saved fits in 64 bits, and 1,000 times as much does not
    "1000000, 1000000", // no product fits
    "10000, 24000000000000" // the sum of the emissions does not fit either
  })
  void hugeFiguresMakeLinesAsClean(long more, long dust) {
    Problem problem =
        Sketch.rotating(5_000)
            .line("K1", Lines.capacity(10_000 * more).andThen(Lines.dust(50_000 * dust))::apply)
            .line("K2", Lines.capacity(10_000 * more).andThen(Lines.dust(350_000 * dust))::apply)
            .plant("P1", "K1 .\nK2 .")
            .problem();

    assertThat(problem.getLine("K1").cleanThousandths()).isEqualTo(750);
    assertThat(problem.getLine("K2").cleanThousandths()).isZero();
  }

  @Test
  void noLineIsCleanWhereOneDoesNotGiveItsEmissions() {
    Problem problem =
        Sketch.rotating(5_000)
            .line("K1", Lines.dust(50_000))
            .line("K2", Lines.dust(350_000))
            .plant("P1", "K1 .\nK2 .\nK3 .")
            .problem();

    assertThat(problem.lines()).extracting(LineDuty::cleanThousandths).containsOnly(0);
  }

  @Test
  void noLineIsCleanWhereNobodyEmits() {
    Problem problem =
        Sketch.rotating(5_000).line("K1", Lines.dust(0)).plant("P1", "K1 .").problem();

    assertThat(problem.getLine("K1").cleanThousandths()).isZero();
  }

  private static Sketch withCapacities(long... milli) {
    Sketch sketch = Sketch.rotating(5_000);
    StringBuilder drawing = new StringBuilder();
    for (int i = 0; i < milli.length; i++) {
      sketch.line("K" + i, Lines.capacity(milli[i]));
      drawing.append("K").append(i).append(" .\n");
    }
    return sketch.plant("P1", drawing.toString());
  }

  private static Map<String, Long> sizes(Sketch sketch) {
    Map<String, Long> sizes = new LinkedHashMap<>();
    sketch.problem().lines().forEach(line -> sizes.put(line.id(), line.size()));
    return sizes;
  }
}
