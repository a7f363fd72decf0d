package lunting.solver.proof;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import lunting.data.policy.RuleId;
import lunting.data.text.Sentence;
import lunting.data.text.Wording;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PeriodDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.rule.Rules;
import lunting.solver.why.Names;

/**
 * Proofs about the parts of a plant's quota, its periods and its lines with a ratio of their own:
 * impossible, or cut to what can be given at all (clause 3.3).
 */
final class PartProofs {
  private PartProofs() {}

  /** Parts that ask for more than legal plans cut. */
  static List<Proof> impossible(Problem problem, Bounds bounds, PlantDuty plant) {
    List<Proof> proofs = new ArrayList<>();
    for (PeriodDuty period : plant.periods()) {
      BigInteger most = most(plant, bounds, period);
      if (isOpen(problem, period) && most.compareTo(percent(period.need())) < 0) {
        proofs.add(impossible(problem, plant, period, most));
      }
    }
    for (LineDuty line : plant.countable()) {
      BigInteger most = most(line, bounds.mostPercentDays(line));
      if (most.compareTo(percent(plant.needOf(line))) < 0) {
        proofs.add(impossible(problem, plant, line, most));
      }
    }
    return proofs;
  }

  private static boolean isOpen(Problem problem, PeriodDuty period) {
    for (int day = 0; day < problem.days(); day++) {
      if (problem.isOpen(day) && period.within().contains(day)) {
        return true;
      }
    }
    return false;
  }

  private static BigInteger most(PlantDuty plant, Bounds bounds, PeriodDuty period) {
    BigInteger most = BigInteger.ZERO;
    for (LineDuty line : plant.countable()) {
      most = most.add(most(line, bounds.mostPercentDays(line, period.days())));
    }
    return most;
  }

  private static BigInteger most(LineDuty line, long percentDays) {
    return BigInteger.valueOf(line.line().capacityMilli())
        .multiply(BigInteger.valueOf(percentDays));
  }

  private static BigInteger percent(long amount) {
    return BigInteger.valueOf(amount).multiply(BigInteger.valueOf(100));
  }

  private static Proof impossible(
      Problem problem, PlantDuty plant, PeriodDuty period, BigInteger most) {
    return new Proof(
        "need-unreachable",
        true,
        Rules.clause(problem.policy(), RuleId.PERIOD_RATIO),
        plant.id(),
        Names.of(plant),
        Sentence.of(
                "{from}至{to}应减 {owed} {unit}，按窑炉可否停产、须保持生产的日子、民生供给和已执行的停产，最多只能减 {possible} {unit}。",
                "From {from} to {to} it must reduce {owed} {unit}; whether its kilns can stop, its"
                    + " must-run days, the livelihood services and what was carried out leave at"
                    + " most {possible} {unit}.")
            .with("from", period.span().from())
            .with("to", period.span().to())
            .with(
                "owed", Wording.amount(BigDecimal.valueOf(period.need()), new BigDecimal(most, 2)))
            .with(
                "possible",
                Wording.amount(new BigDecimal(most, 2), BigDecimal.valueOf(period.need())))
            .with("unit", unit(plant))
            .text(),
        WaysOut.ofKilns());
  }

  private static Proof impossible(
      Problem problem, PlantDuty plant, LineDuty line, BigInteger most) {
    return new Proof(
        "need-unreachable",
        true,
        Rules.clause(problem.policy(), RuleId.LINE_RATIO),
        line.id(),
        Names.of(line),
        Sentence.of(
                "{plant} 的该线按自己的比例应减 {owed} {unit}，按窑炉的停产次数、最短停产天数、须保持生产的日子和民生供给，最多只能减"
                    + " {possible} {unit}。",
                "By its own ratio this line of {plant} must give {owed} {unit}; its kiln's limits"
                    + " on stops, the must-run days and the livelihood services leave at most"
                    + " {possible} {unit}.")
            .with("plant", Names.of(plant))
            .with(
                "owed",
                Wording.amount(BigDecimal.valueOf(plant.needOf(line)), new BigDecimal(most, 2)))
            .with(
                "possible",
                Wording.amount(new BigDecimal(most, 2), BigDecimal.valueOf(plant.needOf(line))))
            .with("unit", unit(plant))
            .text(),
        WaysOut.ofKilns());
  }

  /** Parts that ask for more than the plant or the line can give, and were cut to that. */
  static List<Proof> cut(Problem problem, PlantDuty plant) {
    List<Proof> proofs = new ArrayList<>();
    for (PeriodDuty period : plant.periods()) {
      if (period.asked() > period.need()) {
        proofs.add(
            new Proof(
                "duty-cut",
                false,
                Rules.clause(problem.policy(), RuleId.PERIOD_RATIO),
                plant.id(),
                Names.of(plant),
                Sentence.of(
                        "{from}至{to}按比例应减 {owed} {unit}，企业在这些日子最多能减 {possible} {unit}，按后者计。",
                        "From {from} to {to} its ratio asks for {owed} {unit}; on these days it can"
                            + " give at most {possible} {unit}, which is what it owes.")
                    .with("from", period.span().from())
                    .with("to", period.span().to())
                    .with("owed", Wording.amount(period.asked(), period.need()))
                    .with("possible", Wording.amount(period.need(), period.asked()))
                    .with("unit", unit(plant))
                    .text(),
                WaysOut.ofCuts()));
      }
    }
    for (LineDuty line : plant.countable()) {
      if (plant.lineNeed(line).asked() > plant.needOf(line)) {
        proofs.add(cut(problem, plant, line));
      }
    }
    return proofs;
  }

  private static Proof cut(Problem problem, PlantDuty plant, LineDuty line) {
    return new Proof(
        "duty-cut",
        false,
        Rules.clause(problem.policy(), RuleId.LINE_RATIO),
        line.id(),
        Names.of(line),
        Sentence.of(
                "{plant} 的该线按自己的比例应减 {owed} {unit}，本线最多能减 {possible} {unit}，按后者计。",
                "Its own ratio asks this line of {plant} for {owed} {unit}; it can give at most"
                    + " {possible} {unit}, which is what it owes.")
            .with("plant", Names.of(plant))
            .with("owed", Wording.amount(plant.lineNeed(line).asked(), plant.needOf(line)))
            .with("possible", Wording.amount(plant.needOf(line), plant.lineNeed(line).asked()))
            .with("unit", unit(plant))
            .text(),
        WaysOut.ofCuts());
  }

  private static String unit(PlantDuty plant) {
    return plant.lines().getFirst().line().dayUnit();
  }
}
