package lunting.data.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.Objects;
import lunting.data.book.RegistryWorkbook;
import lunting.data.cells.WorkbookParts;
import lunting.data.finding.Finding;
import lunting.data.finding.Findings;
import lunting.data.finding.InputFile;
import lunting.data.finding.Limits;
import lunting.data.finding.Parsed;
import lunting.data.grid.GridReader;
import lunting.data.json.JsonWriting;
import lunting.data.list.ListImport;
import lunting.data.list.Mapping;
import lunting.data.list.Terms;
import lunting.data.registry.Registry;
import lunting.data.sample.Sample;
import lunting.data.sample.Samples;
import org.junit.jupiter.api.Test;

/** What somebody sends to a server: a file of few bytes that would fill the memory is refused. */
final class SentFileTest {
  private static final Sample CITY = Objects.requireNonNull(Samples.find("city", 0));

  /** So much may be allocated until a file is refused, besides two copies of itself. */
  private static final long FEW_BYTES = 150_000_000;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  @Test
  void aCityIsReadAsAWorkbookAndAsJson() {
    InputFile workbook = InputFile.sent("a.xlsx", RegistryWorkbook.write(CITY.registry()));
    InputFile json = InputFile.sent("a.json", JsonWriting.registry(CITY.registry()));

    assertThat(RegistryReader.read(workbook, CITY.policy()).get()).isEqualTo(CITY.registry());
    assertThat(RegistryReader.read(json, CITY.policy()).get()).isEqualTo(CITY.registry());
  }

  @Test
  void aMillionRowsAreRefused() {
    byte[] sent = sheet("<sheetData>" + row(3).repeat(1_000_000) + "</sheetData>");

    assertThat(sent.length).isLessThan(300_000);
    assertRefused(sent, "25000");
    assertThat(GridReader.read(InputFile.sent("list.xlsx", sent), new Findings("list.xlsx")))
        .as("its first rows")
        .isNull();
  }

  @Test
  void aQuarterOfAMillionCellsAreRefused() {
    byte[] sent = sheet("<sheetData>" + row(1_000).repeat(251) + "</sheetData>");

    assertThat(sent.length).isLessThan(20_000);
    assertRefused(sent, "more than 250000 cells");
  }

  @Test
  void anArchiveThatSaysHowLargeItIsIsNotEvenOpened() {
    byte[] sent = sheet(" ".repeat(Limits.SENT.unpackedBytes()));

    assertThat(allocated(() -> assertRefused(sent, "bytes unpacked"))).isLessThan(5_000_000);
  }

  @Test
  void aTextThatNoCellCanHoldIsRefused() {
    String text = "甲".repeat(1_000_000);

    assertRefused(
        sheet("<sheetData><row><c t=\"str\"><v>%s</v></c></row></sheetData>".formatted(text)),
        "more than 32767 characters");
    assertRefused(
        sheet(
            "<sheetData><row><c><is>%s</is></c></row></sheetData>"
                .formatted("<r><t>甲甲甲甲</t></r>".repeat(10_000))),
        "more than 32767 characters");
  }

  @Test
  void columnsThatAreHiddenAgainAndAgainCostNothing() {
    byte[] sent =
        sheet(
            "<cols>%s</cols><sheetData/>"
                .formatted("<col min=\"1\" max=\"16384\" hidden=\"1\"/>".repeat(100_000)));

    assertThat(allocated(() -> told(sent))).isLessThan(FEW_BYTES);
    assertThat(told(sent)).doesNotContain("too-large");
  }

  @Test
  void largeRangesThatAreMergedOverEachOtherAreRefused() {
    byte[] sent =
        sheet(
            "<sheetData>%s</sheetData><mergeCells>%s</mergeCells>"
                .formatted(row(10).repeat(1_000), "<mergeCell ref=\"A1:XFD9\"/>".repeat(90_000)));

    assertRefused(sent, "large merged ranges");
  }

  @Test
  void anOldWorkbookIsRefusedByItsSizeBeforeItIsRead() {
    byte[] sent = new byte[Limits.SENT.oldWorkbookBytes() + 1];
    byte[] mark = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    System.arraycopy(mark, 0, sent, 0, mark.length);

    assertThat(allocated(() -> assertRefused(sent, "6000000 bytes"))).isLessThan(5_000_000);
  }

  @Test
  void aTextFileOfManyCellsIsRefused() {
    assertRefused("1,2,3,4,5,6,7,8\n".repeat(40_000).getBytes(UTF_8), "more than 250000 cells");
  }

  @Test
  void aListThatRepeatsOneUnknownWordIsReadInStep() {
    String row = "1,甲厂,王村镇,无人知晓,C\n";
    byte[] sent = ("序号,企业名称,镇办,行业,绩效等级\n" + row.repeat(20_000)).getBytes(UTF_8);
    long before = THREADS.getCurrentThreadCpuTime();

    assertThat(told(sent)).contains("unknown-industry");

    assertThat(THREADS.getCurrentThreadCpuTime() - before).isLessThan(10_000_000_000L);
  }

  @Test
  void jsonOfManyValuesOrLevelsIsRefused() {
    assertJsonRefused("{\"x\": [" + "[],".repeat(2_000_000) + "[]]}");
    assertJsonRefused("[".repeat(100_000) + "]".repeat(100_000));
    assertJsonRefused("{\"x\": " + "9".repeat(20_000_000) + "}");
    assertJsonRefused("{\"x\": \"" + "9".repeat(20_000_000) + "\"}");
  }

  private static void assertJsonRefused(String json) {
    byte[] sent = json.getBytes(UTF_8);
    long before = THREADS.getCurrentThreadAllocatedBytes();

    Parsed<Registry> parsed = RegistryReader.read(InputFile.sent("a.json", sent), null);

    assertThat(THREADS.getCurrentThreadAllocatedBytes() - before)
        .isLessThan(FEW_BYTES + 2L * sent.length);
    assertThat(parsed.findings()).extracting(Finding::code).containsExactly("too-many-values");
  }

  /** Refused by both readers of workbooks, with this limit, and not much is kept until then. */
  private static void assertRefused(byte[] sent, String limit) {
    long before = THREADS.getCurrentThreadAllocatedBytes();

    Parsed<Registry> list = understood(sent);

    assertThat(THREADS.getCurrentThreadAllocatedBytes() - before)
        .isLessThan(FEW_BYTES + 2L * sent.length);
    assertThat(list.findings()).extracting(Finding::code).contains("too-large");
    assertThat(list.findings().getFirst().message().english()).contains(limit);
    assertThat(list.findings().getFirst().message().zh()).doesNotContainPattern("[a-z]+ [a-z]+");
  }

  private static Iterable<String> told(byte[] sent) {
    return understood(sent).findings().stream().map(Finding::code).toList();
  }

  private static Parsed<Registry> understood(byte[] sent) {
    Terms terms = new Terms(Terms.USUAL_DAYS, null);
    return ListImport.read(InputFile.sent("list", sent), CITY.policy(), Mapping.NONE, terms).list();
  }

  private static long allocated(Runnable act) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    act.run();
    return THREADS.getCurrentThreadAllocatedBytes() - before;
  }

  private static String row(int cells) {
    return "<row>" + "<c t=\"str\"><v>x</v></c>".repeat(cells) + "</row>";
  }

  /** A workbook of one sheet with this content. */
  private static byte[] sheet(String content) {
    try {
      return WorkbookParts.pack(
          Map.of(
              "xl/workbook.xml",
              "<workbook><sheets><sheet name=\"s\"/></sheets></workbook>".getBytes(UTF_8),
              "xl/worksheets/sheet1.xml",
              ("<worksheet>" + content + "</worksheet>").getBytes(UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
