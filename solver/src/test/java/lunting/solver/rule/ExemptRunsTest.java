package lunting.solver.rule;

import static org.assertj.core.api.Assertions.assertThat;

import lunting.data.policy.RuleId;
import lunting.solver.Lines;
import lunting.solver.Sketch;
import org.junit.jupiter.api.Test;

/** Who is exempt, idle or not in force is not reduced (clause 3.1). */
final class ExemptRunsTest {
  @Test
  void aLineInForceMayStop() {
    Sketch drawn = Sketch.rotating(5_000).plant("P1", "K1 ....###.............");

    assertThat(drawn.amount(RuleId.EXEMPT_RUNS)).isEqualTo("0");
  }

  @Test
  void anExemptPlantMayNotOnAnyDay() {
    Sketch drawn = Sketch.rotating(5_000).plant("P1", "A", "K1 ....###.............");

    assertThat(drawn.amount(RuleId.EXEMPT_RUNS)).isEqualTo("3");
  }

  @Test
  void norBeLimited() {
    Sketch drawn = Sketch.rotating(5_000).plant("P1", "A", "K1 ....5...............");

    assertThat(drawn.amount(RuleId.EXEMPT_RUNS)).isEqualTo("1");
  }

  @Test
  void anExemptLineMayNot() {
    Sketch drawn =
        Sketch.rotating(5_000)
            .line("K1", Lines.exempt())
            .plant(
                "P1",
                """
                K1 ....###.............
                K2 ....#####...........
                """);

    assertThat(drawn.amount(RuleId.EXEMPT_RUNS)).isEqualTo("3");
  }

  @Test
  void anIdleLineMayNot() {
    Sketch drawn =
        Sketch.rotating(5_000)
            .line("K1", Lines.idle())
            .plant(
                "P1",
                """
                K1 ####################
                K2 ....................
                """);

    assertThat(drawn.amount(RuleId.EXEMPT_RUNS)).isEqualTo("20");
  }
}
