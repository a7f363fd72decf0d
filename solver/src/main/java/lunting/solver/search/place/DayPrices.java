package lunting.solver.search.place;

import java.util.List;
import lunting.data.policy.RuleId;
import lunting.data.policy.Weights;
import lunting.solver.model.Pattern;
import lunting.solver.problem.LineBaseline;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.LineMeasures;
import lunting.solver.problem.MeasureDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Sector;
import lunting.solver.problem.ServiceDuty;
import lunting.solver.problem.day.DayAmounts;
import lunting.solver.problem.day.Exact;

/**
 * What each day costs by what is cut of one line on it, beside what all other lines do.
 *
 * <p>Unit: hundredths of milli-line-days times their weights. A lack of reserve counts {@link
 * #RESERVE} times its hundredths of milli-line-days, a breach for a whole day {@link #BREACH}.
 */
final class DayPrices {
  static final long RESERVE = 1_000_000;
  static final long BREACH = 1_000_000_000_000_000L;

  /**
   * What a stop is worth on a day on which it is wished for, and costs on a day on which it is not:
   * as much as the whole reserve of a hundred average lines, and as a percent of a breach.
   */
  static final long WISH = BREACH / 100;

  private static final long BREACH_PERCENT = BREACH / 100;

  private final Standing standing;
  private final LineDuty line;
  private final PlantDuty plant;
  private final Sector sector;
  private final List<ServiceDuty> services;
  private final Pattern[] patterns;
  private final Weights weights;
  private final int[] stoppedBeside;
  private final int share;

  /**
   * The prices of a line.
   *
   * @param standing sums without the line
   * @param patterns what every line does, by its place in the list
   * @param share of what measures ask of its plant beside its other lines, in 1/10,000
   */
  DayPrices(Standing standing, LineDuty line, Pattern[] patterns, int share) {
    this.share = share;
    this.standing = standing;
    this.line = line;
    this.plant = standing.problem().plantOf(line);
    this.sector = standing.sector(line);
    this.services = standing.services(line);
    this.patterns = patterns;
    this.weights = standing.problem().policy().weights();
    stoppedBeside = new int[standing.problem().days()];
    for (LineDuty each : plant.countable()) {
      for (int day = 0; !each.equals(line) && day < stoppedBeside.length; day++) {
        stoppedBeside[day] += patterns[each.index()].cut(day) == 100 ? 1 : 0;
      }
    }
  }

  /**
   * The price of a day.
   *
   * @param cut of the line, in percent
   * @param effective what counts as reduced of it, in percent
   */
  long of(int day, int cut, int effective) {
    return duty(day, cut) + services(day, cut) + sector(day, effective) + own(day, cut);
  }

  /** What is imposed, asked or forbidden on the day. */
  private long duty(int day, int cut) {
    boolean ordered = line.days().ordered().contains(day) && !line.line().idle();
    boolean calendar = line.countable() && line.days().calendar().contains(day);
    long percent = (ordered || calendar) && cut < line.greatestCut() ? 100 : 0;
    boolean barred = !line.countable() || !line.days().inForce(day);
    if (cut > 0 && !ordered && (barred || line.days().mustRun().contains(day))) {
      percent += 100;
    }
    LineBaseline before = line.baseline();
    if (before != null && before.isPinned(day) && before.cut(day) != cut) {
      percent += 100;
    }
    return BREACH_PERCENT * (percent + unmeasured(day, cut));
  }

  /** What the measures of a warning lack, in percent of the line. */
  private long unmeasured(int day, int cut) {
    if (!line.countable() || !line.days().measured().contains(day)) {
      return 0;
    }
    LineMeasures own = line.measures();
    if (own != null) {
      return Math.max(0, 100 - cut - own.owed().on(day));
    }
    MeasureDuty measures = plant.measures();
    if (measures == null) {
      return 0;
    }
    if (measures.byLines()) {
      boolean lacks = 100L * stoppedBeside[day] < measures.owed().on(day);
      return cut < 100 && lacks && 2 * share >= LinePlacing.ALL ? 100 : 0;
    }
    long all = Math.max(0, measures.owed().on(day) - cutBeside(day));
    long lacking = Exact.mulDivUp(all, share, LinePlacing.ALL);
    long capacity = Math.max(1, line.line().capacityMilli());
    return Math.max(0, Math.min(100, Math.ceilDiv(Math.max(0, lacking), capacity)) - cut);
  }

  private long cutBeside(int day) {
    long sum = 0;
    for (LineDuty each : plant.countable()) {
      if (!each.equals(line)) {
        sum += each.line().capacityMilli() * patterns[each.index()].cut(day);
      }
    }
    return sum;
  }

  private long services(int day, int cut) {
    long percent = 0;
    for (ServiceDuty service : services) {
      long amount = service.amountOf(line);
      long margin = standing.margin(service, day);
      long lack = Math.max(0, cut * amount - margin) - Math.max(0, -margin);
      percent += lack == 0 ? 0 : Math.ceilDiv(lack, amount);
    }
    return BREACH_PERCENT * percent;
  }

  private long sector(int day, int effective) {
    if (!line.countable() || !plant.countsInSector(day)) {
      return 0;
    }
    long price = 0;
    long reduced = standing.reduced(sector, day);
    long step = line.size() * effective;
    if (sector.rotates()) {
      long off = reduced - 100 * sector.target().on(day);
      price += weights.of(RuleId.EVEN_COVERAGE) * (Math.abs(off + step) - Math.abs(off));
    }
    DayAmounts required = sector.required();
    if (required != null) {
      long lack = 100 * required.on(day) - reduced;
      price += RESERVE * (Math.max(0, lack - step) - Math.max(0, lack));
    }
    return price;
  }

  /** What the cut costs by itself and in its plant. */
  private long own(int day, int cut) {
    LineBaseline before = line.baseline();
    long changed =
        before == null
            ? 0
            : weights.of(RuleId.CHANGED_DAYS) * line.size() * Math.abs(before.cut(day) - cut);
    if (cut == 0) {
      return changed;
    }
    long percent = weights.of(RuleId.CLEAN_LINES) * line.size() * line.cleanThousandths() / 1_000;
    percent += line.days().avoid().contains(day) ? weights.of(RuleId.AVOID_DAYS) * line.size() : 0;
    boolean wished =
        !plant.owes() || line.days().wish().isEmpty() || line.days().wish().contains(day);
    percent += wished ? 0 : weights.of(RuleId.WISHED_DAYS) * line.size();
    boolean asked = line.days().isAsked(day);
    long price = changed + percent * cut;
    if (cut < 100 && line.limits().canStop() && !asked) {
      price += weights.of(RuleId.RESTARTS) * line.size() * 100;
    }
    if (cut == 100
        && !asked
        && plant.mayTakeTurns()
        && stoppedBeside[day] == plant.countable().size() - 1) {
      price += weights.of(RuleId.DARK_PLANTS) * plant.size() * 100;
    }
    return price + weights.of(RuleId.OVERSHOOT) * line.size() * unasked(day, cut);
  }

  /** What is cut on a day although nothing is owed: in percent of the line. */
  private long unasked(int day, int cut) {
    if (plant.need() > 0 || !line.countable() || line.days().isImposed(day)) {
      return 0;
    }
    if (!line.days().measured().contains(day)) {
      return cut;
    }
    LineMeasures own = line.measures();
    if (plant.plant().terms().hasMeasures()) {
      return own == null ? cut : Math.max(0, own.asked().on(day) - 100 + cut);
    }
    MeasureDuty measures = plant.measures();
    if (measures == null) {
      return cut;
    }
    if (measures.byLines()) {
      return cut == 100 && stoppedBeside[day] < measures.asked().on(day) ? 0 : cut;
    }
    long room = 100 * measures.asked().on(day) - cutBeside(day);
    return Math.max(0, cut - Math.max(0, room) / Math.max(1, line.line().capacityMilli()));
  }
}
