package lunting.solver.search;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import lunting.data.policy.KilnLimits;
import lunting.data.registry.Line;
import lunting.data.registry.Service;
import lunting.solver.Lines;
import lunting.solver.Sketch;
import lunting.solver.problem.Problem;

/** Tiny problems of every duty, drawn by seed, small enough to try every plan. */
enum TinyCase {
  /** Plants of one line each, whose stops must be spread. */
  SINGLE_LINES {
    @Override
    Sketch sketch(SplittableRandom random) {
      Sketch sketch = Sketch.rotating(1_000 * (2 + random.nextInt(4))).days(12 + random.nextInt(3));
      kiln(sketch, random, 1);
      extras(sketch, random);
      return sketch
          .plant("P1", "A1 " + ".".repeat(3))
          .plant("P2", "B1 " + ".".repeat(3))
          .plant("P3", "C1 " + ".".repeat(3));
    }
  },
  /** A plant whose lines take turns, and its stops may be split. */
  TURNS {
    @Override
    Sketch sketch(SplittableRandom random) {
      Sketch sketch = Sketch.rotating(1_000 * (2 + random.nextInt(4))).days(12 + random.nextInt(2));
      sketch.reserve(1_000 * random.nextInt(3));
      kiln(sketch, random, 2);
      extras(sketch, random);
      return sketch.plant("P1", "A1 ...\nA2 ...");
    }
  },
  /** Whole lines stop. */
  WHOLE_LINES {
    @Override
    Sketch sketch(SplittableRandom random) {
      Sketch sketch = Sketch.wholeLines(1_000 * (1 + random.nextInt(7))).days(12);
      kiln(sketch, random, 1);
      extras(sketch, random);
      return sketch.plant("P1", "A1 ...\nA2 ...\nB1 ...");
    }
  },
  /** Two lines heat homes and must not both be away. */
  HEATING {
    @Override
    Sketch sketch(SplittableRandom random) {
      Sketch sketch = Sketch.rotating(1_000 * (2 + random.nextInt(2))).days(12);
      kiln(sketch, random, 1);
      long demand = 3_000L + 500L * random.nextInt(8);
      sketch.service(
          "heat",
          random.nextInt(3),
          9 + random.nextInt(3),
          demand,
          new Service.Supplier("A1", 5_000),
          new Service.Supplier("B1", 4_000));
      return sketch.plant("P1", "A1 ...").plant("P2", "B1 ...");
    }
  },
  /** A furnace that cannot stop runs at a load limit. */
  FURNACE {
    @Override
    Sketch sketch(SplittableRandom random) {
      Sketch sketch = Sketch.wholeLines(500 * (1 + random.nextInt(6))).days(12);
      sketch.kiln(Sketch.FURNACE);
      extras(sketch, random);
      return sketch.plant("P1", "A1 ...").plant("P2", "B1 ...");
    }
  },
  /** Ramp days reduce nothing. */
  RAMPS {
    @Override
    Sketch sketch(SplittableRandom random) {
      Sketch sketch = Sketch.rotating(1_000 * (1 + random.nextInt(3))).days(13).rampsNotCounted();
      kiln(sketch, random, 2);
      extras(sketch, random);
      return sketch.plant("P1", "A1 ...\nA2 ...");
    }
  };

  abstract Sketch sketch(SplittableRandom random);

  Problem problem(long seed) {
    return sketch(new SplittableRandom(31 * seed + name().length())).problem();
  }

  private static void kiln(Sketch sketch, SplittableRandom random, int maxStops) {
    int minStop = 2 + random.nextInt(2);
    sketch.kiln(
        new KilnLimits(
            random.nextInt(2),
            random.nextInt(3),
            minStop,
            1 + random.nextInt(3),
            maxStops,
            1,
            true,
            30,
            null,
            null));
  }

  private static void extras(Sketch sketch, SplittableRandom random) {
    List<UnaryOperator<Line>> sizes =
        List.of(Lines.capacity(5_000), Lines.capacity(8_500), Lines.capacity(20_000));
    for (String line : List.of("A1", "A2", "B1", "C1")) {
      if (random.nextBoolean()) {
        sketch.line(line, sizes.get(random.nextInt(sizes.size())));
      }
    }
    if (random.nextBoolean()) {
      int from = random.nextInt(8);
      sketch.avoiding(from, from + random.nextInt(4));
    }
    if (random.nextBoolean()) {
      sketch.inspectionsPerDay(1);
    }
  }
}
