package lunting.data.cells;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import lunting.data.finding.Limits;
import lunting.data.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Steps through the XML of one sheet and keeps the cells that hold anything. */
final class SheetReader {
  private static final int MAX_MERGES = 100_000;

  /** So many columns are named as hidden, one by one; ranges may name the same again and again. */
  private static final int MAX_HIDDEN = 100_000;

  /** A longer text is no number that any program wrote. */
  private static final int MAX_DIGITS = 400;

  private static final Pattern ERROR = Pattern.compile("#[A-Z0-9/_]+[!?]?");

  private final SharedTexts texts;
  private final NumberFormats formats;
  private final boolean since1904;
  private final Limits limits;
  private final TreeMap<Integer, TreeMap<Integer, SheetCell>> rows = new TreeMap<>();
  private final List<SheetRows.Merge> merges = new ArrayList<>();
  private final Set<Integer> hiddenRows = new HashSet<>();
  private final Set<Integer> hiddenColumns = new HashSet<>();
  private int cells;
  private int hidden;
  private int row;
  private int column;
  private boolean hiddenRow;

  /** A row with content past the limit, if there is one. */
  private int tooFar;

  SheetReader(SharedTexts texts, NumberFormats formats, boolean since1904, Limits limits) {
    this.texts = texts;
    this.formats = formats;
    this.since1904 = since1904;
    this.limits = limits;
  }

  /** How many cells of the sheet hold anything. */
  int cells() {
    return cells;
  }

  /** The first row past the limit; 0 where there is none. */
  int tooFar() {
    return tooFar;
  }

  SheetRows rows(BookIndex.Sheet sheet) {
    List<SheetRows.Row> all = new ArrayList<>();
    rows.forEach((number, content) -> all.add(new SheetRows.Row(number, content)));
    return new SheetRows(
        sheet.name(), all, merges, new SheetRows.Hidden(sheet.hidden(), hiddenRows, hiddenColumns));
  }

  /**
   * Reads the sheet.
   *
   * @param left how many cells may still be kept
   */
  void read(XMLStreamReader xml, int left) throws IOException, XMLStreamException {
    boolean inData = false;
    while (xml.hasNext() && tooFar == 0) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        inData &= !xml.getLocalName().equals("sheetData");
      }
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "sheetData" -> inData = true;
        case "row" -> {
          if (inData) {
            startRow(xml);
          }
        }
        case "c" -> {
          if (inData) {
            cell(xml, left);
          }
        }
        case "col" -> hideColumns(xml);
        case "mergeCell" -> merge(xml.getAttributeValue(null, "ref"));
        default -> {}
      }
    }
  }

  private void startRow(XMLStreamReader xml) throws IOException {
    String number = xml.getAttributeValue(null, "r");
    row = number == null ? row + 1 : CellReference.rowNumber(number);
    column = -1;
    hiddenRow = BookIndex.isTrue(xml.getAttributeValue(null, "hidden"));
  }

  /** Columns are hidden in ranges, counted from 1; a range that is none hides nothing. */
  private void hideColumns(XMLStreamReader xml) {
    if (BookIndex.isTrue(xml.getAttributeValue(null, "hidden"))) {
      int first = NumberFormats.number(xml.getAttributeValue(null, "min"));
      int last =
          Math.min(
              NumberFormats.number(xml.getAttributeValue(null, "max")), CellReference.MAX_COLUMNS);
      for (int i = first; i > 0 && i <= last && hidden < MAX_HIDDEN; i++) {
        hiddenColumns.add(i - 1);
        hidden++;
      }
    }
  }

  private void cell(XMLStreamReader xml, int left) throws IOException, XMLStreamException {
    String reference = xml.getAttributeValue(null, "r");
    column = reference == null ? column + 1 : CellReference.column(reference);
    if (column >= CellReference.MAX_COLUMNS) {
      throw new DamagedException(Sentence.of("单元格超出 XFD 列", "a cell past column XFD"));
    }
    SheetCell content = content(xml);
    if (content == null) {
      return;
    }
    // A program may number its cells and not its rows.
    row = reference == null ? row : CellReference.row(reference, row);
    if (!rows.containsKey(row) && rows.size() > limits.rows()) {
      tooFar = row;
      return;
    }
    TreeMap<Integer, SheetCell> ofRow = rows.computeIfAbsent(row, number -> new TreeMap<>());
    ofRow.put(column, content);
    if (hiddenRow) {
      hiddenRows.add(row);
    }
    if (++cells > left) {
      throw CellLimits.tooManyCells(limits.cells());
    }
    if (ofRow.size() > CellLimits.MAX_FILLED_COLUMNS) {
      throw new TooLargeException(
          Sentence.of("第 {row} 行的单元格多于 {limit} 个", "more than {limit} cells in row {row}")
              .with("row", row)
              .with("limit", CellLimits.MAX_FILLED_COLUMNS));
    }
  }

  private @Nullable SheetCell content(XMLStreamReader xml) throws IOException, XMLStreamException {
    String type = xml.getAttributeValue(null, "t");
    String style = xml.getAttributeValue(null, "s");
    String value = null;
    String inline = null;
    boolean formula = false;
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (!xml.isStartElement()) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "v" -> value = SharedTexts.plainText(xml);
        case "is" -> inline = SharedTexts.richText(xml);
        default -> {
          formula |= xml.getLocalName().equals("f");
          SharedTexts.richText(xml);
        }
      }
    }
    if (inline != null) {
      return SharedTexts.words(inline);
    }
    String kind = type == null ? "n" : type;
    if (value == null) {
      // A text formula that came to nothing is stored without a result by some programs.
      return formula && !kind.equals("str") ? new SheetCell.Unsolved() : null;
    }
    return switch (kind) {
      case "s" -> texts.get(value);
      case "str" -> ERROR.matcher(value).matches() ? new SheetCell.Broken(value) : words(value);
      case "inlineStr" -> words(value);
      case "b" -> new SheetCell.Flag(value.strip().equals("1") || value.strip().equals("true"));
      case "e" -> new SheetCell.Broken(value);
      case "d" -> isoDay(value, formats.shown(style).day());
      default -> number(value, style, formula);
    };
  }

  private static @Nullable SheetCell words(String value) {
    return SharedTexts.words(value);
  }

  private @Nullable SheetCell isoDay(String value, @Nullable String format) {
    BigDecimal serial = SheetDay.serial(value, since1904);
    return serial == null
        ? words(value)
        : new SheetCell.Day(serial, format == null ? "yyyy/m/d" : format);
  }

  private @Nullable SheetCell number(String value, @Nullable String style, boolean formula) {
    String digits = value.strip();
    if (digits.isEmpty()) {
      return formula ? new SheetCell.Unsolved() : null;
    }
    if (digits.length() > MAX_DIGITS) {
      return words(value);
    }
    try {
      BigDecimal number = new BigDecimal(digits);
      NumberFormats.Shown shown = formats.shown(style);
      return shown.day() == null
          ? new SheetCell.Decimal(number, shown.percent())
          : new SheetCell.Day(number, shown.day());
    } catch (NumberFormatException e) {
      return words(value); // reported where a number is expected
    }
  }

  private void merge(@Nullable String range) throws IOException {
    if (range == null) {
      return;
    }
    if (merges.size() == MAX_MERGES) {
      throw new TooLargeException(
          Sentence.of("合并单元格多于 {limit} 处", "more than {limit} merged ranges")
              .with("limit", MAX_MERGES));
    }
    merges.add(CellReference.merge(range));
  }
}
