package lunting.web.store;

import lunting.data.plan.Plan;
import lunting.data.report.PlanFigures;
import lunting.data.report.Verdict;
import lunting.solver.answer.AnswerKind;
import lunting.solver.conflict.Outcome;
import lunting.solver.problem.Problem;
import lunting.solver.verdict.Checker;
import lunting.solver.verdict.PlanCount;
import lunting.web.audit.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A plan that is to be kept, open as its maker has it; {@link PlanVersion} says what each part is.
 *
 * @param outcome what its maker knows of whether a legal plan exists; null where nothing is known
 */
public record NewPlan(
    String name,
    Actor author,
    @Nullable String reason,
    @Nullable String run,
    boolean isFinal,
    @Nullable String baseline,
    @Nullable AnswerKind answer,
    PlanInputs inputs,
    Plan plan,
    Problem problem,
    Verdict verdict,
    PlanFigures figures,
    @Nullable Outcome outcome) {
  /** A plan made by hand under some inputs, checked here; it changes no other version. */
  public static NewPlan byHand(String name, Actor author, PlanInputs inputs, Plan plan) {
    return byHand(name, author, null, inputs, plan);
  }

  /**
   * A plan made by hand under some inputs, checked here.
   *
   * @param baseline id of the plan version it changes; null where it changes none
   */
  public static NewPlan byHand(
      String name, Actor author, @Nullable String baseline, PlanInputs inputs, Plan plan) {
    Problem problem = inputs.problem();
    Verdict verdict = Checker.check(problem, plan);
    return new NewPlan(
        name,
        author,
        null,
        null,
        true,
        baseline,
        null,
        inputs,
        plan,
        problem,
        verdict,
        PlanCount.of(problem, plan, verdict),
        null);
  }

  /** The same with what is known of whether a legal plan exists. */
  public NewPlan with(Outcome known) {
    return new NewPlan(
        name, author, reason, run, isFinal, baseline, answer, inputs, plan, problem, verdict,
        figures, known);
  }
}
