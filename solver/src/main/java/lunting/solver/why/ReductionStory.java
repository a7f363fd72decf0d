package lunting.solver.why;

import java.math.BigDecimal;
import java.util.List;
import lunting.data.plan.Reduction;
import lunting.data.policy.RuleId;
import lunting.data.text.Text;
import lunting.data.text.Wording;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.rule.Rules;

/** What asks for one reduction of a line, part by part. */
final class ReductionStory {
  private final Problem problem;
  private final LineDuty line;
  private final PlantDuty plant;
  private final List<Reduction> parts;
  private final Sentences told = new Sentences();

  ReductionStory(Problem problem, Reduction reduction) {
    this.problem = problem;
    line = problem.getLine(reduction.line());
    plant = problem.plantOf(line);
    parts = Causes.of(problem, reduction);
  }

  Text text() {
    if (parts.isEmpty()) {
      told.add("这些日子不在实施期内", "These days lie outside the season");
    }
    for (Reduction part : parts) {
      tell(part);
    }
    return told.text();
  }

  private void tell(Reduction part) {
    if (!line.countable() || plant.days().inForceFrom() >= problem.days()) {
      told.citing(
          Rules.clause(problem.policy(), RuleId.EXEMPT_RUNS),
          "%1$s：该线豁免或长期停用，没有条款要求停限产",
          "%1$s: the line is exempt or long idle, and nothing asks for it",
          days(part));
    } else if (part.cause() == Reduction.Cause.CALENDAR) {
      told.citing(
          part.clause(),
          "%1$s，%2$d 天：行业错峰日历规定停产",
          "%1$s, %2$d days: the industry's calendar asks for a stop",
          days(part),
          part.span().days());
    } else if (plant.ratio() == 0 || plant.need() == 0) {
      told.add(
          "%1$s，%2$d 天：没有条款要求停限产",
          "%1$s, %2$d days: no clause asks for it", days(part), part.span().days());
    } else {
      tellQuota(part);
    }
  }

  private void tellQuota(Reduction part) {
    if (part.loadPercent() > 0) {
      told.citing(
          part.clause(),
          "%1$s，%2$d 天以 %3$d%% 负荷运行：减去的 %4$d%% 负荷折 %5$s %6$s，企业应减 %7$s %6$s",
          "%1$s, %2$d days at %3$d %% load: the %4$d %% cut count as %5$s %6$s of the %7$s %6$s it"
              + " owes",
          days(part),
          part.span().days(),
          part.loadPercent(),
          100 - part.loadPercent(),
          Wording.milli(reduced(part)),
          line.line().dayUnit(),
          required());
    } else if (plant.continuousDays() > 0) {
      told.citing(
          part.clause(),
          "%1$s，停产 %2$d 天：只有一条生产线，须一次连续停产 %3$d 天",
          "%1$s, stopped for %2$d days: a single line stops for %3$d days in a row",
          days(part),
          part.span().days(),
          plant.continuousDays());
    } else if (plant.wholeLines()) {
      told.citing(
          part.clause(),
          "%1$s，停产 %2$d 天：企业须以整条线停下 %3$s %5$s，该线为 %4$s %5$s",
          "%1$s, stopped for %2$d days: whole lines of %3$s %5$s must be off all season, and this"
              + " one has %4$s %5$s",
          days(part),
          part.span().days(),
          Wording.milli(plant.need()),
          Wording.milli(line.line().capacityMilli()),
          line.line().unit());
    } else {
      tellRotation(part);
    }
  }

  private void tellRotation(Reduction part) {
    told.citing(
        part.clause(),
        "%1$s，停产 %2$d 天：折 %3$s %4$s，企业全季应减 %5$s %4$s",
        "%1$s, stopped for %2$d days: %3$s %4$s of the %5$s %4$s it owes over the season",
        days(part),
        part.span().days(),
        Wording.milli(reduced(part)),
        line.line().dayUnit(),
        required());
    if (plant.rotates()) {
      told.citing(
          plant.industry().clause(),
          "行业轮停，使每天都有产能停着，以备预警",
          "The industry's stops rotate, so that on every day capacity is already off before a"
              + " warning");
    }
    if (!line.countRamps()) {
      told.add("停窑、升温的日子不计入减排", "Days of cooling down and heating up do not count");
    }
  }

  private Text days(Reduction part) {
    int from = problem.season().dayOf(part.span().from());
    return DayRanges.of(problem.season(), from, from + part.span().days() - 1);
  }

  private BigDecimal reduced(Reduction part) {
    return BigDecimal.valueOf(line.line().capacityMilli())
        .multiply(BigDecimal.valueOf((long) part.span().days() * (100 - part.loadPercent()), 2));
  }

  private String required() {
    BigDecimal need = BigDecimal.valueOf(plant.need());
    return Wording.milli(
        plant.wholeLines() ? need.multiply(BigDecimal.valueOf(plant.owedDays())) : need);
  }
}
