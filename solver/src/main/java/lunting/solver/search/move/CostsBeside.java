package lunting.solver.search.move;

import java.util.List;
import lunting.data.policy.RuleId;
import lunting.data.policy.Weights;
import lunting.solver.line.StopRule;
import lunting.solver.model.LinePattern;
import lunting.solver.model.Pattern;
import lunting.solver.model.RotationPlan;
import lunting.solver.model.Run;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.Sector;
import lunting.solver.problem.ServiceDuty;
import lunting.solver.problem.TownDuty;
import lunting.solver.problem.day.DayAmounts;
import org.jspecify.annotations.Nullable;

/**
 * What stops of one line cost, day by day, beside what all other lines do.
 *
 * <p>Unit: hundredths of milli-line-days times their weights; a lack of reserve counts a million
 * times, a breach a million times that.
 */
final class CostsBeside {
  private static final long RESERVE = 1_000_000;
  private static final long BREACH = RESERVE * RESERVE;

  private final RotationPlan plan;
  private final Problem problem;
  private final Weights weights;
  private final LinePattern line;
  private final @Nullable LinePattern sister;
  private final @Nullable Pattern instead;
  private final int days;

  /**
   * The costs of a line.
   *
   * @param sister a line that is left out of the count; null: none
   * @param instead what the sister does instead; null: nothing
   */
  CostsBeside(
      RotationPlan plan,
      LinePattern line,
      @Nullable LinePattern sister,
      @Nullable Pattern instead) {
    this.plan = plan;
    this.problem = plan.problem();
    this.weights = problem.policy().weights();
    this.line = line;
    this.sister = sister;
    this.instead = instead;
    this.days = problem.days();
  }

  /** What the line's effective days do to the evenness and the reserve of its sector. */
  void addSector(long[] perDay) {
    Sector sector = line.sector();
    DayAmounts required = sector.required();
    if (!line.plant().owes() || (!sector.rotates() && required == null)) {
      return;
    }
    long[] reduced = new long[days];
    for (PlantDuty plant : sector.plants()) {
      for (LineDuty each : plant.countable()) {
        Pattern pattern = pattern(each);
        if (pattern != null && plant.owes() && pattern.runCount() > 0) {
          add(reduced, pattern, each.size(), plant);
        }
      }
    }
    long even = weights.of(RuleId.EVEN_COVERAGE);
    long step = 100 * line.duty().size();
    for (int day = 0; day < days; day++) {
      if (sector.rotates()) {
        long off = reduced[day] - 100 * sector.target().on(day);
        perDay[day] += even * (Math.abs(off + step) - Math.abs(off));
      }
      if (required != null) {
        long lack = 100 * required.on(day) - reduced[day];
        perDay[day] += RESERVE * (Math.max(0, lack - step) - Math.max(0, lack));
      }
    }
  }

  private static void add(long[] reduced, Pattern pattern, long size, PlantDuty plant) {
    int from = plant.days().inForceFrom();
    for (int i = 0; i < pattern.runCount(); i++) {
      Run run = pattern.run(i);
      for (int day = Math.max(from, run.from()); day <= run.to(); day++) {
        reduced[day] += size * pattern.effective(day);
      }
    }
  }

  /** What a line of the count does: null for the line itself, and for a sister without runs. */
  private @Nullable Pattern pattern(LineDuty each) {
    if (each.equals(line.duty())) {
      return null;
    }
    return sister != null && each.equals(sister.duty())
        ? instead
        : plan.getLines().get(each.index()).getPattern();
  }

  /** What the line's stopped days cost by themselves and in its plant. */
  void addOwn(long[] perDay) {
    LineDuty duty = line.duty();
    PlantDuty plant = line.plant();
    long size = 100 * duty.size();
    long avoid = weights.of(RuleId.AVOID_DAYS) * size;
    long wish = weights.of(RuleId.WISHED_DAYS) * size;
    long clean = weights.of(RuleId.CLEAN_LINES) * size * duty.cleanThousandths() / 1_000;
    long dark = weights.of(RuleId.DARK_PLANTS) * plant.size() * 100;
    boolean mayBeDark = plant.mayTakeTurns();
    for (int day = 0; day < days; day++) {
      perDay[day] += clean;
      perDay[day] += duty.days().avoid().contains(day) ? avoid : 0;
      perDay[day] += duty.days().wish().isEmpty() || duty.days().wish().contains(day) ? 0 : wish;
      perDay[day] += duty.days().mustRun().contains(day) ? BREACH : 0;
      if (mayBeDark) {
        boolean othersOff = true;
        for (LineDuty each : plant.countable()) {
          if (!each.equals(duty)) {
            Pattern pattern = pattern(each);
            othersOff &= pattern != null && pattern.cut(day) == 100;
          }
        }
        perDay[day] += othersOff ? dark : 0;
      }
    }
  }

  void addServices(long[] perDay) {
    if (!line.duty().servesLivelihood()) {
      return;
    }
    for (ServiceDuty service : problem.services()) {
      long amount = service.amountOf(line.duty());
      for (int day = 0; amount > 0 && day < days; day++) {
        long margin = -100 * service.demand().on(day);
        for (ServiceDuty.Supply supply : service.suppliers()) {
          Pattern pattern = pattern(supply.line());
          margin += supply.amountMilli() * (100 - (pattern == null ? 0 : pattern.cut(day)));
        }
        long lack = Math.max(0, 100 * amount - margin) - Math.max(0, -margin);
        perDay[day] += lack <= 0 ? 0 : BREACH;
      }
    }
  }

  /** What stops and restarts cost, by the day on which inspectors would have to come. */
  void addSwitches(long[] begin, long[] restart) {
    LineDuty duty = line.duty();
    long once =
        weights.of(RuleId.RESTARTS) * duty.size() * duty.rampCostDays() * 100
            + weights.of(RuleId.STOPS) * 1_000L * 100;
    TownDuty town = line.town();
    Integer limit = town.town().inspectionsPerDay();
    int[] switches = new int[days + 1];
    for (LineDuty each : limit == null ? List.<LineDuty>of() : town.lines()) {
      Pattern pattern = pattern(each);
      for (int i = 0; pattern != null && i < pattern.switches(); i++) {
        switches[pattern.switchDay(i)]++;
      }
    }
    long overload = weights.of(RuleId.INSPECTIONS) * 1_000L * 100;
    boolean relight = StopRule.NO_RELIGHT.binds(duty, line.sector());
    for (int day = 0; day < days; day++) {
      boolean full = limit != null && day > 0 && switches[day] >= limit;
      begin[day] = once + (full ? overload : 0);
      restart[day] = full ? overload : 0;
      if (relight
          && !duty.days().mustRun().contains(day)
          && duty.days().levels().days().contains(duty.relightDay(0, day))) {
        restart[day] += BREACH;
      }
    }
  }
}
