package lunting.solver.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import lunting.data.registry.Service;
import lunting.solver.Sketch;
import lunting.solver.problem.Problem;
import lunting.solver.verdict.Checker;
import org.junit.jupiter.api.Test;

/** The three outcomes, each beside a drawn plan. */
final class LegalityTest {
  @Test
  void aPlanThatKeepsEveryDutyIsLegal() {
    Legality legality = judged(Sketch.rotating(5_000).plant("P1", "K1 ....###########....."));

    assertThat(legality.outcome()).isEqualTo(Outcome.LEGAL);
    assertThat(legality.remaining()).isEmpty();
  }

  @Test
  void aPlanWithABreachThatCouldBeKeptIsNoneFound() {
    Legality legality = judged(Sketch.rotating(5_000).plant("P1", "K1 ....#########......."));

    assertThat(legality.outcome()).isEqualTo(Outcome.NONE_FOUND);
    assertThat(legality.conflicts()).isEmpty();
    assertThat(legality.remaining())
        .extracting(way -> way.text().english())
        .contains("Let it stop for 9 days in a row instead of 11, the rest apart.");
  }

  @Test
  void aPlanOfAnImpossibleProblemIsToldSoWithWhatItLacks() {
    Legality legality =
        judged(
            Sketch.owingNothing()
                .service("heat", 3, 4, 5_001, new Service.Supplier("K1", 5_000))
                .plant("P1", "K1 ...................."));

    assertThat(legality.outcome()).isEqualTo(Outcome.IMPOSSIBLE);
    assertThat(legality.conflicts()).hasSize(1);
    assertThat(legality.remaining())
        .extracting(way -> way.text().english())
        .containsExactly(
            "On 4 December 2020 – 5 December 2020 (2 days) let it need 0.001 less, 5 at the lowest,"
                + " or find that much supply elsewhere.");
  }

  @Test
  void whoeverWillNotWaitIsToldThatNothingIsProved() {
    Sketch drawn =
        Sketch.owingNothing()
            .service("heat", 3, 4, 5_001, new Service.Supplier("K1", 5_000))
            .plant("P1", "K1 ....................");
    Problem problem = drawn.problem();

    Legality legality =
        Legality.of(problem, drawn.plan(), Checker.check(problem, drawn.plan()), () -> true);

    assertThat(legality.outcome()).isEqualTo(Outcome.NONE_FOUND);
  }

  private static Legality judged(Sketch drawn) {
    Problem problem = drawn.problem();
    return Legality.of(problem, drawn.plan(), Checker.check(problem, drawn.plan()));
  }
}
