package lunting.solver.edit;

import static lunting.solver.edit.Desk.pin;
import static lunting.solver.edit.Desk.stop;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lunting.data.plan.Edit;
import lunting.data.policy.RuleId;
import lunting.data.registry.Service;
import lunting.data.text.Text;
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

    assertThat(barred(desk, 5, stop("K1", 2, 6))).isEmpty();
    assertThat(barred(desk, 4, stop("K1", 2, 6))).containsExactly("0-16 continuous-stop");
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

    assertThat(barred(desk, 2, stop("K1", 1, 2))).containsExactly("0 min-stop", "2-18 min-stop");
  }

  @Test
  void whatOthersWouldLackOnAnotherDayIsBarredToo() {
    Desk desk =
        new Desk(
            Sketch.owingNothing()
                .service("heat", 0, 19, 5_000, new Service.Supplier("K1", 8_000))
                .plant("P1", "K1 .###................"));

    assertThat(barred(desk, 3, stop("K1", 1, 3)))
        .containsExactly("0 livelihood", "2-17 livelihood");
  }

  @Test
  void aBarThatComesFromTheSisterLineIsTakenOffItFirst() {
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
                .plant("P1", "K1 .........###........\nK2 ...................."));

    assertThat(barred(desk, "K2", 3, null)).containsExactly("7-11 livelihood");
    assertThat(barred(desk, "K2", 3, stop("K1", 9, 11))).isEmpty();
  }

  @Test
  void pinnedDaysAreBarredAndWhoPinnedThemIsTold() {
    Desk desk = new Desk(Sketch.owingNothing().plant("P1", "K1 ..####.............."));
    desk.edit(pin("K1", 12, 13, "王海"));
    assertThat(barred(desk, 3, stop("K1", 2, 5))).containsExactly("10-13 pinned");

    desk.edit(pin("K1", 2, 5, "李敏"));
    assertThat(barred(desk, 4, stop("K1", 2, 5))).containsExactly("0-1 pinned", "3-16 pinned");
    assertThat(places(desk, "K1", 4, stop("K1", 2, 5)).getFirst().text())
        .isEqualTo(
            Text.of(
                "李敏已锁定2020年12月3日至2020年12月6日（检修）",
                "李敏 has pinned the days from 3 December 2020 to 6 December 2020 (检修)"));
  }

  @Test
  void daysOnWhichABarCannotEndOrBeginAreBarredToo() {
    Desk desk = new Desk(Sketch.owingNothing().plant("P1", "K1 ..####......####...."));

    // It must stop for three days, and run for two before the next stop or reach it.
    assertThat(ends(desk, stop("K1", 2, 5))).containsExactly("2-3 min-stop", "10 min-run");
    assertThat(begins(desk, stop("K1", 12, 15))).containsExactly("7 min-run", "14-15 min-stop");
  }

  private static List<String> ends(Desk desk, Edit.Bar bar) {
    return of(desk, bar.line()).ofLastDay(bar.span().from(), 0, bar).stream()
        .map(each -> told(desk, each))
        .toList();
  }

  private static List<String> begins(Desk desk, Edit.Bar bar) {
    return of(desk, bar.line()).ofFirstDay(bar.span().to(), 0, bar).stream()
        .map(each -> told(desk, each))
        .toList();
  }

  private static BarredPlaces of(Desk desk, String line) {
    return new BarredPlaces(desk.problem(), desk.edited(), desk.counted(), line);
  }

  private static List<String> barred(Desk desk, int days, Edit.@Nullable Bar moved) {
    return barred(desk, "K1", days, moved);
  }

  private static List<String> barred(Desk desk, String line, int days, Edit.@Nullable Bar moved) {
    return places(desk, line, days, moved).stream().map(each -> told(desk, each)).toList();
  }

  private static List<BarredPlaces.Barred> places(
      Desk desk, String line, int days, Edit.@Nullable Bar moved) {
    return of(desk, line).of(days, 0, moved);
  }

  private static String told(Desk desk, BarredPlaces.Barred barred) {
    int from = desk.problem().season().dayOf(barred.days().from());
    int to = desk.problem().season().dayOf(barred.days().to());
    RuleId rule = barred.rule();
    assertThat(barred.text()).isNotNull();
    return (from == to ? "" + from : from + "-" + to)
        + " "
        + (rule == null ? "pinned" : rule.key());
  }
}
