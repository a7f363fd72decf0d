package lunting.solver.exact;

import java.util.BitSet;
import java.util.List;
import lunting.data.policy.RuleId;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.Sector;
import lunting.solver.problem.day.DayAmounts;

/** What sectors have off on each day: reserve and even-coverage, from one sum a day. */
final class SectorRows {
  private final Rows rows;
  private final Choices choices;
  private final Problem problem;
  private final Sum shortfall = new Sum();

  SectorRows(Rows rows, Choices choices, Problem problem) {
    this.rows = rows;
    this.choices = choices;
    this.problem = problem;
  }

  void add(Costs costs) {
    Sum uneven = new Sum();
    for (Sector sector : problem.sectors()) {
      for (int day = 0; day < problem.days(); day++) {
        Sum off = off(sector, day);
        DayAmounts required = sector.required();
        if (required != null && problem.isOpen(day) && required.on(day) > 0) {
          Sum lack = new Sum().plus(100 * required.on(day)).plus(-1, off);
          shortfall.plus(1, rows.above(lack));
        }
        if (sector.rotates() && costs.weighs(RuleId.EVEN_COVERAGE)) {
          uneven.plus(1, distance(off, 100 * sector.target().on(day), 100 * gap(sector, day)));
        }
      }
    }
    costs.of(RuleId.EVEN_COVERAGE).plus(1, rows.atLeastHalfUp(uneven, 100));
  }

  /** What lacks of the reserves on all days, in hundredths of milli-line-days. */
  Sum shortfall() {
    return shortfall;
  }

  private Amount distance(Sum off, long target, long least) {
    Sum beyond = new Sum().plus(1, off).plus(-target);
    Amount distance = rows.amount(least, Math.max(target, off.most()));
    rows.atLeast(new Sum().plus(1, distance).plus(-1, beyond), 0);
    rows.atLeast(new Sum().plus(1, distance).plus(1, beyond), 0);
    return distance;
  }

  /** How near whole lines can come to the target of a day; it follows, but tightens. */
  private long gap(Sector sector, int day) {
    BitSet reachable = new BitSet();
    reachable.set(0);
    for (PlantDuty plant : sector.plants()) {
      for (LineDuty line : plant.countsInSector(day) ? plant.countable() : List.<LineDuty>of()) {
        if (choices.days(line).mayBeLimited()) {
          return 0;
        }
        for (int sum = reachable.length() - 1; sum >= 0; sum = reachable.previousSetBit(sum - 1)) {
          reachable.set(sum + Math.toIntExact(line.size()));
        }
      }
    }
    int target = Math.toIntExact(sector.target().on(day));
    int above = reachable.nextSetBit(target);
    int below = target - reachable.previousSetBit(target);
    return above < 0 ? below : Math.min(above - target, below);
  }

  private Sum off(Sector sector, int day) {
    Sum off = new Sum();
    for (PlantDuty plant : sector.plants()) {
      if (plant.countsInSector(day)) {
        for (LineDuty line : plant.countable()) {
          off.plus(line.size(), choices.effects(line).on(day));
        }
      }
    }
    return off;
  }
}
