package lunting.web.api.solve;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lunting.data.report.Verdict;
import lunting.data.text.Text;
import lunting.solver.answer.AnswerKind;
import lunting.solver.conflict.Legality;
import lunting.solver.conflict.Outcome;
import lunting.web.api.files.DocumentName;
import lunting.web.api.files.Kpis;
import lunting.web.api.http.FindingView;
import lunting.web.api.http.Json;
import lunting.web.run.RunHeadings;
import lunting.web.run.RunState;
import lunting.web.run.RunStatus;
import lunting.web.run.SolveRun;
import lunting.web.run.SolveRuns;
import lunting.web.store.PlanVersion;
import lunting.web.store.PlanVersions;
import org.jspecify.annotations.Nullable;

/** A solve run as the API answers it, after Timefold's services. */
public record RunView(
    Metadata metadata,
    @Nullable ProgressView progress,
    @Nullable Object modelOutput,
    @Nullable Kpis kpis,
    @Nullable Legality legality,
    List<FindingView> findings) {
  record Metadata(
      String id,
      String name,
      RunStatus status,
      Instant submitDateTime,
      @Nullable Instant startDateTime,
      @Nullable Instant completeDateTime,
      Duration spentLimit,
      @Nullable Long stepCountLimit,
      long seed,
      DocumentName policy,
      DocumentName registry,
      List<String> events,
      @Nullable LocalDate asOf,
      @Nullable String baseline,
      @Nullable AnswerKind answer,
      @Nullable Integer waitingBefore,
      Verdict.@Nullable Totals score,
      @Nullable Boolean feasible,
      @Nullable Outcome outcome,
      @Nullable String planVersion,
      @Nullable Text failure,
      @Nullable Boolean interrupted,
      @Nullable String continues) {
    static Metadata of(SolveRun run, @Nullable Integer waitingBefore) {
      RunHeadings order = run.headings();
      RunState state = run.state();
      Verdict.Totals score = state.score();
      Legality legality = state.legality();
      return new Metadata(
          run.id(),
          order.name(),
          state.status(),
          state.submitted(),
          state.started(),
          state.completed(),
          order.spentLimit(),
          order.stepLimit(),
          order.seed(),
          new DocumentName(order.policy(), order.policyTitle()),
          new DocumentName(order.registry(), order.registryTitle()),
          order.events(),
          order.asOf(),
          order.baseline(),
          order.answer(),
          waitingBefore,
          score,
          score == null ? null : score.hard() == 0,
          legality == null ? null : legality.outcome(),
          state.version(),
          state.failure(),
          state.interrupted() ? true : null,
          order.continues());
    }
  }

  static Metadata metadata(SolveRun run, SolveRuns runs) {
    boolean waits = run.state().status() == RunStatus.SOLVING_SCHEDULED;
    return Metadata.of(run, waits ? runs.waitingBefore(run) : null);
  }

  /** A run as it stands, with its newest plan. */
  public static RunView of(SolveRun run, SolveRuns runs, PlanVersions versions) {
    RunState state = run.state();
    String newest = state.version();
    PlanVersion version = newest == null ? null : versions.find(newest);
    return new RunView(
        metadata(run, runs),
        state.progress() == null ? null : ProgressView.of(state.progress()),
        version == null ? null : Json.raw(versions.planDocument(version)),
        version == null ? null : Kpis.of(version),
        state.legality(),
        FindingView.of(run.headings().warnings()));
  }
}
