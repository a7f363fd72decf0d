package lunting.solver.reach;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lunting.data.plan.Plan;
import lunting.data.policy.RuleId;
import lunting.data.report.Verdict;
import lunting.data.text.Sentence;
import lunting.data.text.Sentences;
import lunting.data.text.Text;
import lunting.data.text.Wording;
import lunting.solver.bound.lack.LackBound;
import lunting.solver.load.LoadTable;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.LineMeasures;
import lunting.solver.problem.MeasureDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.Sector;
import lunting.solver.problem.ServiceDuty;
import lunting.solver.problem.day.DaySet;
import lunting.solver.rule.Rules;
import lunting.solver.verdict.Checker;
import lunting.solver.why.DayRanges;
import lunting.solver.why.Names;
import org.jspecify.annotations.Nullable;

/**
 * Lists the duties that a plan does not keep. Each entry says how much is missing, which lines
 * could not be told in time or are pinned, and from which day the duty is kept again.
 */
public final class Shortfalls {
  /** How many breaches of one subject are told one by one. */
  private static final int MOST_TOLD = 3;

  private final Problem problem;
  private final LoadTable loads;
  private final List<Shortfall> found = new ArrayList<>();
  private @Nullable LackBound bound;

  private Shortfalls(Problem problem, Plan plan) {
    this.problem = problem;
    this.loads = LoadTable.of(problem, plan);
  }

  /**
   * Some of the duties that a plan misses.
   *
   * @param more how many others there are
   */
  public record Some(List<Shortfall> told, int more) {
    /** Copies the list. */
    public Some {
      told = List.copyOf(told);
    }
  }

  /** The HARD and MEDIUM duties that a plan misses, and the measures that notice has lowered. */
  public static List<Shortfall> of(Problem problem, Plan plan) {
    return of(problem, plan, Checker.check(problem, plan));
  }

  /** The shortfalls of a plan whose verdict is known. */
  public static List<Shortfall> of(Problem problem, Plan plan, Verdict verdict) {
    Shortfalls shortfalls = new Shortfalls(problem, plan);
    for (Verdict.RuleResult rule : Checker.inFull(problem, plan, verdict).rules()) {
      if (rule.level() != Verdict.Severity.SOFT) {
        bySubject(rule).forEach((subject, breaches) -> shortfalls.tell(rule, subject, breaches));
      }
    }
    shortfalls.tellLoweredMeasures();
    return List.copyOf(shortfalls.found);
  }

  /** The reserves that lack most on a day, of a plan whose verdict is known; at most so many. */
  public static Some ofReserves(Problem problem, Plan plan, Verdict verdict, int most) {
    Shortfalls shortfalls = new Shortfalls(problem, plan);
    Verdict.RuleResult rule = Checker.inFull(shortfalls.loads, verdict, RuleId.RESERVE);
    Map<String, List<Verdict.Breach>> bySubject = bySubject(rule);
    bySubject.entrySet().stream()
        .limit(most)
        .forEach(each -> shortfalls.tell(rule, each.getKey(), each.getValue()));
    return new Some(shortfalls.found, Math.max(0, bySubject.size() - most));
  }

  private static Map<String, List<Verdict.Breach>> bySubject(Verdict.RuleResult rule) {
    Map<String, List<Verdict.Breach>> bySubject = new LinkedHashMap<>();
    for (Verdict.Breach breach : rule.breaches()) {
      bySubject.computeIfAbsent(breach.subject(), subject -> new ArrayList<>()).add(breach);
    }
    return bySubject;
  }

  private void tell(Verdict.RuleResult rule, String subject, List<Verdict.Breach> breaches) {
    BigDecimal amount =
        breaches.stream().map(Verdict.Breach::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    int first = Integer.MAX_VALUE;
    int last = -1;
    for (Verdict.Breach breach : breaches) {
      LocalDate date = breach.day();
      if (date != null) {
        first = Math.min(first, problem.season().dayOf(date));
        last = Math.max(last, problem.season().dayOf(date));
      }
    }
    Sentences told = new Sentences();
    if (last < 0 || isByStopOrPeriod(rule.rule())) {
      for (Verdict.Breach breach : breaches.subList(0, Math.min(MOST_TOLD, breaches.size()))) {
        Text text = breach.text();
        told.citing(rule.clause(), text == null ? Text.of(subject + "。", subject + ".") : text);
      }
    } else {
      told.citing(
          rule.clause(),
          Sentence.of("{days}：缺 {amount} {unit}。", "{days}: short by {amount} {unit}.")
              .with("days", DayRanges.of(problem.season(), first, last))
              .with("amount", inUnit(rule, amount.setScale(0, RoundingMode.HALF_UP)))
              .with("unit", unit(rule)));
      tellWhy(rule.rule(), subject, first, breaches, told);
      tellWhenItHolds(last, told);
    }
    found.add(
        new Shortfall(
            rule.rule(), rule.clause(), subject, name(rule.rule(), subject), told.text()));
  }

  /** A subject by its name; ids of sectors and services may be those of plants or lines. */
  private Text name(RuleId rule, String subject) {
    if (rule == RuleId.RESERVE) {
      for (Sector sector : problem.sectors()) {
        if (sector.id().equals(subject)) {
          return Names.of(sector);
        }
      }
    }
    if (rule == RuleId.LIVELIHOOD) {
      for (ServiceDuty service : problem.services()) {
        if (service.id().equals(subject)) {
          return Names.of(service);
        }
      }
    }
    LineDuty line = problem.lineById().get(subject);
    return line == null ? Names.of(problem.getPlant(subject)) : Names.of(line);
  }

  /**
   * Whether a breach is one of a stop or of a period: its day says where that begins, and nothing
   * holds again from the next day on.
   */
  private static boolean isByStopOrPeriod(RuleId rule) {
    return switch (rule) {
      case PERIOD_RATIO, MIN_STOP, MIN_RUN, MAX_STOPS, NO_RELIGHT, NOTICE -> true;
      default -> false;
    };
  }

  private void tellWhy(
      RuleId rule, String subject, int day, List<Verdict.Breach> breaches, Sentences told) {
    switch (rule) {
      case RESERVE -> {
        for (Sector sector : problem.sectors()) {
          if (sector.id().equals(subject)) {
            tellReserve(sector, breaches, told);
          }
        }
      }
      case WARNING_MEASURES -> tellMissed(problem.getPlant(subject).countable(), day, told);
      case LIVELIHOOD -> tellOrderedSuppliers(subject, day, told);
      case ORDERED_STOP ->
          told.add(Sentence.of("该线受命停产而未停。", "The line is ordered to stop and runs."));
      default -> {}
    }
  }

  /** What lacks of a reserve, warning by warning where there are several. */
  private void tellReserve(Sector sector, List<Verdict.Breach> breaches, Sentences told) {
    LackBound known = bound;
    if (known == null) {
      known = new LackBound(problem);
      bound = known;
    }
    List<ReserveShortfall> parts = ReserveShortfall.of(problem, loads, sector, known, breaches);
    parts.forEach(part -> part.tell(parts.size() > 1, told));
  }

  /** Notice has lowered the measures already, so only pins and the search itself explain a miss. */
  private void tellMissed(List<LineDuty> lines, int day, Sentences told) {
    LinesHeld held = LinesHeld.on(problem, loads, lines, day);
    if (held.anyFixed()) {
      held.tellFixed(told);
    } else {
      ReserveShortfall.tellLeft(told);
    }
  }

  /** The lines that still run on a day because they could not be told in time. */
  private void tellNotice(List<LineDuty> lines, int day, Sentences told) {
    LinesHeld held = LinesHeld.on(problem, loads, lines, day);
    if (held.anyLate()) {
      held.tellLate(told);
    } else if (!held.anyFree() && !held.anyFixed()) {
      told.add(Sentence.of("已无生产线可停。", "No further line can be stopped."));
    }
    held.tellFixed(told);
  }

  private void tellOrderedSuppliers(String service, int day, Sentences told) {
    for (ServiceDuty duty : problem.services()) {
      for (ServiceDuty.Supply supply : duty.suppliers()) {
        if (duty.id().equals(service) && supply.line().days().ordered().contains(day)) {
          told.citing(
              Rules.clause(problem.policy(), RuleId.ORDERED_STOP),
              Sentence.of(
                      "供应该民生任务的生产线 {line} 受命停产，两项职责相互冲突，须由有权机关决定。",
                      "Its supplier {line} is ordered to stop: the two duties contradict each"
                          + " other, and who gave the order must decide.")
                  .with("line", Names.of(supply.line())));
        }
      }
    }
  }

  private void tellWhenItHolds(int last, Sentences told) {
    if (last + 1 < problem.days()) {
      told.add(
          Sentence.of("自{day}起满足。", "It holds from {day}.")
              .with("day", problem.season().dateOf(last + 1)));
    } else {
      told.add(Sentence.of("直到季末都不能满足。", "It does not hold before the season's end."));
    }
  }

  private void tellLoweredMeasures() {
    for (PlantDuty plant : problem.plants()) {
      MeasureDuty measures = plant.measures();
      if (measures != null) {
        DaySet lowered =
            DaySet.of(
                problem.days(),
                day ->
                    problem.isOpen(day)
                        && 100 * measures.asked().on(day) > measures.owed().on(day));
        if (!lowered.isEmpty()) {
          tellLowered(plant, measures, first(lowered), last(lowered));
        }
      } else if (plant.plant().terms().hasMeasures()) {
        tellLoweredList(plant);
      }
    }
  }

  private static int first(DaySet some) {
    int day = 0;
    while (!some.contains(day)) {
      day++;
    }
    return day;
  }

  private static int last(DaySet some) {
    int day = some.days() - 1;
    while (!some.contains(day)) {
      day--;
    }
    return day;
  }

  /** Lines of which the plant's own list asks more than notice allows. */
  private void tellLoweredList(PlantDuty plant) {
    List<LineDuty> lines = new ArrayList<>();
    for (LineDuty line : plant.countable()) {
      if (!lowered(line).isEmpty()) {
        lines.add(line);
      }
    }
    if (lines.isEmpty()) {
      return;
    }
    DaySet any =
        DaySet.of(
            problem.days(), day -> lines.stream().anyMatch(line -> lowered(line).contains(day)));
    String clause = Rules.clause(problem.policy(), RuleId.WARNING_MEASURES);
    Sentences told = new Sentences();
    told.citing(
        clause,
        Sentence.of(
                "{days}：企业应急减排清单要求停限产的 {lines}，提前通知的天数不够，来不及照办。",
                "{days}: the plant's emergency list asks more of {lines} than notice allows.")
            .with("days", DayRanges.of(problem.season(), first(any), last(any)))
            .with("lines", Names.of(lines)));
    tellWhenItHolds(last(any), told);
    found.add(
        new Shortfall(RuleId.WARNING_MEASURES, clause, plant.id(), Names.of(plant), told.text()));
  }

  private DaySet lowered(LineDuty line) {
    LineMeasures measures = line.measures();
    return measures == null
        ? DaySet.none(problem.days())
        : DaySet.of(
            problem.days(),
            day -> problem.isOpen(day) && measures.asked().on(day) < measures.owed().on(day));
  }

  private void tellLowered(PlantDuty plant, MeasureDuty measures, int first, int last) {
    String clause = Rules.clause(problem.policy(), RuleId.WARNING_MEASURES);
    Sentences told = new Sentences();
    BigDecimal owed = BigDecimal.valueOf(measures.owed().on(first), 2);
    long asked = measures.asked().on(first);
    Sentence lowered =
        measures.byLines()
            ? Sentence.of(
                    "{days}：应停 {asked} 条线，可停 {owed} 条。",
                    "{days}: {asked} lines should stop, {owed} can.")
                .with("asked", asked)
                .with("owed", Wording.plain(owed))
            : Sentence.of(
                    "{days}：应减 {asked}，可减 {owed}。", "{days}: {asked} should be cut, {owed} can.")
                .with("asked", Wording.amount(BigDecimal.valueOf(asked), owed))
                .with("owed", Wording.amount(owed, BigDecimal.valueOf(asked)));
    told.citing(clause, lowered.with("days", DayRanges.of(problem.season(), first, last)));
    tellNotice(plant.countable(), first, told);
    tellWhenItHolds(last, told);
    found.add(
        new Shortfall(RuleId.WARNING_MEASURES, clause, plant.id(), Names.of(plant), told.text()));
  }

  private static String inUnit(Verdict.RuleResult rule, BigDecimal amount) {
    boolean thousandths =
        rule.unit().endsWith("1000")
            || rule.unit().startsWith("milli")
            || rule.unit().startsWith("thousandths");
    return thousandths ? Wording.milli(amount) : Wording.plain(amount);
  }

  private static Text unit(Verdict.RuleResult rule) {
    return switch (rule.unit()) {
      case "milli-line-days" -> Text.of("标准线·天", "average line-days");
      case "service-days/1000" -> Text.of("单位·天的供给", "unit-days of supply");
      case "thousandths of lines or capacity" -> Text.of("条线或产能单位·天", "line-days or capacity-days");
      case "line-days" -> Text.of("线·天", "line-days");
      case "days" -> Text.of("天", "days");
      case "stops" -> Text.of("次", "stops");
      default -> Text.of(rule.unit(), rule.unit());
    };
  }
}
