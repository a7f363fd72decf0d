package lunting.solver.bound.lack;

import java.util.List;

/**
 * A day of a livelihood service that cannot spare all that its suppliers could be cut by.
 *
 * @param choice which cuts it can spare
 * @param firstPrice the place of the first supplier's price among all
 */
record Spared(SpareDay choice, int day, List<Choosing> suppliers, int firstPrice) {
  /** Copies the list. */
  Spared {
    suppliers = List.copyOf(suppliers);
  }
}
