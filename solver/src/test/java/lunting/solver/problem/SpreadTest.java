package lunting.solver.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lunting.solver.Lines;
import lunting.solver.Sketch;
import org.junit.jupiter.api.Test;

/**
 * How periods and must-run days spread a sector's target T over ten days (clause 4.1), 1,000 being
 * an average line that is off.
 */
final class SpreadTest {
  @Test
  void whatAPeriodOwesLiesInIt() {
    // Two and a half days of five, and one of four; day 9 is in no period.
    List<Long> target =
        target(
            Sketch.rotatingByPeriods().period(0, 4, 5_000).period(5, 8, 2_500).plant("P1", "K1 ."));

    assertThat(target).containsExactly(500L, 500L, 500L, 500L, 500L, 250L, 250L, 250L, 250L, 0L);
  }

  @Test
  void theRestOfTheSeasonsNeedLiesOnTheDaysOfNoPeriod() {
    // Five days of ten, two and a half of them in the period: the rest on days 5 to 9.
    List<Long> target = target(Sketch.rotating(5_000).period(0, 4, 5_000).plant("P1", "K1 ."));
    List<Long> more = target(Sketch.rotating(6_000).period(0, 4, 2_000).plant("P1", "K1 ."));

    assertThat(target).containsOnly(500L).hasSize(10);
    assertThat(more)
        .containsExactly(200L, 200L, 200L, 200L, 200L, 1_000L, 1_000L, 1_000L, 1_000L, 1_000L);
  }

  @Test
  void wherePeriodsCoverTheSeasonTheRestLiesOnAllDays() {
    // Six days, of which the periods ask for one and two: three more on ten days.
    List<Long> target =
        target(Sketch.rotating(6_000).period(0, 4, 2_000).period(5, 9, 4_000).plant("P1", "K1 ."));

    assertThat(target).containsExactly(500L, 500L, 500L, 500L, 500L, 700L, 700L, 700L, 700L, 700L);
  }

  @Test
  void periodsThatAskForMoreThanTheSeasonLeaveNoRest() {
    List<Long> target = target(Sketch.rotating(1_000).period(0, 4, 4_000).plant("P1", "K1 ."));

    assertThat(target).containsExactly(400L, 400L, 400L, 400L, 400L, 0L, 0L, 0L, 0L, 0L);
  }

  @Test
  void aDayInTwoPeriodsGetsBothShares() {
    List<Long> target =
        target(Sketch.rotating(1_000).period(0, 4, 4_000).period(3, 6, 5_000).plant("P1", "K1 ."));

    assertThat(target).containsExactly(400L, 400L, 400L, 900L, 900L, 500L, 500L, 0L, 0L, 0L);
  }

  @Test
  void nothingIsSpreadToMustRunDays() {
    // Four days over eight; in the period two over the three that are free.
    List<Long> season =
        target(Sketch.rotating(4_000).terms("P1", own -> own.mustRun(0, 1)).plant("P1", "K1 ."));
    List<Long> period =
        target(
            Sketch.rotatingByPeriods()
                .period(0, 4, 4_000)
                .terms("P1", own -> own.mustRun(0, 1))
                .plant("P1", "K1 ."));

    assertThat(season).containsExactly(0L, 0L, 500L, 500L, 500L, 500L, 500L, 500L, 500L, 500L);
    assertThat(period).containsExactly(0L, 0L, 667L, 667L, 667L, 0L, 0L, 0L, 0L, 0L);
  }

  @Test
  void aLinesOwnRatioAddsToItsSectorsTarget() {
    // K1 owes all ten days by its own ratio, K2 none: half of what the two are.
    List<Long> target =
        target(Sketch.rotating(0).line("K1", Lines.ratio(10_000)).plant("P1", "K1 .\nK2 ."));

    assertThat(target).containsOnly(1_000L).hasSize(10);
  }

  @Test
  void aPlantThatOwesByAPeriodAloneCountsInItsSectorAllSeason() {
    Sector sector =
        Sketch.rotatingByPeriods()
            .days(10)
            .period(0, 4, 4_000)
            .plant("P1", "K1 .")
            .problem()
            .sectors()
            .getFirst();

    assertThat(Days.list(sector.sizeOnDay())).containsOnly(1_000L).hasSize(10);
  }

  private static List<Long> target(Sketch sketch) {
    return Days.list(sketch.days(10).atLeast().problem().sectors().getFirst().target());
  }
}
