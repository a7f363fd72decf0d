package lunting.solver.problem;

import java.util.List;
import lunting.data.registry.Service;

/**
 * A livelihood service and what it needs each day (clause 3.3d).
 *
 * <p>Unit: thousandths of the service's unit.
 *
 * @param demand what is needed on each season day
 * @param suppliers its suppliers that are not idle
 */
public record ServiceDuty(int index, Service service, DayAmounts demand, List<Supply> suppliers) {
  /** The service's id. */
  public String id() {
    return service.id();
  }

  /** Whether a line that is not idle supplies it. */
  public boolean isSuppliedBy(LineDuty line) {
    return suppliers.stream().anyMatch(supply -> supply.line().equals(line));
  }

  /** What a line gives at full load; 0 for a line that does not supply it. */
  public long amountOf(LineDuty line) {
    for (Supply supply : suppliers) {
      if (supply.line().equals(line)) {
        return supply.amountMilli();
      }
    }
    return 0;
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
