package lunting.solver.conflict;

import java.math.BigDecimal;
import lunting.data.event.Event;
import lunting.data.policy.RuleId;
import lunting.data.text.Sentence;
import lunting.data.text.Text;
import lunting.data.text.Wording;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.MeasureDuty;
import lunting.solver.problem.PeriodDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.ServiceDuty;
import lunting.solver.problem.day.DayAmounts;
import lunting.solver.problem.day.DaySet;
import lunting.solver.rule.Rules;
import lunting.solver.settle.Duty;
import lunting.solver.settle.DutyKind;
import lunting.solver.why.DayRanges;
import lunting.solver.why.Names;
import org.jspecify.annotations.Nullable;

/** Says what a duty of a conflict asks. */
final class ClaimStory {
  private final Problem problem;
  private final Asked asked;

  ClaimStory(Problem problem) {
    this.problem = problem;
    this.asked = new Asked(problem);
  }

  /**
   * A duty in words.
   *
   * @param days the days on which it takes part in the conflict, of one asked day by day
   */
  Claim tell(Duty duty, DaySet days) {
    return new Claim(
        duty.kind().rule(), clause(duty), subject(duty), name(duty), text(duty, days).text());
  }

  @Nullable String clause(Duty duty) {
    RuleId rule = duty.kind().rule();
    if (rule == null) {
      return null;
    }
    if (duty.kind() == DutyKind.ORDERED_STOP) {
      String plant = subject(duty);
      boolean concealed =
          problem.events().events().stream()
              .anyMatch(
                  event -> event instanceof Event.Concealed found && found.plant().equals(plant));
      return Rules.orderClause(problem.policy(), concealed);
    }
    return Rules.clause(problem.policy(), rule);
  }

  String subject(Duty duty) {
    return switch (duty.kind().of()) {
      case PLANT -> asked.plant(duty).id();
      case LINE -> asked.line(duty).id();
      case SERVICE -> asked.service(duty).id();
    };
  }

  Text name(Duty duty) {
    return switch (duty.kind().of()) {
      case PLANT -> Names.of(asked.plant(duty));
      case LINE -> Names.of(asked.line(duty));
      case SERVICE -> Names.of(asked.service(duty));
    };
  }

  private Sentence text(Duty duty, DaySet days) {
    Text dates = DayRanges.of(problem.season(), days);
    return switch (duty.kind()) {
      case LIVELIHOOD ->
          Sentence.of(
                  "{days}需要供给 {amount}，全部供给线满负荷可供 {most}。",
                  "It needs {amount} on {days}; all its suppliers at full load give {most}.")
              .with("days", dates)
              .with("amount", range(days, asked.service(duty).demand()))
              .with("most", Wording.milli(most(asked.service(duty))));
      case SEASON_RATIO -> season(asked.plant(duty));
      case PERIOD_RATIO -> period(asked.plant(duty), asked.plant(duty).periods().get(duty.part()));
      case LINE_RATIO ->
          Sentence.of(
                  "该线全季应减 {amount} {unit}。",
                  "The line must reduce {amount} {unit} over the season.")
              .with(
                  "amount",
                  Wording.amount(problem.plantOf(asked.line(duty)).needOf(asked.line(duty))))
              .with("unit", asked.line(duty).line().dayUnit());
      case CONTINUOUS_STOP ->
          Sentence.of("单线企业应连续停产 {days} 天。", "Its single line must stop for {days:day} in a row.")
              .with("days", asked.plant(duty).continuousDays());
      case WARNING_MEASURES -> measures(asked.plant(duty), days, dates);
      case CALENDAR ->
          Sentence.of("{days}按错峰日历停产。", "The calendar stops it on {days}.").with("days", dates);
      case ORDERED_STOP ->
          Sentence.of("{days}受命停产。", "It is ordered to stop on {days}.").with("days", dates);
      case MUST_RUN -> Sentence.of("{days}须保持生产。", "It must run on {days}.").with("days", dates);
      case PIN ->
          Sentence.of("{days}的安排已固定，不得变更。", "What is published for {days} is pinned.")
              .with("days", dates);
      case NOTICE, NO_RELIGHT, MAX_STOPS, MIN_STOP, MIN_RUN, LOAD_LIMIT ->
          kiln(duty.kind(), asked.line(duty));
    };
  }

  private Sentence kiln(DutyKind kind, LineDuty line) {
    return switch (kind) {
      case NOTICE ->
          Sentence.of(
                  "新增停产须提前 {days} 天通知，提前复产须留出 {heat} 天升温。",
                  "A new stop needs {days:day} of notice, an earlier restart {heat:day} to heat"
                      + " up.")
              .with("days", line.limits().noticeDays())
              .with("heat", line.limits().heatUpDays());
      case NO_RELIGHT -> Sentence.of("预警期间不得点火复产。", "No kiln is relit during a warning.");
      case MAX_STOPS ->
          Sentence.of("全季最多停产 {stops} 次。", "It bears at most {stops:stop} in a season.")
              .with("stops", line.limits().maxStops());
      case MIN_STOP ->
          Sentence.of("每次至少停产 {days} 天。", "A stop lasts {days:day} at least.")
              .with("days", line.limits().minStopDays());
      case MIN_RUN ->
          Sentence.of("两次停产之间至少生产 {days} 天。", "Between two stops it runs for {days:day} at least.")
              .with("days", line.limits().minRunDays());
      default ->
          Sentence.of("只能以停产达到要求，不得以限产代替。", "It may only stop, not run at a lower load instead.");
    };
  }

  private static Sentence season(PlantDuty plant) {
    Sentence told =
        plant.wholeLines()
            ? Sentence.of(
                "应有 {amount} {unit} 的生产线全季停产（比例 {ratio}%）。",
                "Lines of {amount} {unit} must be off all season (a ratio of {ratio}%).")
            : Sentence.of(
                "全季应减 {amount} {unit}（比例 {ratio}%）。",
                "It must reduce {amount} {unit} over the season (a ratio of {ratio}%).");
    return told.with("amount", Wording.amount(plant.need()))
        .with("unit", unit(plant))
        .with("ratio", percent(plant.ratio()));
  }

  private static Sentence period(PlantDuty plant, PeriodDuty period) {
    return Sentence.of(
            "{from}至{to}应减 {amount} {unit}（比例 {ratio}%）。",
            "From {from} to {to} it must reduce {amount} {unit} (a ratio of {ratio}%).")
        .with("from", period.span().from())
        .with("to", period.span().to())
        .with("amount", Wording.amount(period.need()))
        .with("unit", plant.lines().getFirst().line().dayUnit())
        .with("ratio", percent(period.ratio()));
  }

  private Sentence measures(PlantDuty plant, DaySet days, Text dates) {
    MeasureDuty measures = plant.measures();
    if (measures == null) {
      return Sentence.of(
              "{days}按企业应急减排清单停限产。", "On {days} its own emergency list asks for reductions.")
          .with("days", dates);
    }
    Sentence told =
        measures.byLines()
            ? Sentence.of(
                "{days}预警期间每天应停 {amount} 条线。",
                "On {days} a warning asks it to stop {amount} lines.")
            : Sentence.of(
                "{days}预警期间每天应减 {amount}。", "On {days} a warning asks it to cut {amount}.");
    return told.with("days", dates)
        .with("amount", measures.byLines() ? lines(days, measures) : cut(days, measures));
  }

  private static String lines(DaySet days, MeasureDuty measures) {
    return between(days, measures.owed(), 2);
  }

  private static String cut(DaySet days, MeasureDuty measures) {
    return between(days, measures.owed(), 5);
  }

  private static String range(DaySet days, DayAmounts amounts) {
    return between(days, amounts, 3);
  }

  private static long most(ServiceDuty service) {
    return service.suppliers().stream().mapToLong(ServiceDuty.Supply::amountMilli).sum();
  }

  /** The least and the greatest amount of some days, or the one there is. */
  private static String between(DaySet days, DayAmounts amounts, int scale) {
    long low = Long.MAX_VALUE;
    long high = 0;
    for (int day = 0; day < days.days(); day++) {
      if (days.contains(day)) {
        low = Math.min(low, amounts.on(day));
        high = Math.max(high, amounts.on(day));
      }
    }
    String most = Wording.plain(BigDecimal.valueOf(high, scale));
    return low >= high ? most : Wording.plain(BigDecimal.valueOf(low, scale)) + "–" + most;
  }

  /** The unit of the need: capacity where whole lines stop, else capacity-days. */
  static String unit(PlantDuty plant) {
    LineDuty line = plant.lines().getFirst();
    return plant.wholeLines() ? line.line().unit() : line.line().dayUnit();
  }

  static String percent(int ratio) {
    return Wording.plain(BigDecimal.valueOf(ratio, 2));
  }
}
