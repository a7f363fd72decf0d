package lunting.solver.search.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lunting.data.plan.Plan;
import lunting.data.plan.Reduction;
import lunting.data.policy.duty.Level;
import lunting.data.policy.duty.WarningDuty;
import lunting.data.registry.KilnOverrides;
import lunting.data.registry.Line;
import lunting.data.registry.Service;
import lunting.solver.Budget;
import lunting.solver.Lines;
import lunting.solver.Planner;
import lunting.solver.Progress;
import lunting.solver.Sketch;
import lunting.solver.model.Pattern;
import lunting.solver.model.Run;
import lunting.solver.problem.Problem;
import lunting.solver.verdict.Checker;
import org.junit.jupiter.api.Test;

/** Odd plants that can keep their duty do keep it, from the start or after a few steps. */
final class StartTest {
  @Test
  void aSingleLineWithoutCapacityStillStopsInOneBlock() {
    // It owes no capacity-days, but more than 10 days in a row.
    Problem problem =
        Sketch.rotating(5_000)
            .line("K1", Lines.capacity(0))
            .plant("P1", "K1 ....................")
            .problem();

    Plan plan = start(problem);

    assertThat(Checker.check(problem, plan).feasible()).isTrue();
    assertThat(plan.reductions()).extracting(reduction -> reduction.span().days()).containsOnly(11);
  }

  @Test
  void daysThatWereLimitedAlreadyGiveOnlyTheRestWhenTheyAreStopped() {
    // The list takes two days' worth in the warning; a stop of its own would not fit beside that.
    Problem problem =
        Sketch.rotating(5_000)
            .atLeast()
            .maySplit()
            .terms("P1", own -> own.measure(Level.ORANGE, "K1:80"))
            .measured(WarningDuty.Count.LINES, 0, 0, 0)
            .plant("P1", "K1 ....................")
            .when(now -> now.warning(Level.ORANGE, 5, 14))
            .problem();

    Pattern given = Start.of(problem, () -> false).getFirst();

    assertThat(given.reducedPercentDays()).isGreaterThanOrEqualTo(1_000);
  }

  @Test
  void whatIsImposedStandsWhereNoTimeIsLeftForTheRest() {
    Problem problem =
        Sketch.rotating(5_000)
            .plant("P1", "K1 ....................")
            .when(now -> now.rectify("P1", 3, 5))
            .problem();

    List<Pattern> late = Start.of(problem, () -> true);

    assertThat(late.getFirst().runs()).containsExactly(Run.stop(3, 5));
  }

  @Test
  void manyLinesOfAPlantShareWhatItOwesLegally() {
    String rows =
        IntStream.range(0, 60)
            .mapToObj("K%d ...................."::formatted)
            .collect(Collectors.joining("\n"));
    Problem problem = Sketch.rotating(5_000).plant("P1", rows).problem();

    assertThat(Checker.check(problem, start(problem)).score().hard()).isZero();
  }

  @Test
  void aSingleLineWithoutCapacityThatMayNotBeStoppedRuns() {
    // Limiting its load would give nothing of what it owes, days in a row.
    Problem problem =
        Sketch.rotating(5_000)
            .measuredByCapacity()
            .line("K1", line -> withoutStops(Lines.capacity(0).apply(line)))
            .plant("P1", "K1 ....................")
            .problem();

    Plan plan = start(problem);

    assertThat(plan.reductions()).isEmpty();
  }

  @Test
  void aPlantThatOwesNoWholeLineKeepsAllOfThem() {
    Problem problem =
        Sketch.wholeLines(2_000)
            .plant(
                "P1",
                "A",
                """
                K1 ....................
                K2 ....................
                """)
            .problem();

    Plan plan = start(problem);

    assertThat(plan.reductions()).isEmpty();
  }

  @Test
  void wholeLinesThatPeopleLiveOnAreLimitedWhereNoneCanBeSpared() {
    // 20 % of 20 t/d is 4; each line must keep 70 %, so that neither can give more than 3.
    Problem problem =
        Sketch.wholeLines(2_000)
            .service("heat", 0, 19, 7_000, new Service.Supplier("K1", 10_000))
            .service("steam", 0, 19, 7_000, new Service.Supplier("K2", 10_000))
            .plant(
                "P1",
                """
                K1 ....................
                K2 ....................
                """)
            .problem();

    Plan plan = new Planner(problem, Budget.ofSteps(500, 1), Progress.SILENT).solve();

    assertThat(Checker.check(problem, plan).feasible()).isTrue();
    assertThat(plan.reductions()).extracting(Reduction::loadPercent).allMatch(load -> load >= 70);
  }

  @Test
  void aLineThatMayNotBeStoppedDoesNotKeepTheOthersRunning() {
    Problem problem =
        Sketch.rotating(2_500)
            .line("K1", line -> withoutStops(Lines.capacity(20_000).apply(line)))
            .plant(
                "P1",
                """
                K1 ....................
                K2 ....................
                """)
            .problem();

    Plan plan = start(problem);

    assertThat(Checker.check(problem, plan).feasible()).isTrue();
    assertThat(plan.reductions()).extracting(Reduction::line).containsOnly("K2");
  }

  private static Plan start(Problem problem) {
    return new Planner(problem, Budget.ofSteps(0, 1), Progress.SILENT).solve();
  }

  private static Line withoutStops(Line line) {
    var overrides = new KilnOverrides(null, null, null, null, 0, null, null, null, null, null);
    return new Line(
        line.id(),
        null,
        line.kiln(),
        line.capacityMilli(),
        line.unit(),
        false,
        null,
        overrides,
        null,
        null,
        null,
        null);
  }
}
