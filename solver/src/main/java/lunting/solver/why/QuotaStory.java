package lunting.solver.why;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;
import lunting.data.event.Event;
import lunting.data.plan.Reduction;
import lunting.data.policy.RuleId;
import lunting.data.registry.PlantTerms;
import lunting.data.text.Sentence;
import lunting.data.text.Sentences;
import lunting.data.text.Text;
import lunting.data.text.Wording;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.rule.Rules;

/** What a reduction gives toward what its plant owes over the season. */
final class QuotaStory {
  private final Problem problem;
  private final LineDuty line;
  private final PlantDuty plant;
  private final RowTold row;
  private final Sentences told;

  QuotaStory(Problem problem, LineDuty line, RowTold row, Sentences told) {
    this.problem = problem;
    this.line = line;
    this.row = row;
    this.told = told;
    plant = problem.plantOf(line);
  }

  void tell(Reduction part) {
    if (part.loadPercent() > 0) {
      tellLimit(part);
    } else if (plant.continuousDays() > 0) {
      tellBlock(part);
    } else if (plant.wholeLines()) {
      tellWholeLine(part);
    } else {
      tellRotation(part);
    }
    tellWish(part);
    tellReserve(part);
  }

  private void tellLimit(Reduction part) {
    told.citing(
        part.clause(),
        Sentence.of(
                "{head}：减去的 {cut}% 负荷折 {amount} {unit}，企业应减 {owed} {unit}。",
                "{head}: the {cut} % cut count as {amount} {unit} of the {owed} {unit} it owes.")
            .with("head", row.head(part))
            .with("cut", 100 - part.loadPercent())
            .with("amount", Wording.amount(reduced(part), required()))
            .with("unit", line.line().dayUnit())
            .with("owed", Wording.amount(required(), reduced(part))));
  }

  private void tellBlock(Reduction part) {
    told.citing(
        part.clause(),
        Sentence.of(
                "{head}：只有一条生产线，须一次连续停产 {block} 天。",
                "{head}: a single line stops for {block:day} in a row.")
            .with("head", row.head(part))
            .with("block", plant.continuousDays()));
    long over = row.days() - (long) plant.continuousDays();
    if (!line.countRamps()) {
      tellRamps();
    } else if (over > 0 && part.span().days() == row.days()) {
      told.add(
          Sentence.of("比应停天数多 {over} 天。", "That is {over:day} more than it owes.")
              .with("over", over));
    }
  }

  private void tellWholeLine(Reduction part) {
    told.citing(
        part.clause(),
        Sentence.of(
                "{head}：企业须以整条线停下 {owed} {unit}，该线为 {capacity} {unit}。",
                "{head}: whole lines of {owed} {unit} must be off all season, and this one has"
                    + " {capacity} {unit}.")
            .with("head", row.head(part))
            .with("owed", Wording.amount(plant.need(), line.line().capacityMilli()))
            .with("capacity", Wording.amount(line.line().capacityMilli(), plant.need()))
            .with("unit", line.line().unit()));
  }

  private void tellRotation(Reduction part) {
    told.citing(
        part.clause(),
        Sentence.of(
                "{head}：折 {amount} {unit}，企业全季应减 {owed} {unit}。",
                "{head}: {amount} {unit} of the {owed} {unit} it owes over the season.")
            .with("head", row.head(part))
            .with("amount", Wording.amount(reduced(part), required()))
            .with("unit", line.line().dayUnit())
            .with("owed", Wording.amount(required(), reduced(part))));
    if (plant.needOf(line) > 0) {
      told.citing(
          Rules.clause(problem.policy(), RuleId.LINE_RATIO),
          Sentence.of(
                  "该线另有自己的比例，本线应减 {owed} {unit}。",
                  "The line has a ratio of its own and must give {owed} {unit} itself.")
              .with("owed", Wording.amount(plant.needOf(line)))
              .with("unit", line.line().dayUnit()));
    }
    if (plant.rotates()) {
      told.citing(
          plant.industry().clause(),
          Sentence.of(
              "行业内轮停，使每天都有产能已经停下，以备预警。",
              "The industry's stops rotate, so that on every day capacity is already off before a"
                  + " warning."));
    }
    if (!line.countRamps()) {
      tellRamps();
    }
  }

  private void tellRamps() {
    told.add(Sentence.of("降温、升温的天数不计入减量。", "Days of cooling down and heating up do not count."));
  }

  /** Says so where the days are some on which the plant would rather be stopped. */
  private void tellWish(Reduction part) {
    int wished = plant.days().wish().count(row.firstDay(part), row.lastDay(part));
    if (wished == 0) {
      return;
    }
    Sentence sentence =
        wished == part.span().days()
            ? Sentence.of(
                "在企业希望停产的日子内{reason}。", "It lies in the days that the plant wished{reason}.")
            : Sentence.of(
                    "其中 {count} 天在企业希望停产的日子内{reason}。",
                    "Of these, {count:day} in the days that the plant wished{reason}.")
                .with("count", wished);
    told.add(sentence.with("reason", wishReasons(part)));
  }

  private Text wishReasons(Reduction part) {
    Set<Text> reasons = new LinkedHashSet<>();
    for (PlantTerms.Wish wish : plant.plant().terms().wish()) {
      if (wish.reason() != null && wish.span().overlaps(part.span())) {
        reasons.add(wish.reason());
      }
    }
    return Grounds.of(reasons);
  }

  /** Says so where a warning asks the sector for more on some of the days. */
  private void tellReserve(Reduction part) {
    AskedByWarnings warnings = new AskedByWarnings(problem, line);
    int from = row.firstDay(part);
    int to = row.lastDay(part);
    for (Event.Warning warning : warnings.between(from, to)) {
      if (problem.sectorOf(plant).raisesReserve()) {
        told.citing(
            Rules.clause(problem.policy(), RuleId.RESERVE),
            Sentence.of(
                    "{warning}期间，该行业每天停下的产能应不少于 {share}%，这些日子计入其中。",
                    "Under {warning} at least {share} % of the sector must be off each day, and"
                        + " these days count toward it.")
                .with("warning", EventNames.of(problem, warning))
                .with("share", ReserveShares.of(problem.sectorOf(plant), warning.level())));
      }
    }
  }

  private BigDecimal reduced(Reduction part) {
    return BigDecimal.valueOf(line.line().capacityMilli())
        .multiply(BigDecimal.valueOf((long) part.span().days() * (100 - part.loadPercent()), 2));
  }

  private BigDecimal required() {
    BigDecimal need = BigDecimal.valueOf(plant.need());
    return plant.wholeLines() ? need.multiply(BigDecimal.valueOf(plant.owedDays())) : need;
  }
}
