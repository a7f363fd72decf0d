package lunting.solver.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import lunting.data.calendar.Span;
import lunting.data.event.Event;
import lunting.data.event.Event.Kind;
import lunting.data.plan.Reduction;
import lunting.data.policy.RuleId;
import lunting.data.policy.duty.WarningDuty;
import lunting.data.report.PlanChanges.Cause;
import lunting.data.text.Sentence;
import lunting.data.text.Text;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.rule.Rules;
import lunting.solver.why.EventNames;
import org.jspecify.annotations.Nullable;

/**
 * Names the event behind a change: an order against the plant first, then a warning that covers
 * some of its days and asks something of its industry, then a revoked exemption; those that the old
 * plan did not know before those it knew. Less reduction than before is nobody's order: like every
 * change without an event it follows from what the season asks.
 */
final class ChangeCauses {
  private static final Text ADJUSTED =
      Text.of("随其他变动一并调整，以减少扰动和成本", "adjusted along with the other changes");

  private final Problem problem;
  private final List<Event> events;

  ChangeCauses(Problem problem, Collection<String> known) {
    this.problem = problem;
    List<Event> ordered = new ArrayList<>(problem.events().events());
    ordered.sort(
        Comparator.comparingInt((Event event) -> known.contains(event.id()) ? 1 : 0)
            .thenComparingInt(ChangeCauses::rank)
            .thenComparing(Event::from)
            .thenComparing(Event::id));
    this.events = List.copyOf(ordered);
  }

  /**
   * The cause of another load on these days.
   *
   * @param lower whether more is reduced than before; else the old plan's clause is quoted
   */
  Cause of(LineDuty line, Span days, boolean lower, List<Reduction> before, List<Reduction> after) {
    PlantDuty plant = problem.plantOf(line);
    Event event = lower ? find(plant, days, stretch(days, after)) : null;
    if (event != null) {
      return cause(event, plant, days, after);
    }
    String clause =
        lower
            ? clause(after, days, Set.of(Reduction.Cause.SEASON, Reduction.Cause.CALENDAR), null)
            : clause(before, days, Set.of(Reduction.Cause.values()), null);
    return new Cause(null, null, clause, lower ? ADJUSTED : whyLess(plant, days, before));
  }

  /** Why less is reduced: what was published for a warning or an order that no longer holds. */
  private Text whyLess(PlantDuty plant, Span days, List<Reduction> before) {
    for (Reduction row : before) {
      Reduction.Cause cause = row.cause();
      if (cause != null && row.span().overlaps(days) && !holds(cause, plant, days)) {
        return cause == Reduction.Cause.WARNING
            ? Text.of("原应对的预警已不覆盖这些日子", "the warning it answered no longer covers these days")
            : Text.of("原停产令已不覆盖这些日子", "the order it obeyed no longer covers these days");
      }
    }
    return ADJUSTED;
  }

  /** Whether what a published reduction names as its cause still asks on one of the days. */
  private boolean holds(Reduction.Cause cause, PlantDuty plant, Span days) {
    return switch (cause) {
      case SEASON, CALENDAR -> true;
      case WARNING ->
          events.stream()
              .anyMatch(event -> event instanceof Event.Warning && explains(event, plant, days));
      case ORDER ->
          events.stream()
              .anyMatch(event ->
                  (event instanceof Event.Rectification || event instanceof Event.Concealed)
                      && explains(event, plant, days));
    };
  }

  /** An event that covers the days themselves, else a warning that covers some of the stretch. */
  private @Nullable Event find(PlantDuty plant, Span days, Span stretch) {
    for (Event event : events) {
      if (explains(event, plant, days)) {
        return event;
      }
    }
    for (Event event : events) {
      if (event instanceof Event.Warning && explains(event, plant, stretch)) {
        return event;
      }
    }
    return null;
  }

  /** The days with those before and after them that the new plan gives for a warning as well. */
  private static Span stretch(Span days, List<Reduction> after) {
    Span stretch = days;
    for (int i = 0; i < 2 * after.size(); i++) {
      // Forwards, then backwards: the list is in time.
      Reduction next = after.get(i < after.size() ? i : 2 * after.size() - 1 - i);
      Span reach = new Span(stretch.from().minusDays(1), stretch.to().plusDays(1));
      if (next.cause() == Reduction.Cause.WARNING && next.span().overlaps(reach)) {
        stretch =
            new Span(
                earlier(stretch.from(), next.span().from()), later(stretch.to(), next.span().to()));
      }
    }
    return stretch;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private boolean explains(Event event, PlantDuty plant, Span days) {
    boolean touches = span(event).overlaps(days);
    return switch (event) {
      case Event.Warning warning ->
          touches
              && warning.concerns(plant.industry().id(), plant.town().group())
              && asksOf(plant, span(event), days);
      case Event.Rectification order -> touches && order.plant().equals(plant.id());
      case Event.Concealed order -> touches && order.plant().equals(plant.id());
      case Event.ExemptionRevoked revoked ->
          !days.to().isBefore(revoked.from())
              && revoked.plant().equals(plant.id())
              && isExempt(plant);
    };
  }

  /** Whether a warning raises the plant's reserve or asks it for measures on one of the days. */
  private boolean asksOf(PlantDuty plant, Span warned, Span days) {
    if (plant.industry().warning() instanceof WarningDuty.ReserveRises) {
      return true;
    }
    Span both = warned.clip(days);
    Span inside = both == null ? null : both.clip(problem.season().span());
    if (inside == null) {
      return false;
    }
    int from = problem.season().dayOf(inside.from());
    return plant.days().measured().count(from, from + inside.days() - 1) > 0;
  }

  private boolean isExempt(PlantDuty plant) {
    return plant.plant().exempt() != null || problem.policy().exempts(plant.plant().grade());
  }

  private Cause cause(Event event, PlantDuty plant, Span days, List<Reduction> after) {
    return switch (event) {
      case Event.Warning warning -> {
        String own = plant.industry().clause();
        RuleId rule =
            plant.industry().warning() instanceof WarningDuty.ReserveRises
                ? RuleId.RESERVE
                : RuleId.WARNING_MEASURES;
        yield new Cause(
            Kind.WARNING,
            warning.id(),
            clause(
                after,
                days,
                Set.of(Reduction.Cause.WARNING),
                own == null ? Rules.clause(problem.policy(), rule) : own),
            EventNames.of(problem, warning));
      }
      case Event.Rectification order -> ordered(order, EventNames.of(order));
      case Event.Concealed order -> ordered(order, EventNames.of(order));
      case Event.ExemptionRevoked revoked ->
          new Cause(
              Kind.EXEMPTION_REVOKED,
              revoked.id(),
              Rules.clause(problem.policy(), RuleId.EXEMPT_RUNS),
              Sentence.of("豁免自{day}起取消（{id}）", "exemption revoked from {day} on ({id})")
                  .with("id", revoked.id())
                  .with("day", revoked.from())
                  .text());
    };
  }

  private Cause ordered(Event order, Text text) {
    String clause = Rules.orderClause(problem.policy(), order.kind() == Kind.CONCEALED);
    return new Cause(order.kind(), order.id(), clause, text);
  }

  /** The clause that a plan itself gives for such a reduction on these days. */
  private static @Nullable String clause(
      List<Reduction> rows, Span days, Set<Reduction.Cause> causes, @Nullable String otherwise) {
    for (Reduction reduction : rows) {
      if (reduction.cause() != null
          && causes.contains(reduction.cause())
          && reduction.clause() != null
          && reduction.span().overlaps(days)) {
        return reduction.clause();
      }
    }
    return otherwise;
  }

  private Span span(Event event) {
    return event.span(problem.season().span().to());
  }

  private static int rank(Event event) {
    return switch (event) {
      case Event.Rectification order -> 0;
      case Event.Concealed order -> 0;
      case Event.Warning warning -> 1;
      case Event.ExemptionRevoked revoked -> 2;
    };
  }
}
