package lunting.solver.why;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lunting.data.calendar.Span;
import lunting.data.event.Event;
import lunting.data.plan.Reduction;
import lunting.data.policy.RuleId;
import lunting.data.registry.PlantTerms;
import lunting.data.text.Sentence;
import lunting.data.text.Sentences;
import lunting.data.text.Text;
import lunting.data.text.Wording;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.rule.Rules;

/** What asks for one stop or load limit of a line, part by part, then what fixes its length. */
final class ReductionStory {
  private final Problem problem;
  private final LineDuty line;
  private final PlantDuty plant;
  private final List<Reduction> parts;
  private final RowTold row;
  private final Sentences told = new Sentences();

  ReductionStory(Problem problem, Reduction reduction) {
    this.problem = problem;
    line = problem.getLine(reduction.line());
    plant = problem.plantOf(line);
    parts = Causes.of(problem, reduction);
    row = new RowTold(problem, line, parts);
  }

  Text text() {
    if (parts.isEmpty()) {
      told.add(Sentence.of("这些日子不在实施期内。", "These days lie outside the season."));
      return told.text();
    }
    for (Reduction part : parts) {
      tell(part);
    }
    row.tellLeastStop(told);
    return told.text();
  }

  private void tell(Reduction part) {
    if (line.line().idle() || (part.cause() != Reduction.Cause.ORDER && isFree(part))) {
      told.citing(
          Rules.clause(problem.policy(), RuleId.EXEMPT_RUNS),
          Sentence.of(
                  "{days}：该线豁免或长期停用，没有条款要求停限产。",
                  "{days}: the line is exempt or long idle, and nothing asks for it.")
              .with("days", row.days(part)));
      return;
    }
    switch (part.cause()) {
      case ORDER -> tellOrder(part);
      case CALENDAR -> tellCalendar(part);
      case WARNING -> new WarningStory(problem, line, row, told).tell(part);
      case null -> tellQuota(part);
      case SEASON -> tellQuota(part);
    }
  }

  /** Whether nothing may be asked of the line on these days besides an order. */
  private boolean isFree(Reduction part) {
    return !line.countable() || row.lastDay(part) < plant.days().inForceFrom();
  }

  private void tellOrder(Reduction part) {
    Set<Text> orders = new LinkedHashSet<>();
    for (Event event : problem.events().events()) {
      if (!event.span(problem.season().span().to()).overlaps(part.span())) {
        continue;
      }
      switch (event) {
        case Event.Rectification order when order.plant().equals(plant.id()) ->
            orders.add(EventNames.of(order));
        case Event.Concealed order when order.plant().equals(plant.id()) ->
            orders.add(EventNames.of(order));
        case Event.Rectification other -> {}
        case Event.Concealed other -> {}
        case Event.Warning warning -> {}
        case Event.ExemptionRevoked revoked -> {}
      }
    }
    told.citing(
        part.clause(),
        orders.isEmpty()
            ? row.formerly(
                part,
                Text.of(
                    "原为执行停产令，停产令已不覆盖这些日子",
                    "published for an order that no longer covers these days"))
            : Sentence.of("{head}：{orders}。", "{head}: {orders}.")
                .with("head", row.head(part))
                .with("orders", Wording.parts(orders)));
  }

  private void tellCalendar(Reduction part) {
    List<PlantTerms.Window> own = plant.plant().terms().windows();
    if (own == null) {
      told.citing(
          part.clause(),
          Sentence.of(
                  "{days}，{count} 天：行业错峰日历规定停产。",
                  "{days}, {count:day}: the industry's calendar asks for a stop.")
              .with("days", row.days(part))
              .with("count", part.span().days()));
      return;
    }
    told.citing(
        part.clause(),
        Sentence.of(
                "{days}，{count} 天：该企业的停产日单独规定{basis}。",
                "{days}, {count:day}: the plant's own days of stop are fixed{basis}.")
            .with("days", row.days(part))
            .with("count", part.span().days())
            .with("basis", bases(own, part.span())));
  }

  /** The documents that fix the plant's own windows on these days, in brackets. */
  private static Text bases(List<PlantTerms.Window> windows, Span days) {
    Set<Text> bases = new LinkedHashSet<>();
    for (PlantTerms.Window window : windows) {
      if (window.basis() != null && window.span().overlaps(days)) {
        bases.add(window.basis());
      }
    }
    return Grounds.of(bases);
  }

  private void tellQuota(Reduction part) {
    if (plant.owes() && (plant.need() > 0 || owesByPeriods() || plant.needOf(line) > 0)) {
      new QuotaStory(problem, line, row, told).tell(part);
    } else {
      told.add(
          Sentence.of("{days}，{count} 天：没有条款要求停限产。", "{days}, {count:day}: no clause asks for it.")
              .with("days", row.days(part))
              .with("count", part.span().days()));
    }
  }

  private boolean owesByPeriods() {
    return plant.periods().stream().anyMatch(period -> period.need() > 0);
  }
}
