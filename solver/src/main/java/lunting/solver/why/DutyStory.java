package lunting.solver.why;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import lunting.data.policy.RuleId;
import lunting.data.policy.duty.GradeRatios;
import lunting.data.policy.duty.SeasonDuty;
import lunting.data.policy.reading.Readings;
import lunting.data.registry.Exemption;
import lunting.data.registry.PlantTerms;
import lunting.data.text.Sentence;
import lunting.data.text.Sentences;
import lunting.data.text.Text;
import lunting.data.text.Wording;
import lunting.solver.load.LoadTable;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDays;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.day.DaySet;
import lunting.solver.rule.Rules;
import org.jspecify.annotations.Nullable;

/** One plant's duty, worked out before the reader's eyes. */
final class DutyStory {
  private final Problem problem;
  private final PlantDuty plant;
  private final @Nullable LoadTable loads;
  private final Sentences told = new Sentences();

  /**
   * The story of a plant.
   *
   * @param loads a plan, of which its parts tell what it gives; null where none is looked at
   */
  DutyStory(Problem problem, PlantDuty plant, @Nullable LoadTable loads) {
    this.problem = problem;
    this.plant = plant;
    this.loads = loads;
  }

  Text text() {
    if (plant.days().inForceFrom() >= problem.days()) {
      tellExemption();
      OrdersTold.tell(problem, plant, told);
      return told.text();
    }
    tellRevoked();
    boolean concealed = OrdersTold.tell(problem, plant, told);
    switch (plant.industry().season()) {
      case SeasonDuty.Calendar calendar when plant.plant().terms().windows() == null ->
          tellCalendar();
      case SeasonDuty.Calendar replaced -> {}
      case SeasonDuty.None none -> tellNothingOwed();
      case SeasonDuty.Rotate rotate -> tellRatio(concealed);
      case SeasonDuty.StopLines stopLines -> tellRatio(concealed);
    }
    tellOwnWindows();
    TermsTold.tell(problem, plant, told);
    LinesLeftOut.tell(problem, plant, told);
    return told.text();
  }

  private void tellExemption() {
    Exemption exemption = plant.plant().exempt();
    Text basis = exemption == null ? null : exemption.basis();
    @Nullable String clause = clause(RuleId.EXEMPT_RUNS);
    if (exemption == null) {
      told.citing(
          clause,
          Sentence.of(
                  "绩效 {grade} 级企业豁免，自主减排，不安排停限产。",
                  "Grade {grade} is exempt: it reduces its own way and is never stopped or"
                      + " limited.")
              .with("grade", plant.plant().grade()));
    } else if (basis == null) {
      told.citing(
          clause,
          Sentence.of("企业豁免，不安排停限产。", "The plant is exempt and is never stopped or limited."));
    } else {
      told.citing(
          clause,
          Sentence.of(
                  "企业豁免（{basis}），不安排停限产。",
                  "The plant is exempt ({basis}) and is never stopped or limited.")
              .with("basis", basis));
    }
  }

  /** From which day a plant owes whose exemption was revoked (clause 3.1). */
  private void tellRevoked() {
    PlantDays days = plant.days();
    if (days.inForceFrom() > 0) {
      told.citing(
          clause(RuleId.EXEMPT_RUNS),
          Sentence.of("豁免自{day}起取消。", "Its exemption is revoked from {day} on.")
              .with("day", problem.season().dateOf(days.inForceFrom())));
    }
  }

  private void tellOwnWindows() {
    List<PlantTerms.Window> own = plant.plant().terms().windows();
    if (own == null) {
      return;
    }
    DaySet days = plant.days().calendar();
    List<Text> bases =
        own.stream().map(PlantTerms.Window::basis).filter(Objects::nonNull).distinct().toList();
    told.citing(
        clause(RuleId.CALENDAR),
        days.isEmpty()
            ? Sentence.of("单独规定：本季没有停产日。", "Its own windows name no day of this season.")
            : Sentence.of(
                    "按单独规定停产 {count} 天：{days}{bases}。",
                    "By its own windows it stops on {count:day}: {days}{bases}.")
                .with("count", days.count())
                .with("days", DayRanges.of(problem.season(), days))
                .with("bases", Grounds.of(bases)));
    if (!days.isEmpty()) {
      tellLoads(Text.of("当日降到最低负荷", "goes down to its least load on these days"));
    }
  }

  private void tellCalendar() {
    int days = plant.days().calendar().count();
    if (days == 0) {
      told.citing(
          clause(RuleId.CALENDAR),
          Sentence.of(
                  "错峰日历对 {grade} 级企业没有规定停产日，全季无须停产。",
                  "The calendar names no day for grade {grade}: nothing is owed over the season.")
              .with("grade", plant.plant().grade()));
      return;
    }
    told.citing(
        clause(RuleId.CALENDAR),
        Sentence.of("按错峰日历停产 {count} 天：{days}。", "By the calendar it stops on {count:day}: {days}.")
            .with("count", days)
            .with("days", DayRanges.of(problem.season(), plant.days().calendar())));
    tellLoads(Text.of("当日降到最低负荷", "goes down to its least load on these days"));
  }

  private void tellNothingOwed() {
    told.citing(
        plant.industry().clause(),
        Sentence.of(
            "该行业没有季节错峰任务，只在预警日按规定减排。",
            "Its industry owes nothing over the season; it acts on warning days only."));
  }

  /** The quota; a plant that was kept off the list owes its order instead. */
  private void tellRatio(boolean concealed) {
    if (concealed && !plant.owes()) {
      return;
    }
    if (!plant.owes()) {
      told.citing(
          clause(RuleId.SEASON_RATIO),
          Sentence.of("限产比例为 0，全季无须停产。", "Its ratio is 0: nothing is owed over the season."));
      return;
    }
    if (plant.countable().isEmpty()) {
      told.citing(
          clause(RuleId.SEASON_RATIO),
          Sentence.of(
              "没有计入的生产线，全季无须停产。", "None of its lines counts: nothing is owed over the season."));
      return;
    }
    if (plant.wholeLines()) {
      tellWholeLines();
      return;
    }
    if (plant.continuousDays() > 0) {
      tellBlock();
    }
    long block = plant.continuousDays() * plant.capacity();
    if (plant.continuousDays() == 0 || (QuotaSum.goesByPeriods(plant) && plant.need() > block)) {
      tellCapacityDays();
    }
    new PartsOfQuota(problem, plant, loads, told).tell();
  }

  private void tellBlock() {
    QuotaSum sum = QuotaSum.ofBlock(plant);
    told.citing(
        clause(RuleId.CONTINUOUS_STOP),
        Sentence.of(
                "{sum} = {share} 天，{test}：{days} 天，一次连续停完。",
                "{sum} = {share}, {test}: {days:day} in a row.")
            .with("sum", sum.text())
            .with("share", Wording.plain(sum.amount()))
            .with("test", test(moreThan()))
            .with("days", plant.askedContinuousDays()));
    if (plant.askedContinuousDays() > plant.continuousDays()) {
      told.add(
          plant.days().fixedRun().isEmpty() && !QuotaSum.goesByPeriods(plant)
              ? Sentence.of(
                      "实施期只有 {days} 天，按全部停产计。",
                      "The season has only {days:day}, so it stops on all of them.")
                  .with("days", plant.continuousDays())
              : Sentence.of(
                      "能连续停产的最多 {days} 天，按此计。",
                      "At most {days:day} in a row can be had, which is what it owes.")
                  .with("days", plant.continuousDays()));
    }
    tellBasis();
  }

  private void tellWholeLines() {
    boolean anyStops = plant.countable().stream().anyMatch(line -> line.limits().canStop());
    told.citing(
        clause(RuleId.SEASON_RATIO),
        Sentence.of(
                "至少 {counted} × {ratio}% = {share} {unit}：{how}。",
                "At least {ratio} % of {counted} = {share} {unit}: {how}.")
            .with("counted", counted())
            .with("ratio", ratio())
            .with("share", share())
            .with("unit", unit())
            .with(
                "how",
                anyStops
                    ? Text.of("以整条线全季停产完成", "whole lines stop all season")
                    : Text.of("每天都要减到", "cut on every day")));
    tellCut(unit());
    tellRatioSource();
    tellLoads(Text.of("按（1 − 负荷）计", "counts as 1 − its load"));
  }

  private void tellCapacityDays() {
    boolean passes = moreThan() && plant.countable().stream().anyMatch(l -> l.limits().canStop());
    String dayUnit = plant.countable().getFirst().line().dayUnit();
    QuotaSum sum = QuotaSum.ofPlant(plant);
    told.citing(
        clause(RuleId.SEASON_RATIO),
        (passes
                ? Sentence.of("须大于 {sum} = {share} {unit}。", "More than {sum} = {share} {unit}.")
                : Sentence.of("不少于 {sum} = {share} {unit}。", "At least {sum} = {share} {unit}."))
            .with("sum", sum.text())
            .with("share", Wording.milli(sum.amount()))
            .with("unit", dayUnit));
    tellCut(dayUnit);
    if (plant.countable().size() > 1) {
      told.citing(
          plant.industry().clause(),
          Sentence.of("由 {lines} 条生产线轮停完成。", "Its {lines} lines take turns to stop.")
              .with("lines", plant.countable().size()));
    }
    if (plant.countable().size() == 1 && plant.countable().getFirst().servesLivelihood()) {
      told.citing(
          clause(RuleId.LIVELIHOOD),
          Sentence.of(
              "该线承担民生任务，不要求一次停完，可以限产。",
              "Its line serves a livelihood task: no block is asked, and it may run at a load"
                  + " limit."));
    }
    tellBasis();
    tellLoads(Text.of("按（1 − 负荷）计", "counts as 1 − its load"));
  }

  private void tellCut(String unit) {
    if (plant.asked() > plant.need()) {
      told.add(
          Sentence.of(
                  "企业最多能减 {amount} {unit}，按此计。",
                  "It can give at most {amount} {unit}, which is what it owes.")
              .with("amount", Wording.amount(plant.need()))
              .with("unit", unit));
    }
  }

  private void tellBasis() {
    if (problem.policy().readings().ratioBase() == Readings.RatioBase.HEATING_PERIOD) {
      told.add(
          Sentence.of(
                  "基数按口径取供暖期 {days} 天。", "The base is read as the heating period of {days:day}.")
              .with("days", plant.baseDays()));
    }
    tellRatioSource();
  }

  private void tellRatioSource() {
    LineDuty first = plant.countable().getFirst();
    if (plant.countable().size() == 1 && first.line().ratio() != null) {
      told.add(Sentence.of("该线的比例单独核定。", "The ratio is the line's own."));
    } else if (plant.plant().ratio() != null) {
      told.add(Sentence.of("该企业的比例单独核定。", "The ratio is the plant's own."));
    } else {
      told.add(
          Sentence.of("比例按绩效分级 {grade} 执行。", "The ratio is that of grade {grade}.")
              .with("grade", gradeRow(plant.plant().grade())));
    }
  }

  private String gradeRow(String grade) {
    GradeRatios table = plant.industry().season().ratio();
    boolean named = table == null || table.ratios().containsKey(grade);
    return named ? grade : "%s (%s)".formatted(grade, GradeRatios.EVERY_OTHER);
  }

  private void tellLoads(Text how) {
    for (LineDuty line : plant.countable()) {
      if (!line.limits().canStop()) {
        told.citing(
            Clauses.ofLoads(problem.policy()),
            Sentence.of(
                    "{line} 不能停产，{how}，最低负荷 {load}%。",
                    "{line} cannot stop and {how}, {load} % at least.")
                .with("line", Names.of(line))
                .with("how", how)
                .with("load", line.limits().minLoadPercent()));
      }
    }
  }

  private boolean moreThan() {
    return problem.policy().readings().ratioTest() == Readings.RatioTest.MORE_THAN;
  }

  private static Text test(boolean moreThan) {
    return moreThan ? Text.of("超过", "more than") : Text.of("至少", "at least");
  }

  private String ratio() {
    return Wording.plain(BigDecimal.valueOf(plant.ratio(), 2));
  }

  private String counted() {
    return Wording.milli(plant.countedCapacity()) + " " + unit();
  }

  private String unit() {
    return plant.countable().getFirst().line().unit();
  }

  /** The ratio of the counted capacity, exactly. */
  private String share() {
    return Wording.milli(
        BigDecimal.valueOf(plant.countedCapacity()).multiply(BigDecimal.valueOf(plant.ratio(), 4)));
  }

  private @Nullable String clause(RuleId rule) {
    return Rules.clause(problem.policy(), rule);
  }
}
