package lunting.solver.why;

import java.math.BigDecimal;
import java.util.List;
import lunting.data.policy.RuleId;
import lunting.data.text.Sentence;
import lunting.data.text.Sentences;
import lunting.data.text.Text;
import lunting.data.text.Wording;
import lunting.solver.load.LoadTable;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PeriodDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.day.DaySet;
import lunting.solver.rule.Rules;
import org.jspecify.annotations.Nullable;

/**
 * Tells what each period and each line with a ratio of its own must give, and what a plan gives.
 */
final class PartsOfQuota {
  private final Problem problem;
  private final PlantDuty plant;
  private final @Nullable LoadTable loads;
  private final Sentences told;

  /**
   * The parts of a plant's quota.
   *
   * @param loads the plan; null where none is looked at
   */
  PartsOfQuota(Problem problem, PlantDuty plant, @Nullable LoadTable loads, Sentences told) {
    this.problem = problem;
    this.plant = plant;
    this.loads = loads;
    this.told = told;
  }

  void tell() {
    for (PeriodDuty period : plant.periods()) {
      tell(period);
    }
    for (LineDuty line : plant.countable()) {
      if (plant.needOf(line) > 0) {
        tell(line);
      }
    }
  }

  private void tell(PeriodDuty period) {
    if (period.asked() == 0) {
      return;
    }
    BigDecimal given = given(period.days(), plant.countable());
    told.citing(
        Rules.clause(problem.policy(), RuleId.PERIOD_RATIO),
        Sentence.of(
                "{from}至{to}（计 {days} 天）至少减 {ratio}%，即 {need} {unit}{cut}{given}。",
                "From {from} to {to} ({days:day} count) at least {ratio} %, {need}"
                    + " {unit}{cut}{given}.")
            .with("from", period.span().from())
            .with("to", period.span().to())
            .with("days", period.days().count())
            .with("ratio", Wording.plain(BigDecimal.valueOf(period.ratio(), 2)))
            .with("need", asked(period.asked(), period.need(), given))
            .with("unit", unit())
            .with("cut", cut(period.asked(), period.need()))
            .with("given", given(given, period.need())));
  }

  private void tell(LineDuty line) {
    Integer own = line.line().ratio();
    long need = plant.needOf(line);
    long asked = plant.lineNeed(line).asked();
    BigDecimal given = given(plant.days().owed(), List.of(line));
    told.citing(
        Rules.clause(problem.policy(), RuleId.LINE_RATIO),
        Sentence.of(
                "{line} 按自己的比例 {ratio}% 执行，本线应减 {need} {unit}{cut}{given}。",
                "{line} has a ratio of its own, {ratio} %, and must give {need}"
                    + " {unit}{cut}{given}.")
            .with("line", Names.of(line))
            .with("ratio", Wording.plain(BigDecimal.valueOf(own == null ? 0 : own, 2)))
            .with("need", asked(asked, need, given))
            .with("unit", unit())
            .with("cut", cut(asked, need))
            .with("given", given(given, need)));
  }

  /** What is asked for; exact where the plan gives a hair less. */
  private static String asked(long asked, long need, @Nullable BigDecimal given) {
    return given != null && given.compareTo(BigDecimal.valueOf(need)) < 0
        ? Wording.amount(BigDecimal.valueOf(asked), given)
        : Wording.amount(asked);
  }

  /** Says where less can be given than is asked for; a hair less is not worth a word. */
  private Text cut(long asked, long need) {
    return Wording.amount(asked).equals(Wording.amount(need))
        ? Text.of("", "")
        : joined(
            Sentence.of("最多能减 {need} {unit}，按此计", "at most {need} {unit} can be given and is owed")
                .with("need", Wording.amount(need))
                .with("unit", unit())
                .text());
  }

  private Text given(@Nullable BigDecimal given, long need) {
    return given == null
        ? Text.of("", "")
        : joined(
            Sentence.of("方案减 {given} {unit}", "the plan gives {given} {unit}")
                .with("given", Wording.amount(given, BigDecimal.valueOf(need)))
                .with("unit", unit())
                .text());
  }

  /** What the plan gives on some days; null where no plan is looked at. */
  private @Nullable BigDecimal given(DaySet days, Iterable<LineDuty> lines) {
    LoadTable plan = loads;
    if (plan == null) {
      return null;
    }
    BigDecimal given = BigDecimal.ZERO;
    for (LineDuty line : lines) {
      long percentDays = 0;
      for (int day = 0; day < problem.days(); day++) {
        percentDays += days.contains(day) ? plan.effective(line, day) : 0;
      }
      given =
          given.add(
              BigDecimal.valueOf(line.line().capacityMilli())
                  .multiply(BigDecimal.valueOf(percentDays, 2)));
    }
    return given;
  }

  private static Text joined(Text more) {
    return Text.of("，" + more.zh(), ", " + more.english());
  }

  private String unit() {
    return plant.countable().getFirst().line().dayUnit();
  }
}
