package lunting.solver.proof;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.ServiceDuty;

/**
 * The least supply that a livelihood service loses over the season because the plants of its
 * suppliers owe a reduction.
 *
 * <p>It is lost least where each plant reduces the lines that supply nothing as far as they go,
 * then those that supply least for their capacity. No plan that meets the quotas loses less.
 */
final class LostSupply {
  private LostSupply() {}

  /** The loss, in hundredths of thousandths. */
  static BigInteger of(Problem problem, Bounds bounds, ServiceDuty service) {
    Map<PlantDuty, List<ServiceDuty.Supply>> byPlant = new LinkedHashMap<>();
    for (ServiceDuty.Supply supplier : service.suppliers()) {
      byPlant
          .computeIfAbsent(problem.plantOf(supplier.line()), plant -> new ArrayList<>())
          .add(supplier);
    }
    BigInteger lost = BigInteger.ZERO;
    for (Map.Entry<PlantDuty, List<ServiceDuty.Supply>> entry : byPlant.entrySet()) {
      lost =
          lost.add(
              byQuota(problem, bounds, service, entry.getKey(), entry.getValue())
                  .max(byDay(problem, bounds, entry.getValue())));
    }
    return lost;
  }

  private static BigInteger byDay(
      Problem problem, Bounds bounds, List<ServiceDuty.Supply> suppliers) {
    BigInteger lost = BigInteger.ZERO;
    for (ServiceDuty.Supply supplier : suppliers) {
      long cut = 0;
      for (int day = 0; day < problem.days(); day++) {
        cut += bounds.least(supplier.line(), day);
      }
      lost = lost.add(BigInteger.valueOf(supplier.amountMilli()).multiply(BigInteger.valueOf(cut)));
    }
    return lost;
  }

  private static BigInteger byQuota(
      Problem problem,
      Bounds bounds,
      ServiceDuty service,
      PlantDuty plant,
      List<ServiceDuty.Supply> suppliers) {
    List<LineDuty> others =
        plant.countable().stream().filter(line -> !service.isSuppliedBy(line)).toList();
    BigInteger owed =
        BigInteger.valueOf(plant.need())
            .multiply(BigInteger.valueOf(100))
            .subtract(bounds.most(plant, others));
    BigInteger lost = BigInteger.ZERO;
    List<ServiceDuty.Supply> cheapest =
        suppliers.stream()
            .filter(supplier -> supplier.line().countable() && capacity(supplier).signum() > 0)
            .sorted((a, b) ->
                amount(a).multiply(capacity(b)).compareTo(amount(b).multiply(capacity(a))))
            .toList();
    for (ServiceDuty.Supply supplier : cheapest) {
      if (owed.signum() <= 0) {
        break;
      }
      LineDuty line = supplier.line();
      BigInteger most =
          BigInteger.valueOf(
              plant.wholeLines() ? bounds.mostHeld(line) : bounds.mostPercentDays(line));
      BigInteger given = most.multiply(capacity(supplier)).min(owed);
      lost = lost.add(given.multiply(amount(supplier)).divide(capacity(supplier)));
      owed = owed.subtract(given);
    }
    return plant.wholeLines() ? lost.multiply(BigInteger.valueOf(problem.days())) : lost;
  }

  private static BigInteger amount(ServiceDuty.Supply supplier) {
    return BigInteger.valueOf(supplier.amountMilli());
  }

  private static BigInteger capacity(ServiceDuty.Supply supplier) {
    return BigInteger.valueOf(supplier.line().line().capacityMilli());
  }
}
