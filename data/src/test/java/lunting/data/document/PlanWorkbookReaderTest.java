package lunting.data.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lunting.data.book.PlanWorkbook;
import lunting.data.finding.InputFile;
import lunting.data.finding.Parsed;
import lunting.data.outline.SmallDistrict;
import lunting.data.plan.Plan;
import lunting.data.plan.Reduction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A season plan's workbook is read as a person reads it. */
final class PlanWorkbookReaderTest {
  private static final String LINE = "生产线编号 Line no.";

  @Test
  void whatWasExportedComesBackWithItsCausesAndClauses() {
    Plan plan = SmallDistrict.plan("K1 ..##ww..66..", "G1 #.....7744.#");

    Parsed<Plan> read = read(workbook(plan, null));

    assertThat(read.findings()).isEmpty();
    assertThat(read.get().reductions()).isEqualTo(plan.reductions());
  }

  @Test
  void aCellChangedByHandIsSeenAndOnlyIt() {
    Plan plan = SmallDistrict.plan("K1 ..####..66..", "G1 #...........");
    // K1 stands in row 7, its days from column L on: Q7 is the sixth.
    byte[] edited =
        ForeignWorkbook.of(workbook(plan, null), List.of("轮停计划", "停限产明细"))
            .cell("轮停计划", "Q7", "<c r=\"Q7\" t=\"inlineStr\"><is><t> ７４ ％</t></is></c>")
            .bytes();

    Parsed<Plan> read = read(edited);

    assertThat(read.findings()).isEmpty();
    assertThat(drawn(read.get())).containsExactly("K1 3-5:0 6-6:74 9-10:60", "G1 1-1:0");
  }

  @ParameterizedTest
  @CsvSource({
    "停, 0",
    "停产, 0",
    "' 停 ', 0",
    "0, 0",
    "0%, 0",
    "stop, 0",
    "74%, 74",
    "７４％, 74",
    "74, 74",
    "0.74, 74",
    "74.0 %, 74",
    "100%, 100",
    "100, 100",
    "—, 100",
    "/, 100",
    "生产, 100"
  })
  void aLoadMayBeWrittenAsPeopleWriteIt(String written, int load) {
    Parsed<Plan> read = read(typed(LINE, "K1", written));

    assertThat(read.findings()).extracting("code").doesNotContain("bad-load");
    assertThat(drawn(read.get())).isEqualTo(load == 100 ? List.of() : List.of("K1 1-1:" + load));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "限50%", "74.5%", "120%", "-5%", "停？", "7400%", "x"})
  void aLoadThatIsUnclearIsAFindingAtItsCell(String written) {
    Parsed<Plan> read = read(typed(LINE, "K1", written));

    assertThat(told(read)).contains("bad-load 轮停计划!B2");
    assertThat(read.value()).isNull();
  }

  @Test
  void numbersAreSharesOrPercentages() {
    assertThat(drawn(read(typed(LINE, "K1", 0.74)).get())).containsExactly("K1 1-1:74");
    assertThat(drawn(read(typed(LINE, "K1", 0.1 + 0.2)).get())).containsExactly("K1 1-1:30");
    assertThat(drawn(read(typed(LINE, "K1", 74)).get())).containsExactly("K1 1-1:74");
    assertThat(drawn(read(typed(LINE, "K1", 0)).get())).containsExactly("K1 1-1:0");
    assertThat(told(read(typed(LINE, "K1", 1)))).contains("bad-load 轮停计划!B2");
    assertThat(told(read(typed(LINE, "K1", LocalDate.of(2020, 3, 4)))))
        .contains("bad-load 轮停计划!B2");
  }

  @Test
  void whatIsMergedHoldsForEveryDayAndLine() {
    TypedWorkbook typed =
        head(LINE, day(1), day(2), day(3), day(4))
            .row("K1", null, "停", null, null)
            .row("G1", null, null, null, "60%")
            .row("K2");
    byte[] merged = ForeignWorkbook.of(typed).merge("轮停计划", "C2:D3").bytes();

    assertThat(drawn(read(merged).get())).containsExactly("K1 2-3:0", "G1 2-3:0 4-4:60");
  }

  @Test
  void theHeadMayStandAnywhereAndNameDaysInOtherWays() {
    TypedWorkbook typed =
        new TypedWorkbook()
            .sheet("我们的方案")
            .row("某区轮停方案")
            .row(null, "12月1日", "12/2", "2020年12月3日", day(4), "线别", "Line")
            .row(null, "停", "停", "50%", null, null, "K1")
            .row("合计", 1, 1, 1, null)
            .row(null, null, null, null, null, null, "生产线编号 Line no.")
            .row(null, null, null, null, "停", null, "G1");

    Parsed<Plan> read = read(typed.bytes());

    assertThat(drawn(read.get())).containsExactly("K1 1-2:0 3-3:50", "G1 4-4:0");
    assertThat(told(read)).containsExactly("missing-day 我们的方案!B2", "missing-line 我们的方案!G2");
  }

  @Test
  void linesOfNoListTwiceAndWithoutNameAreFindings() {
    TypedWorkbook typed =
        head(LINE, day(1)).row("K9", "停").row("K1", "停").row("K1", null).row(null, "停");

    assertThat(told(read(typed.bytes())))
        .containsExactly(
            "missing-day 轮停计划!B1",
            "unknown-line 轮停计划!A2",
            "duplicate-line 轮停计划!A4",
            "missing-key 轮停计划!A5",
            "missing-line 轮停计划!A1");
  }

  @Test
  void aBaselineMayHaveLinesThatLeftTheList() {
    byte[] typed = head(LINE, day(1)).row("K9", "停").row("K1", "停").bytes();

    Parsed<Plan> read =
        PlanReader.baseline(
            InputFile.of("方案.xlsx", typed), SmallDistrict.POLICY, SmallDistrict.REGISTRY);

    assertThat(told(read)).contains("line-gone 轮停计划!A2");
    assertThat(drawn(read.get())).containsExactly("K1 1-1:0");
  }

  @Test
  void aDayTwiceAndOneOutsideTheSeasonAreTold() {
    byte[] twice = head(LINE, day(1), day(1)).row("K1", "停", null).bytes();
    byte[] outside = head(LINE, day(0), day(1)).row("K1", "停", "停").bytes();

    assertThat(told(read(twice))).contains("duplicate-column 轮停计划!C1");
    assertThat(told(read(outside))).contains("outside-season 轮停计划!A2");
    assertThat(drawn(read(outside).get())).containsExactly("K1 1-1:0");
  }

  @Test
  void whichOfSeveralSheetsCountsMustBeClear() {
    byte[] none = TypedWorkbook.complete().bytes();
    byte[] two = head(LINE, day(1)).row("K1", "停").sheet("轮停计划 (2)").row(LINE, day(1)).bytes();
    byte[] unclear =
        new TypedWorkbook().sheet("a").row(LINE, day(1)).sheet("b").row(LINE, day(1)).bytes();

    assertThat(told(read(none))).containsExactly("missing-sheet ");
    assertThat(drawn(read(two).get())).containsExactly("K1 1-1:0");
    assertThat(told(read(unclear))).containsExactly("duplicate-sheet ");
  }

  @Test
  void onePlantsWorkbookTellsWhichLinesItLeavesOut() {
    Plan plan = SmallDistrict.plan("K1 ..##ww..66..", "G1 #...........");

    Parsed<Plan> read = read(workbook(plan, "P2"));

    assertThat(drawn(read.get())).containsExactly("G1 1-1:0");
    assertThat(read.findings().getFirst().message().zh()).contains("2 条生产线", "K1、K2");
  }

  private static byte[] workbook(Plan plan, @Nullable String plant) {
    return PlanWorkbook.write(SmallDistrict.POLICY, SmallDistrict.REGISTRY, plan, plant);
  }

  private static TypedWorkbook head(@Nullable Object... cells) {
    return new TypedWorkbook().sheet("轮停计划").row(cells);
  }

  private static byte[] typed(Object line, Object id, Object load) {
    return head(line, day(1)).row(id, load).bytes();
  }

  private static LocalDate day(int number) {
    return LocalDate.of(2020, 11, 30).plusDays(number);
  }

  /** The reductions of each line: from, to and load. */
  private static List<String> drawn(Plan plan) {
    Map<String, String> lines = new LinkedHashMap<>();
    for (Reduction each : plan.reductions()) {
      String days =
          " %d-%d:%d"
              .formatted(
                  each.span().from().getDayOfMonth(),
                  each.span().to().getDayOfMonth(),
                  each.loadPercent());
      lines.merge(each.line(), days, String::concat);
    }
    return lines.entrySet().stream().map(line -> line.getKey() + line.getValue()).toList();
  }

  private static List<String> told(Parsed<Plan> parsed) {
    return parsed.findings().stream()
        .map(finding -> finding.code() + " " + finding.place())
        .toList();
  }

  private static Parsed<Plan> read(byte[] content) {
    return PlanReader.read(
        InputFile.of("方案.xlsx", content), SmallDistrict.POLICY, SmallDistrict.REGISTRY);
  }
}
