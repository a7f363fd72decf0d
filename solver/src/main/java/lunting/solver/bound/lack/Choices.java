package lunting.solver.bound.lack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.Sector;
import lunting.solver.problem.ServiceDuty;
import lunting.solver.problem.day.DayAmounts;
import lunting.solver.problem.day.DaySet;

/**
 * Whose choices decide what a sector lacks on some days: its lines, the livelihood services that
 * they supply, and what plants owe whose lines those services bind. Lines that nothing binds have
 * off what they can, and choose no more.
 *
 * <p>Unit: hundredths of milli-line-days.
 */
final class Choices {
  /** Sums stay below, so that they are exact. */
  static final double MOST = 1L << 60;

  final Effort effort;

  private final Scope scope;
  private final Problem problem;
  private final Sector sector;

  /** The row of each day; −1: none. */
  final int[] rows;

  /** What is asked of each row beyond what lines give that do not choose. */
  final long[] asked;

  final Map<LineDuty, Choosing> lines = new LinkedHashMap<>();
  final List<Owed> owed = new ArrayList<>();
  final List<Spared> spared = new ArrayList<>();

  /** How many cuts of suppliers there are, on all days of services together. */
  final int cuts;

  /** Looks at all of them, as far as the effort goes; with it spent, some may be missing. */
  Choices(Scope scope, Sector sector, DaySet days, Effort effort) {
    this.effort = effort;
    this.scope = scope;
    problem = scope.problem();
    this.sector = sector;
    rows = new int[problem.days()];
    asked = asked(days);
    sector.plants().stream().flatMap(plant -> plant.countable().stream()).forEach(this::build);
    lines.values().removeIf(each -> !each.counts());
    cuts = addServices();
    Set<LineDuty> bound = bound();
    lines.values().removeIf(each -> !bound.contains(each.duty) && settles(each));
    bound.forEach(this::build);
  }

  private long[] asked(DaySet days) {
    DayAmounts reserve = sector.required();
    long[] found = new long[problem.days()];
    int count = 0;
    for (int day = 0; day < problem.days(); day++) {
      boolean counts = days.contains(day) && problem.isOpen(day);
      long asks = reserve == null || !counts ? 0 : reserve.on(day);
      rows[day] = asks > 0 ? count : -1;
      if (asks > 0) {
        found[count++] = 100 * asks;
      }
    }
    return Arrays.copyOf(found, count);
  }

  private void build(LineDuty line) {
    if (!effort.isSpent()) {
      lines.computeIfAbsent(line, this::choosing);
    }
  }

  private Choosing choosing(LineDuty line) {
    PlantDuty plant = problem.plantOf(line);
    boolean inside = problem.sectorOf(plant).equals(sector);
    int[] own = rows.clone();
    for (int day = 0; day < own.length; day++) {
      own[day] = inside && plant.countsInSector(day) ? own[day] : -1;
    }
    return new Choosing(new OpenLine(scope, line), own, effort);
  }

  private int addServices() {
    int count = 0;
    for (ServiceDuty service : effort.isSpent() ? Set.<ServiceDuty>of() : services()) {
      List<Choosing> suppliers = new ArrayList<>();
      for (ServiceDuty.Supply supply : service.suppliers()) {
        if (supply.amountMilli() > 0 && supply.line().countable()) {
          suppliers.add(lines.computeIfAbsent(supply.line(), this::choosing));
        }
      }
      for (int day = service.countedFrom(); day < problem.days(); day++) {
        SpareDay choice = SpareDay.of(service, suppliers, spare(service, day), day);
        if (!choice.isFree()) {
          spared.add(new Spared(choice, day, suppliers, count));
          count += suppliers.size();
        }
      }
    }
    return count;
  }

  /** The services of the lines, and of those that share a plant with their suppliers, on and on. */
  private Set<ServiceDuty> services() {
    Set<ServiceDuty> found = new LinkedHashSet<>();
    Set<LineDuty> reached = new LinkedHashSet<>(lines.keySet());
    boolean more = true;
    while (more) {
      more = false;
      for (ServiceDuty service : problem.services()) {
        if (isSmall(service)
            && reached.stream().anyMatch(service::isSuppliedBy)
            && found.add(service)) {
          more = true;
          for (ServiceDuty.Supply supply : service.suppliers()) {
            reached.addAll(problem.plantOf(supply.line()).countable());
          }
        }
      }
    }
    return found;
  }

  /** Whether its sums stay exact; where not, the service is left out. */
  private static boolean isSmall(ServiceDuty service) {
    double sum = 100.0 * service.demand().sum();
    for (ServiceDuty.Supply supply : service.suppliers()) {
      sum += 100.0 * supply.amountMilli();
    }
    return sum < MOST;
  }

  /**
   * What a service can spare on a day, in hundredths, when lines that cannot choose run as much as
   * they may.
   */
  private long spare(ServiceDuty service, int day) {
    long spare = -100 * service.demand().on(day);
    for (ServiceDuty.Supply supply : service.suppliers()) {
      LineDuty line = supply.line();
      int forced = Math.max(scope.pinned(line, day), scope.bounds().least(line, day));
      int cut = line.countable() ? 0 : forced;
      spare += supply.amountMilli() * (100L - cut);
    }
    return spare;
  }

  /** The lines that a service binds, and those that share what they owe with them. */
  private Set<LineDuty> bound() {
    Set<LineDuty> bound = new LinkedHashSet<>();
    for (Spared some : spared) {
      some.suppliers().forEach(each -> bound.add(each.duty));
    }
    Set<PlantDuty> plants = new LinkedHashSet<>();
    bound.forEach(line -> plants.add(problem.plantOf(line)));
    for (PlantDuty plant : plants) {
      List<Owed> owes = Owed.of(plant);
      owes.forEach(each -> bound.addAll(each.lines()));
      owed.addAll(owes);
    }
    return bound;
  }

  private boolean settles(Choosing each) {
    long[] off = effort.isSpent() ? null : each.settled(asked.length);
    for (int row = 0; off != null && row < off.length; row++) {
      asked[row] -= off[row];
    }
    return off != null;
  }
}
