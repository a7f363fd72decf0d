package lunting.solver.conflict;

import java.math.BigDecimal;
import java.math.BigInteger;
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
import lunting.solver.settle.Duty;
import lunting.solver.settle.DutyKind;
import lunting.solver.why.DayRanges;

/** Says what changes where a duty gives, and what that costs. */
final class WayOutStory {
  private static final int TENTH_OF_PERCENT = 10;

  private final Problem problem;
  private final Asked asked;
  private final ClaimStory claims;

  WayOutStory(Problem problem) {
    this.problem = problem;
    this.asked = new Asked(problem);
    this.claims = new ClaimStory(problem);
  }

  /** A concession in words. */
  WayOut tell(Concession given) {
    Duty duty = given.duty();
    return new WayOut(
        duty.kind().rule(),
        claims.subject(duty),
        claims.name(duty),
        Authority.of(duty.kind()),
        given.least(),
        given.share(),
        text(given, given.days() == null ? DaySet.none(problem.days()) : given.days()).text());
  }

  private Sentence text(Concession given, DaySet days) {
    Duty duty = given.duty();
    Text dates = DayRanges.of(problem.season(), days);
    return switch (duty.kind()) {
      case LIVELIHOOD -> service(asked.service(duty), given.amount(), days, dates);
      case SEASON_RATIO ->
          quota(asked.plant(duty), asked.plant(duty).need(), asked.plant(duty).ratio(), given);
      case PERIOD_RATIO -> period(asked.plant(duty), duty.part(), given);
      case LINE_RATIO -> line(asked.line(duty), given.amount());
      case CONTINUOUS_STOP ->
          Sentence.of(
                  "连续停产由 {owed} 天减为 {left} 天，其余天数可分次停。",
                  "Let it stop for {left:day} in a row instead of {owed}, the rest apart.")
              .with("owed", asked.plant(duty).continuousDays())
              .with("left", Math.max(0, asked.plant(duty).continuousDays() - given.amount()));
      case WARNING_MEASURES -> measures(asked.plant(duty), given, dates);
      case CALENDAR ->
          Sentence.of(
                  "{days}不按错峰日历停产，共 {count} 天。",
                  "Lift the calendar on {days}, {count:day} altogether.")
              .with("days", dates)
              .with("count", days.count());
      case ORDERED_STOP ->
          Sentence.of(
                  "停产令在{days}不执行，共 {count} 天：缩短或改期。",
                  "Lift the order on {days}, {count:day} altogether: shorten or move it.")
              .with("days", dates)
              .with("count", days.count());
      case MUST_RUN ->
          Sentence.of(
                  "{days}不再要求保持生产，共 {count} 天。",
                  "Give up that it must run on {days}, {count:day} altogether.")
              .with("days", dates)
              .with("count", days.count());
      case PIN ->
          Sentence.of("取消{days}的固定，共 {count} 天。", "Unpin {days}, {count:day} altogether.")
              .with("days", dates)
              .with("count", days.count());
      case NOTICE, NO_RELIGHT, MAX_STOPS, MIN_STOP, MIN_RUN, LOAD_LIMIT ->
          kiln(duty.kind(), asked.line(duty), given);
    };
  }

  private static Sentence service(ServiceDuty service, long amount, DaySet days, Text dates) {
    return Sentence.of(
            "{days}（{count} 天）需求减少 {less}，或另行落实同等供给；最低降到 {left}。",
            "On {days} ({count:day}) let it need {less} less, {left} at the lowest, or find that"
                + " much supply elsewhere.")
        .with("days", dates)
        .with("count", days.count())
        .with("less", Wording.milli(Math.min(amount, most(days, service.demand()))))
        .with("left", Wording.milli(Math.max(0, least(days, service.demand()) - amount)));
  }

  private static long least(DaySet days, DayAmounts amounts) {
    long least = Long.MAX_VALUE;
    for (int day = 0; day < days.days(); day++) {
      least = days.contains(day) ? Math.min(least, amounts.on(day)) : least;
    }
    return least == Long.MAX_VALUE ? 0 : least;
  }

  private static long most(DaySet days, DayAmounts amounts) {
    long most = 0;
    for (int day = 0; day < days.days(); day++) {
      most = days.contains(day) ? Math.max(most, amounts.on(day)) : most;
    }
    return most;
  }

  private static Sentence quota(PlantDuty plant, long need, int ratio, Concession given) {
    long less = Math.min(need, given.amount());
    boolean byRatio = ratio > 0 && plant.periods().isEmpty();
    Sentence told =
        byRatio
            ? Sentence.of(
                    "限产比例由 {from}% 降到 {to}%：应减量由 {owed} {unit} 降到 {left} {unit}，少减 {less} {unit}。",
                    "Lower the ratio from {from}% to {to}%: it reduces {left} {unit} instead of"
                        + " {owed} {unit}, {less} {unit} less.")
                .with("from", ClaimStory.percent(ratio))
                .with("to", ClaimStory.percent(lowered(ratio, need - less, plant.asked())))
            : Sentence.of(
                "应减量由 {owed} {unit} 降到 {left} {unit}，少减 {less} {unit}。",
                "Let it reduce {left} {unit} instead of {owed} {unit}, {less} {unit} less.");
    return told.with("owed", Wording.amount(need, need - less))
        .with("left", Wording.amount(need - less, need))
        .with("less", Wording.amount(less))
        .with("unit", ClaimStory.unit(plant));
  }

  /** The ratio that asks for no more than is left, in whole tenths of a percent. */
  private static int lowered(int ratio, long left, long asked) {
    long exact =
        BigInteger.valueOf(ratio)
            .multiply(BigInteger.valueOf(left))
            .divide(BigInteger.valueOf(Math.max(1, asked)))
            .longValueExact();
    return (int) (exact / TENTH_OF_PERCENT * TENTH_OF_PERCENT);
  }

  private static Sentence period(PlantDuty plant, int part, Concession given) {
    PeriodDuty period = plant.periods().get(part);
    long less = Math.min(period.need(), given.amount());
    return Sentence.of(
            "{from}至{to}的应减量由 {owed} {unit} 降到 {left} {unit}，少减 {less} {unit}。",
            "From {from} to {to} let it reduce {left} {unit} instead of {owed} {unit}, {less}"
                + " {unit} less.")
        .with("from", period.span().from())
        .with("to", period.span().to())
        .with("owed", Wording.amount(period.need(), period.need() - less))
        .with("left", Wording.amount(period.need() - less, period.need()))
        .with("less", Wording.amount(less))
        .with("unit", plant.lines().getFirst().line().dayUnit());
  }

  private Sentence line(LineDuty line, long amount) {
    long need = problem.plantOf(line).needOf(line);
    long less = Math.min(need, amount);
    return Sentence.of(
            "该线应减量由 {owed} {unit} 降到 {left} {unit}，少减 {less} {unit}。",
            "Let the line reduce {left} {unit} instead of {owed} {unit}, {less} {unit} less.")
        .with("owed", Wording.amount(need, need - less))
        .with("left", Wording.amount(need - less, need))
        .with("less", Wording.amount(less))
        .with("unit", line.line().dayUnit());
  }

  private static Sentence measures(PlantDuty plant, Concession given, Text dates) {
    MeasureDuty measures = plant.measures();
    if (measures == null || given.isWhole()) {
      return Sentence.of("{days}不执行预警减排措施。", "Lift its warning measures on {days}.")
          .with("days", dates);
    }
    Sentence told =
        measures.byLines()
            ? Sentence.of("{days}预警期间每天少停 {less} 条线。", "On {days} let it stop {less} lines fewer.")
            : Sentence.of("{days}预警期间每天少减 {less}。", "On {days} let it cut {less} less.");
    return told.with("days", dates)
        .with(
            "less",
            measures.byLines()
                ? Long.toString(given.amount())
                : Wording.plain(BigDecimal.valueOf(given.amount(), 5)));
  }

  private static Sentence kiln(DutyKind kind, LineDuty line, Concession given) {
    long amount = given.amount();
    return switch (kind) {
      case NOTICE ->
          given.isWhole()
              ? Sentence.of("不再要求提前通知。", "Waive its notice.")
              : Sentence.of(
                      "提前通知由 {owed} 天缩短为 {left} 天。",
                      "Shorten its notice from {owed:day} to {left}.")
                  .with("owed", line.limits().noticeDays())
                  .with("left", Math.max(0, line.limits().noticeDays() - amount));
      case NO_RELIGHT ->
          Sentence.of("批准其在预警期间点火复产。", "Approve that it is relit during the warning.");
      case MAX_STOPS ->
          given.isWhole()
              ? Sentence.of("不限停产次数。", "Do not limit its stops.")
              : Sentence.of(
                      "停产次数上限由 {owed} 次增为 {left} 次。", "Allow it {left:stop} instead of {owed}.")
                  .with("owed", line.limits().maxStops())
                  .with("left", line.limits().maxStops() + amount);
      case MIN_STOP ->
          Sentence.of(
                  "每次停产至少天数由 {owed} 天减为 {left} 天。",
                  "Let a stop last {left:day} instead of {owed} at least.")
              .with("owed", line.limits().minStopDays())
              .with("left", Math.max(0, line.limits().minStopDays() - amount));
      case MIN_RUN ->
          Sentence.of(
                  "两次停产之间至少生产天数由 {owed} 天减为 {left} 天。",
                  "Let it run for {left:day} instead of {owed} between two stops.")
              .with("owed", line.limits().minRunDays())
              .with("left", Math.max(0, line.limits().minRunDays() - amount));
      default ->
          Sentence.of(
              "认定该线确难停产，允许以限产计算。",
              "Accept the line as one that cannot stop: let it run at a lower load.");
    };
  }
}
