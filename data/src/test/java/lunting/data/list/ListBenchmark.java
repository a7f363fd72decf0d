package lunting.data.list;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lunting.data.finding.InputFile;
import lunting.data.registry.Registry;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Measures what reading a long list costs, each once in a fresh process: {@code plants} (3,000 of
 * them, some 9,000 lines) or {@code empty} (a million rows of ten cells with a style and no
 * content). Run with {@code -Xmx512m}.
 */
final class ListBenchmark {
  private static final int PLANTS = 3_000;
  private static final int EMPTY_ROWS = 1_000_000;
  private static final int CELLS = 10;

  private ListBenchmark() {}

  /** Prints milliseconds, plants, lines and findings. */
  public static void main(String[] arguments) throws IOException {
    byte[] content = arguments[0].equals("empty") ? emptyRows() : plants();
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long cpu = threads.getCurrentThreadCpuTime();
    long start = System.nanoTime();
    Understood understood =
        ListImport.read(
            InputFile.of("list.xlsx", content), TypedList.POLICY, Mapping.NONE, Terms.USUAL);
    long millis = (System.nanoTime() - start) / 1_000_000;
    long worked = (threads.getCurrentThreadCpuTime() - cpu) / 1_000_000;
    Registry registry = understood.list().get();
    int lines = registry.plants().stream().mapToInt(plant -> plant.lines().size()).sum();
    System.out.printf(
        "%s: %,d bytes, %,d ms (%,d of them at work), %,d plants, %,d lines, %,d findings%n",
        arguments[0],
        content.length,
        millis,
        worked,
        registry.plants().size(),
        lines,
        understood.list().findings().size());
  }

  private static byte[] plants() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "lists", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("附件1");
      List<String> head =
          List.of("序号", "所在镇", "企业名称", "行业类型", "绩效等级", "生产线", "产能", "措施", "联系人", "电话");
      sheet.value(0, 0, "某省错峰生产企业清单");
      for (int i = 0; i < head.size(); i++) {
        sheet.value(1, i, head.get(i));
      }
      int row = 2;
      for (int plant = 0; plant < PLANTS; plant++) {
        int first = row;
        for (int line = 1; line <= 3; line++) {
          sheet.value(row, 0, plant + 1);
          sheet.value(row, 1, "第" + plant % 90 + "镇");
          sheet.value(row, 2, "第" + plant + "耐火材料有限公司");
          sheet.value(row, 3, plant % 2 == 0 ? "耐材" : "砖瓦窑");
          sheet.value(row, 4, "C级");
          sheet.value(row, 5, line + "#隧道窑");
          sheet.value(row, 6, plant % 2 == 0 ? "3万吨/年" : "3000万块/年");
          sheet.value(row, 7, "限产50%");
          sheet.value(row, 8, "张一");
          sheet.value(row, 9, "0533-0000000");
          row++;
        }
        for (int column : new int[] {0, 2, 3, 4}) {
          sheet.range(first, column, row - 1, column).merge();
        }
      }
    }
    return out.toByteArray();
  }

  private static byte[] emptyRows() throws IOException {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(archive)) {
      put(
          out,
          "xl/workbook.xml",
          "<workbook><sheets><sheet name=\"S\" id=\"r1\"/></sheets></workbook>");
      put(
          out,
          "xl/_rels/workbook.xml.rels",
          "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\""
              + " Target=\"worksheets/sheet1.xml\"/></Relationships>");
      out.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      write(out, "<worksheet><sheetData>");
      row(out, 1, "企业名称", "镇", "行业", "产能（t/d）");
      row(out, 2, "甲厂", "东镇", "耐材", "82.5");
      for (int row = 3; row < EMPTY_ROWS; row++) {
        StringBuilder cells = new StringBuilder();
        cells.append("<row r=\"").append(row).append("\" s=\"1\" customFormat=\"1\">");
        for (int column = 0; column < CELLS; column++) {
          cells.append("<c r=\"").append((char) ('A' + column)).append(row).append("\" s=\"1\"/>");
        }
        write(out, cells.append("</row>").toString());
      }
      write(out, "</sheetData></worksheet>");
    }
    return archive.toByteArray();
  }

  private static void row(OutputStream out, int number, String... texts) throws IOException {
    StringBuilder cells = new StringBuilder("<row r=\"" + number + "\">");
    for (String text : texts) {
      cells.append("<c t=\"inlineStr\"><is><t>").append(text).append("</t></is></c>");
    }
    write(out, cells.append("</row>").toString());
  }

  private static void put(ZipOutputStream out, String name, String content) throws IOException {
    out.putNextEntry(new ZipEntry(name));
    write(out, content);
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(UTF_8));
  }
}
