package lunting.solver.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import lunting.data.policy.RuleId;
import lunting.data.policy.duty.Reserve;
import lunting.data.text.Sentence;
import lunting.data.text.Text;
import lunting.data.text.Wording;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.Sector;
import lunting.solver.problem.day.DayAmounts;
import lunting.solver.rule.Rules;
import lunting.solver.why.Names;

/** Proofs about the sectors' reserves: impossible, or capped by the rotation (clause 4.1). */
final class ReserveProofs {
  private ReserveProofs() {}

  /** Reserves that are more than the sector can have stopped on some day. */
  static List<Proof> impossible(Problem problem, Bounds bounds) {
    List<Proof> proofs = new ArrayList<>();
    for (Sector sector : problem.sectors()) {
      DayAmounts required = sector.required();
      int first = -1;
      int days = 0;
      for (int day = 0; required != null && day < problem.days(); day++) {
        if (problem.isOpen(day) && most(sector, bounds, day) < 100 * required.on(day)) {
          first = days == 0 ? day : first;
          days++;
        }
      }
      if (required != null && days > 0) {
        proofs.add(impossible(problem, sector, required.on(first), bounds, first, days));
      }
    }
    return proofs;
  }

  private static Proof impossible(
      Problem problem, Sector sector, long owed, Bounds bounds, int first, int days) {
    BigDecimal possible = BigDecimal.valueOf(most(sector, bounds, first), 2);
    return new Proof(
        Proof.RESERVE_UNREACHABLE,
        true,
        Rules.clause(problem.policy(), RuleId.RESERVE),
        sector.id(),
        Names.of(sector),
        Sentence.of(
                "{day}应有 {owed} 条标准线停着，而该行业当日最多只能停 {possible} 条；这样的日子共 {days} 天。",
                "On {day} the reserve asks for {owed} average lines off and the sector can have at"
                    + " most {possible}; this is so on {days:day}.")
            .with("day", problem.season().dateOf(first))
            .with("owed", Wording.amount(BigDecimal.valueOf(owed), possible))
            .with("possible", Wording.amount(possible, BigDecimal.valueOf(owed)))
            .with("days", days)
            .text(),
        Text.of(
            "请降低该行业的日常份额，或核对哪些生产线不能停产、最低负荷是多少，或为其民生任务增加其他供给线。",
            "Lower the sector's standing share, check which lines cannot stop and their least"
                + " loads, or give the services they supply other suppliers."));
  }

  /** The most that a sector can have stopped on a day, in hundredths of milli-line-days. */
  private static long most(Sector sector, Bounds bounds, int day) {
    long sum = 0;
    for (PlantDuty plant : sector.plants()) {
      if (plant.countsInSector(day)) {
        for (LineDuty line : plant.countable()) {
          sum += line.size() * bounds.most(line, day);
        }
      }
    }
    return sum;
  }

  /** Standing reserves that are larger than the stops of the quotas, and were capped. */
  static List<Proof> capped(Problem problem) {
    List<Proof> proofs = new ArrayList<>();
    for (Sector sector : problem.sectors()) {
      DayAmounts required = sector.required();
      DayAmounts uncapped = sector.uncapped();
      Reserve reserve = sector.industry().reserve();
      if (required == null || uncapped == null || reserve == null) {
        continue;
      }
      int least = -1;
      int days = 0;
      for (int day = 0; day < problem.days(); day++) {
        if (required.on(day) < uncapped.on(day)) {
          days++;
          least = least < 0 || required.on(day) < required.on(least) ? day : least;
        }
      }
      if (days > 0) {
        proofs.add(capped(problem, sector, reserve, least, days, uncapped, required));
      }
    }
    return proofs;
  }

  private static Proof capped(
      Problem problem,
      Sector sector,
      Reserve reserve,
      int day,
      int days,
      DayAmounts uncapped,
      DayAmounts required) {
    return new Proof(
        "reserve-capped",
        false,
        Rules.clause(problem.policy(), RuleId.RESERVE),
        sector.id(),
        Names.of(sector),
        Sentence.of(
                "日常份额 {share}% 合 {owed} 条标准线，仅靠各企业应有的轮停不能天天达到：有 {days} 天按较低要求计，"
                    + "最低为{lowestDay}的 {lowest} 条。",
                "The standing share of {share}% is {owed} average lines; the stops that plants owe"
                    + " anyway cannot make it up on {days:day}, on which less is asked: {lowest} on"
                    + " {lowestDay} at the lowest.")
            .with("share", Wording.plain(BigDecimal.valueOf(reserve.standing(), 2)))
            .with("owed", Wording.amount(uncapped.on(day), required.on(day)))
            .with("days", days)
            .with("lowestDay", problem.season().dateOf(day))
            .with("lowest", Wording.amount(required.on(day), uncapped.on(day)))
            .text(),
        Text.of(
            "无须处理：日常份额由各企业应有的轮停组成，不为此另外停窑。如需提高，可将小行业的镇办并入同一分组，或提高限产比例。",
            "Nothing need be done: the standing reserve is made up of the stops that plants owe"
                + " anyway and stops no further kiln. For more, join small sectors in one group of"
                + " towns or raise the ratios."));
  }
}
