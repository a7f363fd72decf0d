package lunting.web.api.desk;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import lunting.data.calendar.Span;
import lunting.data.plan.Edit;
import lunting.data.policy.RuleId;
import lunting.data.text.Sentence;
import lunting.data.text.Text;
import lunting.solver.edit.BarredPlaces;
import lunting.solver.problem.Problem;
import lunting.web.api.ask.Situations;
import lunting.web.api.http.Asker;
import lunting.web.api.http.IfMatch;
import lunting.web.api.http.Refusal;
import lunting.web.api.http.Replies;
import lunting.web.api.http.SentJson;
import lunting.web.audit.Actor;
import lunting.web.desk.Deed;
import lunting.web.desk.Editor;
import lunting.web.desk.OpenCopy;
import lunting.web.desk.WorkingCopies;
import lunting.web.desk.WorkingCopy;
import lunting.web.store.PlanVersions;
import lunting.web.store.Store;
import org.jspecify.annotations.Nullable;

/** Changes working copies by hand: edits, trials, undo, redo, and where a bar cannot stand. */
public final class EditApi {
  private final WorkingCopies copies;
  private final Editor editor;
  private final PlanVersions versions;

  record Places(List<PlaceView> places) {}

  /** Days on which a rule would be broken; the rule is null where days are pinned. */
  record PlaceView(
      LocalDate from,
      LocalDate to,
      @Nullable RuleId rule,
      @Nullable String clause,
      @Nullable Text text) {
    static PlaceView of(BarredPlaces.Barred barred) {
      return new PlaceView(
          barred.days().from(), barred.days().to(), barred.rule(), barred.clause(), barred.text());
    }
  }

  /** Undo or redo. */
  private interface Turn {
    Deed turn(String id, Actor actor, long revision);
  }

  public EditApi(Store store, WorkingCopies copies) {
    this.copies = copies;
    this.editor = new Editor(store, copies);
    this.versions = store.versions();
  }

  public void edit(Context ctx) {
    Actor actor = Asker.of(ctx);
    WorkingCopy copy = Deeds.copy(copies, ctx.pathParam("id"));
    SentEdits sent = SentJson.read(ctx, SentEdits.class);
    edited(
        ctx, Deeds.done(editor.edit(copy.id(), actor, read(sent, copy, actor), sent.revision())));
  }

  public void tryOut(Context ctx) {
    WorkingCopy copy = Deeds.copy(copies, ctx.pathParam("id"));
    List<Edit> edits = read(SentJson.read(ctx, SentEdits.class), copy, Asker.of(ctx));
    Replies.json(ctx, JudgedView.of(Deeds.done(editor.tryOut(copy.id(), edits))));
  }

  private List<Edit> read(SentEdits sent, WorkingCopy copy, Actor actor) {
    return sent.read(versions, copy.version(), actor);
  }

  public void undo(Context ctx) {
    turn(ctx, editor::undo);
  }

  public void redo(Context ctx) {
    turn(ctx, editor::redo);
  }

  private void turn(Context ctx, Turn turn) {
    WorkingCopy copy = Deeds.copy(copies, ctx.pathParam("id"));
    long revision = IfMatch.of(ctx, copy.id());
    edited(ctx, Deeds.done(turn.turn(copy.id(), Asker.of(ctx), revision)));
  }

  private static void edited(Context ctx, Deed.Done done) {
    WorkingCopy copy = done.copy().copy();
    IfMatch.tell(ctx, copy.id(), copy.revision());
    Replies.json(ctx, EditedView.of(done));
  }

  public void places(Context ctx) {
    OpenCopy copy = copies.open(Deeds.copy(copies, ctx.pathParam("id")).id());
    Problem problem = copy.base().problem();
    String line = ctx.pathParam("line");
    if (!problem.lineById().containsKey(line)) {
      throw Refusal.notFound(
          Sentence.of("名录中没有生产线“{line}”。", "The list has no line ({line}).").with("line", line));
    }
    @Nullable String given = ctx.queryParam("load");
    int load = given == null ? 0 : SentEdits.percent(SentEdits.decimal(given));
    BarredPlaces places = new BarredPlaces(problem, copy.edited(), copy.counted(), line);
    Replies.json(
        ctx,
        new Places(
            barred(ctx, problem, places, load, moved(ctx, problem, line, load)).stream()
                .map(PlaceView::of)
                .toList()));
  }

  private static List<BarredPlaces.Barred> barred(
      Context ctx, Problem problem, BarredPlaces places, int load, Edit.@Nullable Bar moved) {
    LocalDate begins = inSeason(ctx, problem, "begins");
    if (begins != null) {
      return places.ofLastDay(begins, load, moved);
    }
    LocalDate ends = inSeason(ctx, problem, "ends");
    return ends == null
        ? places.of(days(ctx, problem), load, moved)
        : places.ofFirstDay(ends, load, moved);
  }

  private static @Nullable LocalDate inSeason(Context ctx, Problem problem, String name) {
    @Nullable String given = ctx.queryParam(name);
    LocalDate day = given == null ? null : Situations.date(name, given);
    if (day != null && !problem.season().span().contains(day)) {
      throw Refusal.badRequest(
          Sentence.of("{name}（{day}）不在实施期内。", "The day of {name} ({day}) is not in the season.")
              .with("name", name)
              .with("day", day));
    }
    return day;
  }

  private static int days(Context ctx, Problem problem) {
    String given = ctx.queryParam("days");
    try {
      int days = Integer.parseInt(given == null ? "" : given);
      if (days >= 1 && days <= problem.days()) {
        return days;
      }
    } catch (NumberFormatException e) {
      throw notDays(problem);
    }
    throw notDays(problem);
  }

  private static Refusal notDays(Problem problem) {
    return Refusal.badRequest(
        Sentence.of("days 应在 1 与 {most} 之间。", "The days must be at least 1 and at most {most}.")
            .with("most", problem.days()));
  }

  /** The bar that would be moved, inside the season; null: none. */
  private static Edit.@Nullable Bar moved(Context ctx, Problem problem, String line, int load) {
    String from = ctx.queryParam("from");
    String to = ctx.queryParam("to");
    if (from == null && to == null) {
      return null;
    }
    Span days =
        SentEdits.span(Situations.date("from", from), Situations.date("to", to))
            .clip(problem.season().span());
    String besides = ctx.queryParam("besides");
    return days == null ? null : new Edit.Bar(besides == null ? line : besides, days, load);
  }
}
