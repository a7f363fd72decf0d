package lunting.solver.search;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.phase.PhaseCommandContext;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import lunting.data.policy.KilnLimits;
import lunting.data.policy.duty.Level;
import lunting.data.registry.Service;
import lunting.solver.Lines;
import lunting.solver.Sketch;
import lunting.solver.line.Faults;
import lunting.solver.line.OpenDays;
import lunting.solver.model.LinePattern;
import lunting.solver.model.RotationPlan;
import lunting.solver.model.SearchLog;
import lunting.solver.problem.Problem;
import lunting.solver.problem.Sector;
import lunting.solver.search.lack.Supplies;
import lunting.solver.search.lack.Troubles;
import lunting.solver.search.move.MoveDraft;
import lunting.solver.search.move.Neighbours;
import lunting.solver.search.move.PlanMove;
import lunting.solver.search.move.RebuildMoves;
import lunting.solver.search.move.TradeMoves;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Relief alone, of drawn plans that lack reserve because livelihood services need the lines. */
final class ReliefProperties {
  @Property(tries = 30)
  void itNeverLowersTheScoreWheneverItIsEnded(
      @ForAll long seed, @ForAll @IntRange(max = 300) int calls) {
    AtomicInteger asked = new AtomicInteger();

    Relieved relieved =
        relieved(suppliers(new SplittableRandom(seed)), () -> asked.incrementAndGet() > calls);

    assertThat(relieved.after()).isGreaterThanOrEqualTo(relieved.before());
    assertThat(relieved.told()).isEqualTo(relieved.after());
  }

  @Example
  void aSupplierThatStandsStillGivesWayToALargerOne() {
    Problem problem =
        warned(
            List.of(2_000L, 500L),
            1_000,
            40,
            10,
            """
            K1 #######.............
            K2 ........##########..
            """);

    Relieved relieved = relieved(problem, () -> false);

    assertThat(relieved.before().mediumScore()).isNegative();
    assertThat(relieved.after().mediumScore()).isZero();
  }

  @Example
  void aServiceOfAHundredSuppliersEndsWithTheTriesItMayHave() {
    List<Long> capacities = new ArrayList<>();
    for (int line = 1; line <= 100; line++) {
      capacities.add(1_000L + line);
    }
    AtomicInteger asked = new AtomicInteger();

    relieved(
        warned(capacities, 99_500, 95, 17, ""),
        () -> {
          asked.incrementAndGet();
          return false;
        });

    assertThat(asked.get()).isBetween(Relief.MOST_TRIES, Relief.MOST_TRIES + 200);
  }

  private static Problem suppliers(SplittableRandom random) {
    List<Long> capacities = new ArrayList<>();
    StringBuilder published = new StringBuilder();
    int count = random.nextInt(2, 5);
    for (int line = 1; line <= count; line++) {
      capacities.add(100L * random.nextInt(1, 30));
      int from = random.nextInt(14);
      published.append("K").append(line).append(' ').append(".".repeat(from)).append("#".repeat(6));
      published.append(".".repeat(14 - from)).append('\n');
    }
    long demand = 1_000L * random.nextInt(1, count);
    return warned(capacities, demand, 85, 8 + random.nextInt(4), published.toString());
  }

  /** A red warning from day 8 on; each line gives the service as much as any other. */
  private static Problem warned(
      List<Long> capacities, long demand, int leastLoad, int to, String published) {
    KilnLimits limits = new KilnLimits(0, 0, 5, 5, 2, 5, true, leastLoad, null, null);
    Sketch sketch = Sketch.rotating(3_000).kiln(limits).raising(0, 0, 0, 4_500);
    List<Service.Supplier> suppliers = new ArrayList<>();
    for (int line = 1; line <= capacities.size(); line++) {
      suppliers.add(new Service.Supplier("K" + line, 1_000));
    }
    sketch.service("heat", 0, 19, demand, suppliers.toArray(Service.Supplier[]::new));
    for (int line = 1; line <= capacities.size(); line++) {
      sketch
          .line("K" + line, Lines.capacity(capacities.get(line - 1)))
          .plant("P" + line, "K" + line + " ....................");
    }
    return sketch.when(what -> what.published(8, published).warning(Level.RED, 8, to)).problem();
  }

  private static Relieved relieved(Problem problem, BooleanSupplier late) {
    List<Relieved> found = new ArrayList<>();
    RotationPlan plan =
        AssertedSearch.start(problem, AssertedSearch.Streams.ALL, new SearchLog(() -> {}));
    Engine.of(
            List.of(context -> found.add(relieved(context, problem, late))),
            EnvironmentMode.NO_ASSERT)
        .solve(plan);
    return found.getFirst();
  }

  private static Relieved relieved(
      PhaseCommandContext<RotationPlan> context, Problem problem, BooleanSupplier late) {
    RotationPlan plan = context.getWorkingSolution();
    OpenDays open = new OpenDays(problem);
    MoveDraft draft =
        new MoveDraft(
            context.getSolutionMetaModel().genuineEntity(LinePattern.class).basicVariable(),
            problem.days(),
            open,
            new Faults(problem));
    RebuildMoves moves = new RebuildMoves(plan, draft, new Neighbours(plan.getLines(), open));
    Troubles troubles = new Troubles(problem, plan);
    Supplies supplies = new Supplies(problem, plan.getLines());
    TradeMoves trades = new TradeMoves(problem, draft, troubles, supplies);
    Relief relief = new Relief(context, draft, trades, moves, troubles, late);
    HardMediumSoftScore before = context.executeAndCalculateScore(PlanMove.REST);
    HardMediumSoftScore told = before;
    for (Sector sector : problem.sectors()) {
      told = relief.of(sector, told);
    }
    return new Relieved(before, told, context.executeAndCalculateScore(PlanMove.REST));
  }

  /**
   * What became of a plan.
   *
   * @param told what the relief says the score is after it
   */
  private record Relieved(
      HardMediumSoftScore before, HardMediumSoftScore told, HardMediumSoftScore after) {}
}
