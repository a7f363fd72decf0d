package lunting.solver.rule;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lunting.data.policy.RuleId;
import lunting.data.text.Sentence;
import lunting.data.text.Text;
import lunting.data.text.Wording;
import lunting.solver.load.LoadTable;
import lunting.solver.load.SeasonSums;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.MeasureDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.day.Exact;
import lunting.solver.rule.sum.PlantSums;

/**
 * Nobody stops for longer than the duty asks.
 *
 * <p>Formula: plants with need &gt; 0: max(0, Σ capacity · eff/100 over W(p) − need) · U(p)/K(p)
 * (whole lines: Σ capacity · cut/100 over W(p), need · D(p)), rounded half up per plant; other
 * plants in force, each day but ordered and calendar days, rounded per plant and day: Σ u ·
 * cut/100; on measure days by lines, u of the stopped lines beyond the ⌈ratio · countable lines⌉
 * largest and all load limits; by capacity, max(0, Σ capacity · cut/100 − ⌈ratio · C⌉) · U/K. By
 * the plant's own list: Σ u · max(0, what the list leaves the line − its load)/100, all of what is
 * cut on a line that it does not name. Countable lines only.
 *
 * <p>Level: SOFT. Unit: milli-line-days. Clause: none of its own.
 */
final class Overshoot implements Rule {
  private static final RuleHead HEAD = RuleHead.soft(RuleId.OVERSHOOT, RuleHead.MILLI_LINE_DAYS);

  @Override
  public RuleHead head() {
    return HEAD;
  }

  @Override
  public Constraint stream(ConstraintFactory factory) {
    return PlantSums.of(factory)
        .penalize(HardMediumSoftScore.ONE_SOFT, (plant, sums) -> Scale.SOFT * beyond(plant, sums))
        .asConstraint(HEAD.key());
  }

  private static long beyond(PlantDuty plant, PlantSums sums) {
    if (plant.need() == 0) {
      return sums.unasked();
    }
    long beyond =
        plant.wholeLines()
            ? sums.cut() - 100 * plant.need() * plant.owedDays()
            : sums.reduced() - 100 * plant.need();
    return beyond <= 0 ? 0 : Exact.mulDivHalfUp(beyond, plant.size(), 100 * plant.capacity());
  }

  @Override
  public void recount(LoadTable plan, Tally tally) {
    for (PlantDuty plant : plan.plants()) {
      if (plant.need() > 0) {
        recountBeyondNeed(plan, plant, tally);
      } else {
        recountUnasked(plan, plant, tally);
      }
    }
  }

  @Override
  public BigInteger most(Problem problem) {
    return Most.sum(problem.plants(), plant -> Most.product(plant.size(), problem.days()));
  }

  private static void recountBeyondNeed(LoadTable plan, PlantDuty plant, Tally tally) {
    BigDecimal given =
        plant.wholeLines() ? SeasonSums.cut(plan, plant) : SeasonSums.reduced(plan, plant);
    BigDecimal beyond = given.subtract(SeasonSums.required(plant));
    tally.add(
        plant.id(),
        Tally.NO_DAY,
        beyond
            .multiply(BigDecimal.valueOf(plant.size()))
            .divide(BigDecimal.valueOf(plant.capacity()), 0, RoundingMode.HALF_UP),
        () ->
            Sentence.of("比应减量多减 {amount} {unit}。", "It reduces {amount} {unit} more than it must.")
                .with("amount", Wording.amount(beyond))
                .with("unit", plant.countable().getFirst().line().dayUnit())
                .text());
  }

  private static void recountUnasked(LoadTable plan, PlantDuty plant, Tally tally) {
    for (int day = 0; day < plan.days(); day++) {
      if (!plant.days().inForce(day) || plant.days().isImposed(day)) {
        continue;
      }
      MeasureDuty measures = plant.measures();
      if (!plant.days().measured().contains(day)) {
        measures = null;
      }
      boolean byList = plant.plant().terms().hasMeasures() && plant.days().measured().contains(day);
      BigDecimal amount =
          byList
              ? beyondList(plan, plant, day)
              : measures == null
                  ? cutSizes(plan, plant, day)
                  : beyondMeasures(plan, plant, measures, day);
      Text text =
          measures == null && !byList
              ? Text.of("当日无停限产任务。", "Nothing is asked of it on this day.")
              : Text.of("当日停限产多于预警措施所要求。", "It reduces more on this day than its measures ask.");
      tally.add(plant.id(), day, amount.setScale(0, RoundingMode.HALF_UP), () -> text);
    }
  }

  private static BigDecimal cutSizes(LoadTable plan, PlantDuty plant, int day) {
    long hundredths = 0;
    for (LineDuty line : plant.countable()) {
      hundredths += line.size() * plan.cut(line, day);
    }
    return BigDecimal.valueOf(hundredths, 2);
  }

  private static BigDecimal beyondList(LoadTable plan, PlantDuty plant, int day) {
    long hundredths = 0;
    for (LineDuty line : plant.countable()) {
      long asked = line.measures() == null ? 100 : line.measures().asked().on(day);
      hundredths += line.size() * Math.max(0, asked - plan.load(line, day));
    }
    return BigDecimal.valueOf(hundredths, 2);
  }

  private static BigDecimal beyondMeasures(
      LoadTable plan, PlantDuty plant, MeasureDuty measures, int day) {
    long asked = measures.asked().on(day);
    if (!measures.byLines()) {
      BigDecimal cut = BigDecimal.valueOf(-asked);
      for (LineDuty line : plant.countable()) {
        cut =
            cut.add(
                BigDecimal.valueOf(line.line().capacityMilli())
                    .multiply(BigDecimal.valueOf(plan.cut(line, day), 2)));
      }
      return cut.signum() <= 0
          ? BigDecimal.ZERO
          : cut.multiply(BigDecimal.valueOf(plant.size()))
              .divide(BigDecimal.valueOf(plant.capacity()), 0, RoundingMode.HALF_UP);
    }
    List<LineDuty> largestFirst = new ArrayList<>(plant.countable());
    largestFirst.sort(Comparator.comparing(LineDuty::size, Comparator.reverseOrder()));
    BigDecimal beyond = BigDecimal.ZERO;
    long stopped = 0;
    for (LineDuty line : largestFirst) {
      int load = plan.load(line, day);
      if (load == 0 && stopped++ < asked) {
        continue;
      }
      beyond = beyond.add(BigDecimal.valueOf(line.size() * (100 - load), 2));
    }
    return beyond;
  }
}
