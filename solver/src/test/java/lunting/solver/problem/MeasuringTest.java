package lunting.solver.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import lunting.data.policy.duty.Level;
import lunting.data.policy.duty.WarningDuty;
import lunting.solver.Lines;
import lunting.solver.Sketch;
import org.junit.jupiter.api.Test;

/** What a plant must take off on the days of a warning (clauses 4.2 to 4.4), on six days. */
final class MeasuringTest {
  @Test
  void anIndustryWithoutMeasuresOwesNone() {
    assertThat(plant(Sketch.owingNothing().plant("P1", "K1 .")).measures()).isNull();
  }

  @Test
  void aRatioOfLinesIsRoundedUpToWholeLines() {
    // 20 % and 50 % of three lines.
    MeasureDuty measures =
        measures(
            byLines(2_000, 0, 5_000)
                .plant("P1", "K1 .\nK2 .\nK3 .")
                .when(now -> now.warning(Level.YELLOW, 1, 2).warning(Level.RED, 4, 4)));

    assertThat(measures.byLines()).isTrue();
    assertThat(Days.list(measures.asked())).containsExactly(0L, 1L, 1L, 0L, 2L, 0L);
    assertThat(Days.list(measures.owed())).containsExactly(0L, 100L, 100L, 0L, 200L, 0L);
  }

  @Test
  void onlyLinesThatCanStopAreOwed() {
    MeasureDuty measures =
        measures(
            byLines(0, 0, 10_000)
                .plant("P1", "K1 .")
                .kiln(Sketch.FURNACE)
                .plant("P2", "F1 .")
                .when(now -> now.warning(Level.RED, 0, 0)),
            "P2");

    assertThat(measures.asked().on(0)).isEqualTo(1);
    assertThat(measures.owed().on(0)).isZero();
  }

  @Test
  void aLineThatCannotBeToldInTimeIsAskedAndNotOwed() {
    // From day 2 on, with a day's notice, K2 can stop on day 3; K1 is stopped in the plan already.
    MeasureDuty measures =
        measures(
            byLines(0, 0, 10_000)
                .plant("P1", "K1 .\nK2 .")
                .when(now ->
                    now.warning(Level.RED, 1, 4)
                        .published(
                            2,
                            """
                            K1 ######
                            K2 ......
                            """)));

    assertThat(Days.list(measures.asked())).containsExactly(0L, 2L, 2L, 2L, 2L, 0L);
    assertThat(Days.list(measures.owed())).containsExactly(0L, 100L, 100L, 200L, 200L, 0L);
  }

  @Test
  void aRatioOfCapacityIsRoundedUpToAThousandth() {
    // A third of 10.001 t/d.
    MeasureDuty measures =
        measures(
            byCapacity(3_333)
                .line("K1", Lines.capacity(10_001))
                .plant("P1", "K1 .")
                .when(now -> now.warning(Level.RED, 0, 0)));

    assertThat(measures.byLines()).isFalse();
    assertThat(measures.asked().on(0)).isEqualTo(3_334);
    assertThat(measures.owed().on(0)).isEqualTo(333_400);
  }

  @Test
  void ofCapacityNoMoreIsOwedThanCanBeCutInTime() {
    // K1 runs at 60 % in the plan and can stop from day 3 on; a furnace gives half at any time.
    Sketch sketch =
        byCapacity(10_000)
            .plant("P1", "K1 .")
            .kiln(Sketch.FURNACE)
            .plant("P2", "F1 .")
            .when(now -> now.warning(Level.RED, 2, 3).published(2, "K1 666666"));

    assertThat(Days.list(measures(sketch).asked()))
        .containsExactly(0L, 0L, 10_000L, 10_000L, 0L, 0L);
    assertThat(Days.list(measures(sketch).owed()))
        .containsExactly(0L, 0L, 400_000L, 1_000_000L, 0L, 0L);
    assertThat(Days.list(measures(sketch, "P2").owed()))
        .containsExactly(0L, 0L, 500_000L, 500_000L, 0L, 0L);
  }

  @Test
  void exemptCapacityIsAskedWhereItStandsInTheBase() {
    Sketch sketch =
        byCapacity(5_000)
            .exemptLinesCounted()
            .line("L1", Lines.exempt())
            .plant("P1", "K1 .\nL1 .")
            .when(now -> now.warning(Level.RED, 0, 0));

    assertThat(measures(sketch).asked().on(0)).isEqualTo(10_000);
  }

  private static Sketch byLines(int yellow, int orange, int red) {
    return Sketch.owingNothing().measured(WarningDuty.Count.LINES, yellow, orange, red);
  }

  private static Sketch byCapacity(int red) {
    return Sketch.owingNothing().measured(WarningDuty.Count.CAPACITY, 0, 0, red);
  }

  private static MeasureDuty measures(Sketch sketch) {
    return measures(sketch, "P1");
  }

  private static MeasureDuty measures(Sketch sketch, String plant) {
    return Objects.requireNonNull(sketch.days(6).problem().getPlant(plant).measures());
  }

  private static PlantDuty plant(Sketch sketch) {
    return sketch.problem().getPlant("P1");
  }
}
