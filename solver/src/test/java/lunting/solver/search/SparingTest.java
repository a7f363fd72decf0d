package lunting.solver.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import lunting.data.plan.Plan;
import lunting.data.policy.KilnLimits;
import lunting.data.policy.duty.Level;
import lunting.data.registry.Service;
import lunting.solver.Budget;
import lunting.solver.Lines;
import lunting.solver.Planner;
import lunting.solver.Progress;
import lunting.solver.Sketch;
import lunting.solver.problem.Problem;
import lunting.solver.verdict.Checker;
import org.junit.jupiter.api.Test;

/**
 * A red warning without notice: only lines that serve can do something at once, by slowing down.
 */
final class SparingTest {
  /** No stop within five days of being told; 40 % is the least load. */
  private static final KilnLimits SLOW_TO_STOP =
      new KilnLimits(0, 0, 5, 5, 2, 5, true, 40, null, null);

  @Test
  void aLoadLimitNeedsNoNoticeAndGoesAsFarAsTheServiceCanSpare() {
    Problem problem =
        Sketch.rotating(1_000)
            .kiln(SLOW_TO_STOP)
            .raising(0, 0, 0, 2_500)
            .service("heat", 0, 19, 500, new Service.Supplier("K1", 1_000))
            .plant(
                "P1",
                """
                K1 ....................
                K2 ....................
                """)
            .when(what -> what.published(8, "K2 ...............#####").warning(Level.RED, 8, 10))
            .problem();

    Plan plan = solve(problem, 0);

    assertThat(Checker.check(problem, plan).score().medium()).isZero();
    assertThat(told(plan)).containsExactly("K1 9-11 at 50", "K2 16-20 at 0");
  }

  @Test
  void suppliersShareWhatCanBeSparedToTheWholePercent() {
    // 38 % of K1 alone would give 76 t, 37 % and 2 % of K2 give 76.6 t.
    Problem problem =
        Sketch.rotating(1_000)
            .kiln(SLOW_TO_STOP)
            .raising(0, 0, 0, 2_500)
            .service(
                "heat",
                0,
                19,
                38_500,
                new Service.Supplier("K1", 30_000),
                new Service.Supplier("K2", 20_000))
            .line("K1", Lines.capacity(200_000))
            .line("K2", Lines.capacity(130_000))
            .plant("P1", "K1 ....................")
            .plant("P2", "K2 ....................")
            .when(what ->
                what.published(
                        8,
                        """
                        K1 #####...............
                        K2 #####...............
                        """)
                    .warning(Level.RED, 8, 8))
            .problem();

    Plan plan = solve(problem, 0);

    assertThat(Checker.check(problem, plan).score().hard()).isZero();
    assertThat(told(plan)).contains("K1 9-9 at 63", "K2 9-9 at 98");
  }

  @Test
  void aSupplierRunsOnSoThatALargerOneCanSlowDown() {
    Problem problem = smallAndLarge();

    Plan plan = solve(problem, 300);

    assertThat(Checker.check(problem, plan).score().hard()).isZero();
    assertThat(Checker.check(problem, plan).score().medium()).isZero();
    assertThat(told(plan)).containsExactly("K1 1-7 at 0", "K1 9-11 at 43", "K2 12-18 at 0");
  }

  @Test
  void aSupplierGivesWayRightAfterMending() {
    Problem problem = smallAndLarge();

    Plan plan = solve(problem, 0);

    assertThat(Checker.check(problem, plan).score().hard()).isZero();
    assertThat(Checker.check(problem, plan).score().medium()).isZero();
  }

  /** The small supplier is to stop when the large one could slow down. */
  private static Problem smallAndLarge() {
    return Sketch.rotating(3_000)
        .kiln(SLOW_TO_STOP)
        .raising(0, 0, 0, 4_500)
        .service(
            "heat",
            0,
            19,
            1_000,
            new Service.Supplier("K1", 1_000),
            new Service.Supplier("K2", 1_000))
        .line("K1", Lines.capacity(2_000))
        .line("K2", Lines.capacity(500))
        .plant("P1", "K1 ....................")
        .plant("P2", "K2 ....................")
        .when(what ->
            what.published(
                    8,
                    """
                    K1 #######.............
                    K2 ........##########..
                    """)
                .warning(Level.RED, 8, 10))
        .problem();
  }

  private static Plan solve(Problem problem, long steps) {
    return new Planner(problem, Budget.ofSteps(steps, 1), Progress.SILENT).solve();
  }

  /** Line, days of the season's first month and load of each reduction. */
  private static List<String> told(Plan plan) {
    return plan.reductions().stream()
        .map(each ->
            "%s %d-%d at %d"
                .formatted(
                    each.line(),
                    day(each.span().from()),
                    day(each.span().to()),
                    each.loadPercent()))
        .toList();
  }

  private static int day(LocalDate date) {
    return date.getDayOfMonth();
  }
}
