package lunting.solver.exact.tiny;

import java.util.ArrayList;
import java.util.List;
import lunting.data.policy.duty.Level;
import lunting.data.policy.reading.Readings;
import lunting.data.registry.Service;

/** Cases in which lines run at load limits or supply what people need. */
final class LimitCases {
  private LimitCases() {}

  /** Furnaces that cannot stop, and lines whose measures count capacity. */
  static void limits(TinyTown town) {
    Dice dice = town.dice();
    town.industry(TinyTrades.glass(500 * dice.between(2, 4)));
    town.industry(TinyTrades.pharma(dice.oneIn(2) ? 1_500 : null));
    town.industry(TinyTrades.brick());
    town.plant("glass", TinyKilns.TANK, 1);
    town.plant("glass", TinyKilns.TANK, 2);
    for (int plants = dice.between(1, 2); plants > 0; plants--) {
      town.plant("pharma", TinyKilns.PHARMA, dice.between(1, 2));
    }
    if (dice.oneIn(2)) {
      // A furnace among kilns: a plant of a rotating industry, one line of which cannot stop.
      town.plant("brick", TinyKilns.SHUTTLE, 1).line(TinyKilns.TANK, 10 * dice.between(4, 12));
    }
    town.plant("brick", TinyKilns.SHUTTLE, 2);
    int from = dice.between(3, 9);
    town.warning(Level.YELLOW, from, from + 5);
    town.warning(Level.RED, from + 2, from + dice.between(2, 3));
    if (dice.oneIn(3)) {
      town.read(Readings.WarningDays.DO_NOT_COUNT);
    }
  }

  /** Heating that rises in the middle of the winter, and a hospital. */
  static void livelihood(TinyTown town) {
    Dice dice = town.dice();
    town.industry(TinyTrades.brick());
    List<Service.Supplier> heating = new ArrayList<>();
    List<Service.Supplier> hospital = new ArrayList<>();
    List<String> kilns = List.of(TinyKilns.SHUTTLE, TinyKilns.TUNNEL);
    for (TinyPlant plant : town.plants("brick", kilns, dice.between(5, 6))) {
      plant.grade("B");
      if (!heating.isEmpty()) {
        plant.unlimited();
      }
      if (heating.size() < 4) {
        heating.add(new Service.Supplier(plant.line(1), 1_000L * dice.between(3, 5)));
      }
      if (dice.oneIn(3)) {
        hospital.add(new Service.Supplier(plant.line(plant.lines()), 2_000));
      }
      if (dice.oneIn(4)) {
        plant.line(TinyKilns.SHUTTLE, 80).exemptLine();
      }
    }
    long all = heating.stream().mapToLong(Service.Supplier::amountMilli).sum();
    int middle = town.days() / 2 + dice.between(-3, 3);
    town.service(
        "heat",
        List.of(
            new Service.Demand(town.span(0, middle - 1), all * dice.between(50, 60) / 100),
            new Service.Demand(town.span(middle, town.days()), all * dice.between(60, 70) / 100)),
        heating);
    if (hospital.size() > 1) {
      town.service(
          "hospital", List.of(new Service.Demand(town.span(0, town.days()), 2_000)), hospital);
    }
    if (dice.oneIn(2)) {
      town.read(Readings.ExemptLines.COUNT_CAPACITY);
    }
    if (dice.oneIn(2)) {
      town.read(Readings.RatioTest.AT_LEAST);
    }
  }
}
