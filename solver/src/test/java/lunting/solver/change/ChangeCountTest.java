package lunting.solver.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import lunting.data.plan.Plan;
import lunting.data.policy.RuleId;
import lunting.data.policy.duty.Level;
import lunting.data.report.AnswerFigures;
import lunting.data.report.PlanChanges;
import lunting.data.report.PlanFigures;
import lunting.data.report.Verdict;
import lunting.solver.Sketch;
import lunting.solver.answer.AnswerCount;
import lunting.solver.problem.Baseline;
import lunting.solver.problem.Problem;
import lunting.solver.verdict.Checker;
import lunting.solver.verdict.PlanCount;
import org.junit.jupiter.api.Test;

/** The figures of one plan are the same wherever it is shown. */
final class ChangeCountTest {
  private final Sketch sketch =
      Sketch.rotating(2_000)
          .measuredByCapacity()
          .when(
              then -> then.warning(Level.RED, 8, 10).published(4, "K1 .....####...........\nK2 .."))
          .plant("P1", "K1 .....######.........")
          .plant("P2", "K2 ........333.........\nK3 ....................");

  @Test
  void aLimitCountsAsThePartOfALineDayThatItCuts() {
    PlanChanges changes = changes();

    // K1 stops two days longer; K2 gives 70 % on each of three days.
    assertThat(changes.disturbed().plants()).isEqualTo(2);
    assertThat(changes.disturbed().lines()).isEqualTo(2);
    assertThat(changes.disturbed().lineDays()).isEqualByComparingTo("4.1");
    assertThat(changes.disturbed().lineDaysAdded()).isEqualByComparingTo("4.1");
  }

  @Test
  void answersDiffAndVerdictTellTheSameFigures() {
    Problem problem = sketch.problem();
    Verdict verdict = Checker.check(problem, sketch.plan());
    PlanChanges changes = changes();
    AnswerFigures answer = AnswerCount.of(problem, sketch.plan(), verdict);
    PlanFigures figures = PlanCount.of(problem, sketch.plan(), verdict);

    assertThat(answer.plantsDisturbed()).isEqualTo(changes.disturbed().plants());
    assertThat(answer.lineDaysChanged()).isEqualTo(changes.disturbed().lineDays());
    assertThat(answer.lineDaysAdded()).isEqualTo(changes.disturbed().lineDaysAdded());
    assertThat(answer.restarts()).isEqualTo(figures.restarts()).isEqualTo(1);
    assertThat(changes.after()).isEqualTo(figures);
    assertThat(verdict.amount(RuleId.DISTURBED_PLANTS))
        .isEqualTo(1_000L * changes.disturbed().plants());
    assertThat(verdict.plants().getFirst().stopDays().values()).containsExactly(figures.stopDays());
  }

  private PlanChanges changes() {
    Problem problem = sketch.problem();
    Baseline baseline = Objects.requireNonNull(problem.baseline());
    Plan before = baseline.plan();
    return PlanDiff.of(problem, before, sketch.plan(), baseline.asOf());
  }
}
