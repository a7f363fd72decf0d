package lunting.solver.edit;

import static lunting.solver.edit.Desk.span;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lunting.data.calendar.Span;
import lunting.data.registry.Service;
import lunting.solver.Sketch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The first days on which a bar would break what is kept. */
final class BarredPlacesTest {
  @Test
  void daysTooCloseToAnotherStopAreBarred() {
    Desk desk = new Desk(Sketch.owingNothing().plant("P1", "K1 ..####.............."));

    // A day of running between two stops is too few; where they touch they are one.
    assertThat(barred(desk, 3, null)).containsExactly("7 min-run");
  }

  @Test
  void aStopThatIsTooShortMayOnlyLengthenAnother() {
    Desk desk = new Desk(Sketch.owingNothing().plant("P1", "K1 ..####.............."));

    assertThat(barred(desk, 2, null)).containsExactly("7-18 min-stop");
  }

  @Test
  void theBarThatIsMovedIsLeftOut() {
    Desk desk = new Desk(Sketch.rotating(2_000).plant("P1", "K1 ..#####............."));

    assertThat(barred(desk, 5, span(2, 6))).isEmpty();
    assertThat(barred(desk, 4, span(2, 6))).containsExactly("0-16 continuous-stop");
  }

  @Test
  void whatOthersNeedIsLookedAtToo() {
    Desk desk =
        new Desk(
            Sketch.owingNothing()
                .service(
                    "heat",
                    0,
                    19,
                    5_000,
                    new Service.Supplier("K1", 8_000),
                    new Service.Supplier("K2", 8_000))
                .plant("P1", "K1 ....................\nK2 .........###........"));

    assertThat(barred(desk, 3, null)).containsExactly("7-11 livelihood");
  }

  @Test
  void whatIsBrokenAlreadyBarsNothingUnlessItGetsWorse() {
    Desk desk = new Desk(Sketch.owingNothing().plant("P1", "K1 .##................."));

    assertThat(barred(desk, 3, null)).containsExactly("4 min-run");
  }

  @Test
  void whatWouldBeBrokenOnAnotherDayIsBarredThoughTheTotalIsTheSame() {
    Desk desk = new Desk(Sketch.owingNothing().plant("P1", "K1 .##................."));

    assertThat(barred(desk, 2, span(1, 2))).containsExactly("0 min-stop", "2-18 min-stop");
  }

  @Test
  void whatOthersWouldLackOnAnotherDayIsBarredToo() {
    Desk desk =
        new Desk(
            Sketch.owingNothing()
                .service("heat", 0, 19, 5_000, new Service.Supplier("K1", 8_000))
                .plant("P1", "K1 .###................"));

    assertThat(barred(desk, 3, span(1, 3))).containsExactly("0 livelihood", "2-17 livelihood");
  }

  private static List<String> barred(Desk desk, int days, @Nullable Span moved) {
    return new BarredPlaces(desk.problem(), desk.edited(), desk.verdict(), "K1")
        .of(days, 0, moved).stream().map(each -> told(desk, each)).toList();
  }

  private static String told(Desk desk, BarredPlaces.Barred barred) {
    int from = desk.problem().season().dayOf(barred.days().from());
    int to = desk.problem().season().dayOf(barred.days().to());
    assertThat(barred.text()).isNotNull();
    return (from == to ? "" + from : from + "-" + to) + " " + barred.rule().key();
  }
}
