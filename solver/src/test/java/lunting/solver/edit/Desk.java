package lunting.solver.edit;

import java.time.LocalDate;
import java.util.List;
import lunting.data.calendar.Span;
import lunting.data.plan.Edit;
import lunting.data.plan.Plan;
import lunting.data.report.Verdict;
import lunting.data.text.Text;
import lunting.solver.Drawing;
import lunting.solver.Sketch;
import lunting.solver.problem.Problem;
import lunting.solver.verdict.Checker;
import lunting.solver.verdict.CountedPlan;

/** A drawn plan that is being edited; days are numbers, 0 being the season's first. */
final class Desk {
  private static final LocalDate FIRST_DAY = LocalDate.of(2020, 12, 1);

  private final Problem problem;
  private EditedPlan edited;

  Desk(Sketch drawn) {
    problem = drawn.problem();
    edited = EditedPlan.of(problem, drawn.plan());
  }

  Problem problem() {
    return problem;
  }

  EditedPlan edited() {
    return edited;
  }

  CountedPlan counted() {
    return CountedPlan.of(problem, edited.plan());
  }

  Verdict verdict() {
    return Checker.check(problem, edited.plan());
  }

  /** Does edits, which must be possible. */
  Applied.Done edit(Edit... edits) {
    if (tryOut(edits) instanceof Applied.Done done) {
      edited = edited.with(done.lines());
      return done;
    }
    throw new AssertionError("The edits must be possible.");
  }

  /** What would become of edits. */
  Applied tryOut(Edit... edits) {
    return Editing.apply(problem, edited, List.of(edits));
  }

  /** The sentence for the telephone about edits, which must be possible; they are done. */
  Text said(Edit... edits) {
    Verdict before = verdict();
    Applied.Done done = edit(edits);
    return Judgement.of(
            problem, before, verdict(), EditStage.TRIAL, done.what(), done.lines().keySet())
        .said();
  }

  /** A line, drawn. */
  String row(String line) {
    return Drawing.of(problem, edited.plan(), line);
  }

  static Edit.Bar stop(String line, int from, int to) {
    return new Edit.Bar(line, span(from, to), 0);
  }

  static Edit move(Edit.Bar was, Edit.Bar bar) {
    return new Edit.Place(bar, was);
  }

  static Edit add(Edit.Bar bar) {
    return new Edit.Place(bar, null);
  }

  static Edit pin(String line, int from, int to, String author) {
    return new Edit.PinDays(line, span(from, to), author, Text.ofPlain("检修"));
  }

  /** Another plan, drawn. */
  static Edit takeOver(String drawing) {
    return new Edit.TakeOver(Plan.of(Drawing.reductions(FIRST_DAY, drawing)), "另一方案");
  }

  static Span span(int from, int to) {
    return new Span(FIRST_DAY.plusDays(from), FIRST_DAY.plusDays(to));
  }
}
