package lunting.solver.proof;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lunting.solver.problem.LineBaseline;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.LineMeasures;
import lunting.solver.problem.MeasureDuty;
import lunting.solver.problem.PlantDays;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.ServiceDuty;
import lunting.solver.problem.day.DaySet;
import lunting.solver.problem.day.Exact;

/**
 * Bounds on what a legal plan cuts of each line: per day a least and a most, over the season a
 * most. Every plan without a HARD breach keeps within them; not every plan within them is legal.
 *
 * <p>Unit: percent of the line's capacity on a day; percent-days over the season.
 */
public final class Bounds {
  private final Problem problem;
  private final List<PlantDuty> plants;
  private final List<LineDuty> lines;
  private final List<ServiceDuty> services;
  private final int days;
  private final int[][] most;
  private final int[][] least;
  private final long[] mostPercentDays;

  private Bounds(
      Problem problem, List<PlantDuty> plants, List<LineDuty> lines, List<ServiceDuty> services) {
    this.problem = problem;
    this.plants = plants;
    this.lines = lines;
    this.services = services;
    days = problem.days();
    most = new int[problem.lines().size()][];
    least = new int[problem.lines().size()][];
    for (LineDuty line : lines) {
      most[line.index()] = new int[days];
      least[line.index()] = new int[days];
    }
    mostPercentDays = new long[problem.lines().size()];
  }

  /** The bounds of a problem. */
  public static Bounds of(Problem problem) {
    return of(new Bounds(problem, problem.plants(), problem.lines(), problem.services()));
  }

  /** The same of some plants and of those that supply services together with them, no others. */
  public static Bounds about(Problem problem, Collection<PlantDuty> some) {
    Set<PlantDuty> plants = new LinkedHashSet<>(some);
    Set<ServiceDuty> services = new LinkedHashSet<>();
    boolean grows = true;
    while (grows) {
      grows = false;
      for (ServiceDuty service : problem.services()) {
        List<PlantDuty> suppliers =
            service.suppliers().stream().map(supply -> problem.plantOf(supply.line())).toList();
        if (suppliers.stream().anyMatch(plants::contains) && services.add(service)) {
          grows |= plants.addAll(suppliers);
        }
      }
    }
    List<LineDuty> lines = plants.stream().flatMap(plant -> plant.lines().stream()).toList();
    return of(new Bounds(problem, List.copyOf(plants), lines, List.copyOf(services)));
  }

  private static Bounds of(Bounds bounds) {
    bounds.limitByKiln();
    bounds.obeyOrders();
    bounds.obeyLineMeasures();
    bounds.obeyLists();
    bounds.limitByServices();
    bounds.keepThePast();
    for (LineDuty line : bounds.lines) {
      bounds.mostPercentDays[line.index()] = bounds.season(line);
    }
    for (PlantDuty plant : bounds.plants) {
      bounds.obeyNeed(plant);
    }
    return bounds;
  }

  /** The most that is cut on a day. */
  public int most(LineDuty line, int day) {
    return most[line.index()][day];
  }

  /** The least that is cut on a day. */
  public int least(LineDuty line, int day) {
    return least[line.index()][day];
  }

  /** The most that is cut over the season. */
  long mostPercentDays(LineDuty line) {
    return mostPercentDays[line.index()];
  }

  /** The most that is cut on some days, in percent-days. */
  long mostPercentDays(LineDuty line, DaySet some) {
    long sum = 0;
    for (int day = 0; day < days; day++) {
      sum += some.contains(day) ? most(line, day) : 0;
    }
    return sum;
  }

  /** The most that can be off on all days that count toward the quota, without a break. */
  int mostHeld(LineDuty line) {
    int held = 100;
    for (int day = 0; day < days; day++) {
      held = line.days().owed().contains(day) ? Math.min(held, most(line, day)) : held;
    }
    return held;
  }

  /**
   * The most that lines of a plant give: capacity · percent-days, for whole lines capacity ·
   * percent.
   */
  BigInteger most(PlantDuty plant, Iterable<LineDuty> lines) {
    BigInteger sum = BigInteger.ZERO;
    for (LineDuty line : lines) {
      sum =
          sum.add(
              BigInteger.valueOf(line.line().capacityMilli())
                  .multiply(
                      BigInteger.valueOf(
                          plant.wholeLines() ? mostHeld(line) : mostPercentDays(line))));
    }
    return sum;
  }

  /** Whether the line can have any legal stop in a season of this length. */
  boolean mayStop(LineDuty line) {
    boolean unlimited = stopsBeyondLimits(line) || line.baseline() != null;
    return line.limits().canStop()
        && (unlimited || (line.limits().maxStops() > 0 && line.limits().minStopDays() <= days));
  }

  /** The most that a load limit cuts; 0 where none is allowed. */
  private static int limitCut(LineDuty line) {
    if (line.limits().canStop()) {
      return line.mayRunAtLimit() ? 100 - Math.max(1, line.limits().minLoadPercent()) : 0;
    }
    return line.greatestCut();
  }

  private void limitByKiln() {
    for (LineDuty line : lines) {
      int cut = mayStop(line) ? 100 : limitCut(line);
      for (int day = 0; day < days; day++) {
        boolean free =
            !line.countable() || !line.days().inForce(day) || line.days().mustRun().contains(day);
        boolean ordered = line.days().ordered().contains(day);
        most[line.index()][day] = ordered ? line.greatestCut() : free ? 0 : cut;
      }
    }
  }

  /**
   * Whether the line may have stops to which its kiln's limits do not apply: stops that the
   * calendar or an order imposes, that begin on a measure day, or that last from a revoked
   * exemption to the season's end.
   */
  private static boolean stopsBeyondLimits(LineDuty line) {
    PlantDays days = line.days();
    return !days.calendar().isEmpty()
        || !days.ordered().isEmpty()
        || !days.measured().isEmpty()
        || days.quotaFrom() > 0;
  }

  private void obeyOrders() {
    for (LineDuty line : lines) {
      for (int day = 0; day < days; day++) {
        boolean calendar = line.countable() && line.days().calendar().contains(day);
        boolean ordered = !line.line().idle() && line.days().ordered().contains(day);
        if (calendar || ordered) {
          least[line.index()][day] = line.greatestCut();
        }
      }
    }
  }

  /** Where measures ask for as many lines as can stand still on the day, each of them must. */
  private void obeyLineMeasures() {
    for (PlantDuty plant : plants) {
      MeasureDuty measures = plant.measures();
      for (int day = 0; measures != null && measures.byLines() && day < days; day++) {
        if (measures.owed().on(day) == 0) {
          continue;
        }
        List<LineDuty> stoppable = new ArrayList<>();
        for (LineDuty line : plant.countable()) {
          // A published stop may last longer without notice; it counts like any other.
          if (line.limits().canStop() && day >= line.firstDayToStop()) {
            stoppable.add(line);
          }
        }
        if (measures.owed().on(day) == 100L * stoppable.size()) {
          for (LineDuty line : stoppable) {
            least[line.index()][day] = 100;
          }
        }
      }
    }
  }

  /** What the plants' own lists ask of their lines, as far as notice lets them obey. */
  private void obeyLists() {
    for (LineDuty line : lines) {
      LineMeasures measures = line.measures();
      for (int day = 0; measures != null && day < days; day++) {
        int cut = Math.toIntExact(100 - measures.owed().on(day));
        least[line.index()][day] = Math.max(least[line.index()][day], cut);
      }
    }
  }

  /** On past days, least and most are what the published plan carried out. */
  private void keepThePast() {
    for (LineDuty line : lines) {
      LineBaseline before = line.baseline();
      for (int day = 0; before != null && day < line.firstOpenDay(); day++) {
        most[line.index()][day] = before.cut(day);
        least[line.index()][day] = before.cut(day);
      }
    }
  }

  private void limitByServices() {
    for (ServiceDuty service : services) {
      for (int day = 0; day < days; day++) {
        BigInteger lacking = lacking(service, day);
        for (ServiceDuty.Supply supplier : service.suppliers()) {
          int load = neededLoad(supplier, lacking.add(supplied(supplier, day)));
          if (load > 0) {
            LineDuty line = supplier.line();
            int cut = Math.min(100 - load, limitCut(line));
            most[line.index()][day] = Math.min(most[line.index()][day], cut);
          }
        }
      }
    }
  }

  /** What a service lacks if all suppliers give the most they can; below 0: what it can spare. */
  private BigInteger lacking(ServiceDuty service, int day) {
    BigInteger lacking = BigInteger.valueOf(100).multiply(demand(service, day));
    for (ServiceDuty.Supply supplier : service.suppliers()) {
      lacking = lacking.subtract(supplied(supplier, day));
    }
    return lacking;
  }

  private BigInteger supplied(ServiceDuty.Supply supplier, int day) {
    return BigInteger.valueOf(supplier.amountMilli())
        .multiply(BigInteger.valueOf(100L - least(supplier.line(), day)));
  }

  /**
   * The least load of a supplier, in percent.
   *
   * @param lacking without it, if all other suppliers give the most they can
   */
  private static int neededLoad(ServiceDuty.Supply supplier, BigInteger lacking) {
    BigInteger full = BigInteger.valueOf(100).multiply(BigInteger.valueOf(supplier.amountMilli()));
    // A service that is short at full load is proved impossible elsewhere; no bound follows from
    // it.
    if (lacking.signum() <= 0 || lacking.compareTo(full) > 0) {
      return 0;
    }
    return Math.toIntExact(Exact.divUp(lacking.longValueExact(), supplier.amountMilli()));
  }

  private static BigInteger demand(ServiceDuty service, int day) {
    return BigInteger.valueOf(service.demand().on(day));
  }

  /** The most percent-days of a season: load limits on every day, stops in the longest gaps. */
  private long season(LineDuty line) {
    if (stopsBeyondLimits(line) || line.baseline() != null) {
      return mostSum(line);
    }
    int limit = limitCut(line);
    List<Long> gains = new ArrayList<>();
    int from = 0;
    for (int day = 0; day <= days; day++) {
      if (day < days && most(line, day) == 100) {
        continue;
      }
      if (day - from >= Math.max(1, line.limits().minStopDays())) {
        gains.add((long) (day - from) * (100 - limit));
      } else {
        // No stop fits between two days on which the line must run.
        Arrays.fill(most[line.index()], from, day, limit);
      }
      from = day + 1;
    }
    long limited = 0;
    for (int day = 0; day < days; day++) {
      limited += Math.min(limit, most(line, day));
    }
    return limited
        + gains.stream()
            .sorted(Comparator.reverseOrder())
            .limit(line.limits().maxStops())
            .mapToLong(Long::longValue)
            .sum();
  }

  private void obeyNeed(PlantDuty plant) {
    if (plant.need() == 0) {
      return;
    }
    BigInteger surplus =
        most(plant, plant.countable())
            .subtract(BigInteger.valueOf(100).multiply(BigInteger.valueOf(plant.need())));
    for (LineDuty line : plant.countable()) {
      long capacity = line.line().capacityMilli();
      if (capacity == 0 || surplus.signum() < 0) {
        continue;
      }
      // What the line must still give when all others give their most.
      BigInteger spared = surplus.divide(BigInteger.valueOf(capacity));
      long own = plant.wholeLines() ? mostHeld(line) : mostPercentDays(line);
      long owed = own - spared.min(BigInteger.valueOf(own)).longValueExact();
      long onAllDays = mostSum(line);
      for (int day = 0; day < days; day++) {
        long elsewhere = plant.wholeLines() ? 0 : onAllDays - most(line, day);
        boolean counts = line.days().owed().contains(day) && problem.isOpen(day);
        if (counts && owed > elsewhere) {
          force(line, day, (int) Math.min(100, owed - elsewhere));
        }
      }
    }
  }

  private long mostSum(LineDuty line) {
    long sum = 0;
    for (int cut : most[line.index()]) {
      sum += cut;
    }
    return sum;
  }

  private void force(LineDuty line, int day, int cut) {
    boolean onlyStops =
        line.limits().canStop() && !line.mayRunAtLimit() && !line.isLimitedByList(day);
    int forced = onlyStops ? 100 : cut;
    least[line.index()][day] = Math.max(least[line.index()][day], forced);
  }
}
