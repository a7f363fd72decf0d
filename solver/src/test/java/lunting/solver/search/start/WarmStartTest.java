package lunting.solver.search.start;

import static org.assertj.core.api.Assertions.assertThat;

import lunting.data.policy.duty.Level;
import lunting.solver.Drawing;
import lunting.solver.Sketch;
import lunting.solver.line.OpenDays;
import lunting.solver.problem.Problem;
import org.junit.jupiter.api.Test;

/** What a published plan is changed to before any search. */
final class WarmStartTest {
  @Test
  void aKilnThatWouldBeRelitInsideAResponseStaysCold() {
    Problem problem =
        Sketch.rotating(2_000)
            .raising(0, 0, 0, 0)
            .plant("P", "K1 ....................\n")
            .when(then -> then.warning(Level.RED, 8, 10).published(5, "K1 ...#####............\n"))
            .problem();

    assertThat(started(problem)).isEqualTo("...########.........");
  }

  @Test
  void aKilnWhoseFireWasLitBeforeTheResponseIsNotHeldBack() {
    // Two days of heat-up: the fire is lit on day 6, before the warning, and that is what counts.
    Problem problem =
        Sketch.rotating(2_000)
            .raising(0, 0, 0, 0)
            .ignitionTested()
            .plant("P", "K1 ....................\n")
            .when(then -> then.warning(Level.RED, 8, 10).published(5, "K1 ...#####............\n"))
            .problem();

    assertThat(started(problem)).isEqualTo("...#####............");
  }

  @Test
  void aKilnThatMustRunIsRelitInsideAResponse() {
    Problem problem =
        Sketch.rotating(2_000)
            .raising(0, 0, 0, 0)
            .terms("P", own -> own.mustRun(8, 9))
            .plant("P", "K1 ....................\n")
            .when(then -> then.warning(Level.RED, 8, 10).published(5, "K1 ...#####............\n"))
            .problem();

    assertThat(started(problem)).isEqualTo("...#####............");
  }

  private static String started(Problem problem) {
    return Drawing.row(
        new WarmStart(problem, new OpenDays(problem)).patterns().getFirst().runs(), problem.days());
  }
}
