package lunting.solver.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import lunting.data.calendar.Span;
import lunting.data.plan.Pin;
import lunting.data.plan.Plan;
import lunting.data.policy.RuleId;
import lunting.data.policy.duty.Level;
import lunting.data.policy.duty.WarningDuty;
import lunting.data.report.AnswerFigures;
import lunting.data.report.Verdict;
import lunting.data.text.Text;
import lunting.solver.Drawing;
import lunting.solver.Happenings;
import lunting.solver.Sketch;
import lunting.solver.answer.AnswerCount;
import lunting.solver.problem.Problem;
import lunting.solver.verdict.Checker;
import org.junit.jupiter.api.Test;

/** What a plan is short of is put down to what holds it back, and added up whole. */
final class ShortfallsTest {
  private static final LocalDate FIRST_DAY = LocalDate.of(2020, 12, 1);

  /** Red asks for all four lines from day 8 on; K1 and K4 need a day's notice. */
  private static final String PUBLISHED =
      """
      K1 ....................
      K2 .....######.........
      K3 .....######.........
      K4 ....................
      """;

  @Test
  void whatNoticeDoesNotExplainIsLeftToALongerSolve() {
    Sketch sketch = red(then -> {});

    Text told = reserve(sketch, PUBLISHED);

    // Two lines on the first day, for which it is too late; two on each of two more days.
    assertThat(told.english())
        .contains("short by 6 average line-days")
        .contains("At least 2 of it is proved to lack in any legal plan.")
        .contains("notice is too long to stop in time: 2 lines not before 10 December")
        .contains("The other 4 has not been found yet");
    assertThat(told.zh()).contains("其中至少 2 已证明任何合法方案都无法避免", "其余 4 尚未找到补足办法");
  }

  @Test
  void aLineThatRestartsTooEarlyIsLeftToALongerSolve() {
    Sketch sketch = red(then -> {});

    Text told =
        reserve(
            sketch,
            """
            K1 .........###........
            K2 .....######.........
            K3 .....####...........
            K4 .........###........
            """);

    assertThat(told.english())
        .contains("short by 4 average", "At least 2 of it is proved")
        .contains("The other 2 has not been found yet");
  }

  @Test
  void aPublishedStopMayLastWithoutNotice() {
    Sketch sketch =
        Sketch.rotating(1_500)
            .raising(0, 2_500, 3_000, 10_000)
            .plant("P1", "K1 .")
            .plant("P2", "K2 .")
            .days(20)
            .when(then ->
                then.warning(Level.RED, 8, 10).published(8, "K1 ....####\nK2 .....########"));

    Text told = reserve(sketch, "K1 ....####............\nK2 .....########.......");

    assertThat(told.english())
        .contains("No way to make it up has been found yet")
        .doesNotContain("proved", "notice");
  }

  @Test
  void aLineThatIsPinnedToRunIsNamedSo() {
    Pin pin = new Pin("K1", new Span(FIRST_DAY.plusDays(9), FIRST_DAY.plusDays(12)), null, null);
    Plan published = Plan.of(Drawing.reductions(FIRST_DAY, PUBLISHED));
    Sketch sketch = red(then -> then.published(8, published, List.of(pin)));

    Text told =
        reserve(
            sketch,
            """
            K1 ....................
            K2 .....######.........
            K3 .....######.........
            K4 .........###........
            """);

    assertThat(told.english())
        .contains("short by 4 average", "It is proved that no plan that keeps the pins lacks less.")
        .contains("Without the pins any legal plan still lacks at least 2")
        .contains("2 lines not before 10 December 2020 (K1, K4)")
        .contains("Lines pinned to run: K1")
        .doesNotContain("no legal plan", "longer");
    assertThat(told.zh()).contains("已证明在不改动锁定安排的前提下不能更少。", "即使解除锁定，任何合法方案也至少缺 2；");
  }

  @Test
  void aPinThatLeavesTooFewDaysForAStopIsNamedToo() {
    // K1 could stop on days 9 and 10, but not for three days; without the pin it could.
    Pin pin = new Pin("K1", new Span(FIRST_DAY.plusDays(11), FIRST_DAY.plusDays(11)), null, null);
    Plan published = Plan.of(Drawing.reductions(FIRST_DAY, PUBLISHED));
    Sketch sketch = red(then -> then.published(8, published, List.of(pin)));

    Text told =
        reserve(
            sketch,
            """
            K1 ....................
            K2 .....######.........
            K3 .....######.........
            K4 .........###........
            """);

    assertThat(told.english())
        .contains("It is proved that no plan that keeps the pins lacks less.")
        .contains("Lines pinned to run: K1");
  }

  @Test
  void aPinThatChangesNothingIsNotBroughtUp() {
    Pin pin = new Pin("K1", new Span(FIRST_DAY.plusDays(15), FIRST_DAY.plusDays(19)), null, null);
    Plan published = Plan.of(Drawing.reductions(FIRST_DAY, PUBLISHED));
    Sketch sketch = red(then -> then.published(8, published, List.of(pin)));

    Text told =
        reserve(
            sketch,
            """
            K1 .........###........
            K2 .....######.........
            K3 .....######.........
            K4 .........###........
            """);

    assertThat(told.english())
        .contains("short by 2 average", "It is proved that no legal plan lacks less.")
        .doesNotContain("pin");
  }

  @Test
  void ofReservesThatLackTheFirstAreToldAndTheOthersCounted() {
    Sketch sketch =
        Sketch.rotating(1_500)
            .raising(0, 2_500, 3_000, 10_000)
            .when(then -> then.warning(Level.RED, 8, 10))
            .group("north")
            .plant("P1", "K1 ....................")
            .group("south")
            .plant("P2", "K2 ....................");
    Problem problem = sketch.problem();
    Verdict verdict = Checker.check(problem, sketch.plan());
    List<Shortfall> all =
        Shortfalls.of(problem, sketch.plan(), verdict).stream()
            .filter(shortfall -> shortfall.rule() == RuleId.RESERVE)
            .toList();

    Shortfalls.Some whole = Shortfalls.ofReserves(problem, sketch.plan(), verdict, 2);
    Shortfalls.Some one = Shortfalls.ofReserves(problem, sketch.plan(), verdict, 1);

    assertThat(all).hasSize(2);
    assertThat(whole).isEqualTo(new Shortfalls.Some(all, 0));
    assertThat(one).isEqualTo(new Shortfalls.Some(all.subList(0, 1), 1));
  }

  @Test
  void moreBreachesThanAVerdictListsAreStillAddedUp() {
    Sketch sketch = Sketch.owingNothing().measured(WarningDuty.Count.LINES, 2_000, 3_000, 5_000);
    for (int plant = 100; plant < 235; plant++) {
      sketch.plant("P" + plant, "K" + plant + " ........############");
    }
    sketch.plant("P999", "K999 ............########").when(then -> then.warning(Level.RED, 0, 15));
    Problem problem = sketch.problem();

    List<Shortfall> told = Shortfalls.of(problem, sketch.plan());
    AnswerFigures figures = AnswerCount.of(problem, sketch.plan());

    assertThat(told).hasSize(136);
    assertThat(told.getLast().subject()).isEqualTo("P999");
    assertThat(told.getLast().text().english()).contains("short by 12 line-days");
    assertThat(figures.firstDayReached()).isEqualTo(FIRST_DAY.plusDays(12));
  }

  @Test
  void whetherAShareIsAskedIsToldApartFromOneThatIsNeverReached() {
    Sketch asking = red(then -> {});
    Sketch asksNothing =
        Sketch.owingNothing()
            .plant("P1", "K1 ....................")
            .when(then -> then.warning(Level.RED, 8, 10).published(8, "K1 ....."));

    AnswerFigures asked = AnswerCount.of(asking.problem(), asking.plan());
    AnswerFigures none = AnswerCount.of(asksNothing.problem(), asksNothing.plan());

    assertThat(asked.shareAsked()).isTrue();
    assertThat(asked.firstDayReached()).isNull();
    assertThat(none.shareAsked()).isFalse();
    assertThat(none.firstDayReached()).isNull();
  }

  @Test
  void aLineThatIsLimitedMeanwhileIsNotSaidToGiveNothingBeforeItsStop() {
    Sketch sketch =
        Sketch.owingNothing()
            .measured(WarningDuty.Count.CAPACITY, 2_000, 3_000, 10_000)
            .when(then -> then.warning(Level.RED, 8, 12).published(8, "K1 ."))
            .plant("P1", "K1 ........3####.......\nK2 .........####.......");

    Text told = Shortfalls.of(sketch.problem(), sketch.plan()).getFirst().text();

    assertThat(told.english())
        .contains("9 December 2020: 20 should be cut, 0 can")
        .contains(
            "1 line not before 10 December 2020 (K2); 1 line limited from 9 December 2020 on (K1)");
    assertThat(told.zh()).contains("最早2020年12月10日可停的 1 条（K2）；2020年12月9日起只能限产的 1 条（K1）");
  }

  @Test
  void aPlantThatMustRunIsNamedWhereTheReserveLacks() {
    Sketch sketch =
        Sketch.rotating(1_500)
            .raising(0, 2_500, 3_000, 10_000)
            .terms("P1", own -> own.mustRun(8, 10))
            .when(then -> then.warning(Level.RED, 8, 10))
            .plant("P1", "K1 ....................")
            .plant("P2", "K2 .......####.........");

    Text told =
        Shortfalls.of(sketch.problem(), sketch.plan()).stream()
            .filter(shortfall -> shortfall.rule() == RuleId.RESERVE)
            .findFirst()
            .orElseThrow()
            .text();

    assertThat(told.english())
        .contains("no legal plan lacks less.", "Lines that must run on these days: K1.");
    assertThat(told.zh()).contains("已证明任何合法方案都不能更少。", "须保持生产的生产线：K1。");
  }

  @Test
  void whatAPlantsListAsksTooLateIsToldByLine() {
    Sketch sketch =
        Sketch.owingNothing()
            .terms("P1", own -> own.measure(Level.YELLOW, "K1:0", "K2:0"))
            .when(then -> then.warning(Level.YELLOW, 8, 10).published(8, "K1 ......#####"))
            .plant("P1", "K1 ......#####.........\nK2 .........##.........");

    List<Shortfall> told = Shortfalls.of(sketch.problem(), sketch.plan());

    assertThat(told).hasSize(1);
    assertThat(told.getFirst().text().english())
        .isEqualTo(
            "9 December 2020: the plant's emergency list asks more of K2 than notice allows"
                + " (4.3/4.4). It holds from 10 December 2020.");
    assertThat(told.getFirst().text().zh()).contains("企业应急减排清单要求停限产的 K2，提前通知的天数不够");
  }

  @Test
  void aPeriodThatIsShortIsToldByItsOwnSentence() {
    Sketch sketch =
        Sketch.rotatingByPeriods()
            .period(0, 9, 5_000)
            .plant("P1", "K1 ###.................\nK2 ....................");

    Text told =
        Shortfalls.of(sketch.problem(), sketch.plan()).stream()
            .filter(shortfall -> shortfall.rule() == RuleId.PERIOD_RATIO)
            .findFirst()
            .orElseThrow()
            .text();

    assertThat(told.english())
        .isEqualTo(
            "From 1 December 2020 to 10 December 2020 it must reduce 100 t·d, and the plan reduces"
                + " 30 t·d (3.3).");
    assertThat(told.zh()).doesNotContain("起满足");
  }

  private static Sketch red(Consumer<Happenings> more) {
    return Sketch.rotating(1_500)
        .raising(0, 2_500, 3_000, 10_000)
        .plant("P1", "K1 .")
        .plant("P2", "K2 .")
        .plant("P3", "K3 .")
        .plant("P4", "K4 .")
        .when(then -> then.warning(Level.RED, 8, 10).published(8, PUBLISHED))
        .when(more);
  }

  private static Text reserve(Sketch sketch, String drawing) {
    Plan plan = Plan.of(Drawing.reductions(FIRST_DAY, drawing));
    return Objects.requireNonNull(
        Shortfalls.of(sketch.problem(), plan).stream()
            .filter(shortfall -> shortfall.rule() == RuleId.RESERVE)
            .findFirst()
            .orElseThrow()
            .text());
  }
}
