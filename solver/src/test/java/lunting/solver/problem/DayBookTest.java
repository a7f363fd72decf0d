package lunting.solver.problem;

import static org.assertj.core.api.Assertions.assertThat;

import lunting.data.policy.duty.Level;
import lunting.data.policy.duty.WarningDuty;
import lunting.solver.Lines;
import lunting.solver.Sketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of ten days matter to a plant: {@code #} for a day that does. */
final class DayBookTest {
  @Test
  void aPlantIsInForceAndOwesOnEveryDay() {
    PlantDays days = days(Sketch.rotating(5_000).plant("P1", "K1 ."));

    assertThat(days.inForceFrom()).isZero();
    assertThat(days.quotaFrom()).isZero();
    assertThat(Days.drawn(days.owed())).isEqualTo("##########");
  }

  @Test
  void anExemptPlantIsInForceOnNoDay() {
    PlantDays days = days(Sketch.rotating(5_000).plant("P1", "A", "K1 ."));

    assertThat(days.inForceFrom()).isEqualTo(10);
    assertThat(Days.drawn(days.owed())).isEqualTo("..........");
  }

  @ParameterizedTest(name = "revoked on day {0}: {1}")
  @CsvSource({"-3, ##########", "4, ....######", "9, .........#", "10, .........."})
  void aRevokedPlantOwesFromThatDayOn(int revoked, String owed) {
    PlantDays days =
        days(
            Sketch.rotating(5_000)
                .plant("P1", "A", "K1 .")
                .when(now -> now.revoked("P1", revoked)));

    assertThat(Days.drawn(days.owed())).isEqualTo(owed);
  }

  @Test
  void ofTwoRevocationsTheEarlierHolds() {
    PlantDays days =
        days(
            Sketch.rotating(5_000)
                .plant("P1", "A", "K1 .")
                .when(now -> now.revoked("P1", 7).revoked("P1", 2)));

    assertThat(days.inForceFrom()).isEqualTo(2);
  }

  @Test
  void revokingWhatIsNotExemptChangesNothing() {
    PlantDays days =
        days(Sketch.rotating(5_000).plant("P1", "K1 .").when(now -> now.revoked("P1", 4)));

    assertThat(days.inForceFrom()).isZero();
    assertThat(Days.drawn(days.owed())).isEqualTo("##########");
  }

  @Test
  void theCalendarHoldsForTheGradesItNames() {
    Sketch sketch =
        Sketch.calendar(0, 2).andCalendar(5, 6, "D").plant("P1", "K1 .").plant("P2", "D", "K2 .");

    Problem problem = sketch.days(10).problem();

    assertThat(Days.drawn(problem.getPlant("P1").days().calendar())).isEqualTo("###.......");
    assertThat(Days.drawn(problem.getPlant("P2").days().calendar())).isEqualTo("###..##...");
  }

  @Test
  void theCalendarOfARevokedPlantBeginsOnThatDay() {
    PlantDays days =
        days(Sketch.calendar(0, 6).plant("P1", "A", "K1 .").when(now -> now.revoked("P1", 4)));

    assertThat(Days.drawn(days.calendar())).isEqualTo("....###...");
  }

  @Test
  void aMeasureDayHasALevelThatAsksSomething() {
    PlantDays days =
        days(
            Sketch.owingNothing()
                .measured(WarningDuty.Count.LINES, 0, 2_000, 5_000)
                .plant("P1", "K1 .")
                .when(now -> now.warning(Level.YELLOW, 0, 3).warning(Level.RED, 2, 5)));

    assertThat(Days.drawn(days.measured())).isEqualTo("..####....");
    assertThat(Days.drawn(days.asked())).isEqualTo("..####....");
  }

  @Test
  void anOrderHoldsFromItsFirstDayToItsLast() {
    PlantDays days =
        days(
            Sketch.rotating(5_000)
                .plant("P1", "K1 .")
                .when(now -> now.rectify("P1", -2, 1).rectify("P1", 6, 7)));

    assertThat(Days.drawn(days.ordered())).isEqualTo("##....##..");
    assertThat(days.isChosen(3, 4)).isTrue();
    assertThat(days.isChosen(1, 4)).as("begins on an ordered day").isFalse();
  }

  @Test
  void avoidedDaysAreNoAskedDays() {
    PlantDays days = days(Sketch.rotating(5_000).avoiding(4, 5).plant("P1", "K1 ."));

    assertThat(Days.drawn(days.avoid())).isEqualTo("....##....");
    assertThat(Days.drawn(days.asked())).isEqualTo("..........");
  }

  @ParameterizedTest(name = "warned days count: {0}")
  @CsvSource({"true, ##########", "false, ##...#####"})
  void warnedDaysCountTowardTheRatioUnlessReadOtherwise(boolean counted, String owed) {
    Sketch sketch =
        Sketch.rotating(5_000)
            .measured(WarningDuty.Count.LINES, 0, 2_000, 5_000)
            .plant("P1", "K1 .")
            .when(now -> now.warning(Level.YELLOW, 2, 4));

    PlantDays days = days(counted ? sketch : sketch.warnedDaysNotCounted());

    assertThat(Days.drawn(days.owed())).isEqualTo(owed);
  }

  @Test
  void warnedDaysCountInAnIndustryWithoutMeasuresInEitherReading() {
    PlantDays days =
        days(
            Sketch.rotating(5_000)
                .raising(1_000, 2_000, 3_000, 5_000)
                .plant("P1", "K1 .")
                .when(now -> now.warning(Level.YELLOW, 2, 4))
                .warnedDaysNotCounted());

    assertThat(Days.drawn(days.owed())).isEqualTo("##########");
  }

  @ParameterizedTest(name = "published {1} as of {0}: owes from day {2}")
  @CsvSource({
    // Nothing is published for it: it owes once its kiln has had the day's notice.
    "3, ..........,  4",
    // A stop of an earlier answer counts from its first day, or from the revocation.
    "5, ...####...,  3",
    "5, ####......,  2",
    // A stop before the revocation is not the plan's answer to it.
    "6, ##........,  7",
    // An order alone explains the stop on days 8 and 9.
    "6, ........##,  7",
  })
  void aRevokedPlantWithAPublishedPlanOwesFromItsNoticeOrItsFirstStop(
      int asOf, String published, int quotaFrom) {
    PlantDays days =
        days(
            Sketch.rotating(5_000)
                .plant("P1", "A", "K1 .")
                .when(now ->
                    now.revoked("P1", 2).rectify("P1", 8, 9).published(asOf, "K1 " + published)));

    assertThat(days.quotaFrom()).isEqualTo(quotaFrom);
    assertThat(days.inForceFrom()).isEqualTo(2);
    assertThat(days.owed().count(0, quotaFrom - 1)).isZero();
  }

  private static PlantDays days(Sketch sketch) {
    return sketch.days(10).problem().getPlant("P1").days();
  }

  @Test
  void mustRunDaysGiveWayToWhateverAsksForAReduction() {
    PlantDays days =
        days(
            Sketch.rotating(5_000)
                .measured(WarningDuty.Count.LINES, 0, 2_000, 5_000)
                .terms("P1", own -> own.mustRun(1, 6).mustRun(8, 30).window(2, 2))
                .plant("P1", "K1 .")
                .when(now ->
                    now.rectify("P1", 3, 3).warning(Level.RED, 5, 5).warning(Level.YELLOW, 6, 6)));

    assertThat(Days.drawn(days.fixedRun())).isEqualTo(".######.##");
    assertThat(Days.drawn(days.mustRun())).isEqualTo(".#..#.#.##");
    assertThat(Days.drawn(days.asked())).isEqualTo("..##.#....");
    assertThat(Days.drawn(days.owed())).as("of a ratio in turns").isEqualTo("##########");
  }

  @ParameterizedTest(name = "lines {0}: owes on {1}")
  @CsvSource({"'K1 .', ##########", "'K1 .\nK2 .', ##....####"})
  void mustRunDaysLeaveTheDaysOfSeveralWholeLinesOnly(String lines, String owed) {
    PlantDays days =
        days(
            Sketch.wholeLines(5_000)
                .terms("P1", own -> own.mustRun(2, 5))
                .when(now -> now.rectify("P1", 3, 3))
                .plant("P1", lines));

    assertThat(Days.drawn(days.owed())).isEqualTo(owed);
  }

  @Test
  void ownWindowsStandInPlaceOfTheIndustrys() {
    Problem problem =
        Sketch.calendar(0, 2)
            .days(10)
            .terms("P1", own -> own.window(-2, 0).window(5, 6))
            .terms("P2", own -> own.ownWindows())
            .plant("P1", "K1 .")
            .plant("P2", "K2 .")
            .plant("P3", "K3 .")
            .problem();

    assertThat(Days.drawn(problem.getPlant("P1").days().calendar())).isEqualTo("#....##...");
    assertThat(Days.drawn(problem.getPlant("P2").days().calendar())).isEqualTo("..........");
    assertThat(Days.drawn(problem.getPlant("P3").days().calendar())).isEqualTo("###.......");
  }

  @Test
  void wishedDaysAskForNothing() {
    PlantDays days =
        days(
            Sketch.rotating(5_000)
                .terms("P1", own -> own.wish(4, 5).wish(5, 12))
                .plant("P1", "K1 ."));

    assertThat(Days.drawn(days.wish())).isEqualTo("....######");
    assertThat(Days.drawn(days.asked())).isEqualTo("..........");
  }

  @Test
  void aPlantsOwnListSaysWhichDaysAreMeasureDays() {
    // On yellow it names nobody, on red only an idle line; the industry would ask on each.
    PlantDays days =
        days(
            Sketch.owingNothing()
                .measured(WarningDuty.Count.LINES, 10_000, 10_000, 10_000)
                .line("I1", Lines.idle())
                .terms(
                    "P1",
                    own ->
                        own.measure(Level.YELLOW)
                            .measure(Level.ORANGE, "K1:70")
                            .measure(Level.RED, "I1:0"))
                .plant("P1", "K1 .\nI1 .")
                .when(now ->
                    now.warning(Level.YELLOW, 1, 3)
                        .warning(Level.ORANGE, 3, 5)
                        .warning(Level.RED, 6, 7)));

    assertThat(Days.drawn(days.measured())).isEqualTo("...###....");
  }

  @Test
  void aPlantsOwnListHoldsWhereItsIndustryTakesNoMeasures() {
    // Warned days leave the ratio only where the industry takes measures.
    PlantDays days =
        days(
            Sketch.rotating(5_000)
                .warnedDaysNotCounted()
                .terms("P1", own -> own.measure(Level.YELLOW, "K1:0"))
                .plant("P1", "A", "K1 .")
                .when(now -> now.warning(Level.ORANGE, 2, 5).revoked("P1", 4)));

    assertThat(Days.drawn(days.measured())).isEqualTo("....##....");
    assertThat(Days.drawn(days.owed())).isEqualTo("....######");
  }
}
