package lunting.web.api.solve;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import lunting.data.report.AnswerFigures;
import lunting.data.report.Verdict;
import lunting.data.text.Text;
import lunting.solver.answer.AnswerKind;
import lunting.solver.answer.Offer;
import lunting.solver.conflict.Legality;
import lunting.solver.reach.Shortfall;
import lunting.web.run.AnswerSet;
import lunting.web.run.RunHeadings;
import lunting.web.run.RunState;
import lunting.web.run.RunStatus;
import lunting.web.store.OpenPlan;
import lunting.web.store.PlanVersions;
import org.jspecify.annotations.Nullable;

/**
 * The answers to choose from in one situation, as far as their runs have found them.
 *
 * @param complete whether every run has ended
 * @param baseline id of the version that they change; null where it came as a document
 * @param answers in the order in which they are offered
 */
record AnswerView(
    String id,
    Instant created,
    boolean complete,
    @Nullable LocalDate asOf,
    @Nullable String baseline,
    List<Answer> answers) {
  /**
   * One answer: its aim, its run and the plan it offers.
   *
   * @param figures of the newest plan version; null before the first
   * @param legality whether the plan is legal, and else whether any can be, as the run found that
   *     found it; null before its final plan
   * @param shortfalls duties that it does not keep; null before the first plan version
   */
  record Answer(
      AnswerKind kind,
      Text name,
      String run,
      RunStatus status,
      @Nullable Boolean feasible,
      @Nullable Legality legality,
      Verdict.@Nullable Totals score,
      @Nullable String planVersion,
      @Nullable AnswerFigures figures,
      @Nullable List<Shortfall> shortfalls,
      @Nullable Text failure) {
    static Answer of(
        AnswerSet set,
        AnswerSet.Answer answer,
        PlanVersions versions,
        Function<OpenPlan, List<Shortfall>> shortfalls) {
      RunState state = answer.run().state();
      Offer<OpenPlan> offer = set.offered(answer, versions);
      OpenPlan version = offer == null ? null : offer.plan();
      return new Answer(
          answer.kind(),
          answer.kind().title(),
          answer.run().id(),
          state.status(),
          version == null ? null : version.verdict().feasible(),
          version == null ? null : set.legality(version.version()),
          version == null ? null : version.verdict().score(),
          version == null ? null : version.id(),
          offer == null ? null : offer.figures(),
          version == null ? null : shortfalls.apply(version),
          state.failure());
    }
  }

  static AnswerView of(
      AnswerSet set, PlanVersions versions, Function<OpenPlan, List<Shortfall>> shortfalls) {
    RunHeadings headings = set.answers().getFirst().run().headings();
    return new AnswerView(
        set.id(),
        set.created(),
        set.complete(),
        headings.asOf(),
        headings.baseline(),
        set.answers().stream()
            .map(answer -> Answer.of(set, answer, versions, shortfalls))
            .toList());
  }
}
