package lunting.solver.exact;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import lunting.data.policy.KilnLimits;
import lunting.data.policy.duty.Level;
import lunting.data.registry.Service;
import lunting.solver.Sketch;
import lunting.solver.problem.Problem;

/** A few kilns in one sector or two, some of which heat, when a warning comes at short notice. */
final class WarnedTown {
  private static final int DAYS = 16;
  private static final int FROM = 8;

  private final Random random;
  private final List<Service.Supplier> suppliers = new ArrayList<>();
  private final StringBuilder published = new StringBuilder();

  /** The town of a seed. */
  WarnedTown(long seed) {
    random = new Random(seed);
  }

  /** What is asked. */
  Problem problem() {
    Sketch town =
        Sketch.rotating(1_000 * random.nextInt(4)).days(DAYS).raising(0, 3_000, 6_000, 10_000);
    if (random.nextInt(3) == 0) {
      town.rampsNotCounted();
    }
    int lines = 0;
    for (int sector = random.nextInt(2); sector >= 0; sector--) {
      town.group("g" + sector);
      for (int plant = between(1, 2); plant > 0; plant--) {
        town.kiln(limits());
        int last = lines + between(1, 2);
        StringBuilder drawing = new StringBuilder();
        while (lines < last) {
          drawing.append(line("K" + ++lines));
        }
        town.plant("P" + lines, drawing.toString());
        published.append(drawing);
      }
    }
    serve(town);
    int asOf = between(FROM - 3, FROM);
    Level level = List.of(Level.values()).get(random.nextInt(Level.values().length));
    return town.when(then ->
            then.warning(level, FROM, FROM + between(0, 3)).published(asOf, published.toString()))
        .problem();
  }

  private KilnLimits limits() {
    return new KilnLimits(
        random.nextInt(2),
        random.nextInt(3),
        between(1, 3),
        between(0, 3),
        random.nextBoolean() ? KilnLimits.NO_LIMIT : between(1, 2),
        random.nextInt(3),
        random.nextInt(6) > 0,
        10 * between(3, 9),
        null,
        null);
  }

  /** A line as it was published; it may supply heat. */
  private String line(String id) {
    if (random.nextInt(3) > 0) {
      suppliers.add(new Service.Supplier(id, 1_000L * between(2, 6)));
    }
    int from = random.nextInt(DAYS - 4);
    String row = ".".repeat(from) + "###" + ".".repeat(DAYS - 3 - from);
    return id + " " + (random.nextBoolean() ? row : ".".repeat(DAYS)) + "\n";
  }

  private void serve(Sketch town) {
    long all = suppliers.stream().mapToLong(Service.Supplier::amountMilli).sum();
    if (all > 0) {
      long demand = all * between(30, 80) / 100;
      town.service("heat", 0, DAYS - 1, demand, suppliers.toArray(Service.Supplier[]::new));
    }
  }

  private int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }
}
