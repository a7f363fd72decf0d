package lunting.solver.verdict;

import static lunting.solver.verdict.VerdictRows.assertBreaches;
import static lunting.solver.verdict.VerdictRows.assertLegal;
import static lunting.solver.verdict.VerdictRows.assertOnlyHardFault;
import static lunting.solver.verdict.VerdictRows.assertRow;
import static lunting.solver.verdict.VerdictRows.breach;
import static lunting.solver.verdict.VerdictRows.row;
import static lunting.solver.verdict.VerdictRows.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import lunting.data.policy.RuleId;
import lunting.data.registry.Service;
import lunting.data.report.Verdict;
import lunting.solver.Lines;
import lunting.solver.Sketch;
import org.junit.jupiter.api.Test;

/** Plans made by hand with one fault each: the verdict names the rule, the clause, who and when. */
final class HandMadePlanTest {
  @Test
  void aPlantThatOnlyJustMeetsItsRatioBreaksSeasonRatio() {
    // More than 50 % of 20 days x 20 t/d is 200.001 capacity-days; 20 line-days give 200.
    Sketch drawn =
        Sketch.rotating(5_000)
            .plant(
                "P1",
                """
                K1 ##########..........
                K2 ..........##########
                """);

    Verdict verdict = verdict(drawn);

    assertOnlyHardFault(verdict, RuleId.SEASON_RATIO, "3.3a/b", 1, 1);
    assertBreaches(verdict, RuleId.SEASON_RATIO, breach("P1", null, 1));
  }

  @Test
  void aSingleLineThatStopsInTwoPartsBreaksContinuousStop() {
    // More than 10 days in a row are 11; the 12 days off are enough, but the longest stop has 6.
    Sketch drawn = Sketch.rotating(5_000).plant("P1", "K1 ..######...######...");

    Verdict verdict = verdict(drawn);

    assertOnlyHardFault(verdict, RuleId.CONTINUOUS_STOP, "3.3c", 5, 1_000);
    assertBreaches(verdict, RuleId.CONTINUOUS_STOP, breach("P1", null, 5));
  }

  @Test
  void aStopShorterThanTheKilnAllowsBreaksMinStop() {
    // 2 days of the 3.
    Sketch drawn = Sketch.owingNothing().plant("P1", "K1 ....##..............");

    Verdict verdict = verdict(drawn);

    assertOnlyHardFault(verdict, RuleId.MIN_STOP, "4.1", 1, 1_000);
    assertBreaches(verdict, RuleId.MIN_STOP, breach("K1", 4, 1));
  }

  @Test
  void aKilnStoppedAgainTooSoonBreaksMinRun() {
    // It ran 1 day of the 2 before the second stop.
    Sketch drawn = Sketch.owingNothing().plant("P1", "K1 ..####.###..........");

    Verdict verdict = verdict(drawn);

    assertOnlyHardFault(verdict, RuleId.MIN_RUN, "4.1", 1, 1_000);
    assertBreaches(verdict, RuleId.MIN_RUN, breach("K1", 7, 1));
  }

  @Test
  void aThirdStopWhereTwoAreAllowedBreaksMaxStops() {
    Sketch drawn = Sketch.owingNothing().plant("P1", "K1 ###..###..###.......");

    Verdict verdict = verdict(drawn);

    assertOnlyHardFault(verdict, RuleId.MAX_STOPS, "4.1", 1, 1_000);
    assertBreaches(verdict, RuleId.MAX_STOPS, breach("K1", 10, 1));
  }

  @Test
  void aLoadLimitOnALineThatCanStopBreaksLoadLimit() {
    Sketch drawn = Sketch.owingNothing().plant("P1", "K1 .......5............");

    Verdict verdict = verdict(drawn);

    assertOnlyHardFault(verdict, RuleId.LOAD_LIMIT, "3.3a/d", 1, 1_000);
    assertBreaches(verdict, RuleId.LOAD_LIMIT, breach("K1", 7, 1));
  }

  @Test
  void aSupplierRunLowerThanPeopleNeedBreaksLivelihood() {
    // At 50 % it supplies 4 MW of the 5; the load limit itself is allowed to a supplier.
    Sketch drawn =
        Sketch.owingNothing()
            .service("heat", 0, 19, 5_000, new Service.Supplier("K1", 8_000))
            .plant("P1", "K1 .......5............");

    Verdict verdict = verdict(drawn);

    assertOnlyHardFault(verdict, RuleId.LIVELIHOOD, "3.3d", 1_000, 1);
    assertBreaches(verdict, RuleId.LIVELIHOOD, breach("heat", 7, 1_000));
  }

  @Test
  void aStopAtAnExemptPlantBreaksExemptRunsOnEachOfItsDays() {
    Sketch drawn = Sketch.rotating(5_000).plant("P1", "A", "K1 ....###.............");

    Verdict verdict = verdict(drawn);

    assertOnlyHardFault(verdict, RuleId.EXEMPT_RUNS, "3.1", 3, 1_000);
    assertBreaches(
        verdict, RuleId.EXEMPT_RUNS, breach("K1", 4, 1), breach("K1", 5, 1), breach("K1", 6, 1));
  }

  @Test
  void aLineStoppedADayLateBreaksCalendar() {
    Sketch drawn = Sketch.calendar(5, 9).plant("P1", "K1 ......####..........");

    Verdict verdict = verdict(drawn);

    assertOnlyHardFault(verdict, RuleId.CALENDAR, "4.2", 1, 1_000);
    assertBreaches(verdict, RuleId.CALENDAR, breach("K1", 5, 1));
  }

  @Test
  void aDayOnWhichNobodyIsStoppedBreaksReserve() {
    // Four equal lines: U = 4000, R = 20 % of it = 800, less than T - 1000 = 4 x 10000 / 20 - 1000.
    Sketch drawn =
        Sketch.rotating(5_000)
            .reserve(2_000)
            .plant("P1", "K1 ###########.........")
            .plant("P2", "K2 ###########.........")
            .plant("P3", "K3 ###########.........")
            .plant("P4", "K4 ........###########.");

    Verdict verdict = verdict(drawn);

    assertThat(verdict.score().hard()).isZero();
    assertThat(verdict.score().medium()).isEqualTo(-800);
    assertRow(verdict, RuleId.RESERVE, "4.1", 800, 1);
    assertBreaches(verdict, RuleId.RESERVE, breach("brick", 19, 800));
  }

  @Test
  void twoPlantsOffTogetherWhereTheyCouldTakeTurnsBreakEvenCoverage() {
    // Each owes 10 days: T = 2 x 10000 / 20 = 1000 a day, one line. Day 9 has two, day 19 none.
    Sketch drawn =
        Sketch.rotating(5_000)
            .atLeast()
            .plant("P1", "K1 ##########..........")
            .plant("P2", "K2 .........##########.");

    Verdict verdict = verdict(drawn);

    assertLegal(verdict);
    assertRow(verdict, RuleId.EVEN_COVERAGE, null, 2_000, 10);
    assertBreaches(
        verdict, RuleId.EVEN_COVERAGE, breach("brick", 9, 1_000), breach("brick", 19, 1_000));
  }

  @Test
  void aChosenStopCostsRestartsItsCoolDownAndHeatUpDays() {
    // An average line, 1 + 2 days.
    Sketch drawn = Sketch.owingNothing().plant("P1", "K1 ....####............");

    Verdict verdict = verdict(drawn);

    assertLegal(verdict);
    assertRow(verdict, RuleId.RESTARTS, null, 3_000, 10);
    assertBreaches(verdict, RuleId.RESTARTS, breach("K1", 4, 3_000));
  }

  @Test
  void daysOffBeyondTheQuotaAreOvershoot() {
    // 12 days off, 10 owed.
    Sketch drawn = Sketch.rotating(5_000).atLeast().plant("P1", "K1 ....############....");

    Verdict verdict = verdict(drawn);

    assertLegal(verdict);
    assertRow(verdict, RuleId.OVERSHOOT, null, 2_000, 15);
    assertBreaches(verdict, RuleId.OVERSHOOT, breach("P1", null, 2_000));
  }

  @Test
  void aStopOnDaysThePlantWantsToRunIsCountedOnceADayByAvoidDays() {
    // Days 5 to 7 are to be avoided, day 6 for two reasons; the stop takes days 6 and 7.
    Sketch drawn =
        Sketch.owingNothing().avoiding(5, 6).avoiding(6, 7).plant("P1", "K1 ......####..........");

    Verdict verdict = verdict(drawn);

    assertLegal(verdict);
    assertRow(verdict, RuleId.AVOID_DAYS, null, 2_000, 10);
    assertBreaches(verdict, RuleId.AVOID_DAYS, breach("P1", 6, 1_000), breach("P1", 7, 1_000));
  }

  @Test
  void twoStopsBegunOnADayWithOneInspectorBreakInspections() {
    // Both begin on day 5; the restarts, on days 8 and 10, are seen one by one.
    Sketch drawn =
        Sketch.owingNothing()
            .inspectionsPerDay(1)
            .plant(
                "P1",
                """
                K1 .....###............
                K2 .....#####..........
                """);

    Verdict verdict = verdict(drawn);

    assertLegal(verdict);
    assertRow(verdict, RuleId.INSPECTIONS, null, 1_000, 20);
    assertBreaches(verdict, RuleId.INSPECTIONS, breach("T1", 5, 1_000));
  }

  @Test
  void wholeDaysBeyondTheQuotaCountSquaredAsUnfairness() {
    // 13 days off, 10 owed: 1000 x 3 x 3.
    Sketch drawn = Sketch.rotating(5_000).atLeast().plant("P1", "K1 ....#############...");

    Verdict verdict = verdict(drawn);

    assertLegal(verdict);
    assertRow(verdict, RuleId.UNFAIRNESS, null, 9_000, 1);
    assertBreaches(verdict, RuleId.UNFAIRNESS, breach("P1", null, 9_000));
  }

  @Test
  void aCleanLineStoppedWhileTheDirtyOneRunsBreaksCleanLines() {
    // K1 emits half of the sector's mean per t/d: 4 days x 1000 x (1 - 0.5).
    Sketch drawn =
        Sketch.owingNothing()
            .line("K1", Lines.dust(10_000))
            .line("K2", Lines.dust(30_000))
            .plant(
                "P1",
                """
                K1 .....####...........
                K2 ....................
                """);

    Verdict verdict = verdict(drawn);

    assertLegal(verdict);
    assertRow(verdict, RuleId.CLEAN_LINES, null, 2_000, 2);
    assertThat(row(verdict, RuleId.CLEAN_LINES).breaches())
        .allSatisfy(breach -> assertThat(breach.subject()).isEqualTo("K1"));
  }
}
