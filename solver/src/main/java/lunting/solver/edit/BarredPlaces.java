package lunting.solver.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import lunting.data.calendar.Span;
import lunting.data.plan.Edit;
import lunting.data.plan.Pin;
import lunting.data.policy.RuleId;
import lunting.data.report.Verdict.Severity;
import lunting.data.text.Text;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;
import lunting.solver.rule.Rules;
import lunting.solver.verdict.CountOfLines;
import lunting.solver.verdict.CountedPlan;
import org.jspecify.annotations.Nullable;

/**
 * Finds the days on which a reduction of a line can neither begin nor end, for there it would
 * change a pinned day, break a HARD rule that is kept now, or break one further.
 */
public final class BarredPlaces {
  private final Problem problem;
  private final LineDuty line;
  private final EditedPlan edited;
  private final CountedPlan counted;

  /**
   * Days in a row on which the same is in the way.
   *
   * @param days the days
   * @param rule the rule that is broken, the worst where there are several; null where days are
   *     pinned
   * @param clause the clause behind the rule; null where none is
   * @param text what is broken on the first of them, or who pinned which days; null where nothing
   *     is told of it
   */
  public record Barred(
      Span days, @Nullable RuleId rule, @Nullable String clause, @Nullable Text text) {}

  /** For a line of a plan on which every rule is counted. */
  public BarredPlaces(Problem problem, EditedPlan edited, CountedPlan counted, String line) {
    this.problem = problem;
    this.line = problem.getLine(line);
    this.edited = edited;
    this.counted = counted;
  }

  /**
   * The first days, in time; empty where the reduction may stand anywhere.
   *
   * @param days how long it is, at least 1; from the last days of the season on it has no room
   * @param load in percent
   * @param moved the bar that would be moved, of this line or another, and is taken away first;
   *     null where none is, and left alone where it does not stand there
   */
  public List<Barred> of(int days, int load, Edit.@Nullable Bar moved) {
    Span season = problem.season().span();
    return days > season.days()
        ? List.of()
        : barred(
            new Span(season.from(), season.to().minusDays(days - 1L)),
            first -> new Span(first, first.plusDays(days - 1L)),
            load,
            moved);
  }

  /**
   * The days on which a reduction that ends on a certain day cannot begin, in time.
   *
   * @param last a day of the season
   * @param moved as in {@link #of}
   */
  public List<Barred> ofFirstDay(LocalDate last, int load, Edit.@Nullable Bar moved) {
    Span days = new Span(problem.season().span().from(), last);
    return barred(days, first -> new Span(first, last), load, moved);
  }

  /**
   * The days on which a reduction that begins on a certain day cannot end, in time.
   *
   * @param first a day of the season
   * @param moved as in {@link #of}
   */
  public List<Barred> ofLastDay(LocalDate first, int load, Edit.@Nullable Bar moved) {
    Span days = new Span(first, problem.season().span().to());
    return barred(days, last -> new Span(first, last), load, moved);
  }

  private List<Barred> barred(
      Span days, Function<LocalDate, Span> places, int load, Edit.@Nullable Bar moved) {
    Edit.Bar was = moved != null && stands(moved) ? moved : null;
    Set<String> lines = new LinkedHashSet<>(List.of(line.id()));
    if (was != null) {
      lines.add(was.line());
    }
    CountOfLines count = counted.about(lines, EnumSet.of(Severity.HARD));
    List<Barred> found = new ArrayList<>();
    for (LocalDate day = days.from(); !day.isAfter(days.to()); day = day.plusDays(1)) {
      Span only = new Span(day, day);
      Edit.Bar bar = new Edit.Bar(line.id(), places.apply(day), load);
      switch (Editing.apply(problem, edited, List.of(new Edit.Place(bar, was)))) {
        case Applied.Done done -> breaks(found, only, count, done);
        case Applied.Pinned(Pin pin) -> pinned(found, only, pin);
        case Applied.Gone gone -> throw new IllegalStateException("The bar must stand: " + gone);
        case Applied.Impossible impossible -> {
          // Where no bar can stand at all, on no day a rule is broken.
        }
      }
    }
    return found;
  }

  private boolean stands(Edit.Bar bar) {
    return switch (Editing.apply(problem, edited, List.of(new Edit.Remove(bar)))) {
      case Applied.Done done -> true;
      case Applied.Pinned pinned -> true;
      case Applied.Gone gone -> false;
      case Applied.Impossible impossible -> false;
    };
  }

  private void breaks(List<Barred> found, Span day, CountOfLines count, Applied.Done done) {
    RuleChange broken = broken(count, done);
    if (broken != null && !goesOn(found, day, broken.rule(), null)) {
      String clause = Rules.clause(problem.policy(), broken.rule());
      Text text = new BreachTold(problem, List.of(line.id())).of(broken.worst());
      found.add(new Barred(day, broken.rule(), clause, text));
    }
  }

  /** The change that the sentence about these edits would name first; null where none breaks. */
  private static @Nullable RuleChange broken(CountOfLines count, Applied.Done done) {
    for (RuleChange change :
        RuleChange.between(count.before(), count.after(LineRows.reductions(done.lines())))) {
      if (change.breaks()) {
        return change;
      }
    }
    return null;
  }

  private static void pinned(List<Barred> found, Span day, Pin pin) {
    Text text = PinTold.of(pin);
    if (!goesOn(found, day, null, text)) {
      found.add(new Barred(day, null, null, text));
    }
  }

  /** Makes the last range a day longer where the same is in the way on it. */
  private static boolean goesOn(
      List<Barred> found, Span day, @Nullable RuleId rule, @Nullable Text pinned) {
    Barred last = found.isEmpty() ? null : found.getLast();
    boolean same =
        last != null
            && last.days().to().plusDays(1).equals(day.from())
            && last.rule() == rule
            && (rule != null || Objects.equals(last.text(), pinned));
    if (last != null && same) {
      Span longer = new Span(last.days().from(), day.to());
      found.set(found.size() - 1, new Barred(longer, last.rule(), last.clause(), last.text()));
    }
    return same;
  }
}
