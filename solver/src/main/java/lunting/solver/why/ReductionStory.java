package lunting.solver.why;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lunting.data.calendar.Span;
import lunting.data.plan.Reduction;
import lunting.data.policy.RuleId;
import lunting.data.registry.PlantTerms;
import lunting.data.text.Sentence;
import lunting.data.text.Sentences;
import lunting.data.text.Text;
import lunting.data.text.Wording;
import lunting.solver.problem.LineBaseline;
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
          Sentence.of("{days}：{free}，没有条款要求停限产。", "{days}: {free}, and no clause asks for it.")
              .with("days", row.days(part))
              .with("free", free()));
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

  private Text free() {
    if (line.line().idle()) {
      return Text.of("该线长期停用", "the line is long idle");
    }
    return line.countable()
        ? Text.of("企业在这些日子豁免", "the plant is exempt on these days")
        : Text.of("该线因承担民生任务豁免", "the line is exempt for its livelihood task");
  }

  private void tellOrder(Reduction part) {
    Set<Text> orders = OrdersTold.names(problem, plant, part.span());
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
      tellNothingOwed(part);
    }
  }

  /** Days that nothing but the kiln asks for, before or after those for which it stops. */
  private void tellNothingOwed(Reduction part) {
    int at = parts.indexOf(part);
    int days = part.span().days();
    if (isPublished(part)) {
      told.citing(
          part.clause(),
          Sentence.of("{head}：按原方案停限产。", "{head}: as in the published plan.")
              .with("head", row.head(part)));
    } else if (at + 1 < parts.size() && row.isStop() && days <= line.limits().coolDownDays()) {
      told.citing(
          parts.get(at + 1).clause(),
          Sentence.of("{head}：为其后的停产降温，{kiln}。", "{head}: for the stop that follows, {kiln}.")
              .with("head", row.head(part))
              .with("kiln", row.coolDown()));
    } else if (at > 0 && row.isStop() && days <= line.limits().heatUpDays()) {
      told.citing(
          parts.get(at - 1).clause(),
          Sentence.of("{head}：停产后升温，{kiln}。", "{head}: after the stop, {kiln}.")
              .with("head", row.head(part))
              .with("kiln", row.heatUp()));
    } else if (parts.size() > 1 && row.isLeastStop()) {
      told.citing(
          Rules.clause(problem.policy(), RuleId.MIN_STOP),
          Sentence.of("{head}：{kiln}。", "{head}: {kiln}.")
              .with("head", row.head(part))
              .with("kiln", row.leastStop()));
    } else if (parts.size() > 1) {
      told.add(
          Sentence.of("{head}：{joined}。", "{head}: {joined}.")
              .with("head", row.head(part))
              .with("joined", row.joined()));
    } else {
      told.add(
          Sentence.of("{head}：没有条款要求停限产。", "{head}: no clause asks for it.")
              .with("head", row.head(part)));
    }
  }

  /** Whether the published plan had it, for a season in which the plant still owed something. */
  private boolean isPublished(Reduction part) {
    LineBaseline before = line.baseline();
    if (before == null || part.clause() == null) {
      return false;
    }
    for (int day = row.firstDay(part); day <= row.lastDay(part); day++) {
      if (before.load(day) != part.loadPercent()) {
        return false;
      }
    }
    return true;
  }

  private boolean owesByPeriods() {
    return plant.periods().stream().anyMatch(period -> period.need() > 0);
  }
}
