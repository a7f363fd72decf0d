package lunting.solver.search.start;

import java.util.List;
import lunting.data.policy.RuleId;
import lunting.data.policy.Weights;
import lunting.solver.line.StopRule;
import lunting.solver.model.Pattern;
import lunting.solver.model.Run;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Sector;
import lunting.solver.problem.ServiceDuty;
import lunting.solver.problem.day.DayAmounts;
import lunting.solver.problem.day.Exact;
import lunting.solver.rule.Scale;
import lunting.solver.search.place.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cheapest days for the stops of one line, given what has been placed before.
 *
 * <p>The cost of the days is summed up once, so that each placement costs the difference of two
 * sums.
 */
final class Placement {
  private final Standing standing;
  private final LineDuty line;
  private final Pattern now;
  private final int cut;
  private final boolean relightMatters;
  private final boolean packed;
  private final int days;
  private final long[] hard;
  private final long[] medium;
  private final long[] softEffective;
  private final long[] softCut;
  private final Weights weights;
  private final long restart;
  private final long stop;
  private final long inspection;

  /**
   * The placements of a line.
   *
   * @param now what the line does already
   * @param cut on its days, in percent
   * @param packed whether, livelihood being served, the earliest days are the best
   */
  Placement(Standing standing, LineDuty line, Pattern now, int cut, boolean packed) {
    this.packed = packed;
    this.standing = standing;
    this.line = line;
    this.now = now;
    this.relightMatters = StopRule.NO_RELIGHT.binds(line, standing.sector(line));
    this.cut = cut;
    this.days = standing.problem().days();
    this.weights = standing.problem().policy().weights();
    restart = weights.of(RuleId.RESTARTS) * line.size() * Scale.SOFT;
    stop = weights.of(RuleId.STOPS) * 1_000L * Scale.SOFT;
    inspection = weights.of(RuleId.INSPECTIONS) * 1_000L * Scale.SOFT;
    hard = new long[days + 1];
    medium = new long[days + 1];
    softEffective = new long[days + 1];
    softCut = new long[days + 1];
    addUp();
  }

  /** A choice of runs and what it costs. */
  record Choice(List<Run> runs, Cost cost) {}

  private void addUp() {
    Sector sector = standing.sector(line);
    DayAmounts required = sector.required();
    boolean counts = standing.countsInSector(line);
    long avoid = weights.of(RuleId.AVOID_DAYS) * line.size() * Scale.SOFT_PERCENT;
    long clean = weights.of(RuleId.CLEAN_LINES) * line.size() * line.cleanThousandths();
    long even = weights.of(RuleId.EVEN_COVERAGE) * Scale.SOFT_PERCENT;
    long darkDay =
        weights.of(RuleId.DARK_PLANTS) * standing.problem().plantOf(line).size() * Scale.SOFT;
    for (int day = 0; day < days; day++) {
      int more = Math.max(0, cut - now.cut(day));
      long step = counts ? line.size() * more : 0;
      long reduced = standing.reduced(sector, day);
      long uneven = 0;
      long lacking = 0;
      if (line.days().inForce(day)) {
        if (sector.rotates()) {
          long target = 100 * sector.target().on(day);
          uneven = Math.abs(reduced + step - target) - Math.abs(reduced - target);
        }
        if (required != null) {
          long owed = 100 * required.on(day);
          lacking = Math.max(0, owed - reduced - step) - Math.max(0, owed - reduced);
        }
      }
      long unserved = 0;
      for (ServiceDuty service : standing.services(line)) {
        long margin = standing.margin(service, day);
        unserved += lack(margin - service.amountOf(line) * more) - lack(margin);
      }
      // Days before a revoked exemption forbid a stop, days before its quota begins do not count.
      boolean early = day < Math.max(line.days().inForceFrom(), line.days().quotaFrom());
      boolean forbidden = early || line.days().mustRun().contains(day);
      boolean avoided = line.days().avoid().contains(day);
      hard[day + 1] = hard[day] + unserved + (forbidden ? 1_000 : 0);
      medium[day + 1] = medium[day] + lacking;
      softEffective[day + 1] = softEffective[day] + even * uneven;
      boolean dark = cut == 100 && more > 0 && standing.wouldBeDark(line, day);
      softCut[day + 1] =
          softCut[day] + more * (clean + (avoided ? avoid : wish(day))) + (dark ? darkDay : 0);
    }
  }

  /** A day outside the plant's wish costs what the wished day in place of it would save. */
  private long wish(int day) {
    return line.days().wish().isEmpty() || line.days().wish().contains(day)
        ? 0
        : weights.of(RuleId.WISHED_DAYS) * line.size() * Scale.SOFT_PERCENT;
  }

  private static long lack(long margin) {
    return margin >= 0 ? 0 : Exact.divUp(-margin, 100);
  }

  /** The best single run of so many days; null where it does not fit the season. */
  @Nullable Choice one(int length) {
    Choice best = null;
    for (int from = 0; from + length <= days; from++) {
      Cost cost = cost(from, length);
      if (best == null || cost.isBelow(best.cost())) {
        best = new Choice(List.of(run(from, length)), cost);
      }
    }
    return best;
  }

  /** The best pair of runs with a gap between them; null where they do not fit the season. */
  @Nullable Choice two(int length, int gap, int laterLength) {
    Choice best = null;
    int bestLater = -1;
    Cost bestLaterCost = Cost.NOTHING;
    for (int from = days - length - gap - laterLength; from >= 0; from--) {
      int later = from + length + gap;
      Cost laterCost = cost(later, laterLength);
      if (bestLater < 0 || laterCost.isBelow(bestLaterCost)) {
        bestLater = later;
        bestLaterCost = laterCost;
      }
      Cost cost = cost(from, length).plus(bestLaterCost);
      if (best == null || cost.isBelow(best.cost())) {
        best = new Choice(List.of(run(from, length), run(bestLater, laterLength)), cost);
      }
    }
    return best;
  }

  private Run run(int from, int length) {
    return new Run(from, from + length - 1, 100 - cut);
  }

  /** What a run of the line from a day on costs, beside what the line does already. */
  Cost cost(int from, int length) {
    int end = from + length;
    long barred = hard[end] - hard[from] + (isRelit(from, end) ? 1_000 : 0);
    if (packed) {
      return new Cost(barred, 0, end);
    }
    int first = from;
    int last = end;
    if (!line.countRamps() && cut == 100) {
      first = from == 0 ? 0 : Math.min(end, from + line.limits().coolDownDays());
      last = end == days ? days : Math.max(first, end - line.limits().heatUpDays());
    }
    long once = restart * line.rampCostDays() + stop;
    if (cut < 100 && line.limits().canStop()) {
      once += restart * length;
    }
    int inspections = 0;
    if (cut == 100) {
      inspections = standing.overload(line, from) + standing.overload(line, end);
    }
    return new Cost(
        barred,
        medium[last] - medium[first],
        softEffective[last]
            - softEffective[first]
            + softCut[end]
            - softCut[from]
            + once
            + inspection * inspections);
  }

  /** Whether a stop of these days ends in a restart that a response would find (clause 4.1). */
  private boolean isRelit(int from, int restart) {
    return relightMatters
        && cut == 100
        && restart < days
        && line.days().inForce(restart)
        && !line.days().mustRun().contains(restart)
        && line.days().levels().days().contains(line.relightDay(from, restart));
  }
}
