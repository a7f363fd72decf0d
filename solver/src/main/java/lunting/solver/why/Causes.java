package lunting.solver.why;

import java.util.ArrayList;
import java.util.List;
import lunting.data.calendar.Span;
import lunting.data.event.Event;
import lunting.data.plan.Reduction;
import lunting.data.policy.RuleId;
import lunting.solver.problem.LineBaseline;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.day.Levels;
import lunting.solver.rule.Rules;
import org.jspecify.annotations.Nullable;

/**
 * Names what asks for a reduction, day by day: an order, the calendar, a warning, or the season's
 * ratio. What a published plan had already keeps the cause that it gave.
 */
public final class Causes {
  private final Problem problem;
  private final LineDuty line;
  private final Reduction reduction;
  private final AskedByWarnings warnings;
  private final int from;
  private final int to;

  private Causes(Problem problem, Reduction reduction, Span inside) {
    this.problem = problem;
    this.line = problem.getLine(reduction.line());
    this.reduction = reduction;
    this.warnings = new AskedByWarnings(problem, line);
    this.from = problem.season().dayOf(inside.from());
    this.to = problem.season().dayOf(inside.to());
  }

  /** A cause with its clause. */
  private record Reason(Reduction.Cause cause, @Nullable String clause) {}

  /**
   * The same days and load, each part with its cause and clause: a reduction that has several is
   * split. Days outside the season are left out.
   */
  public static List<Reduction> of(Problem problem, Reduction reduction) {
    Span inside = reduction.span().clip(problem.season().span());
    return inside == null ? List.of() : new Causes(problem, reduction, inside).parts();
  }

  private List<Reduction> parts() {
    List<Reduction> parts = new ArrayList<>();
    int begun = from;
    Reason reason = reason(from);
    for (int day = from + 1; day <= to + 1; day++) {
      Reason next = day > to ? null : reason(day);
      if (!reason.equals(next)) {
        Span span = new Span(problem.season().dateOf(begun), problem.season().dateOf(day - 1));
        parts.add(
            new Reduction(
                line.id(), span, reduction.loadPercent(), reason.cause(), reason.clause()));
        begun = day;
        reason = next == null ? reason : next;
      }
    }
    return parts;
  }

  private Reason reason(int day) {
    if (line.days().ordered().contains(day)) {
      return new Reason(Reduction.Cause.ORDER, orderClause(day));
    }
    if (line.days().calendar().contains(day)) {
      return new Reason(Reduction.Cause.CALENDAR, Rules.clause(problem.policy(), RuleId.CALENDAR));
    }
    Reason promised = promised(day);
    if (promised != null) {
      return promised;
    }
    if (warnings.measures(day) || answersMeasures(day)) {
      return new Reason(
          Reduction.Cause.WARNING, Clauses.ofMeasures(problem.policy(), problem.plantOf(line)));
    }
    return answersReserve(day)
        ? new Reason(Reduction.Cause.WARNING, Rules.clause(problem.policy(), RuleId.RESERVE))
        : new Reason(Reduction.Cause.SEASON, seasonClause());
  }

  /** A plant that was kept off the list stops for that, also where it must rectify as well. */
  private @Nullable String orderClause(int day) {
    boolean concealed = false;
    for (Event event : problem.events().events()) {
      concealed |=
          event instanceof Event.Concealed order
              && order.plant().equals(problem.plantOf(line).id())
              && Levels.covers(order, problem.season().dateOf(day));
    }
    return Rules.orderClause(problem.policy(), concealed);
  }

  /** What the published plan gave as its reason for the same load; null where it gave none. */
  private @Nullable Reason promised(int day) {
    LineBaseline before = line.baseline();
    if (before == null || before.load(day) != reduction.loadPercent()) {
      return null;
    }
    for (Reduction row : before.rows()) {
      if (row.span().contains(problem.season().dateOf(day)) && row.cause() != null) {
        return new Reason(row.cause(), row.clause());
      }
    }
    return null;
  }

  /**
   * Whether the day belongs to days in a row that reach into days of measures. With a published
   * plan these days are new in the plan; without one only a plant that owes nothing besides has
   * such days, since otherwise they may count toward its quota.
   */
  private boolean answersMeasures(int day) {
    if (line.baseline() == null && problem.plantOf(line).owes()) {
      return false;
    }
    for (int each = firstNew(day); each <= lastNew(day); each++) {
      if (warnings.measures(each)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the day belongs to days in a row, new in the plan, that reach into a response. */
  private boolean answersReserve(int day) {
    boolean raised = problem.sectorOf(problem.plantOf(line)).raisesReserve();
    return raised
        && line.baseline() != null
        && line.days().levels().days().count(firstNew(day), lastNew(day)) > 0;
  }

  private int firstNew(int day) {
    int first = day;
    while (first > from && isNew(first - 1)) {
      first--;
    }
    return first;
  }

  private int lastNew(int day) {
    int last = day;
    while (last < to && isNew(last + 1)) {
      last++;
    }
    return last;
  }

  private boolean isNew(int day) {
    LineBaseline before = line.baseline();
    return before == null || before.load(day) != reduction.loadPercent();
  }

  private @Nullable String seasonClause() {
    PlantDuty plant = problem.plantOf(line);
    if (!plant.owes()) {
      return plant.industry().clause();
    }
    if (plant.continuousDays() > 0 && line.countable()) {
      return Rules.clause(problem.policy(), RuleId.CONTINUOUS_STOP);
    }
    return reduction.loadPercent() > 0
        ? Clauses.ofLoads(problem.policy())
        : Rules.clause(problem.policy(), RuleId.SEASON_RATIO);
  }
}
