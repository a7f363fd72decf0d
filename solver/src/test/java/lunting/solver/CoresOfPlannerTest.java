package lunting.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import lunting.data.plan.Plan;
import lunting.data.report.Verdict;
import lunting.data.sample.Samples;
import lunting.solver.problem.Parts;
import lunting.solver.problem.Problem;
import lunting.solver.verdict.Checker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a planner makes of several cores and of a list that falls apart. */
final class CoresOfPlannerTest {
  private static final Problem CITY = city();

  @Test
  void aCityFallsApartIntoItsCounties() {
    assertThat(Parts.of(CITY, 128)).hasSize(8);
  }

  @Test
  void theSameStepsGiveTheSameReductionsOnAnyNumberOfCores() {
    Plan one = solve(Budget.ofSteps(2_000, 5), 1);

    assertThat(solve(Budget.ofSteps(2_000, 5), 2).reductions()).isEqualTo(one.reductions());
    assertThat(solve(Budget.ofSteps(2_000, 5), 3).reductions()).isEqualTo(one.reductions());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 9})
  void aTimeLimitGivesEveryPartALegalPlan(int cores) {
    Plan plan = solve(Budget.ofTime(Duration.ofSeconds(3)), cores);

    Verdict verdict = Checker.check(CITY, plan);
    assertThat(verdict.score().hard()).isZero();
    assertThat(plan.reductions()).extracting(row -> row.line()).isSortedAccordingTo(inListOrder());
  }

  @Test
  void aSmallListIsSearchedOnEveryCore() {
    Problem district = problem("district");

    Plan plan = planner(district, Budget.ofTime(Duration.ofSeconds(2)), 2).solve();

    assertThat(Checker.check(district, plan).score().hard()).isZero();
  }

  @Test
  @Timeout(value = 1, unit = TimeUnit.MINUTES)
  void aSeasonSolveRestsWhileAWarningIsAnsweredAndThenGoesOn() throws InterruptedException {
    Cores cores = Cores.of(1);
    Problem district = problem("district");
    AtomicLong reports = new AtomicLong();
    Planner season =
        new Planner(
            district,
            Budget.ofTime(Duration.ofMinutes(10)),
            snapshot -> reports.incrementAndGet(),
            Clock.systemUTC(),
            Aim.of(district.policy()),
            cores);
    Thread solving = Thread.ofPlatform().start(season::solve);
    awaitMore(reports, 1);

    try (Cores.Share warning = cores.queue(Cores.Urgency.URGENT)) {
      assertThat(warning.await(() -> false)).isTrue();
      awaitSilence(reports);
    }
    awaitMore(reports, reports.get());
    season.stop();

    assertThat(solving.join(Duration.ofSeconds(30))).isTrue();
  }

  private static void awaitMore(AtomicLong reports, long than) throws InterruptedException {
    while (reports.get() <= than) {
      Thread.sleep(10);
    }
  }

  /** Reports come four times a second while anything is searched. */
  private static void awaitSilence(AtomicLong reports) throws InterruptedException {
    long before = -1;
    while (reports.get() != before) {
      before = reports.get();
      Thread.sleep(1_000);
    }
  }

  @Test
  void aFailureOnOneCoreStopsTheOthers() {
    Problem district = problem("district");
    Progress failing =
        snapshot -> {
          if (snapshot.phase() == Snapshot.Phase.SEARCHING) {
            throw new IllegalArgumentException("Nobody listens.");
          }
        };
    Planner planner =
        new Planner(
            district,
            Budget.ofTime(Duration.ofMinutes(10)),
            failing,
            Clock.systemUTC(),
            Aim.of(district.policy()),
            Cores.of(2));

    assertThatThrownBy(planner::solve).hasRootCauseMessage("Nobody listens.");
  }

  private static java.util.Comparator<String> inListOrder() {
    return java.util.Comparator.comparingInt(line -> CITY.getLine(line).index());
  }

  private static Plan solve(Budget budget, int cores) {
    return planner(CITY, budget, cores).solve();
  }

  private static Planner planner(Problem problem, Budget budget, int cores) {
    return new Planner(
        problem,
        budget,
        Progress.SILENT,
        Clock.systemUTC(),
        Aim.of(problem.policy()),
        Cores.of(cores));
  }

  private static Problem city() {
    return problem("city");
  }

  private static Problem problem(String name) {
    var sample = java.util.Objects.requireNonNull(Samples.find(name, 0));
    return Problem.of(sample.policy(), sample.registry());
  }
}
