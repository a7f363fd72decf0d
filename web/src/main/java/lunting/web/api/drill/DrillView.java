package lunting.web.api.drill;

import java.time.LocalDate;
import java.util.List;
import lunting.data.policy.duty.Level;
import lunting.data.report.AnswerFigures;
import lunting.data.report.DrillReport;
import lunting.data.report.Verdict;
import lunting.web.api.impact.WarningView;
import lunting.web.drill.Drill;
import lunting.web.drill.DrillStatus;
import org.jspecify.annotations.Nullable;

/**
 * A drill as the API answers it.
 *
 * @param drill says in every reply that it is one
 * @param warnings the calendar that is replayed
 * @param steps its warnings as far as they are answered, in the order of their issue
 */
record DrillView(
    String id,
    String drill,
    String planVersion,
    DrillStatus status,
    List<WarningView> warnings,
    List<StepView> steps,
    DrillReport.@Nullable Unanswered unanswered) {
  private static final String IS_ONE = "DRILL 演练";

  /**
   * A warning and its answer; times in milliseconds.
   *
   * @param toLegalPlan null where no legal plan was found
   */
  record StepView(
      String warning,
      Level level,
      LocalDate from,
      @Nullable LocalDate to,
      LocalDate asOf,
      @Nullable Long toLegalPlan,
      long spent,
      AnswerFigures figures,
      Verdict.Totals score) {
    static StepView of(DrillReport.Step step) {
      return new StepView(
          step.warning(),
          step.level(),
          step.from(),
          step.to(),
          step.asOf(),
          step.toLegalPlan() == null ? null : step.toLegalPlan().toMillis(),
          step.spent().toMillis(),
          step.figures(),
          step.score());
    }
  }

  static DrillView of(Drill drill) {
    return new DrillView(
        drill.id(),
        IS_ONE,
        drill.plan().id(),
        drill.status(),
        WarningView.of(drill.problem()),
        drill.steps().stream().map(StepView::of).toList(),
        drill.unanswered());
  }
}
