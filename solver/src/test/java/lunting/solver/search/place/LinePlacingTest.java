package lunting.solver.search.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import lunting.data.policy.duty.Level;
import lunting.solver.Sketch;
import lunting.solver.model.Run;
import lunting.solver.problem.Problem;
import org.junit.jupiter.api.Test;

/** One line placed alone, whose days are owed in a row. */
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

  private static List<Run> place(Problem problem) {
    LinePlacing placing = new LinePlacing(problem);
    return Objects.requireNonNull(
        placing.place(problem.lines().getFirst(), LinePlacing.ALL, new int[0], new long[DAYS]));
  }
}
