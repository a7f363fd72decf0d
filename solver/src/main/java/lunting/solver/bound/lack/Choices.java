package lunting.solver.bound.lack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.Sector;
import lunting.solver.problem.ServiceDuty;
import lunting.solver.problem.day.DayAmounts;
import lunting.solver.problem.day.DaySet;

/**
 * Whose choices decide what some sectors lack on some days: their lines, the livelihood services
 * that they supply, and what plants owe whose lines those services bind. Lines that nothing binds
 * have off what they can, and choose no more.
 *
 * <p>Unit: hundredths of milli-line-days.
 */
final class Choices {
  private static final int NEAR_DAYS = 4;

  final Effort effort;

  private final Scope scope;
  private final Problem problem;

  /** From this day on no lack is asked for and no service decides anything. */
  private final int later;

  /** The row of each day of each sector; −1: none. */
  private final Map<Sector, int[]> rows = new LinkedHashMap<>();

  /** What is asked of each row beyond what lines give that do not choose. */
  final long[] asked;

  final Map<LineDuty, Choosing> lines = new LinkedHashMap<>();
  final List<Owed> owed = new ArrayList<>();
  final List<ServiceDay> services = new ArrayList<>();

  /** Looks at all of them, as far as the effort goes; with it spent, some may be missing. */
  Choices(Scope scope, Set<Sector> sectors, DaySet days, Effort effort) {
    this.effort = effort;
    this.scope = scope;
    problem = scope.problem();
    asked = asked(sectors, days);
    later = later();
    sectors.stream()
        .flatMap(sector -> sector.plants().stream())
        .flatMap(plant -> plant.countable().stream())
        .forEach(this::build);
    lines.values().removeIf(each -> !each.counts());
    addServices();
    Set<LineDuty> bound = bound();
    lines.values().removeIf(each -> !bound.contains(each.duty) && settles(each));
    bound.forEach(this::build);
  }

  private long[] asked(Set<Sector> sectors, DaySet days) {
    LongStream.Builder found = LongStream.builder();
    int count = 0;
    for (Sector sector : sectors) {
      DayAmounts reserve = sector.required();
      int[] own = new int[problem.days()];
      for (int day = 0; day < own.length; day++) {
        boolean counts = days.contains(day) && problem.isOpen(day);
        long asks = reserve == null || !counts ? 0 : reserve.on(day);
        own[day] = asks > 0 ? count++ : -1;
        if (asks > 0) {
          found.add(100 * asks);
        }
      }
      rows.put(sector, own);
    }
    return found.build().toArray();
  }

  /** How many days the season has. */
  int days() {
    return problem.days();
  }

  private void build(LineDuty line) {
    if (!effort.isSpent()) {
      lines.computeIfAbsent(line, this::choosing);
    }
  }

  private Choosing choosing(LineDuty line) {
    PlantDuty plant = problem.plantOf(line);
    int[] ofSector = rows.get(problem.sectorOf(plant));
    int[] own = new int[problem.days()];
    for (int day = 0; day < own.length; day++) {
      own[day] = ofSector != null && plant.countsInSector(day) ? ofSector[day] : -1;
    }
    OpenLine open = new OpenLine(scope, line);
    return new Choosing(open, later(open, plant), own, effort);
  }

  /** The later days of a line: none where it owes something on some of them and more on others. */
  private LaterOff later(OpenLine line, PlantDuty plant) {
    List<DaySet> owes =
        Owed.of(plant).stream()
            .filter(each -> each.lines().contains(line.line))
            .map(Owed::days)
            .distinct()
            .toList();
    return switch (owes.size()) {
      case 0 -> new LaterOff(line, later, DaySet.none(line.days));
      case 1 -> new LaterOff(line, later, owes.getFirst());
      default -> LaterOff.none(line);
    };
  }

  private int later() {
    int day = problem.days();
    while (day > 0 && !isNear(day - 1)) {
      day--;
    }
    return day;
  }

  private void addServices() {
    Set<ServiceDuty> reached =
        effort.isSpent() ? Set.of() : SharedServices.reachedFrom(problem, lines.keySet());
    for (ServiceDuty service : reached) {
      List<Choosing> suppliers = new ArrayList<>();
      for (ServiceDuty.Supply supply : service.suppliers()) {
        if (effort.isSpent()) {
          return;
        }
        if (supply.amountMilli() > 0 && supply.line().countable()) {
          suppliers.add(lines.computeIfAbsent(supply.line(), this::choosing));
        }
      }
      for (int day = service.countedFrom(); day < problem.days(); day++) {
        if (isNear(day)) {
          ServiceDay some = ServiceDay.of(service, day, suppliers, spare(service, day));
          if (!some.isFree()) {
            services.add(some);
          }
        }
      }
    }
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

  /**
   * Whether a day is so near to one that is asked that its service may decide something. Farther
   * away all may be cut: that proves a little less, much sooner.
   */
  private boolean isNear(int day) {
    for (int[] own : rows.values()) {
      for (int at = Math.max(0, day - NEAR_DAYS); at <= day + NEAR_DAYS; at++) {
        if (at < own.length && own[at] >= 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** The lines that a service binds, and those that share what they owe with them. */
  private Set<LineDuty> bound() {
    Set<LineDuty> bound = new LinkedHashSet<>();
    for (ServiceDay some : services) {
      some.suppliers.forEach(each -> bound.add(each.duty));
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
