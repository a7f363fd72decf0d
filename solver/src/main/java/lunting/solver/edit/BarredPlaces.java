package lunting.solver.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lunting.data.calendar.Span;
import lunting.data.plan.Plan;
import lunting.data.plan.Reduction;
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
 * Finds the first days on which a reduction of a line would break a HARD rule that is kept now, or
 * break one further. What the line breaks by itself is found in any list; what it breaks together
 * with others only in lists that are counted fast enough.
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
   * First days in a row on which the same rule is broken.
   *
   * @param days the first days
   * @param clause the clause behind the rule; null where none is
   * @param text what is broken on the first of them; null where nothing is told of it
   */
  public record Barred(Span days, RuleId rule, @Nullable String clause, @Nullable Text text) {}

  /** For a line of a plan whose verdict is known. */
  public BarredPlaces(Problem problem, EditedPlan edited, Verdict now, String line) {
    this.problem = problem;
    this.line = problem.getLine(line);
    this.edited = edited;
    this.now = now;
    this.runs = Runs.ofLoads(LineDraft.loads(problem.season(), edited.line(line).rows()));
  }

  /**
   * The ranges, in time; empty where the reduction may stand anywhere.
   *
   * @param days how long it is, at least 1; from the last days of the season on it has no room
   * @param load in percent
   * @param moved the days of the bar that would be moved, which are left out; null: none
   */
  public List<Barred> of(int days, int load, @Nullable Span moved) {
    List<Run> left =
        moved == null
            ? runs
            : Runs.without(
                runs, problem.season().dayOf(moved.from()), problem.season().dayOf(moved.to()));
    List<Barred> found = new ArrayList<>();
    for (int first = 0; first + days <= problem.days(); first++) {
      List<Run> with = Runs.put(left, new Run(first, first + days - 1, load));
      RuleId own = own(with);
      if (own != null) {
        add(found, first, own, with);
      } else if (problem.lines().size() <= MOST_LINES) {
        RuleId shared = shared(with);
        if (shared != null) {
          add(found, first, shared, with);
        }
      }
    }
    return found;
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

  private @Nullable RuleId shared(List<Run> with) {
    Plan plan = plan(with);
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

  private void add(List<Barred> found, int first, RuleId rule, List<Run> with) {
    Barred last = found.isEmpty() ? null : found.getLast();
    boolean goesOn =
        last != null
            && last.rule() == rule
            && problem.season().dayOf(last.days().to()) + 1 == first;
    Span day = new Span(problem.season().dateOf(first), problem.season().dateOf(first));
    if (last != null && goesOn) {
      Span longer = new Span(last.days().from(), day.to());
      found.set(found.size() - 1, new Barred(longer, rule, last.clause(), last.text()));
    } else {
      found.add(new Barred(day, rule, Rules.clause(problem.policy(), rule), told(rule, with)));
    }
  }

  private @Nullable Text told(RuleId rule, List<Run> with) {
    for (RuleChange change : RuleChange.between(now, Checker.check(problem, plan(with)))) {
      if (change.rule() == rule) {
        return new BreachTold(problem, List.of(line.id())).of(change.worst());
      }
    }
    return null;
  }

  private Plan plan(List<Run> with) {
    List<Reduction> rows = new ArrayList<>();
    for (Run run : with) {
      Span span = new Span(problem.season().dateOf(run.from()), problem.season().dateOf(run.to()));
      rows.add(new Reduction(line.id(), span, run.loadPercent(), null, null));
    }
    return edited.with(Map.of(line.id(), new LineRows(rows, List.of()))).plan();
  }
}
