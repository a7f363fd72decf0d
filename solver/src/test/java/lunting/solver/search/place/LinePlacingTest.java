package lunting.solver.search.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import lunting.data.policy.duty.Level;
import lunting.data.policy.duty.WarningDuty;
import lunting.solver.Sketch;
import lunting.solver.model.Run;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;
import org.junit.jupiter.api.Test;

/** One line placed alone. */
final class LinePlacingTest {
  private static final int DAYS = 20;

  @Test
  void aLineThatOwesInTwoPeriodsStopsInBothThoughDaysAreOwedInARow() {
    Problem problem =
        Sketch.rotatingByPeriods()
            .atLeast()
            .period(0, 9, 3_000)
            .period(10, 19, 4_000)
            .terms("P1", terms -> terms.mustRun(4, 14))
            .plant("P1", "K1 ....................")
            .problem();

    List<Run> placed = place(problem);

    assertThat(placed).extracting(Run::days).containsExactly(3, 4);
  }

  @Test
  void ofTwoStopsThatAWarningAsksForOneGivesTheDaysInARow() {
    Problem problem =
        Sketch.rotating(3_000)
            .atLeast()
            .terms("P1", terms -> terms.measure(Level.RED, "K1:0"))
            .when(then -> then.warning(Level.RED, 0, 1).warning(Level.RED, 10, 11))
            .plant("P1", "K1 ....................")
            .problem();

    List<Run> placed = place(problem);

    assertThat(placed).extracting(Run::days).containsExactlyInAnyOrder(6, 2);
  }

  @Test
  void aLineIsTriedAtWhatTheMeasuresOfEachWarningDayAsk() {
    Problem problem =
        Sketch.owingNothing()
            .days(DAYS)
            .measured(WarningDuty.Count.CAPACITY, 2_000, 4_500, 6_000)
            .when(then -> then.warning(Level.YELLOW, 3, 4).warning(Level.ORANGE, 10, 11))
            .plant("P1", "K1 ....................")
            .problem();

    Set<List<Run>> placed = draws(problem, LinePlacing.ALL);

    assertThat(placed).contains(List.of(new Run(3, 4, 80), new Run(10, 11, 55)));
  }

  @Test
  void ofTheMeasuresItMayCarryAnotherPartThanOfWhatItsPlantOwes() {
    Problem problem =
        Sketch.owingNothing()
            .days(DAYS)
            .measured(WarningDuty.Count.CAPACITY, 2_000, 4_000, 6_000)
            .when(then -> then.warning(Level.ORANGE, 10, 11))
            .plant("P1", "K1 ....................\nK2 ....................")
            .problem();

    Set<List<Run>> placed = draws(problem, 0);

    assertThat(placed).contains(List.of()).anyMatch(runs -> !runs.isEmpty());
  }

  /** Where the first line is placed in many draws that give it such a share. */
  private static Set<List<Run>> draws(Problem problem, int share) {
    Random random = new Random(1);
    LineDuty line = problem.lines().getFirst();
    LinePlacing placing = new LinePlacing(problem);
    Set<List<Run>> placed = new HashSet<>();
    for (int draw = 0; draw < 100; draw++) {
      placing.tearOut(line);
      placed.add(Objects.requireNonNull(placing.place(line, share, random)));
    }
    return placed;
  }

  private static List<Run> place(Problem problem) {
    LinePlacing placing = new LinePlacing(problem);
    return Objects.requireNonNull(
        placing.place(
            problem.lines().getFirst(),
            LinePlacing.ALL,
            LinePlacing.ALL,
            new int[0][],
            new long[DAYS]));
  }
}
