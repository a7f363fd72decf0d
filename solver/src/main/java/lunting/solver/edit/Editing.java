package lunting.solver.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lunting.data.calendar.Span;
import lunting.data.plan.Edit;
import lunting.data.plan.Pin;
import lunting.data.plan.Plan;
import lunting.data.plan.Reduction;
import lunting.data.text.Sentence;
import lunting.solver.line.Runs;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Does edits to a plan, one after the other, each to what the one before it has left. Whether the
 * plan is still legal then, nobody asks here.
 */
public final class Editing {
  private final Problem problem;
  private final EditedPlan plan;
  private final Map<String, LineDraft> drafts = new LinkedHashMap<>();
  private final List<Edit.Bar> covered = new ArrayList<>();

  private Editing(Problem problem, EditedPlan plan) {
    this.problem = problem;
    this.plan = plan;
  }

  /** What becomes of edits, at least one: all of them are done, or none. */
  public static Applied apply(Problem problem, EditedPlan plan, List<Edit> edits) {
    Editing editing = new Editing(problem, plan);
    EditTold told = new EditTold(problem);
    for (Edit edit : edits) {
      Applied hindrance = editing.hindrance(edit);
      if (hindrance != null) {
        return hindrance;
      }
    }
    return new Applied.Done(editing.changed(), told.what(edits, editing.covered));
  }

  private Map<String, LineRows> changed() {
    Map<String, LineRows> changed = new LinkedHashMap<>();
    drafts.forEach((line, draft) -> {
      LineRows rows = draft.rows();
      if (!rows.equals(plan.line(line))) {
        changed.put(line, rows);
      }
    });
    return changed;
  }

  /** Does an edit; what hinders it, null where nothing does. */
  private @Nullable Applied hindrance(Edit edit) {
    return switch (edit) {
      case Edit.Place(Edit.Bar bar, Edit.Bar was) -> place(bar, was);
      case Edit.Remove(Edit.Bar was) -> takeAway(was, List.of());
      case Edit.Split(Edit.Bar was, Span runs) -> split(was, runs);
      case Edit.Run(String line, Span span) -> put(new Edit.Bar(line, span, 100));
      case Edit.PinDays pin -> pin(pin);
      case Edit.UnpinDays(String line, Span span) -> unpin(line, span);
      case Edit.TakeOver(Plan other, String name) -> takeOver(other);
    };
  }

  private @Nullable Applied place(Edit.Bar bar, Edit.@Nullable Bar was) {
    if (bar.loadPercent() < 0 || bar.loadPercent() > 99) {
      return impossible(
          Sentence.of(
                  "负荷（{load}%）应不小于 0、小于 100%。",
                  "The load ({load} %) must be at least 0 and less than 100 %.")
              .with("load", bar.loadPercent()));
    }
    return was == null ? put(bar) : takeAway(was, List.of(bar));
  }

  private @Nullable Applied split(Edit.Bar was, Span runs) {
    boolean inside = runs.from().isAfter(was.span().from()) && runs.to().isBefore(was.span().to());
    if (!inside) {
      return impossible(
          Sentence.of(
              "恢复生产的日子应在这一段之内，两头都要留下停限产的日子。",
              "The days on which the line runs must lie inside the bar, some of it on either"
                  + " side."));
    }
    return takeAway(
        was,
        List.of(
            new Edit.Bar(
                was.line(),
                new Span(was.span().from(), runs.from().minusDays(1)),
                was.loadPercent()),
            new Edit.Bar(
                was.line(), new Span(runs.to().plusDays(1), was.span().to()), was.loadPercent())));
  }

  private @Nullable Applied put(Edit.Bar bar) {
    return lay(null, List.of(bar));
  }

  private @Nullable Applied takeAway(Edit.Bar was, List<Edit.Bar> then) {
    Applied outside = outside(was.line(), was.span());
    if (outside != null) {
      return outside;
    }
    return draft(was.line()).has(was) ? lay(was, then) : new Applied.Gone(was);
  }

  /** Takes a bar away, then lays others; nothing where a pinned day would change. */
  private @Nullable Applied lay(Edit.@Nullable Bar was, List<Edit.Bar> bars) {
    Map<String, int[]> before = new HashMap<>();
    if (was != null) {
      before.put(was.line(), draft(was.line()).loads());
      draft(was.line()).put(was.span(), 100);
    }
    for (Edit.Bar bar : bars) {
      Applied outside = outside(bar.line(), bar.span());
      if (outside != null) {
        return outside;
      }
      LineDraft draft = draft(bar.line());
      before.putIfAbsent(bar.line(), draft.loads());
      if (bar.loadPercent() < 100) {
        covered.addAll(draft.on(bar.span()));
      }
      draft.put(bar.span(), bar.loadPercent());
    }
    for (Map.Entry<String, int[]> line : before.entrySet()) {
      Pin pin = pinOnChanged(draft(line.getKey()), line.getValue());
      if (pin != null) {
        return new Applied.Pinned(pin);
      }
    }
    return null;
  }

  private static @Nullable Pin pinOnChanged(LineDraft draft, int[] before) {
    int[] now = draft.loads();
    for (int day = 0; day < now.length; day++) {
      Pin pin = now[day] == before[day] ? null : draft.pinOn(day);
      if (pin != null) {
        return pin;
      }
    }
    return null;
  }

  private @Nullable Applied pin(Edit.PinDays edit) {
    Applied outside = outside(edit.line(), edit.span());
    if (outside == null) {
      draft(edit.line()).pin(new Pin(edit.line(), edit.span(), edit.author(), edit.reason()));
    }
    return outside;
  }

  private @Nullable Applied unpin(String line, Span span) {
    Applied outside = outside(line, span);
    if (outside == null) {
      draft(line).unpin(span);
    }
    return outside;
  }

  private @Nullable Applied takeOver(Plan other) {
    Map<String, List<Reduction>> rows = other.byLine();
    for (LineDuty line : problem.lines()) {
      draft(line.id())
          .takeOver(Runs.loads(problem.season(), rows.getOrDefault(line.id(), List.of())));
    }
    return null;
  }

  private @Nullable Applied outside(String line, Span span) {
    if (!problem.lineById().containsKey(line)) {
      return impossible(
          Sentence.of("名录中没有生产线“{line}”。", "The list has no line ({line}).").with("line", line));
    }
    Span season = problem.season().span();
    boolean inside = season.contains(span.from()) && season.contains(span.to());
    return inside
        ? null
        : impossible(
            Sentence.of(
                    "{from}至{to}不全在实施期内。",
                    "The days from {from} to {to} do not all lie in the season.")
                .with("from", span.from())
                .with("to", span.to()));
  }

  private static Applied impossible(Sentence why) {
    return new Applied.Impossible(why.text());
  }

  private LineDraft draft(String line) {
    return drafts.computeIfAbsent(line, id -> new LineDraft(problem, id, plan.line(id)));
  }
}
