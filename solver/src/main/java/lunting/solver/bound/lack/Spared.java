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

  /** A supplier's amount beside the mean of all: how much more a cut of it costs. */
  double part(int supplier) {
    double all = 0;
    for (int i = 0; i < suppliers.size(); i++) {
      all += choice.amount(i);
    }
    return choice.amount(supplier) * suppliers.size() / all;
  }
}
