package lunting.solver.bound.lack;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import lunting.solver.problem.ServiceDuty;
import lunting.solver.problem.day.Exact;

/**
 * A day of a livelihood service: its suppliers' cuts together are no more than it can spare.
 *
 * <p>Unit: amounts in thousandths of the service's unit, what can be spared in hundredths of those;
 * a price is that of a percent of the mean supplier.
 */
final class ServiceDay {
  final int day;
  final List<Choosing> suppliers;
  private final long[] amounts;
  private final long spare;
  private final long all;
  private final SpareDay whole;

  /**
   * A day of a service.
   *
   * @param suppliers those that may be cut; each supplies something
   * @param spare what the service can spare of their supply; what others must be cut by is off
   */
  static ServiceDay of(ServiceDuty service, int day, List<Choosing> suppliers, long spare) {
    long[] amounts = suppliers.stream().mapToLong(each -> service.amountOf(each.duty)).toArray();
    // Where less than nothing can be spared no plan is legal: then any bound holds.
    return new ServiceDay(day, suppliers, amounts, Math.max(0, spare));
  }

  private ServiceDay(int day, List<Choosing> suppliers, long[] amounts, long spare) {
    this.day = day;
    this.suppliers = List.copyOf(suppliers);
    this.amounts = amounts;
    this.spare = spare;
    all = Arrays.stream(amounts).sum();
    whole = new SpareDay(day, suppliers, amounts, spare);
  }

  /** Whether the service can spare all that its suppliers could be cut by. */
  boolean isFree() {
    long sum = 0;
    for (int i = 0; i < amounts.length; i++) {
      OpenLine line = suppliers.get(i).line;
      sum += amounts[i] * (line.mayStop[day] ? 100 : line.mostLimit[day]);
    }
    return sum <= spare;
  }

  /** What can be spared, in percent of the mean supplier. */
  double spare() {
    return (double) spare * amounts.length / all;
  }

  /** What a percent of a supplier is beside one of the mean. */
  double part(int supplier) {
    return (double) amounts[supplier] * amounts.length / all;
  }

  /** Lets the suppliers pay a price for their cuts; what all that can be spared costs at least. */
  long charge(long price) {
    long together = price * amounts.length;
    for (int i = 0; i < amounts.length; i++) {
      suppliers.get(i).prices[day] += Exact.mulDivDown(together, amounts[i], all);
    }
    return Exact.mulDivUp(together, spare, all);
  }

  /**
   * The same with cuts in whole percents, which the service chooses by itself. A supplier that runs
   * pays all that a cut gains, so that the service chooses in its place. One that stands still has
   * other days to mind, and pays by its amount, and no more than half of what that leaves it.
   *
   * @param half whether it pays that half
   */
  long chargeWhole(long price, Predicate<Choosing> stopped, boolean half, Effort effort) {
    long[] own = new long[amounts.length];
    for (int i = 0; i < amounts.length; i++) {
      Choosing supplier = suppliers.get(i);
      long gain = Math.max(0, supplier.gains[day] - supplier.prices[day]);
      long byAmount = Exact.mulDivDown(price * amounts.length, amounts[i], all);
      long more = half ? Math.max(0, gain - byAmount) / 2 : 0;
      own[i] = stopped.test(supplier) ? byAmount + more : gain;
      supplier.prices[day] += own[i];
    }
    long most = whole.solve(own);
    effort.spend(whole.choices());
    return most;
  }
}
