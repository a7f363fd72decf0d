package lunting.data.list;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A list in a layout drawn by chance, with what it says: plants, lines and their capacities. */
final class DrawnList {
  private static final List<String> NAMES = List.of("企业名称", "单位名称", "企 业 名 称", "企业全称");
  private static final List<String> TOWNS = List.of("镇", "所在镇", "镇（街道）", "属地", "乡镇");
  private static final List<String> INDUSTRIES = List.of("行业", "行业类别", "所属行业");
  private static final List<String> GRADES = List.of("绩效等级", "绩效\n评级", "绩效分级");
  private static final List<String> LINES = List.of("生产线", "主要设备", "工序");
  private static final List<String> OTHERS = List.of("序号", "投产时间", "备注", "联系人", "环评文号");
  private static final List<String> KILNS = List.of("隧道窑", "轮窑", "梭式窑", "竖窑");

  private final Random random;
  private final List<List<String>> rows = new ArrayList<>();
  private final List<int[]> merged = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final boolean text;
  private int lines;
  private BigDecimal capacity = BigDecimal.ZERO;

  /**
   * Draws a list.
   *
   * @param text whether it is for a text file, which has no merged cells
   */
  DrawnList(long seed, boolean text) {
    this.random = new Random(seed);
    this.text = text;
    draw();
  }

  /** The names of its plants, in order. */
  List<String> names() {
    return names;
  }

  /** How many lines it names. */
  int lines() {
    return lines;
  }

  /** The capacities of all its lines together, in tons a day. */
  BigDecimal capacity() {
    return capacity;
  }

  private void draw() {
    List<String> keys =
        new ArrayList<>(List.of("name", "town", "industry", "grade", "line", "capacity"));
    for (String other : OTHERS) {
      if (random.nextBoolean()) {
        keys.add(other);
      }
    }
    Collections.shuffle(keys, random);
    boolean yearly = random.nextBoolean();
    boolean inCaption = random.nextBoolean();
    String unit = yearly ? "万吨/年" : "t/d";
    if (random.nextBoolean()) {
      add(keys.size(), "某区错峰生产清单");
    }
    List<String> head = new ArrayList<>();
    for (String key : keys) {
      head.add(
          switch (key) {
            case "name" -> any(NAMES);
            case "town" -> any(TOWNS);
            case "industry" -> any(INDUSTRIES);
            case "grade" -> any(GRADES);
            case "line" -> any(LINES);
            case "capacity" -> inCaption ? "产能（" + unit + "）" : "设计产能";
            default -> key;
          });
    }
    rows.add(head);
    int plants = 1 + random.nextInt(12);
    for (int i = 0; i < plants; i++) {
      plant(keys, i, yearly, inCaption ? "" : unit);
      if (random.nextInt(6) == 0) {
        List<String> total = blank(keys.size());
        total.set(keys.indexOf(random.nextBoolean() ? "name" : "town"), "小 计");
        rows.add(total);
      }
      if (random.nextInt(8) == 0) {
        rows.add(head);
      }
    }
    if (random.nextBoolean()) {
      add(keys.size(), "注：以环评为准");
    }
  }

  private void plant(List<String> keys, int index, boolean yearly, String unit) {
    String name = "第" + (index + 1) + "号" + (random.nextBoolean() ? "耐火材料" : "") + "厂";
    names.add(name);
    int count = 1 + random.nextInt(3);
    boolean oneCell = random.nextBoolean();
    int first = rows.size();
    List<String> numbered = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      numbered.add(i + "#" + any(KILNS));
    }
    for (int i = 0; i < (oneCell ? 1 : count); i++) {
      List<String> row = blank(keys.size());
      int tenths = 1 + random.nextInt(90);
      BigDecimal figure = BigDecimal.valueOf(tenths, 1);
      BigDecimal daily =
          yearly
              ? figure.movePointRight(4).divide(BigDecimal.valueOf(330), 6, RoundingMode.HALF_UP)
              : figure;
      capacity = capacity.add(daily);
      for (int column = 0; column < keys.size(); column++) {
        boolean below = i > 0;
        row.set(
            column,
            switch (keys.get(column)) {
              case "name" -> below ? "" : spaced(name);
              case "town" -> below ? "" : "甲乙丙".charAt(index % 3) + "镇";
              case "industry" -> below ? "" : random.nextBoolean() ? "耐材" : "耐火材料";
              case "grade" -> below ? "" : any(List.of("B", "Ｂ", "C级", "c", "A级", ""));
              case "line" ->
                  oneCell
                      ? String.join(any(List.of("、", "，", "；", "和", "\n")), numbered)
                      : numbered.get(i);
              case "capacity" -> figure + unit;
              case "序号" -> String.valueOf(index + 1);
              default -> random.nextBoolean() ? "" : "某某";
            });
      }
      rows.add(row);
    }
    lines += count;
    for (String key : List.of("name", "town", "industry", "grade")) {
      if (!text && rows.size() - first > 1 && (key.equals("name") || random.nextBoolean())) {
        merged.add(new int[] {first, rows.size() - 1, keys.indexOf(key)});
      }
    }
  }

  private String spaced(String name) {
    return random.nextInt(3) == 0 ? name.charAt(0) + " " + name.substring(1) + " " : name;
  }

  private void add(int columns, String only) {
    List<String> row = blank(columns);
    row.set(0, only);
    rows.add(row);
  }

  private static List<String> blank(int columns) {
    return new ArrayList<>(Collections.nCopies(columns, ""));
  }

  private String any(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** The list as an .xls file. */
  byte[] xls() {
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      Sheet sheet = workbook.createSheet("附件1");
      for (int i = 0; i < rows.size(); i++) {
        Row row = sheet.createRow(i);
        for (int j = 0; j < rows.get(i).size(); j++) {
          String value = rows.get(i).get(j);
          if (value.matches("\\d+(\\.\\d+)?")) {
            row.createCell(j).setCellValue(Double.parseDouble(value));
          } else if (!value.isEmpty()) {
            row.createCell(j).setCellValue(value);
          }
        }
      }
      for (int[] area : merged) {
        sheet.addMergedRegion(new CellRangeAddress(area[0], area[1], area[2], area[2]));
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The list as an .xlsx file. */
  byte[] xlsx() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "lists", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("附件1");
      for (int i = 0; i < rows.size(); i++) {
        for (int j = 0; j < rows.get(i).size(); j++) {
          String value = rows.get(i).get(j);
          if (value.matches("\\d+(\\.\\d+)?")) {
            sheet.value(i, j, new BigDecimal(value));
          } else if (!value.isEmpty()) {
            sheet.value(i, j, value);
          }
        }
      }
      for (int[] area : merged) {
        sheet.range(area[0], area[2], area[1], area[2]).merge();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** The list as a text file. */
  byte[] csv(Charset charset) {
    StringBuilder out = new StringBuilder();
    for (List<String> row : rows) {
      List<String> cells = new ArrayList<>();
      for (String cell : row) {
        boolean quoted = cell.contains(",") || cell.contains("\n");
        cells.add(quoted ? "\"" + cell + "\"" : cell);
      }
      out.append(String.join(",", cells)).append("\r\n");
    }
    return out.toString().getBytes(charset);
  }
}
