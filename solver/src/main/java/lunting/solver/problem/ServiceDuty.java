package lunting.solver.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lunting.data.calendar.Season;
import lunting.data.registry.Service;
import lunting.solver.problem.day.DayAmounts;

/**
 * A livelihood service and what it needs each day (clause 3.3d).
 *
 * <p>Unit: thousandths of the service's unit.
 *
 * @param demand what is needed on each season day
 * @param countedFrom first day on which a lack counts: asOf where a plan is published already
 * @param suppliers its suppliers that are not idle
 * @param amounts what each of them gives at full load
 */
public record ServiceDuty(
    int index,
    Service service,
    DayAmounts demand,
    int countedFrom,
    List<Supply> suppliers,
    Map<LineDuty, Long> amounts) {
  /**
   * A service with what it needs day by day; where its periods of demand overlap the later counts.
   *
   * @param asOfDay the first day that can still change, not clipped to the season
   * @param suppliers its suppliers that are not idle
   */
  static ServiceDuty of(
      int index, Service service, Season season, int asOfDay, List<Supply> suppliers) {
    long[] demand = new long[season.days()];
    for (int day = 0; day < demand.length; day++) {
      for (Service.Demand range : service.demand()) {
        if (range.span().contains(season.dateOf(day))) {
          demand[day] = range.amountMilli();
        }
      }
    }
    return of(
        index, service, DayAmounts.of(demand), Math.clamp(asOfDay, 0, demand.length), suppliers);
  }

  private static ServiceDuty of(
      int index, Service service, DayAmounts demand, int countedFrom, List<Supply> suppliers) {
    Map<LineDuty, Long> amounts = new LinkedHashMap<>();
    suppliers.forEach(supply -> amounts.put(supply.line(), supply.amountMilli()));
    return new ServiceDuty(
        index, service, demand, countedFrom, List.copyOf(suppliers), Map.copyOf(amounts));
  }

  /** The same service at another place, its suppliers' lines at others, too. */
  ServiceDuty at(int place, Map<LineDuty, LineDuty> linesThere) {
    List<Supply> moved = new ArrayList<>();
    for (Supply supply : suppliers) {
      LineDuty line = Objects.requireNonNull(linesThere.get(supply.line()));
      moved.add(new Supply(line, supply.amountMilli()));
    }
    return of(place, service, demand, countedFrom, moved);
  }

  /** The service's id. */
  public String id() {
    return service.id();
  }

  /** Whether a line that is not idle supplies it. */
  public boolean isSuppliedBy(LineDuty line) {
    return amounts.containsKey(line);
  }

  /** What a line gives at full load; 0 for a line that does not supply it. */
  public long amountOf(LineDuty line) {
    return amounts.getOrDefault(line, 0L);
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return index;
  }

  @Override
  public String toString() {
    return id();
  }

  /** What one line gives at full load. */
  public record Supply(LineDuty line, long amountMilli) {}
}
