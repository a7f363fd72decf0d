package lunting.solver.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import lunting.data.plan.Plan;
import lunting.data.plan.Reduction;
import lunting.data.policy.KilnLimits;
import lunting.data.policy.duty.Level;
import lunting.data.policy.duty.WarningDuty;
import lunting.data.text.Text;
import lunting.solver.Drawing;
import lunting.solver.Lines;
import lunting.solver.Sketch;
import org.junit.jupiter.api.Test;

/** A stop that a warning, a list, an order or a document asks for names it, with its clause. */
final class StopReasonsTest {
  private static final LocalDate FIRST_DAY = LocalDate.of(2020, 12, 1);

  @Test
  void aStopForTheIndustrysMeasuresNamesTheWarningItsLevelAndItsDays() {
    Text text =
        why(
            Sketch.owingNothing()
                .measured(WarningDuty.Count.LINES, 2_000, 3_000, 5_000)
                .when(then -> then.warning(Level.ORANGE, 4, 6))
                .plant("P1", "K1 ....###............."));

    assertThat(text.zh())
        .isEqualTo(
            "2020年12月5日至2020年12月7日，停产 3 天：橙色预警 E0（2020年12月5日至2020年12月7日）要求企业停下 1" + " 条生产线（4.1）。");
    assertThat(text.english())
        .isEqualTo(
            "5 December 2020 – 7 December 2020, stopped for 3 days: orange warning E0 (5 December"
                + " 2020 to 7 December 2020) asks the plant to stop 1 line (4.1).");
  }

  @Test
  void aLimitForTheIndustrysMeasuresSaysHowMuchIsAsked() {
    Text text =
        why(
            Sketch.owingNothing()
                .measured(WarningDuty.Count.CAPACITY, 2_000, 3_000, 5_000)
                .when(then -> then.warning(Level.RED, 4, 6))
                .plant("P1", "K1 ....555............."));

    assertThat(text.zh())
        .contains("3 天以 50% 负荷运行：红色预警 E0（", "）要求企业减少 5 t/d 的产能（4.1）。")
        .doesNotContain("没有条款");
    assertThat(text.english())
        .contains("3 days at 50 % load: red warning E0 (", ") asks the plant to cut 5 t/d (4.1).")
        .doesNotContain("no clause");
  }

  @Test
  void twoWarningsInARowAreBothNamed() {
    Text text =
        why(
            Sketch.owingNothing()
                .measured(WarningDuty.Count.LINES, 2_000, 3_000, 5_000)
                .when(then -> then.warning(Level.ORANGE, 4, 8).warning(Level.RED, 7, 8))
                .when(then -> then.warning(Level.YELLOW, 4, 4))
                .plant("P1", "K1 ....#####..........."));

    assertThat(text.zh()).contains("橙色预警 E0", "；红色预警 E1").doesNotContain("E2");
    assertThat(text.english()).contains("orange warning E0", "; red warning E1");
  }

  @Test
  void theEmergencyListOfThePlantIsNamedWithItsWords() {
    Text text =
        why(
            Sketch.owingNothing()
                .terms(
                    "P1",
                    own ->
                        own.measure(Level.ORANGE, "K1:0")
                            .because(Text.of("橙色及以上 1#线停产", "line 1 stops from orange on")))
                .when(then -> then.warning(Level.RED, 4, 6))
                .plant("P1", "K1 ....###............."));

    assertThat(text.zh())
        .contains("停产 3 天：企业应急减排清单要求 K1 在红色预警 E0（", "）期间停产（4.3/4.4）。", "清单原文：橙色及以上 1#线停产。");
    assertThat(text.english())
        .contains(
            "under red warning E0 (", ") the plant's emergency list asks K1 to stop (4.3/4.4).")
        .contains("The list says: line 1 stops from orange on.");
  }

  @Test
  void aLoadThatTheEmergencyListGivesIsNamed() {
    Text text =
        why(
            Sketch.owingNothing()
                .terms("P1", own -> own.measure(Level.YELLOW, "K1:50"))
                .when(then -> then.warning(Level.YELLOW, 4, 6))
                .plant("P1", "K1 ....555............."));

    assertThat(text.zh()).contains("企业应急减排清单要求 K1 在黄色预警 E0（", "）期间降到 50% 负荷");
    assertThat(text.english()).contains("emergency list asks K1 to go down to 50 % load");
  }

  @Test
  void aLineThatTheListDoesNotNameStopsForItsQuota() {
    Sketch drawn =
        Sketch.rotating(5_000)
            .terms("P1", own -> own.measure(Level.ORANGE, "K2:0"))
            .when(then -> then.warning(Level.ORANGE, 4, 6))
            .plant("P1", "K1 ##########..........\nK2 ....###.............");

    assertThat(causes(drawn, 0)).containsExactly(Reduction.Cause.SEASON);
    assertThat(causes(drawn, 1)).containsExactly(Reduction.Cause.WARNING);
  }

  @Test
  void aStopForARaisedReserveNamesTheWarningAndTheShare() {
    Text text =
        why(
            Sketch.rotating(1_000)
                .raising(0, 2_000, 3_000, 5_000)
                .when(then -> then.warning(Level.RED, 4, 8).published(2, "K1 ."))
                .plant("P1", "K1 ...######...........\nK2 ...................."));

    assertThat(text.zh())
        .contains("停产 6 天：红色预警 E0（", "）要求brick每天停下的产能不少于 50%（4.1）。")
        .contains("预警前的 1 天：降温须 1 天。");
    assertThat(text.english())
        .contains("red warning E0 (", ") asks brick to have at least 50 % off on each day (4.1).")
        .contains("1 day before the warning: the kiln needs 1 day to cool down.");
  }

  @Test
  void aStopOfTheSeasonThatLiesInAResponseSaysThatItCountsThere() {
    Text text =
        why(
            Sketch.rotating(5_000)
                .raising(0, 2_000, 3_000, 5_000)
                .when(then -> then.warning(Level.ORANGE, 4, 8))
                .plant("P1", "K1 ..###########.......\nK2 ...................."));

    assertThat(text.zh())
        .contains("企业全季应减 200 t·d（3.3a/b）", "橙色预警 E0（", "每天停下的产能应不少于 30%，这些日子计入其中（4.1）。");
    assertThat(text.english())
        .contains("Under orange warning E0 (", "at least 30 % of the sector must be off each day");
  }

  @Test
  void whatAStopLastsBeyondTheWarningIsPutDownToItsKiln() {
    Sketch heats =
        Sketch.owingNothing()
            .measured(WarningDuty.Count.LINES, 2_000, 3_000, 5_000)
            .when(then -> then.warning(Level.ORANGE, 4, 6))
            .plant("P1", "K1 ....#####...........");
    Sketch leaves =
        Sketch.owingNothing()
            .measured(WarningDuty.Count.LINES, 2_000, 3_000, 5_000)
            .when(then -> then.warning(Level.ORANGE, 4, 6))
            .plant("P1", "K1 ....######..........");

    assertThat(causes(heats, 0)).containsExactly(Reduction.Cause.WARNING);
    assertThat(why(heats).zh()).endsWith("预警之后直到2020年12月9日：升温须 2 天。");
    assertThat(why(heats).english())
        .endsWith(
            "After the warning it stays so until 9 December 2020: the kiln needs 2 days to heat"
                + " up.");
    assertThat(why(leaves).zh()).endsWith("预警之后直到2020年12月10日：没有条款要求，与相邻的停限产日连排。");
    assertThat(why(leaves).english())
        .endsWith("no clause asks for it; it is planned together with the days beside it.");
  }

  @Test
  void aFireThatMayNotBeLitDuringAResponseIsNamed() {
    Text text =
        why(
            Sketch.rotating(1_000)
                .ignitionTested()
                .raising(0, 2_000, 3_000, 5_000)
                .when(then -> then.warning(Level.RED, 4, 8).published(2, "K1 ."))
                .plant("P1", "K1 ....#######.........\nK2 ...................."));

    assertThat(text.zh()).contains("预警之后直到2020年12月11日：响应期间不得点火，升温须 2 天。");
    assertThat(text.english()).contains("no fire may be lit during a response, and the kiln needs");
  }

  @Test
  void aStopAsShortAsItsKilnAllowsSaysSoOnce() {
    Sketch drawn =
        Sketch.rotating(1_000)
            .maySplit()
            .raising(0, 2_000, 3_000, 5_000)
            .when(then -> then.warning(Level.RED, 5, 5).published(2, "K1 ."))
            .plant("P1", "K1 ...###..............\nK2 ......###...........");

    assertThat(why(drawn).zh()).contains("每次停产至少 3 天").doesNotContain("该窑炉每次停产至少");
    assertThat(why(drawn, 1).zh()).endsWith("该窑炉每次停产至少 3 天（4.1）。");
    assertThat(why(drawn, 1).english()).endsWith("Its kiln stops for 3 days at least (4.1).");
  }

  @Test
  void aStopWhoseWarningWasLiftedSaysSo() {
    Plan published =
        Plan.of(
            Drawing.reductions(FIRST_DAY, "K1 ....######..........").stream()
                .map(row ->
                    new Reduction(
                        row.line(), row.span(), row.loadPercent(), Reduction.Cause.WARNING, "4.1"))
                .toList());
    Text text =
        why(
            Sketch.rotating(1_000)
                .raising(0, 2_000, 3_000, 5_000)
                .when(then -> then.published(8, published, List.of()))
                .plant("P1", "K1 ....######..........\nK2 ...................."));

    assertThat(text.zh()).contains("停产 6 天：原为应对预警，预警已不覆盖这些日子，升温须 2 天（4.1）。");
    assertThat(text.english())
        .contains("published for a warning that no longer covers these days, and the kiln needs");
  }

  @Test
  void anOrderIsNamedWithItsCauseAlsoOnAnExemptLine() {
    Text text =
        why(
            Sketch.rotating(5_000)
                .line("K1", Lines.exempt())
                .when(then -> then.rectify("P1", 4, 6))
                .plant("P1", "K1 ....###............."));

    assertThat(text.zh()).isEqualTo("2020年12月5日至2020年12月7日，停产 3 天：停产整治（E0）（3.4）。");
    assertThat(text.english())
        .contains("stopped for 3 days: ordered to stop and rectify (E0) (3.4");
  }

  @Test
  void whatAStopLastsBesideItsOrderIsPutDownToItsKiln() {
    Text text =
        why(
            Sketch.owingNothing()
                .when(then -> then.rectify("P1", 4, 6))
                .plant("P1", "K1 ...######..........."));

    assertThat(text.zh())
        .isEqualTo(
            "2020年12月4日，停产 1 天：为其后的停产降温，降温须 1 天（3.4）。"
                + "2020年12月5日至2020年12月7日，停产 3 天：停产整治（E0）（3.4）。"
                + "2020年12月8日至2020年12月9日，停产 2 天：停产后升温，升温须 2 天（3.4）。");
    assertThat(text.english())
        .contains("for the stop that follows, the kiln needs 1 day to cool down (3.4")
        .contains("after the stop, the kiln needs 2 days to heat up (3.4");
  }

  @Test
  void whatAStopLastsBeyondTheRampsOfItsKilnIsAskedForByNothing() {
    Text text =
        why(
            Sketch.owingNothing()
                .when(then -> then.rectify("P1", 4, 6))
                .plant("P1", "K1 ..#####............."));

    assertThat(text.zh()).startsWith("2020年12月3日至2020年12月4日，停产 2 天：没有条款要求，与相邻的停限产日连排。");
    assertThat(text.english()).startsWith("3 December 2020 – 4 December 2020, stopped for 2 days:");
  }

  @Test
  void daysJoinedToAWarningNameWhatTheTownCanInspect() {
    Text text =
        why(
            Sketch.owingNothing()
                .inspectionsPerDay(2)
                .measured(WarningDuty.Count.LINES, 2_000, 3_000, 5_000)
                .when(then -> then.warning(Level.ORANGE, 4, 6))
                .plant("P1", "K1 ..#####............."));

    assertThat(text.zh()).contains("预警前的 2 天：没有条款要求，与相邻的停限产日连排，属地每日检查停产、复产不超过 2 起。");
    assertThat(text.english())
        .contains("as the town can attend 2 stops and restarts a day at most.");
  }

  @Test
  void aStopWithoutRampsIsPutDownToItsLeastLength() {
    KilnLimits quick = new KilnLimits(0, 0, 3, 2, 2, 1, true, 30, null, null);
    Text text = why(Sketch.calendar(4, 4).kiln(quick).plant("P1", "K1 ...###.............."));

    assertThat(text.zh()).startsWith("2020年12月4日，停产 1 天：每次停产至少 3 天（4.1）。");
    assertThat(text.zh()).doesNotContain("没有条款");
  }

  @Test
  void whatWasPublishedBeforeThePlantOwedItsOrderAloneIsPutDownToThatPlan() {
    Plan published =
        Plan.of(
            Drawing.reductions(FIRST_DAY, "K1 ###########.........").stream()
                .map(row ->
                    new Reduction(
                        row.line(), row.span(), row.loadPercent(), Reduction.Cause.SEASON, "3.3c"))
                .toList());
    Text text =
        why(
            Sketch.rotating(5_000)
                .when(then -> then.concealed("P1", 12).published(10, published, List.of()))
                .plant("P1", "K1 ###########........."));

    assertThat(text.zh()).isEqualTo("2020年12月1日至2020年12月11日，停产 11 天：按原方案停限产（3.3c）。");
    assertThat(text.english()).contains("stopped for 11 days: as in the published plan (3.3c).");
  }

  @Test
  void theWordsOfTheListAreToldOfTheLinesThatItNames() {
    Sketch drawn =
        Sketch.rotating(1_000)
            .raising(0, 2_000, 3_000, 5_000)
            .terms(
                "P1",
                own -> own.measure(Level.RED, "K2:0").because(Text.of("停2号线", "line 2 stops")))
            .when(then -> then.warning(Level.RED, 4, 8).published(2, "K1 ."))
            .plant("P1", "K1 ....#####...........\nK2 ....#####...........");

    assertThat(why(drawn, 0).zh()).contains("每天停下的产能不少于 50%").doesNotContain("清单原文");
    assertThat(why(drawn, 1).zh()).contains("企业应急减排清单要求 K2", "清单原文：停2号线。");
  }

  @Test
  void whoIsFreeOfStopsReadsWhy() {
    String stop = "K1 ....###.............";

    assertThat(why(Sketch.rotating(5_000).line("K1", Lines.idle()).plant("P1", stop)).zh())
        .isEqualTo("2020年12月5日至2020年12月7日：该线长期停用，没有条款要求停限产（3.1）。");
    assertThat(why(Sketch.rotating(5_000).line("K1", Lines.exempt()).plant("P1", stop)).zh())
        .contains("该线因承担民生任务豁免，没有条款要求停限产（3.1）");
    assertThat(why(Sketch.rotating(5_000).plant("P1", "A", stop)).zh())
        .contains("企业在这些日子豁免，没有条款要求停限产（3.1）");
    assertThat(why(Sketch.rotating(5_000).plant("P1", "A", stop)).english())
        .contains("the plant is exempt on these days, and no clause asks for it (3.1");
  }

  @Test
  void aBlockLongerThanItIsOwedSaysByHowMuch() {
    Text longer = why(Sketch.rotating(5_000).plant("P1", "K1 ..#############....."));
    Text exact = why(Sketch.rotating(5_000).plant("P1", "K1 ..###########......."));

    assertThat(longer.zh()).contains("须一次连续停产 11 天（3.3c）。比应停天数多 2 天。");
    assertThat(longer.english()).contains("That is 2 days more than it owes.");
    assertThat(exact.zh()).doesNotContain("比应停天数多");
  }

  @Test
  void theDutyOfAPlantUnderAnOrderNamesTheOrder() {
    Sketch exempt =
        Sketch.rotating(5_000)
            .when(then -> then.rectify("P1", 4, 6))
            .plant("P1", "A", "K1 ....................");
    Sketch concealed =
        Sketch.rotating(5_000)
            .when(then -> then.concealed("P1", 4))
            .plant("P1", "K1 ....################");

    assertThat(duty(exempt).zh())
        .contains("绩效 A 级企业豁免", "2020年12月5日至2020年12月7日：停产整治（E0），全部生产线停产（3.4）。");
    assertThat(duty(concealed).zh())
        .startsWith("2020年12月5日至2020年12月20日：未列入名录，经查出责令停产（E0），全部生产线停产（3.4）。")
        .doesNotContain("比例为 0");
    assertThat(duty(concealed).english())
        .contains("kept off the list, ordered to stop (E0), every line stops (3.4");
  }

  @Test
  void windowsOfThePlantsOwnNameTheirDocument() {
    Sketch drawn =
        Sketch.rotating(0)
            .terms("P1", own -> own.window(4, 6).because(Text.of("省协会日历", "the calendar of 2020")))
            .plant("P1", "K1 ....###.............");

    assertThat(causes(drawn, 0)).containsExactly(Reduction.Cause.CALENDAR);
    assertThat(why(drawn).zh()).isEqualTo("2020年12月5日至2020年12月7日，3 天：该企业的停产日单独规定（省协会日历）（4.2）。");
    assertThat(why(drawn).english())
        .contains("3 days: the plant's own days of stop are fixed (the calendar of 2020) (4.2).");
  }

  @Test
  void aStopInTheDaysThatThePlantWishedSaysSo() {
    Sketch drawn =
        Sketch.rotating(5_000)
            .terms("P1", own -> own.wish(2, 12).because(Text.of("春节", "Spring Festival")))
            .terms("P2", own -> own.wish(2, 4))
            .plant("P1", "K1 ..###########.......")
            .plant("P2", "K2 ..###########.......");

    assertThat(why(drawn).zh()).endsWith("在企业希望停产的日子内（春节）。");
    assertThat(why(drawn).english())
        .endsWith("It lies in the days that the plant wished (Spring Festival).");
    assertThat(why(drawn, 1).zh()).endsWith("其中 3 天在企业希望停产的日子内。");
    assertThat(why(drawn, 1).english()).endsWith("3 days in the days that the plant wished.");
  }

  @Test
  void aStopOfSeveralPartsIsOneStoryPartByPart() {
    Sketch drawn =
        Sketch.owingNothing()
            .measured(WarningDuty.Count.LINES, 2_000, 3_000, 5_000)
            .when(then -> then.warning(Level.ORANGE, 4, 6).rectify("P1", 7, 9))
            .plant("P1", "K1 ....######..........");

    assertThat(causes(drawn, 0)).containsExactly(Reduction.Cause.WARNING, Reduction.Cause.ORDER);
    assertThat(why(drawn).zh()).contains("停产 3 天：橙色预警 E0", "停产 3 天：停产整治（E1）");
  }

  private static List<Reduction.Cause> causes(Sketch drawn, int row) {
    return Causes.of(drawn.problem(), drawn.plan().reductions().get(row)).stream()
        .map(Reduction::cause)
        .toList();
  }

  private static Text duty(Sketch drawn) {
    return Explanations.duty(drawn.problem(), "P1");
  }

  private static Text why(Sketch drawn) {
    return why(drawn, 0);
  }

  private static Text why(Sketch drawn, int row) {
    return Explanations.reduction(drawn.problem(), drawn.plan().reductions().get(row));
  }
}
