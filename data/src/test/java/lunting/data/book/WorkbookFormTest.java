package lunting.data.book;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lunting.data.cells.WorkbookParts;
import lunting.data.json.JsonWriting;
import lunting.data.outline.SmallDistrict;
import lunting.data.paper.PlanCalendar;
import lunting.data.paper.PlanCsv;
import lunting.data.plan.Plan;
import lunting.data.sample.Sample;
import lunting.data.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What all workbooks have in common: paper, true ranges, and the same bytes everywhere. */
final class WorkbookFormTest {
  private static final Plan PLAN = SmallDistrict.plan("K1 ..##ww..66..", "G1 #...........");
  private static final Pattern CELL = Pattern.compile("<c r=\"([A-Z]+)(\\d+)\"");

  @Test
  void everySheetIsForChinesePaper() throws IOException {
    for (byte[] workbook : workbooks()) {
      assertThat(sheets(workbook))
          .allSatisfy((name, xml) -> assertThat(xml).containsPattern("paperSize=\"(8|9)\""));
    }
  }

  @Test
  void everySheetSaysHowFarItReaches() throws IOException {
    for (byte[] workbook : workbooks()) {
      assertThat(sheets(workbook))
          .allSatisfy((name, xml) -> {
            Matcher cell = CELL.matcher(xml);
            int lastRow = 0;
            int lastColumn = 0;
            while (cell.find()) {
              lastRow = Integer.parseInt(cell.group(2));
              lastColumn = Math.max(lastColumn, column(cell.group(1)));
            }
            Matcher range = Pattern.compile("<dimension ref=\"A1:([A-Z]+)(\\d+)\"").matcher(xml);
            assertThat(range.find()).isTrue();
            assertThat(column(range.group(1))).isEqualTo(lastColumn);
            assertThat(range.group(2)).isEqualTo(Integer.toString(lastRow));
          });
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "tr-TR", "de-DE", "zh-CN"})
  void everyOutputHasTheSameBytesInEveryLocale(String tag) {
    List<Supplier<byte[]>> outputs =
        List.of(
            () -> PlanWorkbook.write(SmallDistrict.POLICY, SmallDistrict.REGISTRY, PLAN, null),
            () -> RegistryWorkbook.write(sample().registry()),
            () -> JsonWriting.registry(sample().registry()),
            () -> JsonWriting.policy(sample().policy()),
            () -> JsonWriting.plan(PLAN),
            () ->
                DiffWorkbook.write(
                    SmallDistrict.POLICY, SmallDistrict.REGISTRY, DiffWritingTest.changes()),
            () -> PlanCsv.write(SmallDistrict.POLICY, SmallDistrict.REGISTRY, PLAN, null),
            () -> PlanCalendar.write(SmallDistrict.POLICY, SmallDistrict.REGISTRY, PLAN, null));
    Locale usual = Locale.getDefault();
    for (Supplier<byte[]> output : outputs) {
      Locale.setDefault(Locale.ROOT);
      byte[] plain = output.get();
      Locale.setDefault(Locale.forLanguageTag(tag));
      byte[] there = output.get();
      Locale.setDefault(usual);

      assertThat(there).isEqualTo(plain);
    }
  }

  private static List<byte[]> workbooks() {
    return List.of(
        PlanWorkbook.write(SmallDistrict.POLICY, SmallDistrict.REGISTRY, PLAN, null),
        RegistryWorkbook.write(SmallDistrict.REGISTRY),
        DiffWorkbook.write(
            SmallDistrict.POLICY, SmallDistrict.REGISTRY, DiffWritingTest.changes()));
  }

  private static Sample sample() {
    return Objects.requireNonNull(Samples.find("district", 3));
  }

  private static Map<String, String> sheets(byte[] workbook) throws IOException {
    Map<String, String> sheets = new TreeMap<>();
    WorkbookParts.unpack(workbook)
        .forEach((name, content) -> {
          if (name.startsWith("xl/worksheets/sheet")) {
            sheets.put(name, new String(content, UTF_8));
          }
        });
    assertThat(sheets).isNotEmpty();
    return sheets;
  }

  private static int column(String letters) {
    return letters.chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1);
  }
}
