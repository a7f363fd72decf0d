package lunting.solver.why;

import static org.assertj.core.api.Assertions.assertThat;

import lunting.data.policy.duty.Level;
import lunting.data.text.Text;
import lunting.solver.Lines;
import lunting.solver.Sketch;
import lunting.solver.load.LoadTable;
import org.junit.jupiter.api.Test;

/** Periods, ratios of single lines, carried days, own windows, must-run days, wishes, own lists. */
final class DutyStoryTest {
  private static final String RUNS = "....................";
  private static final String TWO = "K1 " + RUNS + "\nK2 " + RUNS;

  @Test
  void aSeasonThatGoesByPeriodsReadsTheSumAndEachPeriodWithWhatThePlanGives() {
    Sketch drawn =
        Sketch.rotatingByPeriods()
            .period(0, 9, 3_000)
            .period(10, 19, 5_000)
            .plant("P1", "K1 ###.................\nK2 ..........#########.");

    Text text =
        Explanations.duty(drawn.problem(), "P1", LoadTable.of(drawn.problem(), drawn.plan()));

    assertThat(text.zh())
        .contains("须大于 10 天 × 30% × 20 t/d（2020年12月1日至2020年12月10日） + 10 天 × 50% × 20 t/d（")
        .contains(" = 160 t·d（3.3a/b）。")
        .contains("2020年12月1日至2020年12月10日（计 10 天）至少减 30%，即 60 t·d，方案减 30 t·d（3.3）。")
        .contains("2020年12月11日至2020年12月20日（计 10 天）至少减 50%，即 100 t·d，方案减 90 t·d（3.3）。");
    assertThat(text.english())
        .contains("10 days × 30 % × 20 t/d (1 December 2020 – 10 December 2020) + 10 days × 50 %")
        .contains("(10 days count) at least 30 %, 60 t·d, the plan gives 30 t·d (3.3).");
  }

  @Test
  void aPeriodBesideTheSeasonIsCutToWhatItsDaysGive() {
    Text text =
        duty(
            Sketch.rotating(1_000)
                .period(0, 9, 8_000)
                .terms("P1", own -> own.mustRun(2, 5).because(Text.of("合同", "a contract")))
                .plant("P1", TWO));

    assertThat(text.zh())
        .contains("即 160 t·d，最多能减 120 t·d，按此计（3.3）。")
        .contains("须保持生产、不安排停限产的日子：2020年12月3日至2020年12月6日（合同）。");
    assertThat(text.english())
        .contains("160 t·d, at most 120 t·d can be given and is owed (3.3).")
        .contains("Days on which it must run and nothing is planned:", "(a contract).");
  }

  @Test
  void aLineWithARatioOfItsOwnHasItsOwnTerm() {
    Text text = duty(Sketch.rotating(3_000).line("K1", Lines.ratio(10_000)).plant("P1", TWO));

    assertThat(text.zh())
        .contains("须大于 20 天 × 30% × 10 t/d + 20 天 × 100% × 10 t/d（K1） = 260 t·d（")
        .contains("K1 按自己的比例 100% 执行，本线应减 200 t·d（3.3）。");
    assertThat(text.english())
        .contains("20 days × 30 % × 10 t/d + 20 days × 100 % × 10 t/d (K1) = 260 t·d")
        .contains("K1 has a ratio of its own, 100 %, and must give 200 t·d (3.3)");
  }

  @Test
  void daysInCreditAreTakenOffABlockWithTheirBasis() {
    Text text =
        duty(
            Sketch.rotating(5_000)
                .terms("P1", own -> own.carriedTenths(25).because(Text.of("上年核定", "of last year")))
                .plant("P1", "K1 " + RUNS));

    assertThat(text.zh())
        .contains("20 天 × 50% − 2.5 天（结转抵减） = 7.5 天，超过：8 天，一次连续停完（3.3c）。", "结转天数的依据：上年核定。");
    assertThat(text.english())
        .contains("20 days × 50 % − 2.5 days (carried in credit) = 7.5, more than: 8 days in a row")
        .contains("The days carried rest on: of last year.");
  }

  @Test
  void daysOwedFromBeforeAreAddedToTheCapacityDays() {
    Text text =
        duty(Sketch.rotating(5_000).terms("P1", own -> own.carriedTenths(-10)).plant("P1", TWO));

    assertThat(text.zh()).contains("20 天 × 50% × 20 t/d + 1 天 × 20 t/d（结转补足） = 220 t·d");
    assertThat(text.english()).contains("+ 1 day × 20 t/d (owed from before) = 220 t·d");
  }

  @Test
  void aSingleLineThatGoesByPeriodsReadsTheLongestBlockAndTheSum() {
    Text text =
        duty(
            Sketch.rotatingByPeriods()
                .period(0, 9, 3_000)
                .period(10, 19, 5_000)
                .plant("P1", "K1 " + RUNS));

    assertThat(text.zh())
        .contains("10 天 × 50%（2020年12月11日至2020年12月20日） = 5 天，超过：6 天，一次连续停完（3.3c）。")
        .contains(" = 80 t·d（");
    assertThat(text.english()).contains("= 5, more than: 6 days in a row (3.3c).", "= 80 t·d");
  }

  @Test
  void windowsOfItsOwnStandInPlaceOfTheCalendar() {
    Text own =
        duty(
            Sketch.calendar(0, 9)
                .terms("P1", terms -> terms.window(3, 4).because(Text.of("会议纪要", "the minutes")))
                .plant("P1", "K1 " + RUNS));
    Text none =
        duty(
            Sketch.calendar(0, 9)
                .terms("P1", terms -> terms.ownWindows())
                .plant("P1", "K1 " + RUNS));

    assertThat(own.zh()).isEqualTo("按单独规定停产 2 天：2020年12月4日至2020年12月5日（会议纪要）（4.2）。");
    assertThat(own.english())
        .isEqualTo(
            "By its own windows it stops on 2 days: 4 December 2020 – 5 December 2020 (the"
                + " minutes) (4.2).");
    assertThat(none.zh()).isEqualTo("单独规定：本季没有停产日（4.2）。");
    assertThat(none.english()).isEqualTo("Its own windows name no day of this season (4.2).");
  }

  @Test
  void itsWishAndItsEmergencyListAreTold() {
    Text text =
        duty(
            Sketch.rotating(5_000)
                .terms(
                    "P1",
                    own ->
                        own.wish(4, 9)
                            .measure(Level.YELLOW, "K1:40")
                            .measure(Level.RED, "K1:0", "K2:0"))
                .plant("P1", TWO));

    assertThat(text.zh())
        .contains("企业希望停产尽量安排在：2020年12月5日至2020年12月10日。")
        .contains("预警期间按企业应急减排清单执行：黄色：K1 降到 40%；红色：K1 停产、K2 停产（4.3/4.4）。");
    assertThat(text.english())
        .contains("If it has to stop, it wished to on: 5 December 2020 – 10 December 2020.")
        .contains("yellow: K1 goes down to 40 %; red: K1 stops, K2 stops (4.3/4.4).");
  }

  @Test
  void aRevokedExemptionIsToldWithItsDay() {
    Text text =
        duty(
            Sketch.rotating(5_000)
                .when(then -> then.revoked("P1", 5))
                .plant("P1", "A", "K1 " + RUNS));

    assertThat(text.zh()).startsWith("豁免自2020年12月6日起取消（3.1）。15 天 × 50%");
    assertThat(text.english())
        .startsWith("Its exemption is revoked from 6 December 2020 on (3.1).");
  }

  private static Text duty(Sketch drawn) {
    return Explanations.duty(drawn.problem(), "P1");
  }
}
