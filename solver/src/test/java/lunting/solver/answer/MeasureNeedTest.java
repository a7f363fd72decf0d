package lunting.solver.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import lunting.data.policy.duty.Level;
import lunting.data.policy.duty.WarningDuty;
import lunting.solver.Sketch;
import lunting.solver.problem.Baseline;
import lunting.solver.problem.Problem;
import org.junit.jupiter.api.Test;

final class MeasureNeedTest {
  @Test
  void onePlantsSurplusDoesNotHideWhatAnotherLacks() {
    Sketch sketch =
        Sketch.owingNothing()
            .days(6)
            .measured(WarningDuty.Count.LINES, 2_000, 3_000, 5_000)
            .plant("P1", "K1 ......\nK2 ......")
            .plant("P2", "K3 ..####\nK4 ..####")
            .when(then -> then.warning(Level.RED, 2, 4).published(2, "K3 ..####\nK4 ..####"));

    MeasureNeed need = need(sketch);

    assertThat(shares(need.required())).containsExactly("0", "0", "0.5", "0.5", "0.5", "0");
    assertThat(shares(need.given())).containsExactly("0", "0", "0.25", "0.25", "0.25", "0");
    // The kilns of P1 need a day's notice from day 2 on.
    assertThat(shares(need.possible())).containsExactly("0", "0", "0.25", "0.5", "0.5", "0");
  }

  @Test
  void aPlantsOwnListIsCountedLineByLine() {
    Sketch sketch =
        Sketch.owingNothing()
            .days(6)
            .terms("P1", own -> own.measure(Level.ORANGE, "K1:0", "K2:40"))
            .plant("P1", "K1 ......\nK2 ......")
            .when(then -> then.warning(Level.RED, 2, 4).published(2, "K2 ..####"));

    MeasureNeed need = need(sketch);

    assertThat(shares(need.required())).containsExactly("0", "0", "0.8", "0.8", "0.8", "0");
    // K2 is off altogether, which does not stand in for K1; K1 needs a day's notice.
    assertThat(shares(need.given())).containsExactly("0", "0", "0.3", "0.3", "0.3", "0");
    assertThat(shares(need.possible())).containsExactly("0", "0", "0.3", "0.8", "0.8", "0");
  }

  @Test
  void whatTakesNoMeasuresHasNoNeed() {
    Sketch sketch = Sketch.rotating(2_000).days(4).plant("P1", "K1 ....");

    assertThat(MeasureNeed.find(sketch.problem(), "brick", sketch.plan())).isNull();
  }

  private static MeasureNeed need(Sketch sketch) {
    Problem problem = sketch.problem();
    Baseline baseline = Objects.requireNonNull(problem.baseline());
    return Objects.requireNonNull(MeasureNeed.find(problem, "brick", baseline.plan()));
  }

  private static List<String> shares(List<BigDecimal> shares) {
    return shares.stream()
        .map(share -> share.signum() == 0 ? "0" : share.stripTrailingZeros().toPlainString())
        .toList();
  }
}
