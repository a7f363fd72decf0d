package lunting.solver.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lunting.data.calendar.Span;
import lunting.data.plan.Edit;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.day.DaySet;
import lunting.solver.verdict.CountedPlan;
import org.jspecify.annotations.Nullable;

/**
 * Why a bar stands on just these days: what each of the changes that somebody asks for on the
 * telephone would break or cost. The answers are the checker's, on the whole plan.
 */
public final class Alternatives {
  /** A bar is moved, or made shorter, by so many days. */
  static final int DAYS = 5;

  /** So many of its plant's other lines are asked. */
  static final int MOST_SISTERS = 3;

  /** What is asked for. */
  public enum Kind {
    /** Some days earlier. */
    EARLIER,
    /** Some days later. */
    LATER,
    /** Some days less at its end. */
    SHORTER,
    /** Another line of the plant in its place. */
    SISTER,
    /** In two parts, the line running in between for as long as its kiln must. */
    SPLIT,
    /** From the first of the days that the plant wished for. */
    WISHED,
    /** Not at all. */
    WITHOUT
  }

  /**
   * A change that can be made, and what it means.
   *
   * @param edits what makes it
   * @param lines ids of the lines that it changes
   */
  public record Alternative(Kind kind, List<Edit> edits, List<String> lines, Judgement judgement) {
    /** Copies the lists. */
    public Alternative {
      edits = List.copyOf(edits);
      lines = List.copyOf(lines);
    }
  }

  private final Problem problem;
  private final EditedPlan edited;
  private final CountedPlan counted;

  /** For the bars of a plan on which every rule is counted. */
  public Alternatives(Problem problem, EditedPlan edited, CountedPlan counted) {
    this.problem = problem;
    this.edited = edited;
    this.counted = counted;
  }

  /**
   * What could be instead of a bar, in the order of {@link Kind}: what a pin or the season's ends
   * do not allow is left out.
   *
   * @return null where the plan has no such bar
   */
  public @Nullable List<Alternative> of(Edit.Bar bar) {
    List<Alternative> found = new ArrayList<>();
    if (isGone(bar)) {
      return null;
    }
    add(found, Kind.EARLIER, before(bar) < DAYS ? null : moved(bar, -DAYS));
    add(found, Kind.LATER, after(bar) < DAYS ? null : moved(bar, DAYS));
    if (bar.span().days() > DAYS) {
      Span shorter = new Span(bar.span().from(), bar.span().to().minusDays(DAYS));
      add(found, Kind.SHORTER, place(bar, bar.line(), shorter));
    }
    for (LineDuty sister : sisters(bar)) {
      add(found, Kind.SISTER, place(bar, sister.id(), bar.span()));
    }
    add(found, Kind.SPLIT, split(bar));
    add(found, Kind.WISHED, wished(bar));
    add(found, Kind.WITHOUT, new Edit.Remove(bar));
    return found;
  }

  private boolean isGone(Edit.Bar bar) {
    LineDuty line = problem.lineById().get(bar.line());
    Span inside = bar.span().clip(problem.season().span());
    return line == null
        || !bar.span().equals(inside)
        || Editing.apply(problem, edited, List.of(new Edit.Remove(bar))) instanceof Applied.Gone;
  }

  private void add(List<Alternative> found, Kind kind, @Nullable Edit edit) {
    if (edit == null
        || !(Editing.apply(problem, edited, List.of(edit)) instanceof Applied.Done done)
        || done.lines().isEmpty()) {
      return;
    }
    List<String> lines = done.lines().keySet().stream().sorted().toList();
    found.add(
        new Alternative(kind, List.of(edit), lines, Judgement.ofTrial(problem, counted, done)));
  }

  private int before(Edit.Bar bar) {
    return problem.season().dayOf(bar.span().from());
  }

  private int after(Edit.Bar bar) {
    return problem.days() - 1 - problem.season().dayOf(bar.span().to());
  }

  private static Edit moved(Edit.Bar bar, int days) {
    Span span = new Span(bar.span().from().plusDays(days), bar.span().to().plusDays(days));
    return place(bar, bar.line(), span);
  }

  private static Edit place(Edit.Bar was, String line, Span span) {
    return new Edit.Place(new Edit.Bar(line, span, was.loadPercent()), was);
  }

  /** The plant's other lines that count and run on all of these days. */
  private List<LineDuty> sisters(Edit.Bar bar) {
    LineDuty line = problem.getLine(bar.line());
    return problem.plantOf(line).countable().stream()
        .filter(sister -> !sister.equals(line) && runs(sister, bar.span()))
        .limit(MOST_SISTERS)
        .toList();
  }

  private boolean runs(LineDuty line, Span days) {
    return edited.line(line.id()).rows().stream().noneMatch(row -> row.span().overlaps(days));
  }

  private @Nullable Edit split(Edit.Bar bar) {
    int run = Math.max(1, problem.getLine(bar.line()).limits().minRunDays());
    int left = (bar.span().days() - run) / 2;
    if (left < 1) {
      return null;
    }
    LocalDate from = bar.span().from().plusDays(left);
    return new Edit.Split(bar, new Span(from, from.plusDays(run - 1L)));
  }

  private @Nullable Edit wished(Edit.Bar bar) {
    DaySet wish = problem.getLine(bar.line()).days().wish();
    for (int day = 0; day < problem.days(); day++) {
      if (wish.contains(day)) {
        boolean begins = before(bar) == day;
        boolean fits = day + bar.span().days() <= problem.days();
        return begins || !fits ? null : moved(bar, day - before(bar));
      }
    }
    return null;
  }
}
