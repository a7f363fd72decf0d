package lunting.solver.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import lunting.data.plan.Plan;
import lunting.data.policy.duty.Level;
import lunting.data.report.PlanFigures;
import lunting.data.report.Verdict;
import lunting.solver.Sketch;
import lunting.solver.problem.Problem;
import org.junit.jupiter.api.Test;

final class PlanCountTest {
  @Test
  void countsWhatStopsWhatRestartsAndWhoIsShort() {
    Sketch sketch =
        Sketch.rotating(2_000)
            .days(20)
            .plant(
                "P1",
                """
                K1 ..####......####....
                K2 ................####
                """)
            .plant("P2", "K3 ..##................")
            .plant("P3", "K4 ....................");

    PlanFigures figures = figures(sketch.problem(), sketch.plan());

    assertThat(figures.plants()).isEqualTo(3);
    assertThat(figures.lines()).isEqualTo(4);
    assertThat(figures.plantsReduced()).isEqualTo(2);
    assertThat(figures.linesStopped()).isEqualTo(3);
    assertThat(figures.stopDays()).isEqualTo(4 + 4 + 4 + 2);
    // K2 stands still to the season's end.
    assertThat(figures.restarts()).isEqualTo(3);
    // P1 owes more than 8 of its 40 line-days and gives 12; the others owe more than 4 days.
    assertThat(figures.plantsShort()).isEqualTo(2);
    assertThat(figures.reserveShortfall()).isZero();
  }

  @Test
  void aLoadLimitReducesAPlantAndStopsNoLine() {
    Sketch sketch =
        Sketch.rotating(1_000).days(10).kiln(Sketch.FURNACE).plant("P1", "F1 55........");

    PlanFigures figures = figures(sketch.problem(), sketch.plan());

    assertThat(figures.plantsReduced()).isEqualTo(1);
    assertThat(figures.linesStopped()).isZero();
    assertThat(figures.stopDays()).isZero();
  }

  @Test
  void reductionsOutsideTheSeasonReduceNobody() {
    Sketch sketch = Sketch.rotating(1_000).days(10).plant("P1", "K1 ..........");
    Plan after = Sketch.rotating(1_000).plant("P1", "K1 ..........##").plan();

    PlanFigures figures = figures(sketch.problem(), after);

    assertThat(figures.plantsReduced()).isZero();
    assertThat(figures.stopDays()).isZero();
  }

  @Test
  void whatTheReserveLacksIsSummedOverTheDays() {
    // One of two equal lines owed on each of 4 days; one is off on the first two.
    Sketch sketch =
        Sketch.rotating(5_000)
            .days(4)
            .raising(0, 5_000, 5_000, 5_000)
            .plant("P1", "K1 ##..")
            .plant("P2", "K2 ....")
            .when(now -> now.warning(Level.RED, 0, 3));

    PlanFigures figures = figures(sketch.problem(), sketch.plan());

    assertThat(figures.reserveShortfall()).isEqualTo(2_000);
  }

  private static PlanFigures figures(Problem problem, Plan plan) {
    Verdict verdict = Checker.check(problem, plan);
    return PlanCount.of(problem, plan, verdict);
  }
}
