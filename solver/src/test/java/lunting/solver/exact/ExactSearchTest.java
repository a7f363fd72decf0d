package lunting.solver.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lunting.data.plan.Plan;
import lunting.data.report.Verdict;
import lunting.solver.Budget;
import lunting.solver.Planner;
import lunting.solver.Progress;
import lunting.solver.Sketch;
import lunting.solver.problem.Problem;
import lunting.solver.verdict.Checker;
import org.junit.jupiter.api.Test;

/** Where a proof is easy, the search with the exact model must end at what is proved. */
final class ExactSearchTest {
  private static final Duration LIMIT = Duration.ofSeconds(20);

  private final Problem problem =
      Sketch.rotating(4_000)
          .reserve(2_000)
          .days(12)
          .plant("P1", "A1 ............\nA2 ............")
          .plant("P2", "B1 ............")
          .problem();

  @Test
  void fromNothingItFindsTheBestPlan() {
    List<Plan> better = new ArrayList<>();

    Plan found = ExactSearch.find(problem, null, LIMIT, 1, 0, better::add);

    assertThat(Checker.score(problem, Objects.requireNonNull(found))).isEqualTo(best());
    assertThat(better).isNotEmpty();
  }

  @Test
  void fromAPlanItFindsTheBestPlanToo() {
    Plan start = new Planner(problem, Budget.ofSteps(0, 0), Progress.SILENT).solve();
    List<Plan> better = new ArrayList<>();

    Plan found = ExactSearch.find(problem, start, LIMIT, 2, 0, better::add);

    assertThat(Checker.score(problem, Objects.requireNonNull(found))).isEqualTo(best());
    assertThat(Checker.score(problem, better.getFirst())).isEqualTo(Checker.score(problem, start));
  }

  private Verdict.Totals best() {
    Proof proof = Prover.prove(problem, null, LIMIT);
    assertThat(proof.status()).isEqualTo(Proof.Status.OPTIMAL);
    return new Verdict.Totals(0, proof.medium(), proof.soft());
  }
}
