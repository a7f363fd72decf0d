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
