package lunting.solver.rule;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lunting.data.policy.RuleId;
import lunting.data.text.Sentence;
import lunting.data.text.Text;
import lunting.data.text.Wording;
import lunting.solver.load.LoadTable;
import lunting.solver.model.LinePattern;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.MeasureDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.rule.sum.MeasuresLacking;
import lunting.solver.rule.sum.ProfileCollector;

/**
 * On warning days plants take the measures (应急减排措施) of their grade, as far as notice allows.
 *
 * <p>Formula: plants in force, measure days; by lines: 1000 · max(0, k − countable lines with load
 * 0), k = ⌈ratio · countable lines⌉, at most those that can be stopped that day; by capacity:
 * max(0, min(⌈ratio · C⌉, G) − Σ capacity · cut/100), G what can be cut that day, rounded up per
 * plant and day; a plant with measures of its own: instead, for each countable line that they name,
 * 10 · max(0, load% − the load% they leave it), as far as notice allows. With a baseline, days from
 * asOf on.
 *
 * <p>Level: HARD. Unit: thousandths of lines or capacity. Clause: 4.3/4.4.
 */
final class WarningMeasures implements Rule {
  private static final RuleHead HEAD =
      RuleHead.hardInThousandths(
              RuleId.WARNING_MEASURES, "4.3/4.4", "thousandths of lines or capacity")
          .on(RuleHead.Occasion.EVENTS);

  @Override
  public RuleHead head() {
    return HEAD;
  }

  @Override
  public Constraint stream(ConstraintFactory factory) {
    return factory
        .forEach(LinePattern.class)
        .filter(line -> line.duty().countable() && !line.plant().days().measured().isEmpty())
        .groupBy(LinePattern::plant, new ProfileCollector<>(MeasuresLacking::new))
        .penalize(HardMediumSoftScore.ONE_HARD, (plant, lacking) -> lacking)
        .asConstraint(HEAD.key());
  }

  @Override
  public void recount(LoadTable plan, Tally tally) {
    for (PlantDuty plant : plan.plants()) {
      for (int day = plan.firstOpenDay(); day < plan.days(); day++) {
        if (!plant.days().measured().contains(day)) {
          continue;
        }
        if (plant.plant().terms().hasMeasures()) {
          recountList(plan, plant, day, tally);
        } else {
          recount(plan, plant, Objects.requireNonNull(plant.measures()), day, tally);
        }
      }
    }
  }

  private static void recountList(LoadTable plan, PlantDuty plant, int day, Tally tally) {
    long lacking = 0;
    List<String> tooHigh = new ArrayList<>();
    for (LineDuty line : plant.countable()) {
      long left = line.measures() == null ? 100 : line.measures().owed().on(day);
      long above = Math.max(0, plan.load(line, day) - left);
      lacking += 10 * above;
      if (above > 0) {
        tooHigh.add(line.id());
      }
    }
    tally.add(
        plant.id(),
        day,
        lacking,
        () ->
            Sentence.of(
                    "企业应急减排清单要求停限产的生产线未执行到位：{lines}。",
                    "Lines that run above what the plant's own emergency list leaves them:"
                        + " {lines}.")
                .with("lines", Text.of(String.join("、", tooHigh), String.join(", ", tooHigh)))
                .text());
  }

  @Override
  public BigInteger most(Problem problem) {
    return Most.sum(
        problem.plants(),
        plant ->
            Most.product(
                Math.max(1_000L * plant.countable().size(), plant.capacity()), problem.days()));
  }

  private static void recount(
      LoadTable plan, PlantDuty plant, MeasureDuty measures, int day, Tally tally) {
    BigDecimal owed = BigDecimal.valueOf(measures.owed().on(day), 2);
    BigDecimal taken = BigDecimal.ZERO;
    for (LineDuty line : plant.countable()) {
      if (!measures.byLines()) {
        taken =
            taken.add(
                BigDecimal.valueOf(line.line().capacityMilli())
                    .multiply(BigDecimal.valueOf(plan.cut(line, day), 2)));
      } else if (plan.load(line, day) == 0) {
        taken = taken.add(BigDecimal.ONE);
      }
    }
    BigDecimal given = taken;
    BigDecimal lacking = owed.subtract(given);
    tally.add(
        plant.id(),
        day,
        measures.byLines() ? lacking.movePointRight(3) : lacking.setScale(0, RoundingMode.CEILING),
        () ->
            measures.byLines()
                ? Sentence.of(
                        "预警日应停 {owed} 条线，方案只停 {planned} 条。",
                        "The warning asks for {owed:line} to be stopped; the plan stops {planned}.")
                    .with("owed", Wording.plain(owed))
                    .with("planned", Wording.plain(given))
                    .text()
                : Sentence.of(
                        "预警日应减 {owed} {unit}，方案只减 {planned} {unit}。",
                        "The warning asks for a cut of {owed} {unit}; the plan cuts {planned}"
                            + " {unit}.")
                    .with("owed", Wording.amount(owed, given))
                    .with("planned", Wording.amount(given, owed))
                    .with("unit", plant.countable().getFirst().line().unit())
                    .text());
  }
}
