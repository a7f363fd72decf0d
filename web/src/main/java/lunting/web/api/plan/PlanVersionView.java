package lunting.web.api.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lunting.data.report.Verdict;
import lunting.solver.answer.AnswerKind;
import lunting.solver.conflict.Outcome;
import lunting.web.api.files.DocumentName;
import lunting.web.api.files.Kpis;
import lunting.web.api.files.SeasonView;
import lunting.web.store.Headings;
import lunting.web.store.PlanVersion;
import org.jspecify.annotations.Nullable;

/**
 * A plan version as the page lists it.
 *
 * @param author who had it made; null where nobody gave a name
 * @param run id of the run that found it; null for a plan made by hand
 * @param isFinal false for a first plan whose run still looks for a better one
 * @param outcome what is known of whether a legal plan exists; null: it is not legal, and nobody
 *     has asked
 * @param events ids of the events it knew
 * @param asOf the first day it could still change; null for a season plan
 * @param baseline id of the version that it changes; null where that is none
 * @param answer what it puts first; null where it is none of several answers
 * @param plan the plan as plan.json; only where one version is asked for
 */
public record PlanVersionView(
    String id,
    String name,
    Instant created,
    @Nullable String author,
    @Nullable String run,
    @JsonProperty("final") boolean isFinal,
    boolean feasible,
    @Nullable Outcome outcome,
    Verdict.Totals score,
    Kpis kpis,
    DocumentName policy,
    DocumentName registry,
    SeasonView season,
    List<String> events,
    @Nullable LocalDate asOf,
    @Nullable String baseline,
    @Nullable AnswerKind answer,
    @Nullable Object plan) {
  /** A version without its plan. */
  public static PlanVersionView of(PlanVersion version) {
    return with(version, null);
  }

  static PlanVersionView with(PlanVersion version, @Nullable Object plan) {
    Headings headings = version.headings();
    return new PlanVersionView(
        version.id(),
        version.name(),
        version.created(),
        version.author().named() ? version.author().name() : null,
        version.run(),
        version.isFinal(),
        version.figures().feasible(),
        version.figures().feasible() ? Outcome.LEGAL : headings.outcome(),
        version.figures().score(),
        Kpis.of(version),
        new DocumentName(headings.policy(), headings.policyTitle()),
        new DocumentName(headings.registry(), headings.registryTitle()),
        SeasonView.of(headings.season()),
        headings.events(),
        headings.asOf(),
        version.baseline(),
        version.answer(),
        plan);
  }
}
