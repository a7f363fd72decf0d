package lunting.solver.why;

import java.math.BigDecimal;
import lunting.data.policy.RuleId;
import lunting.data.policy.duty.GradeRatios;
import lunting.data.policy.duty.SeasonDuty;
import lunting.data.policy.reading.Readings;
import lunting.data.registry.Exemption;
import lunting.data.text.Text;
import lunting.data.text.Wording;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.rule.Rules;
import org.jspecify.annotations.Nullable;

/** One plant's duty, worked out before the reader's eyes. */
final class DutyStory {
  private final Problem problem;
  private final PlantDuty plant;
  private final Sentences told = new Sentences();

  DutyStory(Problem problem, PlantDuty plant) {
    this.problem = problem;
    this.plant = plant;
  }

  Text text() {
    if (plant.days().inForceFrom() >= problem.days()) {
      tellExemption();
      return told.text();
    }
    switch (plant.industry().season()) {
      case SeasonDuty.Calendar calendar -> tellCalendar();
      case SeasonDuty.None none -> tellNothingOwed();
      case SeasonDuty.Rotate rotate -> tellRatio();
      case SeasonDuty.StopLines stopLines -> tellRatio();
    }
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
          "绩效级别 %s 豁免，自主减排，不安排停限产",
          "Grade %s is exempt: it reduces its own way and is never stopped or limited",
          plant.plant().grade());
    } else if (basis == null) {
      told.citing(clause, "企业豁免，不安排停限产", "The plant is exempt and is never stopped or limited");
    } else {
      told.citing(
          clause,
          "企业豁免（%1$s），不安排停限产",
          "The plant is exempt (%2$s) and is never stopped or limited",
          basis.zh(),
          basis.english());
    }
  }

  private void tellCalendar() {
    int days = plant.days().calendar().count();
    if (days == 0) {
      told.citing(
          clause(RuleId.CALENDAR),
          "错峰日历没有约束级别 %s 的日子，全季不须停产",
          "The calendar has no day for grade %s: nothing is owed over the season",
          plant.plant().grade());
      return;
    }
    told.citing(
        clause(RuleId.CALENDAR),
        "按错峰日历停产 %d 天：%s",
        "By the calendar it stops on %d days: %s",
        days,
        DayRanges.of(problem.season(), plant.days().calendar()));
    tellLoads("当日降到最低负荷", "goes down to its least load on these days");
  }

  private void tellNothingOwed() {
    told.citing(
        plant.industry().clause(),
        "该行业没有季节错峰任务，只在预警日按规定减排",
        "Its industry owes nothing over the season; it acts on warning days only");
  }

  private void tellRatio() {
    if (plant.ratio() == 0) {
      told.citing(
          clause(RuleId.SEASON_RATIO),
          "限产比例为 0，全季不须停产",
          "Its ratio is 0: nothing is owed over the season");
    } else if (plant.countable().isEmpty()) {
      told.citing(
          clause(RuleId.SEASON_RATIO),
          "没有计入的生产线，全季不须停产",
          "None of its lines counts: nothing is owed over the season");
    } else if (plant.continuousDays() > 0) {
      tellBlock();
    } else if (plant.wholeLines()) {
      tellWholeLines();
    } else {
      tellCapacityDays();
    }
  }

  private void tellBlock() {
    BigDecimal share =
        BigDecimal.valueOf((long) plant.baseDays() * plant.ratio(), 4).stripTrailingZeros();
    told.citing(
        clause(RuleId.CONTINUOUS_STOP),
        "%1$d 天 × %2$s%% = %3$s 天，%4$s：%6$d 天，一次连续停完",
        "%1$d days × %2$s %% = %3$s, %5$s: %6$d days in a row",
        plant.baseDays(),
        ratio(),
        share.toPlainString(),
        moreThan() ? "超过" : "至少",
        moreThan() ? "more than" : "at least",
        plant.askedContinuousDays());
    if (plant.askedContinuousDays() > plant.continuousDays()) {
      told.add(
          "实施期只有 %d 天，按全部停产计",
          "The season has only %d days, so it stops on all of them", plant.continuousDays());
    }
    tellBasis();
  }

  private void tellWholeLines() {
    boolean anyStops = plant.countable().stream().anyMatch(line -> line.limits().canStop());
    told.citing(
        clause(RuleId.SEASON_RATIO),
        "至少 %1$s × %2$s%% = %3$s %4$s：%5$s",
        "At least %2$s %% of %1$s = %3$s %4$s: %6$s",
        counted(),
        ratio(),
        share(1),
        unit(),
        anyStops ? "以整条线全季停产完成" : "每天都要减到",
        anyStops ? "whole lines stop all season" : "cut on every day");
    tellCut(unit());
    tellRatioSource();
    tellLoads("按（1 − 负荷）计", "counts as 1 − its load");
  }

  private void tellCapacityDays() {
    boolean passes = moreThan() && plant.countable().stream().anyMatch(l -> l.limits().canStop());
    String dayUnit = plant.countable().getFirst().line().dayUnit();
    told.citing(
        clause(RuleId.SEASON_RATIO),
        "%1$d 天 × %2$s%% × %3$s = %4$s %5$s，%6$s：%8$s %5$s",
        "%1$d days × %2$s %% × %3$s = %4$s %5$s, %7$s: %8$s %5$s",
        plant.baseDays(),
        ratio(),
        counted(),
        share(plant.baseDays()),
        dayUnit,
        passes ? "超过" : "至少",
        passes ? "more than" : "at least",
        Wording.milli(plant.asked()));
    tellCut(dayUnit);
    if (plant.countable().size() > 1) {
      told.citing(
          plant.industry().clause(),
          "由 %d 条生产线轮停完成",
          "Its %d lines take turns to stop",
          plant.countable().size());
    }
    if (plant.countable().size() == 1 && plant.countable().getFirst().servesLivelihood()) {
      told.citing(
          clause(RuleId.LIVELIHOOD),
          "该线承担民生任务，不要求一次停完，可以限产",
          "Its line serves a livelihood task: no block is asked, and it may run at a load limit");
    }
    tellBasis();
    tellLoads("按（1 − 负荷）计", "counts as 1 − its load");
  }

  private void tellCut(String unit) {
    if (plant.asked() > plant.possible()) {
      told.add(
          "企业最多能减 %s %s，按此计",
          "It can give at most %s %s, which is what it owes",
          Wording.milli(plant.possible()),
          unit);
    }
  }

  private void tellBasis() {
    if (problem.policy().readings().ratioBase() == Readings.RatioBase.HEATING_PERIOD) {
      told.add(
          "基数按口径取供暖期 %d 天", "The base is read as the heating period of %d days", plant.baseDays());
    }
    tellRatioSource();
  }

  private void tellRatioSource() {
    if (plant.plant().ratio() != null) {
      told.add("比例为该企业单独规定", "The ratio is the plant's own");
    } else {
      told.add("比例取自绩效级别 %s", "The ratio is that of grade %s", gradeRow(plant.plant().grade()));
    }
  }

  private String gradeRow(String grade) {
    GradeRatios table = plant.industry().season().ratio();
    boolean named = table == null || table.ratios().containsKey(grade);
    return named ? grade : "%s (%s)".formatted(grade, GradeRatios.EVERY_OTHER);
  }

  private void tellLoads(String zh, String en) {
    for (LineDuty line : plant.countable()) {
      if (!line.limits().canStop()) {
        told.citing(
            Clauses.ofLoads(problem.policy()),
            "%1$s 不能停产，%2$s，最低负荷 %4$d%%",
            "%1$s cannot stop and %3$s, %4$d %% at least",
            line.id(),
            zh,
            en,
            line.limits().minLoadPercent());
      }
    }
  }

  private boolean moreThan() {
    return problem.policy().readings().ratioTest() == Readings.RatioTest.MORE_THAN;
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

  /** The ratio of the counted capacity over some days, exactly. */
  private String share(int days) {
    return Wording.milli(
        BigDecimal.valueOf(plant.countedCapacity())
            .multiply(BigDecimal.valueOf((long) plant.ratio() * days, 4)));
  }

  private @Nullable String clause(RuleId rule) {
    return Rules.clause(problem.policy(), rule);
  }
}
