package lunting.data.grid;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the XML of one sheet; cells that have a style but no content cost nothing. */
final class XlsxSheet {
  private static final int ISO_DAY = 10;

  /** No number of a spreadsheet program has more places than this, behind its point or before. */
  private static final int MAX_SCALE = 400;

  private final List<String> strings;
  private final List<NumberForm> forms;
  private final boolean since1904;
  private final int[] kept;
  private final TreeMap<Integer, GridSheet.Row> rows = new TreeMap<>();
  private final List<MergedAreas.Area> areas = new ArrayList<>();
  private final BitSet hiddenColumns = new BitSet();
  private int row;
  private int column;
  private boolean hiddenRow;

  /**
   * A sheet that is to be read.
   *
   * @param kept how many cells the workbook's sheets have had so far
   */
  XlsxSheet(List<String> strings, List<NumberForm> forms, boolean since1904, int[] kept) {
    this.strings = strings;
    this.forms = forms;
    this.since1904 = since1904;
    this.kept = kept;
  }

  GridSheet sheet(String name, boolean hidden) {
    Set<Integer> columns = new HashSet<>();
    for (GridSheet.Row each : rows.values()) {
      columns.addAll(each.cells().keySet());
    }
    columns.removeIf(each -> !hiddenColumns.get(each));
    return new GridSheet(name, hidden, List.copyOf(rows.values()), new MergedAreas(areas), columns);
  }

  void read(XMLStreamReader xml) throws XMLStreamException, TooLargeException {
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "c" -> cell(xml);
        case "row" -> {
          int number = XlsxXml.number(xml.getAttributeValue(null, "r"));
          row = number > 0 ? number : row + 1;
          column = -1;
          hiddenRow = XlsxXml.isTrue(xml.getAttributeValue(null, "hidden"));
        }
        case "col" -> {
          if (XlsxXml.isTrue(xml.getAttributeValue(null, "hidden"))) {
            int from = XlsxXml.number(xml.getAttributeValue(null, "min"));
            int to = XlsxXml.number(xml.getAttributeValue(null, "max"));
            if (from > 0 && to >= from) {
              hiddenColumns.set(from - 1, Math.max(from - 1, Math.min(to, Grid.MAX_COLUMNS)));
            }
          }
        }
        case "mergeCell" -> area(xml.getAttributeValue(null, "ref"));
        default -> {}
      }
    }
  }

  private void area(@Nullable String reference) {
    String[] ends = reference == null ? new String[0] : reference.split(":", -1);
    if (ends.length == 2) {
      int top = rowOf(ends[0]);
      int bottom = rowOf(ends[1]);
      int left = columnOf(ends[0]);
      int right = columnOf(ends[1]);
      if (top > 0 && left >= 0 && bottom >= top && right >= left) {
        areas.add(new MergedAreas.Area(top, left, bottom, right));
      }
    }
  }

  private void cell(XMLStreamReader xml) throws XMLStreamException, TooLargeException {
    String reference = xml.getAttributeValue(null, "r");
    int named = reference == null ? -1 : columnOf(reference);
    column = named >= 0 ? named : column + 1;
    int at = reference == null ? -1 : rowOf(reference);
    if (at > 0) {
      row = at;
    }
    String type = xml.getAttributeValue(null, "t");
    String style = xml.getAttributeValue(null, "s");
    GridCell content = content(xml, type == null ? "n" : type, style);
    if (content == null) {
      return;
    }
    if (column >= Grid.MAX_COLUMNS) {
      throw new TooLargeException("more than " + Grid.MAX_COLUMNS + " columns");
    }
    if (++kept[0] > Grid.MAX_CELLS) {
      throw new TooLargeException("more than " + Grid.MAX_CELLS + " cells");
    }
    rows.computeIfAbsent(row, number -> new GridSheet.Row(number, hiddenRow, new TreeMap<>()))
        .cells()
        .put(column, content);
  }

  private @Nullable GridCell content(XMLStreamReader xml, String type, @Nullable String style)
      throws XMLStreamException {
    String value = null;
    boolean formula = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
        break;
      }
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "v" -> value = xml.getElementText();
        case "is" -> value = XlsxXml.text(xml, "is");
        case "f" -> formula = true;
        default -> {}
      }
    }
    if (value == null) {
      // A text formula that came to nothing is stored without a value by some programs.
      return formula && type.equals("n") ? new GridCell.Unsolved() : null;
    }
    return switch (type) {
      case "s" -> shared(value);
      case "inlineStr" -> words(value);
      case "str" -> words(GridText.unescape(value));
      case "b" -> new GridCell.Flag(XlsxXml.isTrue(value.strip()));
      case "e" -> new GridCell.Broken(value.strip());
      case "d" -> isoDay(value.strip());
      default -> number(value.strip(), style);
    };
  }

  private @Nullable GridCell shared(String index) {
    int number = XlsxXml.number(index);
    return number < 0 || number >= strings.size()
        ? new GridCell.Broken("?")
        : words(strings.get(number));
  }

  private static @Nullable GridCell words(String text) {
    return GridText.isBlank(text) ? null : new GridCell.Words(text);
  }

  private @Nullable GridCell number(String written, @Nullable String style) {
    if (written.isEmpty()) {
      return null;
    }
    int index = XlsxXml.number(style == null ? "0" : style);
    NumberForm form = index >= 0 && index < forms.size() ? forms.get(index) : NumberForm.PLAIN;
    try {
      BigDecimal value = new BigDecimal(written);
      // An exponent of a thousand digits would be written out whole.
      return Math.abs((long) value.scale()) > MAX_SCALE
          ? new GridCell.Broken(written)
          : form.cell(value, since1904);
    } catch (NumberFormatException | ArithmeticException e) {
      return words(written);
    }
  }

  private static GridCell isoDay(String written) {
    try {
      return new GridCell.Day(
          LocalDate.parse(written.substring(0, Math.min(ISO_DAY, written.length()))));
    } catch (DateTimeException e) {
      return new GridCell.Words(written);
    }
  }

  /** The column of a reference such as AB12, from 0; -1 where it names none. */
  private static int columnOf(String reference) {
    int column = 0;
    int letters = 0;
    for (int i = 0; i < reference.length(); i++) {
      char c = Character.toUpperCase(reference.charAt(i));
      if (c >= 'A' && c <= 'Z' && letters < 4) {
        column = column * 26 + (c - 'A' + 1);
        letters++;
      } else if (c != '$') {
        break;
      }
    }
    return column - 1;
  }

  /** The row of a reference, from 1; -1 where it names none. */
  private static int rowOf(String reference) {
    int digits = reference.length();
    while (digits > 0 && Character.isDigit(reference.charAt(digits - 1))) {
      digits--;
    }
    return XlsxXml.number(reference.substring(digits));
  }
}
