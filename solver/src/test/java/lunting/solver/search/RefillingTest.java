package lunting.solver.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import lunting.data.event.Event;
import lunting.data.event.Events;
import lunting.data.plan.Plan;
import lunting.data.policy.KilnLimits;
import lunting.data.policy.duty.Level;
import lunting.data.registry.Service;
import lunting.data.report.Verdict;
import lunting.data.sample.Sample;
import lunting.data.sample.Samples;
import lunting.data.text.Text;
import lunting.solver.Budget;
import lunting.solver.Planner;
import lunting.solver.Progress;
import lunting.solver.Sketch;
import lunting.solver.bound.lack.LackBound;
import lunting.solver.exact.Prover;
import lunting.solver.problem.Baseline;
import lunting.solver.problem.Problem;
import lunting.solver.problem.Sector;
import lunting.solver.problem.day.DaySet;
import lunting.solver.verdict.Checker;
import org.junit.jupiter.api.Test;

/** A red warning for a season's plan, answered without any annealing. */
final class RefillingTest {
  /** What the annealing is left to find: over six published plans it was 2.2 to 3.5 line-days. */
  private static final long FOUR_LINE_DAYS = 4_000;

  private static final LocalDate FROM = LocalDate.of(2021, 1, 13);

  @Test
  void mostOfWhatCanBeHadOfTheReserveIsHadRightAfterMending() {
    Problem warned = warned();

    Plan answer = solve(warned, 0);

    Verdict.Totals score = Checker.score(warned, answer);
    long proved = proved(warned, -score.medium());
    assertThat(score.hard()).isZero();
    assertThat(proved).isPositive();
    assertThat(-score.medium()).isBetween(proved, proved + FOUR_LINE_DAYS);
  }

  @Test
  void suppliersOfTwoSectorsStandStillTogetherWhereThatLacksLeast() {
    Problem problem = heatedByTwoSectors();
    Long least = Prover.leastLack(problem, Duration.ofMinutes(1));

    Plan answer = solve(problem, 0);

    Verdict.Totals score = Checker.score(problem, answer);
    assertThat(score.hard()).isZero();
    // Line by line the search ends at 1.56 line-days.
    assertThat(-score.medium()).isEqualTo(920);
    assertThat(least).isEqualTo(92_000);
  }

  /**
   * An orange warning stops 60 % of either sector at once. Of 16 heat 7.68 can be spared: K2 or K3,
   * the large ones, and a part of another.
   */
  private static Problem heatedByTwoSectors() {
    String west = "K1 ................\nK2 ................\n";
    String east = "K3 ....###.........\nK4 .###............\n";
    return Sketch.rotating(2_000)
        .days(16)
        .rampsNotCounted()
        .raising(0, 3_000, 6_000, 10_000)
        .group("west")
        .kiln(new KilnLimits(1, 0, 1, 1, KilnLimits.NO_LIMIT, 0, true, 40, null, null))
        .plant("P1", west)
        .group("east")
        .kiln(new KilnLimits(1, 1, 3, 0, 2, 0, true, 40, null, null))
        .plant("P2", east)
        .service(
            "heat",
            0,
            15,
            8_320,
            new Service.Supplier("K1", 4_000),
            new Service.Supplier("K2", 6_000),
            new Service.Supplier("K3", 6_000))
        .when(then -> then.warning(Level.ORANGE, 8, 10).published(8, west + east))
        .problem();
  }

  private static Problem warned() {
    Sample sample = Objects.requireNonNull(Samples.find("zhoucun-2020", 0));
    Plan published = solve(Problem.of(sample.policy(), sample.registry()), 3_000);
    Event.Warning red =
        new Event.Warning(
            "W1", null, Level.RED, FROM, FROM.plusDays(7), Set.of(), Text.of("红色", "red"));
    return Problem.of(
        sample.policy(),
        sample.registry(),
        new Events(List.of(red)),
        new Baseline(published, FROM));
  }

  private static Plan solve(Problem problem, long steps) {
    return new Planner(problem, Budget.ofSteps(steps, 0), Progress.SILENT).solve();
  }

  /** What all sectors lack at least, in milli-line-days. */
  private static long proved(Problem problem, long known) {
    LackBound bound = new LackBound(problem);
    long[] lacking = new long[problem.days()];
    lacking[problem.season().dayOf(FROM)] = 100 * known;
    DaySet all = DaySet.of(problem.days(), day -> true);
    long sum = 0;
    for (Sector sector : problem.sectors()) {
      sum += bound.least(sector, all, lacking);
    }
    return (sum + 50) / 100;
  }
}
