package lunting.solver.rule;

import static org.assertj.core.api.Assertions.assertThat;

import lunting.data.policy.RuleId;
import lunting.data.registry.Service;
import lunting.solver.Lines;
import lunting.solver.Sketch;
import org.junit.jupiter.api.Test;

/** What people live on is supplied every day (clause 3.3d). */
final class LivelihoodTest {
  @Test
  void aLineThatRunsSupplies() {
    Sketch drawn =
        Sketch.owingNothing()
            .service("heat", 0, 19, 5_000, new Service.Supplier("K1", 8_000))
            .plant("P1", "K1 ....................");

    assertThat(drawn.amount(RuleId.LIVELIHOOD)).isEqualTo("0");
  }

  @Test
  void supplyFallsWithTheLoad() {
    // 70 % gives 5.6, 60 % 4.8, a stop nothing.
    Sketch drawn =
        Sketch.owingNothing()
            .service("heat", 0, 19, 5_000, new Service.Supplier("K1", 8_000))
            .plant("P1", "K1 ...76#..............");

    assertThat(drawn.amount(RuleId.LIVELIHOOD)).isEqualTo("5200");
  }

  @Test
  void exactlyEnoughIsEnough() {
    Sketch drawn =
        Sketch.owingNothing()
            .service("heat", 0, 19, 4_000, new Service.Supplier("K1", 8_000))
            .plant("P1", "K1 .......555..........");

    assertThat(drawn.amount(RuleId.LIVELIHOOD)).isEqualTo("0");
  }

  @Test
  void everyDayIsRoundedUp() {
    // 1.5 of 2 thousandths on each of two days.
    Sketch drawn =
        Sketch.owingNothing()
            .service("heat", 0, 19, 2, new Service.Supplier("K1", 3))
            .plant("P1", "K1 .......55...........");

    assertThat(drawn.amount(RuleId.LIVELIHOOD)).isEqualTo("2");
  }

  @Test
  void onlyDaysWithADemandCount() {
    Sketch drawn =
        Sketch.owingNothing()
            .service("heat", 5, 6, 1_000, new Service.Supplier("K1", 1_000))
            .plant("P1", "K1 ######..............");

    assertThat(drawn.amount(RuleId.LIVELIHOOD)).isEqualTo("1000");
  }

  @Test
  void twoSuppliersStandInForEachOther() {
    // On day 9 both are off.
    Sketch drawn =
        Sketch.owingNothing()
            .service(
                "heat",
                0,
                19,
                1_000,
                new Service.Supplier("K1", 1_000),
                new Service.Supplier("K2", 1_000))
            .plant(
                "P1",
                """
                K1 ##########..........
                K2 .........###########
                """);

    assertThat(drawn.amount(RuleId.LIVELIHOOD)).isEqualTo("1000");
  }

  @Test
  void anIdleLineSuppliesNothing() {
    Sketch drawn =
        Sketch.owingNothing()
            .line("K1", Lines.idle())
            .service("heat", 0, 19, 1_000, new Service.Supplier("K1", 1_000))
            .plant("P1", "K1 ....................");

    assertThat(drawn.amount(RuleId.LIVELIHOOD)).isEqualTo("20000");
  }

  @Test
  void nobodySuppliesAServiceWithoutSuppliers() {
    Sketch drawn =
        Sketch.owingNothing().service("heat", 0, 9, 1_000).plant("P1", "K1 ....................");

    assertThat(drawn.amount(RuleId.LIVELIHOOD)).isEqualTo("10000");
  }

  @Test
  void anExemptLineSupplies() {
    Sketch drawn =
        Sketch.owingNothing()
            .line("K1", Lines.exempt())
            .service("heat", 0, 19, 1_000, new Service.Supplier("K1", 1_000))
            .plant("P1", "K1 .................###");

    assertThat(drawn.amount(RuleId.LIVELIHOOD)).isEqualTo("3000");
  }
}
