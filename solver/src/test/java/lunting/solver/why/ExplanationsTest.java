package lunting.solver.why;

import static org.assertj.core.api.Assertions.assertThat;

import lunting.data.plan.Reduction;
import lunting.data.registry.Service;
import lunting.data.text.Text;
import lunting.solver.Lines;
import lunting.solver.Sketch;
import org.junit.jupiter.api.Test;

/** What a plant reads about its duty and its stops, in both languages. */
final class ExplanationsTest {
  private static final String RUNS = "....................";

  @Test
  void aSingleLineReadsItsDaysInARow() {
    Text text = duty(Sketch.rotating(5_250).plant("P1", "K1 " + RUNS));

    assertThat(text.zh()).isEqualTo("20 天 × 52.5% = 10.5 天，超过：11 天，一次连续停完（3.3c）。比例按绩效分级 C (*) 执行。");
    assertThat(text.english())
        .isEqualTo(
            "20 days × 52.5 % = 10.5, more than: 11 days in a row (3.3c). The ratio is that of"
                + " grade C (*).");
  }

  @Test
  void theSeasonOfTheNoticeGivesFiftyThreeDays() {
    Text text = duty(Sketch.rotating(5_000).days(105).plant("P1", "K1 " + RUNS));

    assertThat(text.zh()).startsWith("105 天 × 50% = 52.5 天，超过：53 天");
    assertThat(text.english()).startsWith("105 days × 50 % = 52.5, more than: 53 days");
  }

  @Test
  void meetingTheRatioReadsAtLeast() {
    Text text = duty(Sketch.rotating(5_000).atLeast().plant("P1", "K1 " + RUNS));

    assertThat(text.zh()).startsWith("20 天 × 50% = 10 天，至少：10 天");
    assertThat(text.english()).startsWith("20 days × 50 % = 10, at least: 10 days");
  }

  @Test
  void theHeatingPeriodIsNamedAsTheBase() {
    Text text = duty(Sketch.rotating(5_000).heatingDays(30).plant("P1", "K1 " + RUNS));

    assertThat(text.zh()).contains("30 天 × 50% = 15 天，超过：16 天", "供暖期 30 天");
    assertThat(text.english()).contains("heating period of 30 days");
  }

  @Test
  void moreDaysThanTheSeasonHasAreCutToIt() {
    Text text = duty(Sketch.rotating(10_000).plant("P1", "K1 " + RUNS));

    assertThat(text.zh()).contains("超过：21 天", "实施期只有 20 天");
    assertThat(text.english()).contains("more than: 21 days", "only 20 days");
  }

  @Test
  void severalLinesReadCapacityDays() {
    Text text = duty(Sketch.rotating(5_000).plant("P1", "K1 " + RUNS + "\nK2 " + RUNS));

    assertThat(text.zh()).contains("须大于 20 天 × 50% × 20 t/d = 200 t·d（", "由 2 条生产线轮停完成（4.1）");
    assertThat(text.english())
        .contains("More than 20 days × 50 % × 20 t/d = 200 t·d (", "take turns");
  }

  @Test
  void wholeLinesReadTheirShareOfTheCapacity() {
    Text text = duty(Sketch.wholeLines(5_000).plant("P1", "K1 " + RUNS + "\nK2 " + RUNS));

    assertThat(text.zh()).contains("至少 20 t/d × 50% = 10 t/d：以整条线");
    assertThat(text.english()).contains("At least 50 % of 20 t/d = 10 t/d: whole lines");
  }

  @Test
  void aLineThatCannotStopReadsItsLoad() {
    Text text = duty(Sketch.rotating(6_000).kiln(Sketch.FURNACE).plant("P1", "K1 " + RUNS));

    assertThat(text.zh())
        .contains("不少于 20 天 × 60% × 10 t/d = 120 t·d", "企业最多能减 100 t·d", "K1 不能停产", "最低负荷 50%");
    assertThat(text.english())
        .contains("At least 20 days × 60 % × 10 t/d = 120 t·d", "at most 100 t·d", "50 % at least");
  }

  @Test
  void severalLinesThatCannotStopAreCutOnEveryDay() {
    Text text =
        duty(
            Sketch.wholeLines(5_000)
                .kiln(Sketch.FURNACE)
                .plant("P1", "K1 " + RUNS + "\nK2 " + RUNS));

    assertThat(text.zh()).contains("= 10 t/d：每天都要减到");
    assertThat(text.english()).contains("= 10 t/d: cut on every day");
  }

  @Test
  void aLineThatServesPeopleReadsThatNoBlockIsAsked() {
    Text text =
        duty(
            Sketch.rotating(5_000)
                .service("heat", 0, 19, 1, new Service.Supplier("K1", 10))
                .plant("P1", "K1 " + RUNS));

    assertThat(text.zh()).contains("须大于 20 天 × 50% × 10 t/d = 100 t·d", "不要求一次停完", "（3.3d）");
    assertThat(text.english())
        .contains("More than 20 days × 50 % × 10 t/d = 100 t·d", "no block is asked");
  }

  @Test
  void linesThatDoNotCountAreNamed() {
    Text text =
        duty(
            Sketch.rotating(5_000)
                .line("K2", Lines.idle())
                .line("K3", Lines.exempt())
                .plant("P1", "K1 " + RUNS + "\nK2 " + RUNS + "\nK3 " + RUNS));

    assertThat(text.zh()).contains("长期停用、不计产能也不计减排：K2", "民生豁免、不计在内：K3");
    assertThat(text.english()).contains("Long idle", "left out: K3");
  }

  @Test
  void exemptLinesMayStandInTheCapacity() {
    Text text =
        duty(
            Sketch.rotating(5_000)
                .exemptLinesCounted()
                .maySplit()
                .line("K2", Lines.exempt())
                .plant("P1", "K1 " + RUNS + "\nK2 " + RUNS));

    assertThat(text.zh()).contains("20 天 × 50% × 20 t/d = 200 t·d", "按口径计入产能：K2");
  }

  @Test
  void whoOwesNothingReadsWhy() {
    assertThat(duty(Sketch.owingNothing().plant("P1", "K1 " + RUNS)).zh()).contains("没有季节错峰任务");
    assertThat(duty(Sketch.rotating(0).plant("P1", "K1 " + RUNS)).zh()).contains("比例为 0");
    assertThat(duty(Sketch.rotating(5_000).plant("P1", "A", "K1 " + RUNS)).zh())
        .contains("绩效 A 级企业豁免", "（3.1）");
    assertThat(duty(Sketch.rotating(5_000).line("K1", Lines.idle()).plant("P1", "K1 " + RUNS)).zh())
        .contains("没有计入的生产线");
  }

  @Test
  void theCalendarReadsItsDates() {
    Text text = duty(Sketch.calendar(0, 2).andCalendar(5, 5).plant("P1", "K1 " + RUNS));

    assertThat(text.zh()).isEqualTo("按错峰日历停产 4 天：2020年12月1日至2020年12月3日、2020年12月6日（4.2）。");
    assertThat(text.english())
        .contains("stops on 4 days: 1 December 2020 – 3 December 2020, 6 December 2020");
  }

  @Test
  void theBlockOfASingleLineIsExplained() {
    Text text = firstReduction(Sketch.rotating(5_000).plant("P1", "K1 ..###########......."));

    assertThat(text.zh()).isEqualTo("2020年12月3日至2020年12月13日，停产 11 天：只有一条生产线，须一次连续停产 11 天（3.3c）。");
    assertThat(text.english()).contains("stopped for 11 days: a single line", "(3.3c)");
  }

  @Test
  void theTurnOfALineIsExplainedByTheQuotaAndTheReserve() {
    Text text =
        firstReduction(Sketch.rotating(5_000).plant("P1", "K1 ###########.........\nK2 " + RUNS));

    assertThat(text.zh()).contains("折 110 t·d，企业全季应减 200 t·d（3.3a/b）", "轮停", "（4.1）");
    assertThat(text.english()).contains("110 t·d of the 200 t·d", "(4.1)");
  }

  @Test
  void aWholeLineIsExplainedByItsCapacity() {
    Text text =
        firstReduction(Sketch.wholeLines(5_000).plant("P1", "K1 ####################\nK2 " + RUNS));

    assertThat(text.zh()).contains("以整条线停下 10 t/d，该线为 10 t/d");
  }

  @Test
  void aLoadLimitIsExplainedByWhatItCuts() {
    Text text =
        firstReduction(
            Sketch.rotating(5_000).kiln(Sketch.FURNACE).plant("P1", "K1 55555555555555555555"));

    assertThat(text.zh()).contains("20 天以 50% 负荷运行", "折 100 t·d，企业应减 100 t·d");
    assertThat(text.english()).contains("20 days at 50 % load", "100 t·d of the 100 t·d");
  }

  @Test
  void aStopAcrossTheCalendarIsExplainedPartByPart() {
    Text text = firstReduction(Sketch.calendar(4, 6).plant("P1", "K1 ...####............."));

    assertThat(text.zh())
        .isEqualTo(
            "2020年12月4日，停产 1 天：为其后的停产降温，降温须 1 天（4.2）。"
                + "2020年12月5日至2020年12月7日，3 天：行业错峰日历规定停产（4.2）。");
  }

  @Test
  void aStopOfAnExemptLineIsAskedForByNothing() {
    Text text =
        firstReduction(
            Sketch.rotating(5_000)
                .line("K1", Lines.exempt())
                .plant("P1", "K1 ##.................."));

    assertThat(text.zh()).contains("没有条款要求停限产（3.1）");
  }

  @Test
  void causesSplitAtTheCalendarAndNameTheClauseOfTheLoad() {
    Sketch calendar = Sketch.calendar(4, 6).plant("P1", "K1 ...####.............");
    Sketch loads =
        Sketch.rotating(5_000)
            .service("heat", 0, 19, 1, new Service.Supplier("K1", 10))
            .plant("P1", "K1 55555555555555555555");

    assertThat(Causes.of(calendar.problem(), calendar.plan().reductions().getFirst()))
        .extracting(Reduction::cause)
        .containsExactly(Reduction.Cause.SEASON, Reduction.Cause.CALENDAR);
    assertThat(Causes.of(loads.problem(), loads.plan().reductions().getFirst()))
        .extracting(Reduction::clause)
        .containsExactly("3.3a/d");
  }

  private static Text duty(Sketch drawn) {
    return Explanations.duty(drawn.problem(), "P1");
  }

  private static Text firstReduction(Sketch drawn) {
    return Explanations.reduction(drawn.problem(), drawn.plan().reductions().getFirst());
  }
}
