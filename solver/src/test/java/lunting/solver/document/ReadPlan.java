package lunting.solver.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lunting.data.calendar.Span;
import lunting.data.plan.Plan;
import lunting.data.plan.Reduction;
import lunting.data.policy.RuleId;
import lunting.data.registry.Line;
import lunting.data.registry.Plant;
import lunting.data.report.Verdict;
import lunting.solver.Drawing;
import lunting.solver.problem.Problem;
import lunting.solver.verdict.Checker;

/**
 * A plan read day by day from its reductions alone, as an inspector would read it; and the same
 * plan with lines replaced by hand.
 */
record ReadPlan(Problem problem, Plan plan) {
  /** The load of a line on a day, in percent. */
  int load(String line, LocalDate day) {
    return plan.reductions().stream()
        .filter(reduction -> reduction.line().equals(line) && reduction.span().contains(day))
        .mapToInt(Reduction::loadPercent)
        .findFirst()
        .orElse(100);
  }

  /** On how many days of a range a line is stopped. */
  int daysOff(String line, Span days) {
    return Math.toIntExact(each(days).filter(day -> load(line, day) == 0).count());
  }

  /** The days of a range on which a line does not run at full load. */
  List<LocalDate> reducedDays(String line, Span days) {
    return each(days).filter(day -> load(line, day) < 100).toList();
  }

  /** What a plant does not make in a range, in thousandths of its unit, times 100. */
  long cutMilliPercent(Plant plant, Span days) {
    long sum = 0;
    for (Line line : plant.lines()) {
      if (!line.idle()) {
        sum += each(days).mapToLong(day -> 100 - load(line.id(), day)).sum() * line.capacityMilli();
      }
    }
    return sum;
  }

  /** The stops of a line in time, those that touch being one. */
  List<Span> stops(String line) {
    List<Span> stops = new ArrayList<>();
    for (Reduction reduction : plan.byLine().getOrDefault(line, List.of())) {
      Span next = reduction.span();
      Span last = stops.isEmpty() ? null : stops.getLast();
      if (reduction.loadPercent() == 0) {
        if (last != null && last.to().plusDays(1).equals(next.from())) {
          stops.set(stops.size() - 1, new Span(last.from(), next.to()));
        } else {
          stops.add(next);
        }
      }
    }
    return stops;
  }

  /** The same plan with the drawn lines as drawn, from the season's first day. */
  ReadPlan drawn(String drawing) {
    return with(
        Drawing.lines(drawing), Drawing.reductions(problem.season().span().from(), drawing));
  }

  /** The same plan with one line stopped on these days alone. */
  ReadPlan stopping(String line, Span... stops) {
    return with(
        List.of(line),
        Stream.of(stops).map(stop -> new Reduction(line, stop, 0, null, null)).toList());
  }

  private ReadPlan with(List<String> lines, List<Reduction> instead) {
    Stream<Reduction> kept =
        plan.reductions().stream().filter(reduction -> !lines.contains(reduction.line()));
    return new ReadPlan(problem, Plan.of(Stream.concat(kept, instead.stream()).toList()));
  }

  /** The HARD rules that it breaks. */
  List<RuleId> brokenRules() {
    return verdict().rules().stream()
        .filter(rule -> rule.level() == Verdict.Severity.HARD && rule.amount() > 0)
        .map(Verdict.RuleResult::rule)
        .toList();
  }

  /** Who breaks a rule. */
  List<String> subjects(RuleId rule) {
    return verdict().rules().stream()
        .filter(result -> result.rule() == rule)
        .flatMap(result -> result.breaches().stream())
        .map(Verdict.Breach::subject)
        .distinct()
        .toList();
  }

  /** On how many days each line that stops is stopped. */
  Map<String, Integer> stopDays(String plant) {
    return verdict().plants().stream()
        .filter(result -> result.plant().equals(plant))
        .findFirst()
        .orElseThrow()
        .stopDays();
  }

  /** What the checker says of it. */
  Verdict verdict() {
    return Checker.check(problem, plan);
  }

  /** Every day of a range. */
  static Stream<LocalDate> each(Span days) {
    return days.from().datesUntil(days.to().plusDays(1));
  }

  /** The days from one date to another, both included: {@code 2024-11-01}. */
  static Span days(String from, String to) {
    return new Span(LocalDate.parse(from), LocalDate.parse(to));
  }
}
