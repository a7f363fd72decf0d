package lunting.data.document;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import lunting.data.cells.CellLimits;
import lunting.data.cells.WorkbookParts;
import lunting.data.finding.InputFile;
import lunting.data.finding.Limits;
import lunting.data.finding.Parsed;
import lunting.data.registry.Registry;
import lunting.data.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks as other programs write them are read as those programs show them. */
final class ForeignWorkbookTest {
  @Test
  void aMarkBeforeTheXmlDoesNotMatter() {
    byte[] marked = small().encoded(UTF_8, bytes(0xEF, 0xBB, 0xBF)).bytes();
    byte[] blanks = small().everyPart(xml -> "\n " + xml).bytes();

    assertThat(read(marked)).isEqualTo(read(small().bytes()));
    assertThat(read(blanks)).isEqualTo(read(small().bytes()));
  }

  @Test
  void theXmlMayBeInEveryEncodingThatProgramsUse() {
    Parsed<Registry> plain = read(small().bytes());

    assertThat(read(small().encoded(UTF_16LE, bytes(0xFF, 0xFE)).bytes())).isEqualTo(plain);
    assertThat(read(small().encoded(UTF_16BE, bytes(0xFE, 0xFF)).bytes())).isEqualTo(plain);
    assertThat(read(small().encoded(UTF_16LE).bytes())).isEqualTo(plain);
    assertThat(read(declared("gb18030").encoded(Charset.forName("GB18030")).bytes()))
        .isEqualTo(plain);
    assertThat(read(declared("utf-16").bytes())).isEqualTo(plain);
  }

  @Test
  void aStrictOpenXmlWorkbookIsRead() {
    ForeignWorkbook strict =
        small()
            .everyPart(xml ->
                xml.replace(
                        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                        "http://purl.oclc.org/ooxml/spreadsheetml/main")
                    .replace(
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                        "http://purl.oclc.org/ooxml/officeDocument/relationships"));

    assertThat(read(strict.bytes())).isEqualTo(read(small().bytes()));
  }

  @Test
  void elementsMayHaveAPrefix() {
    ForeignWorkbook prefixed = small();
    for (String sheet : List.of("towns", "plants", "lines")) {
      prefixed.sheet(
          sheet,
          xml ->
              xml.substring(0, xml.indexOf("<worksheet"))
                  + ForeignWorkbook.prefixed(xml.substring(xml.indexOf("<worksheet")), "x"));
    }

    assertThat(read(prefixed.bytes())).isEqualTo(read(small().bytes()));
  }

  @Test
  void partsAreFoundHoweverTheirNamesAreSpelled() {
    Parsed<Registry> plain = read(small().bytes());

    assertThat(read(small().renamed(name -> name.replace('/', '\\')).bytes())).isEqualTo(plain);
    assertThat(
            read(small().renamed(name -> name.replace("sharedStrings", "SharedStrings")).bytes()))
        .isEqualTo(plain);
    assertThat(
            read(
                small()
                    .part(
                        "xl/_rels/workbook.xml.rels",
                        xml -> xml.replace("Target=\"worksheets", "Target=\"/xl/worksheets"))
                    .bytes()))
        .isEqualTo(plain);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021-01-04",
        "2021-01-04T00:00:00",
        "2021-01-04T23:59:59.999",
        "2021-01-04T08:30:00Z",
        "2021-01-04T00:00:00+08:00"
      })
  void aCellOfTypeDateIsADay(String iso) {
    byte[] workbook =
        avoiding().cell("avoid", "B2", "<c r=\"B2\" t=\"d\"><v>" + iso + "</v></c>").bytes();

    assertThat(from(read(workbook))).isEqualTo("2021-01-04");
  }

  @ParameterizedTest
  @ValueSource(strings = {"44199.999999999993", "44200", "44200.0000000001", "44200.75", "4.42E4"})
  void theNoiseOfArithmeticDoesNotMoveADay(String serial) {
    byte[] workbook = avoiding().cell("avoid", "B2", number("B2", serial)).bytes();

    assertThat(from(read(workbook))).isEqualTo("2021-01-04");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021-1-4",
        "2021/01/04",
        "2021.1.4",
        "2021年1月4日",
        "2021年1月4号",
        "２０２１年１月４日（星期一）",
        "2021–01–04",
        "20210104",
        "2021-01-04 08:30",
        "2021-01-04T00:00:00+08:00",
        "2021/1/4 0:00:00.000"
      })
  void aDayMayBeWrittenAsPeopleWriteIt(String written) {
    byte[] workbook =
        avoiding().cell("avoid", "B2", inline("B2", "<t>" + written + "</t>")).bytes();

    assertThat(from(read(workbook))).isEqualTo("2021-01-04");
  }

  @Test
  void howATextIsPronouncedIsNoneOfIt() {
    byte[] workbook =
        small()
            .cell("lines", "B2", inline("B2", "<t>L</t><rPh sb=\"0\" eb=\"1\"><t>el</t></rPh>"))
            .cell("towns", "B2", inline("B2", "<r><rPr><b/></rPr><t>王村</t></r><r><t>镇</t></r>"))
            .bytes();

    Registry registry = read(workbook).get();

    assertThat(registry.plants().getFirst().lines().getFirst().id()).isEqualTo("L");
    assertThat(registry.towns().getFirst().name()).isEqualTo(Text.of("王村镇", null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<v></v>", "<v/>"})
  void aFormulaWhoseResultIsTheEmptyTextIsBlank(String result) {
    String row =
        "<row r=\"9\"><c r=\"A9\" t=\"str\"><f>X1</f>%s</c><c r=\"B9\" t=\"str\"><f>X2</f>%s</c></row>"
            .formatted(result, result);
    byte[] workbook =
        small()
            .cell("plants", "E2", "<c r=\"E2\" t=\"str\"><f>X1</f>" + result + "</c>")
            .sheet("lines", xml -> xml.replace("</sheetData>", row + "</sheetData>"))
            .bytes();

    Parsed<Registry> parsed = read(workbook);

    assertThat(parsed.findings()).isEmpty();
    assertThat(parsed.get().plants().getFirst().ratio()).isNull();
    assertThat(parsed.get().plants().getFirst().lines()).hasSize(1);
  }

  @Test
  void aFormulaWithoutAResultIsAFinding() {
    byte[] none = small().cell("plants", "E2", "<c r=\"E2\"><f>X1</f></c>").bytes();
    byte[] blank = small().cell("plants", "E2", "<c r=\"E2\"><f>X1</f><v/></c>").bytes();

    assertThat(told(read(none))).containsExactly("formula-without-result plants!E2");
    assertThat(told(read(blank))).containsExactly("formula-without-result plants!E2");
  }

  @Test
  void aNumberThatTheSheetShowsAsADayIsNoNumber() {
    String day = "<c r=\"%s\" s=\"%s\"><v>44200</v></c>";
    String style = style(avoiding().bytes());

    assertThat(told(read(avoiding().cell("lines", "D2", day.formatted("D2", style)).bytes())))
        .contains("date-cell lines!D2");
    assertThat(told(read(avoiding().cell("plants", "A2", day.formatted("A2", style)).bytes())))
        .contains("date-cell plants!A2");
    assertThat(told(read(avoiding().cell("plants", "E2", day.formatted("E2", style)).bytes())))
        .containsExactly("date-cell plants!E2");
  }

  @Test
  void aDayInAColumnOfTextIsReadAsItIsShownAndTold() {
    String style = style(avoiding().bytes());
    ForeignWorkbook workbook =
        avoiding()
            .cell("avoid", "D2", "<c r=\"D2\" s=\"" + style + "\"><v>44200</v></c>")
            .part(
                "xl/styles.xml",
                xml -> xml.replace("yyyy-mm-dd", "yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"));

    Parsed<Registry> parsed = read(workbook.bytes());

    assertThat(told(parsed)).containsExactly("date-cell avoid!D2");
    assertThat(parsed.get().plants().getFirst().avoid().getFirst().reason())
        .isEqualTo(Text.ofPlain("2021年1月4日"));
  }

  @Test
  void aColumnThatOnlySaysYesOrNoNeedsNoOther() {
    TypedWorkbook typed =
        TypedWorkbook.complete()
            .sheet("plants")
            .put(0, 4, "豁免 (exempt)")
            .put(1, 4, "是")
            .put(0, 5, "有联系信息")
            .put(1, 5, "是")
            .row("P2", "east", "brick", "C", "否", "否")
            .sheet("lines")
            .put(0, 5, "豁免")
            .put(1, 5, "否")
            .put(0, 6, "有排放数据")
            .put(1, 6, "是")
            .row("P1", "L2", "tunnel", 1, "t/d", "是", "否");

    Registry registry = read(typed.bytes()).get();

    assertThat(registry.plants().get(0).exempt()).isNotNull();
    assertThat(registry.plants().get(0).contact()).isNotNull();
    assertThat(registry.plants().get(1).exempt()).isNull();
    assertThat(registry.plants().get(1).contact()).isNull();
    assertThat(registry.plants().get(0).lines().get(0).exempt()).isNull();
    assertThat(registry.plants().get(0).lines().get(0).emissions()).isNotNull();
    assertThat(registry.plants().get(0).lines().get(1).exempt()).isNotNull();
    assertThat(registry.plants().get(0).lines().get(1).emissions()).isNull();
  }

  @Test
  void whatIsMergedOverRowsHoldsForEach() {
    TypedWorkbook typed =
        TypedWorkbook.complete()
            .sheet("plants")
            .put(0, 4, "限产比例")
            .put(1, 4, "50%")
            .put(0, 5, "豁免")
            .put(1, 5, "是")
            .row("P2", "east", "brick", "C")
            .sheet("lines")
            .put(0, 5, "长期停用")
            .put(0, 6, "最低负荷")
            .put(1, 5, "是")
            .put(1, 6, 0.4)
            .row(null, "L2", "tunnel", 1, "t/d");
    byte[] workbook =
        ForeignWorkbook.of(typed)
            .merge("plants", "E2:F3")
            .sheet("plants", xml -> xml.replace("E2:F3", "E2:E3\"/><mergeCell ref=\"F2:F3"))
            .merge("lines", "F2:F3")
            .merge("lines", "G2:G3")
            .merge("lines", "A2:A3")
            .bytes();

    Registry registry = read(workbook).get();

    assertThat(registry.plants().get(1).ratio()).isEqualTo(5_000);
    assertThat(registry.plants().get(1).exempt()).isNotNull();
    assertThat(registry.plants().get(0).lines()).hasSize(2);
    assertThat(registry.plants().get(0).lines().get(1).idle()).isTrue();
    assertThat(registry.plants().get(0).lines().get(1).overrides().minLoadPercent()).isEqualTo(40);
  }

  @Test
  void whatIsMergedAndMayMeanTwoThingsIsAFinding() {
    TypedWorkbook typed =
        TypedWorkbook.complete().sheet("towns").put(0, 1, "每日核查次数").put(1, 1, 3).row("west");
    byte[] figure = ForeignWorkbook.of(typed).merge("towns", "B2:B3").bytes();
    byte[] across = small().merge("plants", "C2:D2").bytes();

    assertThat(told(read(figure))).containsExactly("merged-cell towns!B3");
    assertThat(told(read(across))).contains("merged-cell plants!D2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><table><tr><td>编号</td></tr></table></html>",
        "\ufeff\n<!DOCTYPE html><table></table>",
        "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook/>",
        "MIME-Version: 1.0\r\nContent-Type: multipart/related",
        "编号,名称\nP1,x\n",
        "编号\t名称\nP1\tx\n"
      })
  void whatIsOnlyCalledAWorkbookIsToBeSavedAsOne(String content) {
    for (Charset charset : List.of(UTF_8, UTF_16LE)) {
      Parsed<Registry> parsed = read(content.getBytes(charset));

      assertThat(told(parsed)).containsExactly("not-a-workbook ");
      assertThat(parsed.findings().getFirst().message().zh()).contains("另存为");
    }
  }

  @Test
  void tooManyCellsInARowAreRefusedAtOnce() {
    String rows = "<row>%s</row>".formatted("<c t=\"s\"><v>0</v></c>".repeat(16_000)).repeat(400);
    byte[] bomb =
        small().sheet("towns", xml -> xml.replace("</sheetData>", rows + "</sheetData>")).bytes();
    long start = System.nanoTime();

    Parsed<Registry> parsed = read(bomb);

    assertThat(told(parsed)).containsExactly("too-large ");
    assertThat(parsed.findings().getFirst().message().english()).contains("2000 cells in row");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
  }

  @Test
  void tooManyCellsAreRefusedBeforeTheyAreKept() {
    int rows = 1 + Limits.AT_HAND.cells() / CellLimits.MAX_FILLED_COLUMNS;
    String row = "<c t=\"s\"><v>0</v></c>".repeat(CellLimits.MAX_FILLED_COLUMNS);
    String bomb = "<row>%s</row>".formatted(row).repeat(rows);

    Parsed<Registry> parsed =
        read(
            small()
                .sheet("towns", xml -> xml.replace("</sheetData>", bomb + "</sheetData>"))
                .bytes());

    assertThat(told(parsed)).containsExactly("too-large ");
    assertThat(parsed.findings().getFirst().message().english()).contains("1000000 cells");
  }

  @Test
  void aMillionEmptyRowsAreReadAsNothing() {
    String rows =
        "<row s=\"1\" customFormat=\"1\"><c s=\"1\"/><c s=\"1\"/></row>".repeat(1_000_000);
    byte[] workbook =
        small().sheet("towns", xml -> xml.replace("</sheetData>", rows + "</sheetData>")).bytes();
    long start = System.nanoTime();

    Parsed<Registry> parsed = read(workbook);

    assertThat(parsed.findings()).isEmpty();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
  }

  @Test
  void aLineBreakThatOnlySomeProgramsSeeIsAFinding() {
    byte[] carriage = small().cell("towns", "B2", inline("B2", "<t>a_x000D_b</t>")).bytes();
    byte[] usual = small().cell("towns", "B2", inline("B2", "<t>a_x000D_\nb</t>")).bytes();

    assertThat(told(read(carriage))).containsExactly("bad-character towns!B2");
    assertThat(told(read(usual))).isEmpty();
  }

  private static ForeignWorkbook small() {
    return ForeignWorkbook.of(
        TypedWorkbook.complete()
            .sheet("towns")
            .put(0, 1, "名称")
            .put(1, 1, "王村镇")
            .sheet("plants")
            .put(0, 4, "限产比例")
            .put(1, 4, 0.5));
  }

  private static ForeignWorkbook avoiding() {
    return ForeignWorkbook.of(
        TypedWorkbook.complete()
            .sheet("plants")
            .put(0, 4, "限产比例")
            .put(1, 4, 0.5)
            .sheet("avoid")
            .row("plant", "from", "to", "reason")
            .row("P1", LocalDate.of(2021, 1, 4), "2021-01-15", "订单"));
  }

  private static ForeignWorkbook declared(String encoding) {
    return small()
        .everyPart(xml -> xml.replaceFirst("encoding=\"UTF-8\"", "encoding=\"" + encoding + "\""));
  }

  /** The number of the style that shows days. */
  private static String style(byte[] workbook) {
    try {
      String sheet =
          new String(WorkbookParts.unpack(workbook).get("xl/worksheets/sheet5.xml"), UTF_8);
      return sheet.replaceFirst("(?s).*<c r=\"B2\" s=\"(\\d+)\".*", "$1");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String number(String reference, String digits) {
    return "<c r=\"" + reference + "\"><v>" + digits + "</v></c>";
  }

  private static String inline(String reference, String content) {
    return "<c r=\"" + reference + "\" t=\"inlineStr\"><is>" + content + "</is></c>";
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static String from(Parsed<Registry> parsed) {
    assertThat(parsed.findings()).isEmpty();
    return parsed.get().plants().getFirst().avoid().getFirst().span().from().toString();
  }

  private static List<String> told(Parsed<Registry> parsed) {
    return parsed.findings().stream()
        .map(finding -> finding.code() + " " + finding.place())
        .toList();
  }

  private static Parsed<Registry> read(byte[] content) {
    return RegistryReader.read(InputFile.of("名录.xlsx", content), null);
  }
}
