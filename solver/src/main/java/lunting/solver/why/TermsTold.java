package lunting.solver.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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
import org.jspecify.annotations.Nullable;

/** Tells what documents and the emergency list fix for one plant alone. */
final class TermsTold {
  private final Problem problem;
  private final PlantDuty plant;
  private final PlantTerms terms;
  private final Sentences told;

  private TermsTold(Problem problem, PlantDuty plant, Sentences told) {
    this.problem = problem;
    this.plant = plant;
    this.told = told;
    terms = plant.plant().terms();
  }

  /** Adds a sentence for each of its terms that bears on its days. */
  static void tell(Problem problem, PlantDuty plant, Sentences told) {
    TermsTold terms = new TermsTold(problem, plant, told);
    terms.tellCarried();
    terms.tellMustRun();
    terms.tellWish();
    terms.tellMeasures();
  }

  /** Where the days carried into the season come from. */
  private void tellCarried() {
    PlantTerms.Carried carried = terms.carried();
    if (carried != null && carried.basis() != null && plant.owes()) {
      told.add(
          Sentence.of("结转天数的依据：{basis}。", "The days carried rest on: {basis}.")
              .with("basis", carried.basis()));
    }
  }

  private void tellMustRun() {
    if (!plant.days().mustRun().isEmpty()) {
      told.citing(
          Rules.clause(problem.policy(), RuleId.MUST_RUN),
          Sentence.of(
                  "须保持生产、不安排停限产的日子：{days}{reasons}。",
                  "Days on which it must run and nothing is planned: {days}{reasons}.")
              .with("days", DayRanges.of(problem.season(), plant.days().mustRun()))
              .with("reasons", grounds(terms.mustRun().stream().map(PlantTerms.MustRun::reason))));
    }
  }

  private void tellWish() {
    if (plant.owes() && !plant.days().wish().isEmpty()) {
      told.add(
          Sentence.of(
                  "企业希望停产尽量安排在：{days}{reasons}。",
                  "If it has to stop, it wished to on: {days}{reasons}.")
              .with("days", DayRanges.of(problem.season(), plant.days().wish()))
              .with("reasons", grounds(terms.wish().stream().map(PlantTerms.Wish::reason))));
    }
  }

  private void tellMeasures() {
    List<Text> levels = new ArrayList<>();
    for (PlantTerms.Measure measure : terms.measures()) {
      levels.add(
          Sentence.of("{level}：{lines}", "{level}: {lines}")
              .with("level", measure.level().title())
              .with("lines", lines(measure))
              .text());
    }
    if (!levels.isEmpty()) {
      told.citing(
          Clauses.ofMeasures(problem.policy(), plant),
          Sentence.of(
                  "预警期间按企业应急减排清单执行：{levels}。",
                  "Under a warning its own emergency list holds: {levels}.")
              .with("levels", Wording.parts(levels)));
    }
  }

  private Text lines(PlantTerms.Measure measure) {
    List<Text> lines = new ArrayList<>();
    for (PlantTerms.LineLoad named : measure.lines()) {
      LineDuty line = problem.getLine(named.line());
      if (!line.countable()) {
        continue;
      }
      lines.add(
          named.loadPercent() == 0
              ? Sentence.of("{line} 停产", "{line} stops").with("line", Names.of(line)).text()
              : Sentence.of("{line} 降到 {load}%", "{line} goes down to {load} %")
                  .with("line", Names.of(line))
                  .with("load", named.loadPercent())
                  .text());
    }
    return lines.isEmpty() ? Text.of("无", "nothing") : Wording.list(lines);
  }

  private static Text grounds(Stream<@Nullable Text> reasons) {
    return Grounds.of(reasons.filter(Objects::nonNull).distinct().toList());
  }
}
