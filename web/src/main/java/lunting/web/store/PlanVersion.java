package lunting.web.store;

import java.time.Instant;
import lunting.data.plan.Plan;
import lunting.data.report.PlanFigures;
import lunting.solver.answer.AnswerKind;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it is kept: what it was made from, and the figures that lists of plans show; never
 * changed. Its duties and its verdict are worked out again by {@link OpenPlan} when it is opened.
 *
 * @param run id of the run that found it; null for a plan made by hand
 * @param isFinal false for a first plan whose run still looks for a better one
 * @param baseline id of the plan version it changes; null where it changes none
 * @param answer what it puts first; null where it is none of several answers
 */
public record PlanVersion(
    String id,
    String name,
    Instant created,
    @Nullable String run,
    boolean isFinal,
    @Nullable String baseline,
    @Nullable AnswerKind answer,
    PlanInputs inputs,
    Plan plan,
    PlanFigures figures) {}
