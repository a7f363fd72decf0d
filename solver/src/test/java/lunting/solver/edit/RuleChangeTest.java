package lunting.solver.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lunting.data.plan.Plan;
import lunting.data.policy.RuleId;
import lunting.data.report.Verdict;
import lunting.solver.Sketch;
import lunting.solver.problem.Problem;
import lunting.solver.verdict.Checker;
import org.junit.jupiter.api.Test;

final class RuleChangeTest {
  @Test
  void twoPeriodsThatBeginOnOneDayAreEachComparedWithThemselves() {
    Problem problem =
        Sketch.rotating(2_000)
            .days(20)
            .period(0, 4, 8_000)
            .period(0, 14, 8_000)
            .plant("P1", "K1 ....................")
            .problem();

    Verdict verdict = Checker.check(problem, Plan.of(List.of()));

    assertThat(verdict.rules())
        .filteredOn(rule -> rule.rule() == RuleId.PERIOD_RATIO)
        .flatExtracting(Verdict.RuleResult::breaches)
        .extracting(Verdict.Breach::day)
        .hasSize(2)
        .containsOnly(problem.season().dateOf(0));
    assertThat(RuleChange.between(verdict, verdict)).isEmpty();
  }
}
