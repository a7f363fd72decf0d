package lunting.solver.search.move;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import lunting.data.policy.duty.Level;
import lunting.data.registry.Service;
import lunting.solver.Lines;
import lunting.solver.Sketch;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.ServiceDuty;
import lunting.solver.search.lack.Supplies;
import lunting.solver.search.lack.Troubles;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Shares of what two services can spare, against every way to share it in whole percents. */
final class BestSharesProperties {
  private static final int FROM = 2;
  private static final int TO = 4;

  @Property(tries = 150)
  void noOtherSharesGiveTheReserveMoreNorAsMuchByFewerLines(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 3) int count) {
    SplittableRandom random = new SplittableRandom(seed);
    DrawnMoves drawn = DrawnMoves.of(sketch(random));
    List<LineDuty> lines = lines(drawn, count);
    int[] most = lines.stream().mapToInt(line -> random.nextInt(16)).toArray();

    int[] cuts = best(drawn, lines, most);

    assertThat(isSpared(drawn, lines, cuts)).isTrue();
    assertThat(worth(drawn, lines, cuts)).isEqualTo(bestOfAll(drawn, lines, most));
  }

  /**
   * Three suppliers that run, one that stands on some of the days, and a line that serves nobody.
   */
  private static Sketch sketch(SplittableRandom random) {
    Sketch sketch = Sketch.rotating(1_000).days(10).raising(0, 0, 0, random.nextInt(1, 600));
    sketch.when(what -> what.warning(Level.RED, FROM, TO));
    for (int service = 0; service < 2; service++) {
      List<Service.Supplier> suppliers = new ArrayList<>();
      long least = 0;
      for (int line = 1; line <= 4; line++) {
        int amount = random.nextInt(1, 40);
        suppliers.add(new Service.Supplier("K" + line, amount));
        least += line < 4 ? amount : 0;
      }
      long demand = least * random.nextInt(85, 101) / 100;
      sketch.service(
          "heat" + service, 0, 9, Math.max(1, demand), suppliers.toArray(Service.Supplier[]::new));
    }
    for (int line = 1; line <= 5; line++) {
      sketch
          .line("K" + line, Lines.capacity(1_000L * random.nextInt(1, 20)))
          .plant("P" + line, "K" + line + (line == 4 ? " ...###...." : " .........."));
    }
    return sketch;
  }

  private static List<LineDuty> lines(DrawnMoves drawn, int count) {
    return drawn.plan().problem().lines().subList(0, count);
  }

  private static int[] best(DrawnMoves drawn, List<LineDuty> lines, int[] most) {
    Problem problem = drawn.plan().problem();
    Troubles troubles = new Troubles(problem, drawn.plan());
    Supplies supplies = new Supplies(problem, drawn.plan().getLines());
    BestShares shares = new BestShares(problem, lines, most);
    for (int day = FROM; day <= TO; day++) {
      shares.on(day, troubles, supplies);
    }
    return shares.cuts();
  }

  /** What the best of all ways gives, and by how many lines at least. */
  private static Worth bestOfAll(DrawnMoves drawn, List<LineDuty> lines, int[] most) {
    Worth best = new Worth(0, 0);
    int ways = 1;
    for (int each : most) {
      ways *= each + 1;
    }
    for (int way = 0; way < ways; way++) {
      int[] cuts = new int[most.length];
      int rest = way;
      for (int i = 0; i < cuts.length; i++) {
        cuts[i] = rest % (most[i] + 1);
        rest /= most[i] + 1;
      }
      Worth worth = worth(drawn, lines, cuts);
      boolean better =
          worth.gain() > best.gain()
              || (worth.gain() == best.gain() && worth.lines() < best.lines());
      if (better && isSpared(drawn, lines, cuts)) {
        best = worth;
      }
    }
    return best;
  }

  private static boolean isSpared(DrawnMoves drawn, List<LineDuty> lines, int[] cuts) {
    for (ServiceDuty service : drawn.plan().problem().services()) {
      for (int day = FROM; day <= TO; day++) {
        long supplied = 0;
        for (ServiceDuty.Supply supply : service.suppliers()) {
          int place = lines.indexOf(supply.line());
          int cut = place < 0 ? standing(supply.line(), day) : cuts[place];
          supplied += supply.amountMilli() * (100 - cut);
        }
        if (supplied < 100 * service.demand().on(day)) {
          return false;
        }
      }
    }
    return true;
  }

  private static int standing(LineDuty line, int day) {
    return line.id().equals("K4") && day >= 3 ? 100 : 0;
  }

  /** What counts is the day that lacks most. */
  private static Worth worth(DrawnMoves drawn, List<LineDuty> lines, int[] cuts) {
    Problem problem = drawn.plan().problem();
    long given = 0;
    int used = 0;
    for (int i = 0; i < cuts.length; i++) {
      given += lines.get(i).size() * cuts[i];
      used += cuts[i] > 0 ? 1 : 0;
    }
    Troubles troubles = new Troubles(problem, drawn.plan());
    long wanted = 0;
    for (int day = FROM; day <= TO; day++) {
      wanted =
          Math.max(wanted, troubles.reserveLacking(problem.sectors().getFirst(), day, List.of()));
    }
    return new Worth(Math.min(given, wanted), used);
  }

  /**
   * How good a way is.
   *
   * @param gain of the reserve, in hundredths of thousandths
   * @param lines that are cut
   */
  private record Worth(long gain, int lines) {}
}
