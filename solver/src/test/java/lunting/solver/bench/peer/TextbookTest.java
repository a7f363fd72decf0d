package lunting.solver.bench.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import lunting.data.plan.Plan;
import lunting.data.report.Verdict;
import lunting.solver.RandomTown;
import lunting.solver.problem.Problem;
import lunting.solver.verdict.Checker;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The textbook's model must count as this house does, else nothing can be compared. */
final class TextbookTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void whatItClaimsOfItsPlanIsWhatTheCheckerFinds(int seed) {
    Problem problem = RandomTown.problem(seed, 30);
    LocalSearchPhaseConfig search = new LocalSearchPhaseConfig();
    search.setTerminationConfig(new TerminationConfig().withStepCountLimit(300));
    Course course = new Course();

    Plan plan = Textbook.solve(problem, new TerminationConfig(), search, seed, course);

    Verdict.Totals claimed = course.points().getLast().score();
    Verdict.Totals found = Checker.score(problem, plan);
    assertThat(found.hard()).isEqualTo(claimed.hard());
    assertThat(found.medium()).isCloseTo(claimed.medium(), within(1L));
    assertThat(found.soft()).isCloseTo(claimed.soft(), within(1_000L));
  }
}
