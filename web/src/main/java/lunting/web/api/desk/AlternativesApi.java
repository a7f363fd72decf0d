package lunting.web.api.desk;

import io.javalin.http.Context;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import lunting.data.plan.Edit;
import lunting.data.plan.Plan;
import lunting.data.text.Sentence;
import lunting.solver.edit.Alternatives;
import lunting.solver.edit.Alternatives.Alternative;
import lunting.solver.edit.EditedPlan;
import lunting.solver.problem.Problem;
import lunting.solver.verdict.CountedPlan;
import lunting.web.api.ask.Situations;
import lunting.web.api.http.Refusal;
import lunting.web.api.http.Replies;
import lunting.web.api.plan.PlanVersionApi;
import lunting.web.desk.OpenCopy;
import lunting.web.desk.WorkingCopies;
import lunting.web.store.OpenPlan;
import lunting.web.store.PlanVersions;
import org.jspecify.annotations.Nullable;

/** Why a bar stands on just these days: what other days, another line or none would do. */
public final class AlternativesApi {
  private final WorkingCopies copies;
  private final PlanVersions versions;

  record Listing(List<AlternativeView> alternatives) {}

  /** A change that could be made, by the edits that make it. */
  record AlternativeView(
      Alternatives.Kind kind, List<SentEdits.SentEdit> edits, JudgedView judged) {
    static AlternativeView of(Problem problem, Alternative alternative) {
      return new AlternativeView(
          alternative.kind(),
          alternative.edits().stream().map(SentEdits.SentEdit::of).toList(),
          JudgedView.of(problem, alternative.judgement(), alternative.lines()));
    }
  }

  public AlternativesApi(PlanVersions versions, WorkingCopies copies) {
    this.versions = versions;
    this.copies = copies;
  }

  /** Of a bar of a working copy as it stands. */
  public void ofCopy(Context ctx) {
    OpenCopy copy = copies.open(Deeds.copy(copies, ctx.pathParam("id")).id());
    answer(ctx, copy.base().problem(), copy.edited(), copy.counted());
  }

  /** Of a bar of a plan version. */
  public void ofVersion(Context ctx) {
    OpenPlan open = versions.open(PlanVersionApi.version(versions, ctx.pathParam("id")));
    Plan plan = open.plan();
    Problem problem = open.problem();
    answer(ctx, problem, EditedPlan.of(problem, plan), CountedPlan.of(problem, plan));
  }

  private static void answer(Context ctx, Problem problem, EditedPlan edited, CountedPlan counted) {
    Edit.Bar bar = bar(ctx);
    List<Alternative> found = new Alternatives(problem, edited, counted).of(bar);
    if (found == null) {
      throw Refusal.notFound(
          Sentence.of(
                  "方案中没有 {line} 自 {from} 起的这一段停限产。",
                  "The plan has no such bar of {line} from {from}.")
              .with("line", bar.line())
              .with("from", bar.span().from()));
    }
    Replies.json(
        ctx, new Listing(found.stream().map(each -> AlternativeView.of(problem, each)).toList()));
  }

  private static Edit.Bar bar(Context ctx) {
    LocalDate from = Situations.date("from", ctx.queryParam("from"));
    LocalDate to = Situations.date("to", ctx.queryParam("to"));
    @Nullable String load = ctx.queryParam("load");
    BigDecimal share = load == null ? BigDecimal.ZERO : SentEdits.decimal(load);
    return new SentEdits.SentBar(ctx.queryParam("line"), from, to, share).read();
  }
}
