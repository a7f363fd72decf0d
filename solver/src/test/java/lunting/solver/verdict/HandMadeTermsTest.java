package lunting.solver.verdict;

import static lunting.solver.verdict.VerdictRows.assertBreaches;
import static lunting.solver.verdict.VerdictRows.assertLegal;
import static lunting.solver.verdict.VerdictRows.assertOnlyHardFault;
import static lunting.solver.verdict.VerdictRows.assertRow;
import static lunting.solver.verdict.VerdictRows.breach;
import static lunting.solver.verdict.VerdictRows.verdict;

import lunting.data.policy.RuleId;
import lunting.data.policy.duty.Level;
import lunting.data.report.Verdict;
import lunting.solver.Lines;
import lunting.solver.Sketch;
import org.junit.jupiter.api.Test;

/**
 * Plans made by hand with one fault each in what is fixed for a period, a plant or a line alone:
 * the verdict names the rule, the clause, who and when.
 */
final class HandMadeTermsTest {
  @Test
  void daysThatLieInTheWrongPeriodBreakPeriodRatio() {
    // Each half asks for five days of ten; ten are off, but four of them in the second half.
    Sketch drawn =
        Sketch.rotatingByPeriods()
            .atLeast()
            .period(0, 9, 5_000)
            .period(10, 19, 5_000)
            .plant("P1", "K1 ....##########......");

    Verdict verdict = verdict(drawn);

    assertOnlyHardFault(verdict, RuleId.PERIOD_RATIO, "3.3", 10_000, 1);
    assertBreaches(verdict, RuleId.PERIOD_RATIO, breach("P1", 10, 10_000));
  }

  @Test
  void aLineWhoseShareAnotherTookOverBreaksLineRatio() {
    // Half of K1 and a tenth of K2 are 12 line-days, which are off; K1 owes 10 of them itself.
    Sketch drawn =
        Sketch.rotating(1_000)
            .atLeast()
            .line("K1", Lines.ratio(5_000))
            .plant("P1", "K1 ...########.........\nK2 ............####....");

    Verdict verdict = verdict(drawn);

    assertOnlyHardFault(verdict, RuleId.LINE_RATIO, "3.3", 20_000, 1);
    assertBreaches(verdict, RuleId.LINE_RATIO, breach("K1", null, 20_000));
  }

  @Test
  void aStopThatReachesIntoDaysOnWhichThePlantMustRunBreaksMustRun() {
    Sketch drawn =
        Sketch.owingNothing()
            .terms("P1", own -> own.mustRun(8, 9))
            .plant("P1", "K1 .....####...........");

    Verdict verdict = verdict(drawn);

    assertOnlyHardFault(verdict, RuleId.MUST_RUN, null, 1, 1_000);
    assertBreaches(verdict, RuleId.MUST_RUN, breach("K1", 8, 1));
  }

  @Test
  void aLineThatRunsInItsPlantsOwnWindowBreaksCalendar() {
    // The industry's calendar, which ends on day 2, does not hold for it.
    Sketch drawn =
        Sketch.calendar(0, 2)
            .terms("P1", own -> own.window(5, 9))
            .plant("P1", "K1 .....####...........");

    Verdict verdict = verdict(drawn);

    assertOnlyHardFault(verdict, RuleId.CALENDAR, "4.2", 1, 1_000);
    assertBreaches(verdict, RuleId.CALENDAR, breach("K1", 9, 1));
  }

  @Test
  void aLineThatRunsAboveItsPlantsOwnListBreaksWarningMeasures() {
    // The list leaves K1 60 %, on day 6 it runs at 80 %.
    Sketch drawn =
        Sketch.owingNothing()
            .terms("P1", own -> own.measure(Level.ORANGE, "K1:60"))
            .when(now -> now.warning(Level.ORANGE, 5, 6))
            .plant("P1", "K1 .....68.............");

    Verdict verdict = verdict(drawn);

    assertOnlyHardFault(verdict, RuleId.WARNING_MEASURES, "4.3/4.4", 200, 1);
    assertBreaches(verdict, RuleId.WARNING_MEASURES, breach("P1", 6, 200));
  }

  @Test
  void aFireLitInAResponseBreaksNoRelightWhereIgnitionIsTested() {
    // It restarts on day 10, after the response, but is lit on day 8.
    Sketch drawn =
        Sketch.rotating(0)
            .raising(0, 0, 0, 0)
            .ignitionTested()
            .when(now -> now.warning(Level.ORANGE, 8, 9))
            .plant("P1", "K1 ....######..........");

    Verdict verdict = verdict(drawn);

    assertOnlyHardFault(verdict, RuleId.NO_RELIGHT, "4.1", 1, 1_000);
    assertBreaches(verdict, RuleId.NO_RELIGHT, breach("K1", 10, 1));
  }

  @Test
  void everyStopAndEveryChangedLimitIsCountedByStops() {
    Sketch drawn =
        Sketch.owingNothing()
            .measuredByCapacity()
            .plant("P1", "K1 ..####.....66.......\nK2 ....................");

    Verdict verdict = verdict(drawn);

    assertLegal(verdict);
    assertRow(verdict, RuleId.STOPS, null, 2_000, 40);
    assertBreaches(verdict, RuleId.STOPS, breach("K1", 2, 1_000), breach("K1", 11, 1_000));
  }

  @Test
  void aStopBesideTheDaysThatWereWishedForBreaksWishedDays() {
    // Three of its days lie outside, and two of the five wished days are free.
    Sketch drawn =
        Sketch.rotating(3_000)
            .atLeast()
            .terms("P1", own -> own.wish(5, 9))
            .plant("P1", "K1 .......######.......");

    Verdict verdict = verdict(drawn);

    assertLegal(verdict);
    assertRow(verdict, RuleId.WISHED_DAYS, null, 2_000, 3);
    assertBreaches(verdict, RuleId.WISHED_DAYS, breach("K1", null, 2_000));
  }

  @Test
  void aDayOnWhichAllLinesStandStillBreaksDarkPlants() {
    Sketch drawn =
        Sketch.rotating(2_000)
            .atLeast()
            .plant("P1", "K1 ...####.............\nK2 ......####..........");

    Verdict verdict = verdict(drawn);

    assertLegal(verdict);
    assertRow(verdict, RuleId.DARK_PLANTS, null, 2_000, 3);
    assertBreaches(verdict, RuleId.DARK_PLANTS, breach("P1", 6, 2_000));
  }
}
