package lunting.solver.reading;

import static org.assertj.core.api.Assertions.assertThat;

import lunting.data.policy.duty.Level;
import lunting.data.policy.duty.WarningDuty;
import lunting.data.policy.reading.ReadingId;
import lunting.data.report.ReadingReport.Outcome;
import lunting.data.report.ReadingReport.PlantChange;
import lunting.data.report.ReadingReport.Reading;
import lunting.solver.Lines;
import lunting.solver.Sketch;
import org.junit.jupiter.api.Test;

/** What readings change in duties of periods, of single lines, and of a plant's own list. */
final class ReadingTermsTest {
  private static final String RUNNING = "K1 ....................\nK2 ....................";

  @Test
  void aLinesOwnNeedMayChangeWhileItsPlantsDoesNot() {
    // All of K1 and K2 but four days are asked for, and they must run on four: 320 either way.
    Reading reading =
        reading(
            Sketch.rotating(8_000)
                .line("K1", Lines.ratio(7_000))
                .line("K2", Lines.ratio(9_000))
                .terms("P1", own -> own.mustRun(0, 3))
                .plant("P1", RUNNING),
            ReadingId.RATIO_TEST);

    assertThat(reading.outcome()).isEqualTo(Outcome.CHANGES);
    assertThat(reading.plants()).extracting(PlantChange::plant).containsExactly("P1");
  }

  @Test
  void aPlantThatOwesByAPeriodAloneHasDaysThatCount() {
    Reading reading =
        reading(
            Sketch.rotating(0)
                .period(0, 9, 5_000)
                .measured(WarningDuty.Count.LINES, 5_000, 5_000, 5_000)
                .when(now -> now.warning(Level.YELLOW, 3, 4))
                .plant("P1", RUNNING),
            ReadingId.WARNING_DAYS);

    assertThat(reading.outcome()).isEqualTo(Outcome.CHANGES);
    assertThat(reading.plants().getFirst().before().countedDays()).isEqualTo(20);
    assertThat(reading.plants().getFirst().after().countedDays()).isEqualTo(18);
  }

  @Test
  void exemptCapacityChangesNothingOfMeasuresThatStandInAPlantsOwnList() {
    Sketch listed = byCapacity().terms("P1", own -> own.measure(Level.YELLOW, "K1:0"));

    assertThat(reading(byCapacity().plant("P1", RUNNING), ReadingId.EXEMPT_LINES).outcome())
        .isEqualTo(Outcome.NOT_YET);
    assertThat(reading(listed.plant("P1", RUNNING), ReadingId.EXEMPT_LINES).outcome())
        .isEqualTo(Outcome.NOTHING);
  }

  @Test
  void whereNoDayCountsAnyMoreNoLinesAreAskedToTakeTurns() {
    // dark-plants asks it of plants that owe less than they can give: without a day, that is 0.
    Reading reading =
        reading(
            Sketch.owingNothing()
                .measured(WarningDuty.Count.LINES, 0, 0, 5_000)
                .when(now -> now.warning(Level.YELLOW, 0, 19))
                .plant("P1", RUNNING),
            ReadingId.WARNING_DAYS);

    assertThat(reading.outcome()).isEqualTo(Outcome.CHANGES);
  }

  private static Sketch byCapacity() {
    return Sketch.owingNothing()
        .measured(WarningDuty.Count.CAPACITY, 5_000, 5_000, 5_000)
        .line("K2", Lines.exempt());
  }

  private static Reading reading(Sketch sketch, ReadingId id) {
    return ReadingEffects.of(sketch.problem(), null).readings().stream()
        .filter(reading -> reading.reading() == id)
        .findFirst()
        .orElseThrow();
  }
}
