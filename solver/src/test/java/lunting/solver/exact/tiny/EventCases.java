package lunting.solver.exact.tiny;

import java.util.List;
import lunting.data.policy.duty.Level;
import lunting.data.policy.reading.Readings;
import lunting.data.registry.PlantTerms.LineLoad;

/** Cases in which warnings are raised and orders are given, known in advance or answered. */
final class EventCases {
  private static final List<String> KILNS =
      List.of(TinyKilns.TUNNEL, TinyKilns.SHUTTLE, TinyKilns.ROTARY);

  private EventCases() {}

  /** Warnings that a season is planned around. */
  static void known(TinyTown town) {
    bricks(town, 4, 6);
    gloves(town);
    warn(town, town.dice().between(5, 9));
  }

  /** A warning that a published plan did not know. */
  static void resolve(TinyTown town) {
    Dice dice = town.dice();
    bricks(town, 6, 10);
    if (dice.oneIn(2)) {
      gloves(town);
    }
    int asOf = dice.between(6, 14);
    town.answeredOn(asOf);
    warn(town, asOf + dice.between(0, 3));
  }

  /** Plants whose own lists say what each line does at each level. */
  static void ownMeasures(TinyTown town) {
    Dice dice = town.dice();
    town.industry(TinyTrades.brick()).industry(TinyTrades.gloves());
    for (TinyPlant plant : town.plants("brick", List.of(TinyKilns.SHUTTLE), dice.between(4, 6))) {
      if (!dice.oneIn(3)) {
        listed(dice, plant.grade("B"));
      }
    }
    TinyPlant gloves = town.plant("pvc-gloves", TinyKilns.GLOVE, 3);
    if (dice.oneIn(2)) {
      listed(dice, gloves);
    }
    int from = dice.between(6, 9);
    if (dice.oneIn(2)) {
      town.answeredOn(from - dice.between(1, 3));
    }
    warn(town, from);
  }

  private static void listed(Dice dice, TinyPlant plant) {
    plant.measure(Level.YELLOW, new LineLoad(plant.line(1), 10 * dice.between(5, 9)));
    LineLoad harder = new LineLoad(plant.line(plant.lines()), 10 * dice.between(0, 4));
    plant.measure(Level.ORANGE, harder);
    if (dice.oneIn(2)) {
      plant.measure(Level.RED, new LineLoad(plant.line(1), 0));
    }
  }

  /** Orders against plants, and exemptions that are revoked. */
  static void orders(TinyTown town) {
    Dice dice = town.dice();
    int from = dice.between(8, 12);
    if (dice.oneIn(2)) {
      town.answeredOn(from - dice.between(1, 4));
    }
    bricks(town, 3, 5);
    TinyPlant ordered = town.plant("brick", TinyKilns.SHUTTLE, 2);
    town.rectification(ordered, from, from + dice.between(3, 9));
    TinyPlant exempt = town.plant("brick", TinyKilns.ROTARY, 2).grade("A");
    if (!dice.oneIn(3)) {
      town.revoked(exempt, from + dice.between(-1, 3));
    }
    if (dice.oneIn(3)) {
      town.concealed(town.plant("brick", TinyKilns.TUNNEL, 1), from + 2);
    }
    if (dice.oneIn(3)) {
      town.warning(Level.ORANGE, from + 1, from + 5);
    }
  }

  private static void bricks(TinyTown town, int fewest, int most) {
    Dice dice = town.dice();
    town.industry(TinyTrades.brick());
    town.plants("brick", KILNS, dice.between(fewest, most));
    if (dice.oneIn(3)) {
      town.read(Readings.Relight.IGNITION);
    }
  }

  private static void gloves(TinyTown town) {
    town.industry(TinyTrades.gloves());
    town.plant("pvc-gloves", TinyKilns.GLOVE, town.dice().between(2, 3));
  }

  private static void warn(TinyTown town, int from) {
    Dice dice = town.dice();
    int length = dice.between(3, 7);
    town.warning(dice.pick(List.of(Level.values())), from, from + length - 1);
    if (dice.oneIn(2)) {
      town.warning(Level.RED, from + 1, from + dice.between(2, 3));
    }
    if (dice.oneIn(3)) {
      int later = from + length + dice.between(3, 8);
      town.warning(Level.ORANGE, later, later + dice.between(1, 5));
    }
  }
}
