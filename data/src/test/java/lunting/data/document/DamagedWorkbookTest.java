package lunting.data.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lunting.data.cells.WorkbookParts;
import lunting.data.finding.Finding;
import lunting.data.finding.InputFile;
import lunting.data.finding.Limits;
import lunting.data.finding.Parsed;
import lunting.data.registry.Registry;
import org.junit.jupiter.api.Test;

final class DamagedWorkbookTest {
  private static final byte[] WHOLE = TypedWorkbook.complete().bytes();

  @Test
  void theWholeWorkbookIsFine() {
    assertThat(read(WHOLE).findings()).isEmpty();
  }

  @Test
  void oldAndEncryptedWorkbooksAreToBeSavedAsXlsx() {
    byte[] ole2 = new byte[4_096];
    byte[] magic = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A};
    System.arraycopy(magic, 0, ole2, 0, magic.length);
    ole2[7] = (byte) 0xE1;

    Parsed<Registry> parsed = read(ole2);

    assertThat(codes(parsed)).containsExactly("old-workbook");
    assertThat(parsed.findings().getFirst().message().zh()).contains(".xlsx", "密码");
    assertThat(codes(RegistryWorkbookReader.read(InputFile.of("a.xls", ole2), null)))
        .containsExactly("old-workbook");
  }

  @Test
  void aTruncatedWorkbookIsAFinding() {
    for (int length = 4; length < WHOLE.length; length += 97) {
      assertThat(codes(read(Arrays.copyOf(WHOLE, length)))).containsExactly("not-a-workbook");
    }
  }

  @Test
  void whatIsWrongIsSaidByKindInBothLanguages() throws IOException {
    Map<String, byte[]> parts = WorkbookParts.unpack(WHOLE);
    Map<String, byte[]> brokenOff = new LinkedHashMap<>(parts);
    brokenOff.put("xl/workbook.xml", "<workbook><sheets>".getBytes(UTF_8));
    Map<String, byte[]> inOtherLetters = new LinkedHashMap<>(parts);
    inOtherLetters.put("xl/workbook.xml", "<workbook>\u00e9".getBytes(ISO_8859_1));
    Map<String, byte[]> withoutSheet = new LinkedHashMap<>(parts);
    withoutSheet.remove("xl/worksheets/sheet4.xml");
    byte[] farRight =
        withSheetData("xl/worksheets/sheet2.xml", "<row r=\"1\"><c r=\"ZZZ1\"><v>1</v></c></row>");
    byte[] manyLetters =
        withSheetData(
            "xl/worksheets/sheet2.xml",
            "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>" + "9".repeat(30_000) + "</v></c></row>");
    byte[] ods = WorkbookParts.pack(Map.of("content.xml", new byte[0]));

    assertThat(said(RegistryWorkbookReader.read(InputFile.of("a.xlsx", new byte[0]), null)))
        .isEqualTo("0 字节 / 0 bytes");
    assertThat(said(Arrays.copyOf(WHOLE, WHOLE.length / 2)))
        .isEqualTo("文件不完整或已损坏，可能没有传完 / it is damaged or cut off, maybe while it was sent");
    assertThat(said(ods)).isEqualTo("这是 .ods 文件 / it is an .ods file");
    assertThat(said(WorkbookParts.pack(brokenOff)))
        .isEqualTo("内部的 XML 格式有误 / a part of it is no well-formed XML");
    assertThat(said(WorkbookParts.pack(inOtherLetters)))
        .isEqualTo("文字编码有误 / its text is in another encoding");
    assertThat(said(WorkbookParts.pack(withoutSheet)))
        .isEqualTo("工作表 lines 没有内容 / the sheet lines has no content");
    assertThat(said(manyLetters))
        .isEqualTo("共享文字表中没有编号为“%1$s…”的文字 / no text number %1$s…".formatted("9".repeat(79)));
    assertThat(said(farRight)).isEqualTo("单元格超出 XFD 列 / a cell past column XFD");
    assertThat(said(locked(WHOLE)))
        .isEqualTo("内部文件已加密，或压缩方式不受支持 / its parts are encrypted, or packed in an unknown way");
  }

  /** What stands in brackets in both sentences of the only finding. */
  private static String said(byte[] content) {
    return said(read(content));
  }

  private static String said(Parsed<Registry> parsed) {
    Finding finding = parsed.findings().getFirst();
    assertThat(finding.code()).isEqualTo("not-a-workbook");
    return finding.message().zh().replaceFirst("(?s).*（(.*)）.*", "$1")
        + " / "
        + finding.message().english().replaceFirst("(?s).*\\((.*)\\).*", "$1");
  }

  /** The workbook with the mark of a password on every part, in both places where it stands. */
  private static byte[] locked(byte[] whole) {
    byte[] locked = whole.clone();
    for (int i = 0; i + 3 < locked.length; i++) {
      boolean record = locked[i] == 'P' && locked[i + 1] == 'K';
      if (record && locked[i + 2] == 3 && locked[i + 3] == 4) {
        locked[i + 6] |= 1;
      } else if (record && locked[i + 2] == 1 && locked[i + 3] == 2) {
        locked[i + 8] |= 1;
      }
    }
    return locked;
  }

  @Test
  void aZipThatIsNoWorkbookIsAFinding() throws IOException {
    byte[] zip = WorkbookParts.pack(Map.of("letter.txt", "Dear planner".getBytes(UTF_8)));

    assertThat(codes(read(zip))).containsExactly("not-a-workbook");
  }

  @Test
  void somethingThatIsNoZipIsAFinding() {
    InputFile text = InputFile.of("a.xlsx", "plants".getBytes(UTF_8));
    InputFile empty = InputFile.of("a.xlsx", new byte[0]);

    assertThat(codes(RegistryWorkbookReader.read(text, null))).containsExactly("not-a-workbook");
    assertThat(codes(RegistryWorkbookReader.read(empty, null))).containsExactly("not-a-workbook");
  }

  @Test
  void aZipBombIsNotUnpacked() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      zip.write("<workbook>".getBytes(UTF_8));
      byte[] blanks = new byte[1_000_000];
      Arrays.fill(blanks, (byte) ' ');
      for (int left = Limits.AT_HAND.unpackedBytes(); left >= 0; left -= blanks.length) {
        zip.write(blanks);
      }
      zip.closeEntry();
    }

    Parsed<Registry> parsed = read(bomb.toByteArray());

    assertThat(bomb.size()).isLessThan(1_000_000);
    assertThat(codes(parsed)).containsExactly("too-large");
  }

  @Test
  void anArchiveOfManyPartsIsNotUnpacked() throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    for (int i = 0; i <= WorkbookParts.MAX_PARTS; i++) {
      parts.put("part" + i, new byte[0]);
    }

    assertThat(codes(read(WorkbookParts.pack(parts)))).containsExactly("too-large");
  }

  @Test
  void aSheetWithoutANameIsNoneOfTheRegistrys() throws IOException {
    Map<String, byte[]> parts = WorkbookParts.unpack(WHOLE);
    String sheets = new String(parts.get("xl/workbook.xml"), UTF_8);
    parts.put("xl/workbook.xml", sheets.replace("name=\"lines\"", "").getBytes(UTF_8));

    assertThat(codes(read(WorkbookParts.pack(parts))))
        .containsExactly("unknown-sheet", "missing-sheet");
  }

  @Test
  void aSheetWithTooManyRowsIsNotReadToItsEnd() throws IOException {
    StringBuilder rows = new StringBuilder();
    for (int i = 1; i <= Limits.AT_HAND.rows() + 2; i++) {
      rows.append("<row r=\"").append(i).append("\"><c><v>1</v></c></row>");
    }
    byte[] workbook = withSheetData("xl/worksheets/sheet2.xml", rows.toString());

    Parsed<Registry> parsed = read(workbook);

    assertThat(parsed.findings())
        .filteredOn(finding -> finding.code().equals("too-large"))
        .extracting(Finding::place)
        .containsExactly("towns!A" + (Limits.AT_HAND.rows() + 2));
  }

  @Test
  void aCellFarToTheRightCostsNoMemory() throws IOException {
    byte[] workbook =
        withSheetData(
            "xl/worksheets/sheet2.xml", "<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>");

    assertThat(codes(read(workbook))).containsExactly("not-a-workbook");
  }

  @Test
  void anExternalEntityIsNotFetched() throws IOException {
    Map<String, byte[]> parts = WorkbookParts.unpack(WHOLE);
    parts.put(
        "xl/sharedStrings.xml",
        "<!DOCTYPE sst [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><sst><si><t>&x;</t></si></sst>"
            .getBytes(UTF_8));

    assertThat(codes(read(WorkbookParts.pack(parts)))).containsExactly("not-a-workbook");
  }

  @Test
  void daysOfAWorkbookCountedFrom1904AreShifted() throws IOException {
    TypedWorkbook typed =
        TypedWorkbook.complete()
            .sheet("avoid")
            .row("plant", "from", "to")
            .row("P1", 42_704, 42_704);
    Map<String, byte[]> parts = WorkbookParts.unpack(typed.bytes());
    String book = new String(parts.get("xl/workbook.xml"), UTF_8);
    parts.put(
        "xl/workbook.xml",
        book.replaceFirst("<workbookPr[^>]*/>", "<workbookPr date1904=\"1\"/>").getBytes(UTF_8));

    Registry registry = read(WorkbookParts.pack(parts)).get();

    assertThat(registry.plants().getFirst().avoid().getFirst().span().from())
        .isEqualTo("2020-12-01");
  }

  @Test
  void theResultOfAFormulaCountsAndAnErrorIsAFinding() throws IOException {
    byte[] right = withCapacity("<f>40+2.5</f><v>42.5</v>", "n");
    byte[] wrong = withCapacity("<f>1/0</f><v>#DIV/0!</v>", "e");

    Registry registry = read(right).get();
    Parsed<Registry> parsed = read(wrong);

    assertThat(registry.plants().getFirst().lines().getFirst().capacityMilli()).isEqualTo(42_500);
    assertThat(parsed.findings().getFirst().code()).isEqualTo("error-cell");
    assertThat(parsed.findings().getFirst().place()).isEqualTo("lines!D2");
    assertThat(parsed.findings().getFirst().value()).isEqualTo("#DIV/0!");
  }

  private static byte[] withCapacity(String content, String type) throws IOException {
    Map<String, byte[]> parts = WorkbookParts.unpack(WHOLE);
    String lines = new String(parts.get("xl/worksheets/sheet4.xml"), UTF_8);
    String changed =
        lines.replaceFirst(
            "<c r=\"D2\"[^>]*>.*?</c>", "<c r=\"D2\" t=\"" + type + "\">" + content + "</c>");
    assertThat(changed).isNotEqualTo(lines);
    parts.put("xl/worksheets/sheet4.xml", changed.getBytes(UTF_8));
    return WorkbookParts.pack(parts);
  }

  private static byte[] withSheetData(String part, String rows) throws IOException {
    Map<String, byte[]> parts = WorkbookParts.unpack(WHOLE);
    parts.put(
        part,
        ("<worksheet"
                + " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + rows
                + "</sheetData></worksheet>")
            .getBytes(UTF_8));
    return WorkbookParts.pack(parts);
  }

  private static Parsed<Registry> read(byte[] content) {
    return RegistryReader.read(InputFile.of("名录.xlsx", content), null);
  }

  private static List<String> codes(Parsed<?> parsed) {
    return parsed.findings().stream().map(Finding::code).toList();
  }
}
