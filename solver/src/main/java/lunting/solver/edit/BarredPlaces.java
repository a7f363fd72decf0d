package lunting.solver.edit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lunting.data.calendar.Span;
import lunting.data.plan.Plan;
import lunting.data.plan.Reduction;
import lunting.data.policy.RuleId;
import lunting.data.report.Verdict;
import lunting.data.report.Verdict.Severity;
import lunting.data.text.Text;
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
    Map<RuleId, Long> standing = byItself(runs);
    List<Barred> found = new ArrayList<>();
    for (int first = 0; first + days <= problem.days(); first++) {
      List<Run> with = Runs.put(left, new Run(first, first + days - 1, load));
      RuleId own = own(standing, with);
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

  /** What the line breaks by itself, rule by rule. */
  private Map<RuleId, Long> byItself(List<Run> runs) {
    Map<RuleId, Long> amounts = new EnumMap<>(RuleId.class);
    for (LineVerdict.Breach breach : LineVerdict.of(problem, line, runs).breaches()) {
      amounts.merge(breach.rule().id(), breach.amount(), Long::sum);
    }
    return amounts;
  }

  private @Nullable RuleId own(Map<RuleId, Long> standing, List<Run> with) {
    for (Map.Entry<RuleId, Long> rule : byItself(with).entrySet()) {
      if (rule.getValue() > standing.getOrDefault(rule.getKey(), 0L)) {
        return rule.getKey();
      }
    }
    return null;
  }

  private @Nullable RuleId shared(List<Run> with) {
    Plan plan = plan(with);
    if (Checker.score(problem, plan).hard() >= now.score().hard()) {
      return null;
    }
    Verdict verdict = Checker.check(problem, plan);
    for (Verdict.RuleResult rule : verdict.rules()) {
      if (rule.level() == Severity.HARD && rule.amount() > now.amount(rule.rule())) {
        return rule.rule();
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
