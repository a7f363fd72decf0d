package lunting.solver.proof;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import lunting.data.policy.RuleId;
import lunting.data.text.Sentence;
import lunting.data.text.Text;
import lunting.data.text.Wording;
import lunting.solver.problem.LineBaseline;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.rule.Rules;
import lunting.solver.why.Names;

/** Proofs about one plant's quota: impossible, or cut to what the plant can give (3.3a to 3.3d). */
final class NeedProofs {
  private NeedProofs() {}

  /** Quotas that the kilns' limits and the livelihood services make impossible. */
  static List<Proof> impossible(Problem problem, Bounds bounds) {
    List<Proof> proofs = new ArrayList<>();
    for (PlantDuty plant : problem.plants()) {
      if (plant.continuousDays() > 0 && !bounds.mayStop(plant.countable().getFirst())) {
        proofs.add(noBlock(problem, plant));
      } else if (plant.need() > 0) {
        BigInteger most = bounds.most(plant, plant.countable());
        if (most.compareTo(percent(plant.need())) < 0) {
          proofs.add(tooLittle(problem, plant, most));
        }
      }
      proofs.addAll(PartProofs.impossible(problem, bounds, plant));
    }
    return proofs;
  }

  private static Proof noBlock(Problem problem, PlantDuty plant) {
    LineDuty line = plant.countable().getFirst();
    return new Proof(
        "need-unreachable",
        true,
        Rules.clause(problem.policy(), RuleId.CONTINUOUS_STOP),
        plant.id(),
        Names.of(plant),
        Sentence.of(
                "单线企业应连续停产 {owed} 天，但生产线 {line} 每季最多停 {most} 次、每次至少 {least} 天，全季只有 {season} 天。",
                "Its single line must stop for {owed:day} in a row, but {line} may stop {most:time}"
                    + " in a season, for at least {least:day} each, and the season has {season}.")
            .with("owed", plant.continuousDays())
            .with("line", Names.of(line))
            .with("most", line.limits().maxStops())
            .with("least", line.limits().minStopDays())
            .with("season", problem.days())
            .text(),
        WaysOut.ofKilns());
  }

  private static Proof tooLittle(Problem problem, PlantDuty plant, BigInteger most) {
    boolean hasRun = hasRun(plant);
    return new Proof(
        "need-unreachable",
        true,
        Rules.clause(problem.policy(), RuleId.SEASON_RATIO),
        plant.id(),
        Names.of(plant),
        (hasRun
                ? Sentence.of(
                    "应减 {owed} {unit}；整线停产只计每天都停的生产线，已生产过的不再计入，最多只能减 {possible} {unit}。",
                    "It must reduce {owed} {unit}; of whole lines only those count that are off on"
                        + " every day, and some have run already: at most {possible} {unit} are"
                        + " left.")
                : Sentence.of(
                    "应减 {owed} {unit}，按窑炉的停产次数、最短停产天数、须保持生产的日子和民生供给，最多只能减 {possible} {unit}。",
                    "It must reduce {owed} {unit}; its kilns' limits on stops, its must-run days"
                        + " and the livelihood services leave at most {possible} {unit}."))
            .with("owed", Wording.amount(BigDecimal.valueOf(plant.need()), new BigDecimal(most, 2)))
            .with(
                "possible",
                Wording.amount(new BigDecimal(most, 2), BigDecimal.valueOf(plant.need())))
            .with("unit", unit(plant))
            .text(),
        hasRun ? pastWayOut() : WaysOut.ofKilns());
  }

  /** Whether the plant owes whole lines, but too many of them have already run on a past day. */
  private static boolean hasRun(PlantDuty plant) {
    BigInteger held = BigInteger.ZERO;
    for (LineDuty line : plant.countable()) {
      held =
          held.add(
              BigInteger.valueOf(line.line().capacityMilli())
                  .multiply(BigInteger.valueOf(heldBefore(line))));
    }
    return plant.wholeLines() && held.compareTo(percent(plant.need())) < 0;
  }

  /** The percent that were off on every past day of the line that counts. */
  private static int heldBefore(LineDuty line) {
    int held = 100;
    LineBaseline before = line.baseline();
    int open = Math.min(line.firstOpenDay(), line.days().owed().days());
    for (int day = 0; before != null && day < open; day++) {
      held = line.days().owed().contains(day) ? Math.min(held, before.cut(day)) : held;
    }
    return held;
  }

  private static Text pastWayOut() {
    return Text.of(
        "如比例系季中调高，请保留原比例；须全停的，另行录入自该日起的停产令（整改或瞒报）。否则请核对比例和已执行的停产记录。",
        "If its ratio rose in mid-season, keep the one before; where it now has to stop"
            + " altogether, enter an order to stop from that day on. Otherwise check the ratio"
            + " and what is on record as carried out.");
  }

  /** Quotas that ask for more than the plant can give, and were cut to that. */
  static List<Proof> cut(Problem problem) {
    List<Proof> proofs = new ArrayList<>();
    for (PlantDuty plant : problem.plants()) {
      if (plant.askedContinuousDays() > plant.continuousDays()) {
        proofs.add(
            cut(
                problem,
                plant,
                RuleId.CONTINUOUS_STOP,
                (plant.days().fixedRun().isEmpty()
                        ? Sentence.of(
                            "按比例应连续停产 {owed} 天，应计天数只有 {season} 天，按全部停产计。",
                            "Its ratio asks for {owed:day} in a row; only {season:day} count, so it"
                                + " stops on all of them.")
                        : Sentence.of(
                            "按比例应连续停产 {owed} 天，须保持生产的日子之间最多能连续停 {season} 天，按后者计。",
                            "Its ratio asks for {owed:day} in a row; between the days on which it"
                                + " must run it can have {season:day}, which is what it owes."))
                    .with("owed", plant.askedContinuousDays())
                    .with("season", plant.continuousDays())
                    .text()));
      } else if (plant.asked() > plant.possible()) {
        proofs.add(
            cut(
                problem,
                plant,
                RuleId.SEASON_RATIO,
                Sentence.of(
                        "按比例应减 {owed} {unit}，企业最多能减 {possible} {unit}，按后者计。",
                        "Its ratio asks for {owed} {unit}; the plant can give at most {possible}"
                            + " {unit}, which is what it owes.")
                    .with("owed", Wording.amount(plant.asked(), plant.need()))
                    .with("possible", Wording.amount(plant.need(), plant.asked()))
                    .with("unit", unit(plant))
                    .text()));
      }
      proofs.addAll(PartProofs.cut(problem, plant));
    }
    return proofs;
  }

  private static Proof cut(Problem problem, PlantDuty plant, RuleId rule, Text message) {
    return new Proof(
        "duty-cut",
        false,
        Rules.clause(problem.policy(), rule),
        plant.id(),
        Names.of(plant),
        message,
        WaysOut.ofCuts());
  }

  private static BigInteger percent(long amount) {
    return BigInteger.valueOf(amount).multiply(BigInteger.valueOf(100));
  }

  /** The unit of the need: capacity where whole lines stop, else capacity-days. */
  private static String unit(PlantDuty plant) {
    LineDuty line = plant.lines().getFirst();
    return plant.wholeLines() ? line.line().unit() : line.line().dayUnit();
  }
}
