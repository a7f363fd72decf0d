package lunting.solver.bound;

import static org.assertj.core.api.Assertions.assertThat;

import lunting.data.policy.KilnLimits;
import lunting.data.policy.RuleId;
import lunting.data.policy.Weights;
import lunting.data.policy.duty.Level;
import lunting.data.report.Verdict;
import lunting.solver.Budget;
import lunting.solver.Sketch;
import lunting.solver.problem.Problem;
import lunting.solver.verdict.Checker;
import org.junit.jupiter.api.Test;

/** What is legal in a way of its own stays among what the relaxed problem chooses from. */
final class RelaxationTest {
  private static final long STEPS = 30;

  @Test
  void theLastStopOfARevokedPlantMayBeShort() {
    // Two stops of 10 days with 15 days between would be too long for the season.
    Sketch drawn =
        Sketch.rotating(5_300)
            .maySplit()
            .weights(Weights.DEFAULTS.with(RuleId.EVEN_COVERAGE, 0))
            .kiln(new KilnLimits(1, 1, 10, 15, 2, 2, true, 0, null, null))
            .avoiding(11, 25)
            .when(then -> then.revoked("P1", 1))
            .days(34)
            .plant("P1", "A", "K1 .##########...............########");

    long cost = cost(drawn);

    assertThat(cost).isEqualTo(127_650);
    assertThat(bound(drawn.problem())).isBetween(cost / 2, cost);
  }

  @Test
  void aLineMayRunAtTheLoadThatItsPlantsListGives() {
    // More than 19 of 20 days are owed; on the last the list asks for half the load, no more.
    Sketch drawn =
        Sketch.rotating(9_500)
            .maySplit()
            .weights(Weights.DEFAULTS.with(RuleId.EVEN_COVERAGE, 0))
            .terms("P1", own -> own.measure(Level.RED, "K1:50"))
            .when(then -> then.warning(Level.RED, 19, 19))
            .plant("P1", "K1 ###################5");

    assertThat(bound(drawn.problem())).isLessThanOrEqualTo(cost(drawn));
  }

  private static long cost(Sketch drawn) {
    Verdict.Totals score = Checker.score(drawn.problem(), drawn.plan());
    assertThat(score.hard()).isZero();
    return -score.soft();
  }

  private static long bound(Problem problem) {
    BoundSearch search =
        new BoundSearch(problem, Budget.ofSteps(STEPS, 0), 1, BoundSearch.Listener.NONE);
    return search.find().bound();
  }
}
