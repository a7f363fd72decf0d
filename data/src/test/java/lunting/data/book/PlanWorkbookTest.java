package lunting.data.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import lunting.data.calendar.Span;
import lunting.data.outline.ActMark;
import lunting.data.outline.SmallDistrict;
import lunting.data.plan.Plan;
import lunting.data.plan.Reduction;
import lunting.data.registry.KilnOverrides;
import lunting.data.registry.Line;
import lunting.data.registry.Plant;
import lunting.data.registry.Registry;
import lunting.data.sample.Sample;
import lunting.data.sample.Samples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class PlanWorkbookTest {
  private static final int HEADER = 5;
  private static final int FIRST_LINE = 6;
  private static final int FIRST_DAY = 11;

  @Test
  void drawsOneRowALineAndOneColumnADay() {
    Plan plan = SmallDistrict.plan("K1 ..##ww..66..", "G1 #...........");

    List<List<String>> rows = rows(plan, null);

    assertThat(days(rows.get(FIRST_LINE))).isEqualTo("- - 停 停 停 停 - - 60% 60% - -");
    assertThat(rows.get(FIRST_LINE))
        .startsWith("P1", "甲砖厂", "K1", "K1线", "东镇", "砖瓦", "C", "82.5", "t/d");
    assertThat(days(rows.get(FIRST_LINE + 1))).isEqualTo("- - - - - - - - - - - -");
    assertThat(days(rows.get(FIRST_LINE + 3))).isEqualTo("停 - - - - - - - - - - -");
  }

  @Test
  void headsEachDayWithItsDateAndWeekday() {
    List<List<String>> rows = rows(SmallDistrict.plan(), null);

    assertThat(rows.get(HEADER)).hasSize(FIRST_DAY + SmallDistrict.DAYS);
    assertThat(rows.get(HEADER).get(FIRST_DAY)).isEqualTo("44166.0"); // 2020-12-01
    assertThat(rows.get(HEADER - 1).get(FIRST_DAY)).isEqualTo("二");
    assertThat(rows.get(HEADER).getFirst()).isEqualTo("编号 No.");
  }

  @Test
  void sumsStopDaysAndReducedCapacityPerPlantWithoutIdleLines() {
    Plan plan = SmallDistrict.plan("K1 ..##ww..66..", "K2 ###.........");

    List<List<String>> rows = rows(plan, null);

    // 4 days at 82.5 and 2 days at 40 % of it.
    assertThat(rows.get(FIRST_LINE).subList(9, 11)).containsExactly("4", "396");
    assertThat(rows.get(FIRST_LINE + 1).subList(9, 11)).containsExactly("3", "30");
    assertThat(rows.get(FIRST_LINE + 2)).startsWith("P1", "甲砖厂", "合计 Sum");
    assertThat(rows.get(FIRST_LINE + 2).subList(9, 11)).containsExactly("4", "396");
  }

  @Test
  void countsTheStoppedLinesOfEachDayAtTheEnd() {
    Plan plan = SmallDistrict.plan("K1 ..##ww..66..", "G1 #.#.........");

    List<List<String>> rows = rows(plan, null);

    assertThat(rows.getLast().getFirst()).isEqualTo("每日停产线数 Lines stopped");
    assertThat(days(rows.getLast())).isEqualTo("1 0 2 1 1 1 0 0 0 0 0 0");
  }

  @Test
  void cutsOffDaysOutsideTheSeason() {
    Plan plan = SmallDistrict.plan("K1 ..........####");

    List<List<String>> rows = rows(plan, null);

    assertThat(days(rows.get(FIRST_LINE))).isEqualTo("- - - - - - - - - - 停 停");
    assertThat(rows.get(FIRST_LINE).get(9)).isEqualTo("2");
  }

  @Test
  void namesPolicyListAndPlantInTheTitle() {
    List<List<String>> whole = rows(SmallDistrict.plan(), null);
    List<List<String>> one = rows(SmallDistrict.plan(), "P1");

    assertThat(whole.get(0).getFirst()).isEqualTo("小区错峰方案 · 小区名录 · 轮停计划");
    assertThat(one.get(0).getFirst()).isEqualTo("小区错峰方案 · 小区名录 · 甲砖厂 · 轮停计划");
    assertThat(one.get(1).getFirst())
        .isEqualTo("Small rotation · Small list · 甲砖厂 plant · rotation plan");
    assertThat(one).noneMatch(row -> row.contains("G1"));
  }

  @Test
  void listsReductionsWithTheFourDaysOfTheirStopCauseAndClause() {
    Plan plan = SmallDistrict.plan("K1 ..##ww......");

    List<List<String>> rows =
        SheetText.rows(
            PlanWorkbook.write(SmallDistrict.POLICY, SmallDistrict.REGISTRY, plan, null), "停限产明细");

    assertThat(rows).hasSize(3);
    assertThat(rows.get(1))
        .endsWith("2", "0", "44168.0", "44169.0", "44170.0", "44172.0", "季节性错峰", "三（三） [3.3c]");
    assertThat(rows.get(2))
        .endsWith("2", "0", "44168.0", "44169.0", "44170.0", "44172.0", "预警应急减排", "4.1");
  }

  @Test
  void letsNoTextBeAFormulaAndKeepsItAsItIs() {
    Plan plan = SmallDistrict.plan("G1 ##..........");
    byte[] workbook = PlanWorkbook.write(SmallDistrict.POLICY, SmallDistrict.REGISTRY, plan, null);

    List<List<String>> rows = SheetText.rows(workbook, "轮停计划");

    assertThat(rows.get(FIRST_LINE + 3)).startsWith("P2", "=1+1");
    assertThat(SheetText.formulas(workbook)).isZero();
  }

  @Test
  void reducedCapacityIsExactHoweverLarge() {
    Sample sample = Objects.requireNonNull(Samples.find("zhoucun-2020", 0));
    Span season = sample.policy().season().span();
    Plant plant = sample.registry().plants().getFirst();
    Line line = plant.lines().getFirst();
    long most = 1_000_000_000_000_000L; // times 105 days in percent, it passes 64 bits
    Line huge =
        new Line(
            "K",
            null,
            line.kiln(),
            most,
            line.unit(),
            false,
            null,
            KilnOverrides.NONE,
            null,
            null,
            null,
            null);
    Registry registry =
        new Registry(
            "r",
            null,
            sample.registry().towns(),
            List.of(plant.withLines(List.of(huge))),
            List.of());
    Plan plan =
        new Plan(
            null,
            null,
            List.of(),
            null,
            List.of(new Reduction("K", season, 0, null, null)),
            List.of(),
            null);

    byte[] workbook = PlanWorkbook.write(sample.policy(), registry, plan, null);

    String reduced = SheetText.rows(workbook, "轮停计划").get(FIRST_LINE).get(FIRST_DAY - 1);
    assertThat(new BigDecimal(reduced)).isEqualByComparingTo("105000000000000");
  }

  @Test
  void printsTheActThatKeptThePlanWhereAServerKeepsIt() {
    Plan plan = SmallDistrict.plan("K1 ..##ww......");
    ActMark mark = new ActMark(12, "ab".repeat(32));

    byte[] kept =
        PlanWorkbook.write(SmallDistrict.POLICY, SmallDistrict.REGISTRY, plan, null, mark);

    assertThat(SheetText.rows(kept, "轮停计划").get(2).get(FIRST_DAY))
        .isEqualTo("操作记录 第 12 条 Record of acts, entry 12: " + "ab".repeat(32));
    assertThat(SheetText.rows(kept, "轮停计划").subList(3, 9))
        .isEqualTo(rows(plan, null).subList(3, 9));
  }

  @Test
  void readsNoClock() throws InterruptedException {
    Plan plan = SmallDistrict.plan("K1 ..##ww..66..");
    byte[] first = PlanWorkbook.write(SmallDistrict.POLICY, SmallDistrict.REGISTRY, plan, null);
    Thread.sleep(2_100); // A zip file's clock ticks every two seconds.

    byte[] second = PlanWorkbook.write(SmallDistrict.POLICY, SmallDistrict.REGISTRY, plan, null);

    assertThat(Arrays.equals(second, first)).isTrue();
  }

  private static List<List<String>> rows(Plan plan, @Nullable String plantId) {
    return SheetText.rows(
        PlanWorkbook.write(SmallDistrict.POLICY, SmallDistrict.REGISTRY, plan, plantId), "轮停计划");
  }

  private static String days(List<String> row) {
    return String.join(
        " ",
        row.subList(FIRST_DAY, FIRST_DAY + SmallDistrict.DAYS).stream()
            .map(cell -> cell.isEmpty() ? "-" : cell)
            .toList());
  }
}
