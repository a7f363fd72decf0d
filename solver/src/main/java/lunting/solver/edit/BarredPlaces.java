package lunting.solver.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lunting.data.calendar.Span;
import lunting.data.plan.Edit;
import lunting.data.plan.Pin;
import lunting.data.plan.Plan;
import lunting.data.policy.RuleId;
import lunting.data.report.Verdict;
import lunting.data.text.Text;
import lunting.solver.line.LineRule;
import lunting.solver.line.LineVerdict;
import lunting.solver.line.Runs;
import lunting.solver.model.Run;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;
import lunting.solver.rule.Rules;
import lunting.solver.verdict.Checker;
import org.jspecify.annotations.Nullable;

/**
 * Finds the first days on which a reduction of a line would change a pinned day, break a HARD rule
 * that is kept now, or break one further. What the line breaks by itself is found in any list; what
 * it breaks together with others only in lists that are counted fast enough.
 */
public final class BarredPlaces {
  /** Of so many lines a whole season of plans is counted in less than a second. */
  static final int MOST_LINES = 300;

  private final Problem problem;
  private final LineDuty line;
  private final EditedPlan edited;
  private final Verdict now;
  private final List<Run> runs;

  /**
   * First days in a row on which the same is in the way.
   *
   * @param days the first days
   * @param rule the rule that is broken; null where days are pinned
   * @param clause the clause behind the rule; null where none is
   * @param text what is broken on the first of them, or who pinned which days; null where nothing
   *     is told of it
   */
  public record Barred(
      Span days, @Nullable RuleId rule, @Nullable String clause, @Nullable Text text) {}

  /** For a line of a plan whose verdict is known. */
  public BarredPlaces(Problem problem, EditedPlan edited, Verdict now, String line) {
    this.problem = problem;
    this.line = problem.getLine(line);
    this.edited = edited;
    this.now = now;
    this.runs = runs(edited);
  }

  /**
   * The ranges, in time; empty where the reduction may stand anywhere.
   *
   * @param days how long it is, at least 1; from the last days of the season on it has no room
   * @param load in percent
   * @param moved the bar that would be moved, of this line or another, and is taken away first;
   *     null where none is, and left alone where it does not stand there
   */
  public List<Barred> of(int days, int load, Edit.@Nullable Bar moved) {
    Edit.Bar was = moved != null && stands(moved) ? moved : null;
    List<Barred> found = new ArrayList<>();
    for (int first = 0; first + days <= problem.days(); first++) {
      LocalDate from = problem.season().dateOf(first);
      Span day = new Span(from, from);
      Edit.Bar bar = new Edit.Bar(line.id(), new Span(from, from.plusDays(days - 1L)), load);
      switch (Editing.apply(problem, edited, List.of(new Edit.Place(bar, was)))) {
        case Applied.Done done -> breaks(found, day, edited.with(done.lines()));
        case Applied.Pinned(Pin pin) -> pinned(found, day, pin);
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

  private void breaks(List<Barred> found, Span day, EditedPlan then) {
    RuleId rule = own(runs(then));
    if (rule == null && problem.lines().size() <= MOST_LINES) {
      rule = shared(then.plan());
    }
    if (rule != null && !goesOn(found, day, rule, null)) {
      String clause = Rules.clause(problem.policy(), rule);
      found.add(new Barred(day, rule, clause, told(rule, then.plan())));
    }
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

  private List<Run> runs(EditedPlan plan) {
    return Runs.ofLoads(Runs.loads(problem.season(), plan.line(line.id()).rows()));
  }

  /** A rule that the line then breaks more by itself, on any day; the first of the rule book. */
  private @Nullable RuleId own(List<Run> with) {
    RuleId first = null;
    Run[] before = inOrder(runs);
    Run[] after = inOrder(with);
    for (LineVerdict.Breach breach : LineVerdict.of(problem, line, with).breaches()) {
      LineRule rule = breach.rule();
      for (int day = breach.from(); day <= breach.to(); day++) {
        boolean grows = rule.amount(line, after, day, day) > rule.amount(line, before, day, day);
        if (grows && (first == null || rule.id().compareTo(first) < 0)) {
          first = rule.id();
        }
      }
    }
    return first;
  }

  private Run[] inOrder(List<Run> runs) {
    return Objects.requireNonNull(Runs.joined(runs, problem.days())).toArray(Run[]::new);
  }

  private @Nullable RuleId shared(Plan plan) {
    // Of a plan that keeps every rule the score tells enough; else one place may hide another.
    if (now.feasible() && Checker.score(problem, plan).hard() >= 0) {
      return null;
    }
    for (RuleChange change : RuleChange.between(now, Checker.check(problem, plan))) {
      if (change.breaks()) {
        return change.rule();
      }
    }
    return null;
  }

  private @Nullable Text told(RuleId rule, Plan plan) {
    for (RuleChange change : RuleChange.between(now, Checker.check(problem, plan))) {
      if (change.rule() == rule) {
        return new BreachTold(problem, List.of(line.id())).of(change.worst());
      }
    }
    return null;
  }
}
