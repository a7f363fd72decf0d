package lunting.solver.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import lunting.data.calendar.Span;
import lunting.data.event.Events;
import lunting.data.plan.Pin;
import lunting.data.policy.duty.Level;
import lunting.solver.Sketch;
import lunting.solver.problem.Baseline;
import lunting.solver.problem.Problem;
import org.junit.jupiter.api.Test;

final class ReachableTest {
  @Test
  void aLineIsReachedWhereItIsOffAlreadyOrCanBeToldInTime() {
    Sketch sketch =
        Sketch.rotating(2_000)
            .days(8)
            .plant("P1", "K1 .###....")
            .kiln(Sketch.FURNACE)
            .plant("P2", "F1 ........");

    Reachable reach = of(sketch);

    // The kiln needs a day's notice from day 3 on; the furnace may go down to half at once.
    assertThat(reach.obeying()).containsExactly(0, 1, 1, 1, 1, 1, 1, 1);
    assertThat(shares(reach))
        .containsExactly("0", "0.5", "0.5", "0.75", "0.75", "0.75", "0.75", "0.75");
    assertThat(reach.lines()).isEqualTo(2);
  }

  @Test
  void whatIsNotToldInTimeGoesOnRunning() {
    Reachable reach = of(Sketch.rotating(2_000).days(8).plant("P1", "K1 ........"));

    assertThat(reach.obeying()).containsExactly(0, 0, 0, 0, 1, 1, 1, 1);
  }

  @Test
  void anExemptPlantIsNoPartOfIt() {
    Sketch sketch =
        Sketch.rotating(2_000).days(4).plant("P1", "K1 ....").plant("P2", "A", "K2 ####");

    assertThat(shares(of(sketch))).containsExactly("0", "0", "0", "0");
  }

  @Test
  void aPinnedLineHasWhatThePinHasAndNoMore() {
    Sketch sketch = Sketch.rotating(2_000).days(8).plant("P1", "K1 ......##");
    LocalDate first = sketch.problem().season().dateOf(0);
    Pin pin = new Pin("K1", new Span(first.plusDays(5), first.plusDays(6)), null, null);

    Reachable reach =
        Reachable.of(sketch.when(now -> now.published(3, sketch.plan(), List.of(pin))).problem())
            .getFirst();

    // Notice would let it stop from day 4 on; it is pinned to run on day 5, to stop on day 6.
    assertThat(reach.obeying()).containsExactly(0, 0, 0, 0, 1, 0, 1, 1);
    assertThat(shares(reach)).containsExactly("0", "0", "0", "0", "1", "0", "1", "1");
  }

  @Test
  void nothingIsReachedOnAMustRunDay() {
    Reachable reach =
        of(
            Sketch.rotating(2_000)
                .days(8)
                .terms("P1", own -> own.mustRun(5, 6))
                .plant("P1", "K1 .###...."));

    assertThat(reach.obeying()).containsExactly(0, 1, 1, 1, 1, 0, 0, 1);
  }

  @Test
  void aLoadThatThePlantsListGivesIsReachedAtOnce() {
    Sketch sketch =
        Sketch.rotating(2_000)
            .days(8)
            .terms("P1", own -> own.measure(Level.YELLOW, "K1:40"))
            .when(then -> then.warning(Level.YELLOW, 3, 4).published(3, "K1 ........"))
            .plant("P1", "K1 ........");

    Reachable reach = Reachable.of(sketch.problem()).getFirst();

    // A stop needs a day's notice from day 3 on; the list's load may be had on day 3.
    assertThat(shares(reach)).containsExactly("0", "0", "0", "0.6", "1", "1", "1", "1");
    assertThat(reach.obeying()).containsExactly(0, 0, 0, 0, 1, 1, 1, 1);
  }

  private static Reachable of(Sketch sketch) {
    Problem season = sketch.problem();
    LocalDate asOf = season.season().dateOf(3);
    Problem problem =
        Problem.of(
            season.policy(), season.registry(), Events.NONE, new Baseline(sketch.plan(), asOf));
    return Reachable.of(problem).getFirst();
  }

  private static List<String> shares(Reachable reach) {
    return reach.share().stream()
        .map(share -> share.signum() == 0 ? "0" : share.stripTrailingZeros().toPlainString())
        .toList();
  }
}
