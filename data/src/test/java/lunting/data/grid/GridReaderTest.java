package lunting.data.grid;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lunting.data.finding.Finding;
import lunting.data.finding.Findings;
import lunting.data.finding.InputFile;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

final class GridReaderTest {
  private final Findings findings = new Findings("file");

  @Test
  void anOldWorkbookIsReadWithItsMergedAndHiddenCells() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      Sheet sheet = workbook.createSheet("附件1");
      CellStyle percent = workbook.createCellStyle();
      percent.setDataFormat(workbook.createDataFormat().getFormat("0%"));
      CellStyle day = workbook.createCellStyle();
      day.setDataFormat(workbook.createDataFormat().getFormat("yyyy\"年\"m\"月\""));
      Row first = sheet.createRow(0);
      first.createCell(0).setCellValue("企业名称");
      first.createCell(1).setCellValue(0.5);
      first.getCell(1).setCellStyle(percent);
      first.createCell(2).setCellValue(44_200);
      first.getCell(2).setCellStyle(day);
      first.createCell(3).setCellValue(true);
      first.createCell(4).setCellValue(0.1 + 0.2);
      sheet.createRow(2).createCell(0).setCellValue("甲厂");
      Objects.requireNonNull(sheet.getRow(2)).setZeroHeight(true);
      sheet.addMergedRegion(new CellRangeAddress(2, 4, 0, 1));
      sheet.setColumnHidden(3, true);
      workbook.createSheet("字典");
      workbook.setSheetHidden(1, true);
      workbook.write(out);
    }

    Grid grid = read(out.toByteArray());

    GridSheet sheet = grid.sheets().getFirst();
    assertThat(sheet.rows().getFirst().cells().values().stream().map(GridCell::shown))
        .containsExactly("企业名称", "50%", "2021-01-04", "TRUE", "0.3");
    assertThat(sheet.rows().getLast().hidden()).isTrue();
    assertThat(sheet.merged().at(5, 1)).isEqualTo(new MergedAreas.Area(3, 0, 5, 1));
    assertThat(sheet.merged().at(6, 1)).isNull();
    assertThat(sheet.hiddenColumns()).containsExactly(3);
    assertThat(grid.sheets().getLast().hidden()).isTrue();
    assertThat(sheet.place(3, 27).printed()).isEqualTo("附件1!AB3");
  }

  @Test
  void aWorkbookOfAnyProgramIsRead() throws IOException {
    byte[] workbook =
        xlsx(
            "\ufeff<worksheet xmlns=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><cols><col"
                + " min=\"2\" max=\"2\" hidden=\"true\"/></cols><sheetData><row r=\"2\""
                + " hidden=\"1\"><c r=\"A2\" t=\"inlineStr\"><is><t>甲厂</t><rPh><t>ja"
                + " chang</t></rPh></is></c><c r=\"B2\" t=\"d\"><v>2021-01-04</v></c><c"
                + " t=\"str\"><f>A1</f><v></v></c><c><f>1+1</f></c><c t=\"e\"><v>#REF!</v></c><c"
                + " t=\"b\"><v>1</v></c></row></sheetData><mergeCells><mergeCell"
                + " ref=\"A2:A4\"/></mergeCells></worksheet>");

    GridSheet sheet = read(workbook).sheets().getFirst();

    GridSheet.Row row = Objects.requireNonNull(sheet.row(2));
    assertThat(row.hidden()).isTrue();
    assertThat(row.cells().toString())
        .isEqualTo(
            "{0=Words[text=甲厂], 1=Day[date=2021-01-04], 3=Unsolved[],"
                + " 4=Broken[shown=#REF!], 5=Flag[value=true]}");
    assertThat(sheet.hiddenColumns()).containsExactly(1);
    assertThat(Objects.requireNonNull(sheet.merged().at(4, 0)).height()).isEqualTo(3);
  }

  @Test
  void aTextFileIsReadInItsEncoding() {
    String text = "企业名称,产能\r\n\"甲\n厂\",\"1,200\"\r\n\r\n\"他说\"\"好\"\"\",";

    for (Charset charset : List.of(UTF_8, Charset.forName("GB18030"))) {
      GridSheet sheet = read(text.getBytes(charset)).sheets().getFirst();
      assertThat(sheet.rows().stream().map(GridSheet.Row::number)).containsExactly(1, 2, 4);
      assertThat(Objects.requireNonNull(sheet.cell(2, 0)).shown()).isEqualTo("甲\n厂");
      assertThat(Objects.requireNonNull(sheet.cell(2, 1)).shown()).isEqualTo("1,200");
      assertThat(Objects.requireNonNull(sheet.cell(4, 0)).shown()).isEqualTo("他说\"好\"");
      assertThat(sheet.place(4, 0).printed()).isEqualTo("A4");
    }
    byte[] unicode = "\ufeff企业名称\t产能\r\n".getBytes(UTF_16LE);
    assertThat(read(unicode).sheets().getFirst().rows().getFirst().cells()).hasSize(2);
    assertThat(read(unicode).readAs()).isEqualTo("UTF-16LE");
  }

  @Test
  void aQuoteThatSwallowsRowsIsAFinding() {
    Findings own = new Findings("file");

    byte[] content = "企业名称,镇\n\"甲厂,东镇\n乙厂,东镇\n".getBytes(UTF_8);
    Grid open = GridReader.read(InputFile.of("file", content), own);

    assertThat(open).isNull();
    assertThat(own.all().getFirst().code()).isEqualTo("quote-not-closed");
    assertThat(own.all().getFirst().place()).isEqualTo("A2");
    assertThat(code("a,b\n\"甲,1\n\"乙,2\n".getBytes(UTF_8))).isEqualTo("quote-not-closed");
  }

  @Test
  void whatIsNoSpreadsheetIsAFinding() throws IOException {
    assertThat(code(new byte[0])).isEqualTo("empty-file");
    assertThat(code("<html><table><tr><td>编号</td></tr></table>".getBytes(UTF_8)))
        .isEqualTo("web-page");
    assertThat(code(new byte[] {'P', 'K', 3, 4, 5})).isEqualTo("not-a-workbook");
    assertThat(code(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}))
        .isEqualTo("not-a-workbook");
    assertThat(code(new byte[] {(byte) 0xFF, 0x41, (byte) 0xFF})).isEqualTo("encoding");
    StringBuilder wide = new StringBuilder("<worksheet><sheetData><row>");
    wide.append("<c><v>1</v></c>".repeat(Grid.MAX_COLUMNS + 1));
    assertThat(code(xlsx(wide.append("</row></sheetData></worksheet>").toString())))
        .isEqualTo("too-large");
  }

  private Grid read(byte[] content) {
    Grid grid = GridReader.read(InputFile.of("file", content), findings);
    assertThat(findings.all()).isEmpty();
    return Objects.requireNonNull(grid);
  }

  private static String code(byte[] content) {
    Findings own = new Findings("file");
    assertThat(GridReader.read(InputFile.of("file", content), own)).isNull();
    assertThat(own.all()).hasSize(1);
    assertThat(own.all().getFirst().severity()).isEqualTo(Finding.Severity.ERROR);
    return own.all().getFirst().code();
  }

  private static byte[] xlsx(String sheet) throws IOException {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(archive)) {
      put(out, "xl/workbook.xml", "<workbook><sheets><sheet name=\"S\"/></sheets></workbook>");
      put(out, "xl/worksheets/sheet1.xml", sheet);
    }
    return archive.toByteArray();
  }

  private static void put(ZipOutputStream out, String name, String content) throws IOException {
    out.putNextEntry(new ZipEntry(name));
    out.write(content.getBytes(UTF_8));
  }
}
