package lunting.web.store;

import java.time.Instant;
import lunting.data.plan.Plan;
import lunting.data.report.PlanFigures;
import lunting.data.report.Verdict;
import lunting.solver.answer.AnswerKind;
import lunting.solver.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A plan that was kept, with what it was made from and what the checker says of it; never changed.
 *
 * @param isFinal false for a first plan whose run still looks for a better one
 * @param baseline id of the plan version it changes; null where it changes none
 * @param answer what it puts first; null where it is none of several answers
 */
public record PlanVersion(
    String id,
    String name,
    Instant created,
    String run,
    boolean isFinal,
    @Nullable String baseline,
    @Nullable AnswerKind answer,
    Problem problem,
    Plan plan,
    Verdict verdict,
    PlanFigures figures) {}
