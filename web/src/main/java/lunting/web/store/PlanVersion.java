package lunting.web.store;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import lunting.data.report.PlanFigures;
import lunting.solver.answer.AnswerKind;
import lunting.web.audit.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it is kept: digests of what it was made from and of the plan itself, and what lists of
 * plans show; never changed. {@link PlanVersions} reads the documents, and {@link OpenPlan} has its
 * duties and its verdict.
 *
 * @param author who had it made
 * @param reason why; null where nobody said
 * @param run id of the run that found it; null for a plan made by hand
 * @param isFinal false for a first plan whose run still looks for a better one
 * @param baseline id of the plan version it changes; null where it changes none
 * @param answer what it puts first; null where it is none of several answers
 * @param plan digest of plan.json
 * @param verdict digest of verdict.json, as it was when the version was made
 */
public record PlanVersion(
    String id,
    String name,
    Instant created,
    Actor author,
    @Nullable String reason,
    @Nullable String run,
    boolean isFinal,
    @Nullable String baseline,
    @Nullable AnswerKind answer,
    Made made,
    String plan,
    String verdict,
    Headings headings,
    PlanFigures figures) {
  /** Digests of everything that it is made of, as the act that keeps it tells them. */
  Map<String, String> digests() {
    Map<String, String> digests = new TreeMap<>();
    digests.put("policy", made.policy());
    digests.put("registry", made.registry());
    digests.put("events", made.events());
    String published = made.published();
    if (published != null) {
      digests.put("published", published);
    }
    digests.put("plan", plan);
    digests.put("verdict", verdict);
    return digests;
  }
}
