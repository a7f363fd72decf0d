package lunting.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import lunting.solver.verdict.Checker;
import org.junit.jupiter.api.Test;

/** The stored plans of the town are what runs would find: they keep every duty. */
final class SmallTownTest {
  @Test
  void theSeasonPlanIsLegal() {
    SmallTown.Answered season = SmallTown.season();

    assertThat(Checker.check(season.inputs().problem(), season.plan()).feasible()).isTrue();
  }

  @Test
  void theAnswerToTheWarningIsLegal() {
    SmallTown.Answered warned = SmallTown.warned();

    assertThat(Checker.check(warned.inputs().problem(), warned.plan()).feasible()).isTrue();
  }
}
