package lunting.solver.rule;

import static org.assertj.core.api.Assertions.assertThat;

import lunting.data.policy.RuleId;
import lunting.data.registry.Service;
import lunting.solver.Sketch;
import org.junit.jupiter.api.Test;

/** Stop first, limit only where allowed, never below the least load (30 % or 50 %). */
final class LoadLimitTest {
  @Test
  void aLineThatCanStopMayOnlyStop() {
    Sketch drawn = Sketch.owingNothing().plant("P1", "K1 ...###..............");

    assertThat(drawn.amount(RuleId.LOAD_LIMIT)).isEqualTo("0");
  }

  @Test
  void aLimitOnItIsForbiddenDayByDay() {
    Sketch drawn = Sketch.owingNothing().plant("P1", "K1 ...5588.............");

    assertThat(drawn.amount(RuleId.LOAD_LIMIT)).isEqualTo("4");
  }

  @Test
  void aLineThatServesPeopleMayRunAtItsLeastLoad() {
    Sketch drawn =
        Sketch.owingNothing()
            .service("heat", 0, 19, 1, new Service.Supplier("K1", 1))
            .plant("P1", "K1 ...33...............");

    assertThat(drawn.amount(RuleId.LOAD_LIMIT)).isEqualTo("0");
  }

  @Test
  void notBelowIt() {
    Sketch drawn =
        Sketch.owingNothing()
            .service("heat", 0, 19, 1, new Service.Supplier("K1", 1))
            .plant("P1", "K1 ...32...............");

    assertThat(drawn.amount(RuleId.LOAD_LIMIT)).isEqualTo("1");
  }

  @Test
  void itMayStopAltogether() {
    Sketch drawn =
        Sketch.owingNothing()
            .service("heat", 0, 19, 1, new Service.Supplier("K1", 1))
            .plant("P1", "K1 ...##...............");

    assertThat(drawn.amount(RuleId.LOAD_LIMIT)).isEqualTo("0");
  }

  @Test
  void aLineMeasuredByCapacityMayRunAtItsLeastLoad() {
    Sketch drawn =
        Sketch.owingNothing().measuredByCapacity().plant("P1", "K1 ...32...............");

    assertThat(drawn.amount(RuleId.LOAD_LIMIT)).isEqualTo("1");
  }

  @Test
  void aLineThatCannotStopMayRunAtItsLeastLoad() {
    Sketch drawn =
        Sketch.owingNothing().kiln(Sketch.FURNACE).plant("P1", "K1 ...56789............");

    assertThat(drawn.amount(RuleId.LOAD_LIMIT)).isEqualTo("0");
  }

  @Test
  void belowItsLeastLoadAndStoppedAreBothTooLow() {
    Sketch drawn =
        Sketch.owingNothing().kiln(Sketch.FURNACE).plant("P1", "K1 ...4##5.............");

    assertThat(drawn.amount(RuleId.LOAD_LIMIT)).isEqualTo("3");
  }
}
