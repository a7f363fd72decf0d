package lunting.solver.edit;

import static lunting.solver.edit.Desk.add;
import static lunting.solver.edit.Desk.move;
import static lunting.solver.edit.Desk.pin;
import static lunting.solver.edit.Desk.span;
import static lunting.solver.edit.Desk.stop;
import static lunting.solver.edit.Desk.takeOver;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import lunting.data.plan.Edit;
import lunting.data.plan.Pin;
import lunting.data.plan.Reduction;
import lunting.solver.Sketch;
import org.junit.jupiter.api.Test;

/** What edits make of the bars of a drawn plan. */
final class EditingTest {
  private static final String TWO_LINES =
      """
      K1 ..#####.............
      K2 ...........####.....
      """;

  private final Desk desk = new Desk(Sketch.rotating(2_000).plant("P1", TWO_LINES));

  @Test
  void aBarMovesGrowsAndGoesToASisterLine() {
    desk.edit(move(stop("K1", 2, 6), stop("K1", 5, 9)));
    assertThat(desk.row("K1")).isEqualTo("K1 .....#####..........");

    desk.edit(move(stop("K1", 5, 9), stop("K1", 4, 12)));
    assertThat(desk.row("K1")).isEqualTo("K1 ....#########.......");

    desk.edit(move(stop("K1", 4, 12), stop("K2", 0, 3)));
    assertThat(desk.row("K1")).isEqualTo("K1 ....................");
    assertThat(desk.row("K2")).isEqualTo("K2 ####.......####.....");
  }

  @Test
  void aBarIsAddedSplitAndRemoved() {
    desk.edit(add(new Edit.Bar("K1", span(10, 13), 60)));
    assertThat(desk.row("K1")).isEqualTo("K1 ..#####...6666......");

    desk.edit(new Edit.Split(stop("K1", 2, 6), span(4, 5)));
    assertThat(desk.row("K1")).isEqualTo("K1 ..##..#...6666......");

    desk.edit(new Edit.Remove(stop("K1", 6, 6)), new Edit.Run("K1", span(12, 19)));
    assertThat(desk.row("K1")).isEqualTo("K1 ..##......66........");
  }

  @Test
  void whatABarCoversIsTold() {
    assertThat(desk.edit(add(stop("K1", 5, 9))).what().zh())
        .isEqualTo("K1自2020年12月6日起停产5天，并覆盖自2020年12月3日起停产5天");
    assertThat(desk.edit(move(stop("K1", 2, 9), stop("K2", 10, 17))).what().english())
        .isEqualTo(
            "K2 with a stop of 8 days from 11 December 2020, in place of K1, over a stop of 4 days"
                + " from 12 December 2020");
    assertThat(desk.edit(move(stop("K2", 10, 17), stop("K2", 9, 16))).what().zh())
        .doesNotContain("覆盖");
  }

  @Test
  void barsThatTouchWithEqualLoadAreOneAndBarsBelowAreCovered() {
    desk.edit(add(stop("K1", 7, 8)), add(new Edit.Bar("K2", span(13, 16), 50)));

    assertThat(desk.row("K1")).isEqualTo("K1 ..#######...........");
    assertThat(desk.row("K2")).isEqualTo("K2 ...........##5555...");
    assertThat(desk.tryOut(new Edit.Remove(stop("K1", 7, 8))))
        .isEqualTo(new Applied.Gone(stop("K1", 7, 8)));
  }

  @Test
  void anEditSeesWhatTheOneBeforeItHasDone() {
    desk.edit(move(stop("K1", 2, 6), stop("K1", 3, 7)), move(stop("K1", 3, 7), stop("K1", 4, 8)));

    assertThat(desk.row("K1")).isEqualTo("K1 ....#####...........");
  }

  @Test
  void whatNoEditTouchesKeepsItsRowsAndTheRestIsGivenItsCause() {
    desk.edit(add(stop("K2", 2, 5)));

    List<Reduction> rows = desk.edited().line("K2").rows();

    assertThat(rows).hasSize(2);
    assertThat(rows.getFirst().cause()).isEqualTo(Reduction.Cause.SEASON);
    assertThat(rows.getLast()).isEqualTo(new Reduction("K2", span(11, 14), 0, null, null));
  }

  @Test
  void whereABarIsNotAsAnEditNamesItNothingIsDone() {
    Edit known = move(stop("K2", 11, 14), stop("K2", 12, 15));

    assertThat(desk.tryOut(known, new Edit.Remove(stop("K1", 2, 5))))
        .isEqualTo(new Applied.Gone(stop("K1", 2, 5)));
    assertThat(desk.tryOut(new Edit.Remove(stop("K1", 1, 6))))
        .isEqualTo(new Applied.Gone(stop("K1", 1, 6)));
    assertThat(desk.tryOut(new Edit.Remove(new Edit.Bar("K1", span(2, 6), 50))))
        .isInstanceOf(Applied.Gone.class);
    assertThat(desk.row("K2")).isEqualTo("K2 ...........####.....");
  }

  @Test
  void pinnedDaysStayAsTheyAre() {
    desk.edit(pin("K1", 5, 8, "王海"));

    assertThat(desk.tryOut(move(stop("K1", 2, 6), stop("K1", 3, 7))))
        .isEqualTo(new Applied.Pinned(desk.edited().line("K1").pins().getFirst()));
    assertThat(desk.tryOut(add(stop("K1", 8, 9)))).isInstanceOf(Applied.Pinned.class);
    desk.edit(move(stop("K1", 2, 6), stop("K1", 0, 6)));
    desk.edit(add(stop("K1", 9, 11)));

    assertThat(desk.row("K1")).isEqualTo("K1 #######..###........");
  }

  @Test
  void aPinTakesThePlaceOfEarlierPinsAndUnpinningFreesItsDaysAlone() {
    desk.edit(pin("K1", 0, 9, "王海"), pin("K1", 4, 5, "李敏"));
    assertThat(pins()).containsExactly("王海 0-3", "李敏 4-5", "王海 6-9");

    desk.edit(new Edit.UnpinDays("K1", span(3, 6)));
    assertThat(pins()).containsExactly("王海 0-2", "王海 7-9");
  }

  @Test
  void aPlanThatIsTakenOverLeavesPinnedDaysAndPins() {
    desk.edit(pin("K1", 2, 4, "王海"));

    Applied.Done done = desk.edit(takeOver("K1 ....#####...........\nK2 ...........####....."));

    assertThat(desk.row("K1")).isEqualTo("K1 ..#######...........");
    assertThat(pins()).containsExactly("王海 2-4");
    assertThat(done.lines()).containsOnlyKeys("K1");
  }

  @Test
  void whatNoPlanCanHaveIsImpossible() {
    assertThat(desk.tryOut(add(stop("K9", 2, 5)))).isInstanceOf(Applied.Impossible.class);
    assertThat(desk.tryOut(add(stop("K1", 18, 20)))).isInstanceOf(Applied.Impossible.class);
    assertThat(desk.tryOut(new Edit.Remove(stop("K1", -1, 6))))
        .isInstanceOf(Applied.Impossible.class);
    assertThat(desk.tryOut(add(new Edit.Bar("K1", span(2, 5), 100))))
        .isInstanceOf(Applied.Impossible.class);
    assertThat(desk.tryOut(new Edit.Split(stop("K1", 2, 6), span(2, 3))))
        .isInstanceOf(Applied.Impossible.class);
  }

  @Test
  void whatLeavesEveryLineAsItIsChangesNothing() {
    Applied.Done done = desk.edit(move(stop("K1", 2, 6), stop("K1", 2, 6)), add(stop("K1", 3, 4)));

    assertThat(done.lines()).isEmpty();
  }

  @Test
  void linesPutBackGiveTheFirstPlanItself() {
    EditedPlan first = desk.edited();
    LineRows before = first.line("K1");
    desk.edit(move(stop("K1", 2, 6), stop("K1", 5, 9)), pin("K1", 0, 3, "王海"));
    assertThat(desk.edited().plan()).isNotEqualTo(first.plan());

    EditedPlan back = desk.edited().with(Map.of("K1", before));

    assertThat(back.plan()).isSameAs(first.plan());
  }

  private List<String> pins() {
    return desk.edited().line("K1").pins().stream().map(this::told).toList();
  }

  private String told(Pin pin) {
    return pin.author()
        + " "
        + desk.problem().season().dayOf(pin.span().from())
        + "-"
        + desk.problem().season().dayOf(pin.span().to());
  }
}
