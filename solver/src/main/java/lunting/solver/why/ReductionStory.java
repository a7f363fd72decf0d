package lunting.solver.why;

import java.math.BigDecimal;
import java.util.List;
import lunting.data.plan.Reduction;
import lunting.data.policy.RuleId;
import lunting.data.text.Sentence;
import lunting.data.text.Sentences;
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
      told.add(Sentence.of("这些日子不在实施期内。", "These days lie outside the season."));
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
          Sentence.of(
                  "{days}：该线豁免或长期停用，没有条款要求停限产。",
                  "{days}: the line is exempt or long idle, and nothing asks for it.")
              .with("days", days(part)));
    } else if (part.cause() == Reduction.Cause.CALENDAR) {
      told.citing(
          part.clause(),
          Sentence.of(
                  "{days}，{count} 天：行业错峰日历规定停产。",
                  "{days}, {count:day}: the industry's calendar asks for a stop.")
              .with("days", days(part))
              .with("count", part.span().days()));
    } else if (plant.ratio() == 0 || plant.need() == 0) {
      told.add(
          Sentence.of("{days}，{count} 天：没有条款要求停限产。", "{days}, {count:day}: no clause asks for it.")
              .with("days", days(part))
              .with("count", part.span().days()));
    } else {
      tellQuota(part);
    }
  }

  private void tellQuota(Reduction part) {
    if (part.loadPercent() > 0) {
      told.citing(
          part.clause(),
          Sentence.of(
                  "{days}，{count} 天以 {load}% 负荷运行：减去的 {cut}% 负荷折 {amount} {unit}，企业应减 {owed}"
                      + " {unit}。",
                  "{days}, {count:day} at {load} % load: the {cut} % cut count as {amount} {unit}"
                      + " of the {owed} {unit} it owes.")
              .with("days", days(part))
              .with("count", part.span().days())
              .with("load", part.loadPercent())
              .with("cut", 100 - part.loadPercent())
              .with("amount", Wording.milli(reduced(part)))
              .with("unit", line.line().dayUnit())
              .with("owed", required()));
    } else if (plant.continuousDays() > 0) {
      told.citing(
          part.clause(),
          Sentence.of(
                  "{days}，停产 {count} 天：只有一条生产线，须一次连续停产 {block} 天。",
                  "{days}, stopped for {count:day}: a single line stops for {block:day} in a"
                      + " row.")
              .with("days", days(part))
              .with("count", part.span().days())
              .with("block", plant.continuousDays()));
    } else if (plant.wholeLines()) {
      told.citing(
          part.clause(),
          Sentence.of(
                  "{days}，停产 {count} 天：企业须以整条线停下 {owed} {unit}，该线为 {capacity} {unit}。",
                  "{days}, stopped for {count:day}: whole lines of {owed} {unit} must be off all"
                      + " season, and this one has {capacity} {unit}.")
              .with("days", days(part))
              .with("count", part.span().days())
              .with("owed", Wording.milli(plant.need()))
              .with("capacity", Wording.milli(line.line().capacityMilli()))
              .with("unit", line.line().unit()));
    } else {
      tellRotation(part);
    }
  }

  private void tellRotation(Reduction part) {
    told.citing(
        part.clause(),
        Sentence.of(
                "{days}，停产 {count} 天：折 {amount} {unit}，企业全季应减 {owed} {unit}。",
                "{days}, stopped for {count:day}: {amount} {unit} of the {owed} {unit} it owes"
                    + " over the season.")
            .with("days", days(part))
            .with("count", part.span().days())
            .with("amount", Wording.milli(reduced(part)))
            .with("unit", line.line().dayUnit())
            .with("owed", required()));
    if (plant.rotates()) {
      told.citing(
          plant.industry().clause(),
          Sentence.of(
              "行业内轮停，使每天都有产能已经停下，以备预警。",
              "The industry's stops rotate, so that on every day capacity is already off before a"
                  + " warning."));
    }
    if (!line.countRamps()) {
      told.add(Sentence.of("降温、升温的天数不计入减量。", "Days of cooling down and heating up do not count."));
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
