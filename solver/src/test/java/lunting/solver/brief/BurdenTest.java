package lunting.solver.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import lunting.solver.Sketch;
import lunting.solver.load.LoadTable;
import lunting.solver.problem.Problem;
import org.junit.jupiter.api.Test;

/** What a plant bears, in figures; a season has 20 days. */
final class BurdenTest {
  private final Sketch drawn =
      Sketch.rotating(2_000)
          .plant(
              "P1",
              """
              K1 ..######............
              K2 .....#######........
              """)
          .plant("P2", "K3 ................####");

  @Test
  void eachMeasureCountsWhatItSays() {
    // Six and seven days, three of them together; a fifth of 40 line-days is owed.
    assertThat(amount("P1", Measure.LINE_DAYS)).isEqualTo(13);
    assertThat(amount("P1", Measure.DARK_DAYS)).isEqualTo(3);
    assertThat(amount("P1", Measure.SHARE)).isEqualTo(3_250);
    assertThat(amount("P1", Measure.BEYOND)).isEqualTo(2);
    assertThat(amount("P1", Measure.RESTARTS)).isEqualTo(2);
  }

  @Test
  void aStopToTheSeasonsEndHasNoRestart() {
    assertThat(amount("P2", Measure.RESTARTS)).isZero();
    assertThat(amount("P2", Measure.BEYOND)).isZero();
  }

  @Test
  void aPlantThatOwesNothingBearsNothingWithOthers() {
    Sketch free = Sketch.owingNothing().plant("P1", "K1 ..###...............");
    Problem problem = free.problem();

    List<Burden> burdens =
        new Burdens(LoadTable.of(problem, free.plan())).of(problem.getPlant("P1"));

    assertThat(burdens).isEmpty();
  }

  @Test
  void aPlantStandsBesideAllOfItsSectorItselfAmongThem() {
    Problem problem = drawn.problem();

    List<Burden> burdens =
        new Burdens(LoadTable.of(problem, drawn.plan())).of(problem.getPlant("P2"));

    // The other one stands still on thirteen line-days.
    assertThat(burdens.getFirst())
        .isEqualTo(new Burden(Measure.LINE_DAYS, 4, new Band(2, 4, 4, 4, 13, 13)));
    assertThat(burdens).extracting(Burden::measure).containsExactly(Measure.values());
  }

  @Test
  void aBandNamesFiguresThatSomebodyHas() {
    long[] figures = IntStream.rangeClosed(1, 8).mapToLong(n -> 10L * n).toArray();

    assertThat(Band.of(figures)).isEqualTo(new Band(8, 10, 20, 40, 60, 80));
    assertThat(Band.of(new long[] {7})).isEqualTo(new Band(1, 7, 7, 7, 7, 7));
  }

  private long amount(String plant, Measure measure) {
    Problem problem = drawn.problem();
    return measure.of(LoadTable.of(problem, drawn.plan()), problem.getPlant(plant));
  }
}
