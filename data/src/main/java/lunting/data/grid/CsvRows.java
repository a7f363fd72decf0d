package lunting.data.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import lunting.data.cells.CellLimits;
import lunting.data.cells.CellText;
import lunting.data.cells.SheetRows;
import lunting.data.cells.TooLargeException;
import lunting.data.finding.Findings;
import lunting.data.finding.Place;
import lunting.data.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The rows of separated values. A quoted value may hold separators, line breaks and doubled quotes;
 * rows are counted as spreadsheet programs count them, so one with a line break in it is one row.
 */
final class CsvRows {
  /** So many characters are looked at to find what parts the values. */
  private static final int SAMPLE = 20_000;

  private final String text;
  private final char separator;
  private final int limit;
  private final List<GridSheet.Row> rows = new ArrayList<>();
  private TreeMap<Integer, GridCell> cells = new TreeMap<>();
  private int column;
  private int number = 1;
  private int kept;

  /** The first cell whose quote swallows rows, as its end is missing; null where there is none. */
  private @Nullable String badQuote;

  private CsvRows(String text, int limit) {
    this.text = text;
    this.limit = limit;
    this.separator = separator(text);
  }

  /**
   * The rows of a text; null where a quote without an end swallows some, which is reported.
   *
   * @param limit so many cells may have content
   */
  static @Nullable List<GridSheet.Row> of(String text, int limit, Findings findings)
      throws TooLargeException {
    CsvRows rows = new CsvRows(text, limit);
    rows.read();
    if (rows.badQuote != null) {
      findings.report(GridFaults.BAD_QUOTE, new Place.Cell(rows.badQuote), null);
      return null;
    }
    return rows.rows;
  }

  /** A comma, unless another sign is more frequent: programs of other languages write those. */
  private static char separator(String text) {
    String sample = text.substring(0, Math.min(text.length(), SAMPLE));
    char best = ',';
    long most = count(sample, ',');
    for (char other : new char[] {'\t', ';'}) {
      long found = count(sample, other);
      if (found > most) {
        best = other;
        most = found;
      }
    }
    return best;
  }

  private static long count(String text, char sign) {
    return text.chars().filter(c -> c == sign).count();
  }

  private void read() throws TooLargeException {
    int at = 0;
    while (at < text.length()) {
      at = text.charAt(at) == '"' ? quoted(at + 1) : plain(at);
      if (at < text.length() && text.charAt(at) == separator) {
        column++;
        at++;
      } else if (at < text.length()) {
        at += text.startsWith("\r\n", at) ? 2 : 1;
        endRow();
      }
    }
    endRow();
  }

  private int plain(int from) throws TooLargeException {
    int at = from;
    while (at < text.length() && !ends(text.charAt(at))) {
      at++;
    }
    keep(text.substring(from, at));
    return at;
  }

  private int quoted(int from) throws TooLargeException {
    StringBuilder value = new StringBuilder();
    boolean closed = false;
    int at = from;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
        at++;
      } else if (c == '"') {
        at++;
        closed = true;
        break;
      }
      value.append(c);
      at++;
    }
    boolean broken = !closed || (at < text.length() && !ends(text.charAt(at)));
    if (broken && value.indexOf("\n") >= 0 && badQuote == null) {
      badQuote = SheetRows.letters(column) + number;
    }
    // What stands between a closing quote and the next separator belongs to the value.
    while (at < text.length() && !ends(text.charAt(at))) {
      value.append(text.charAt(at++));
    }
    keep(value.toString());
    return at;
  }

  private boolean ends(char c) {
    return c == separator || c == '\n' || c == '\r';
  }

  private void keep(String value) throws TooLargeException {
    if (CellText.isBlank(value)) {
      return;
    }
    if (column >= Grid.MAX_COLUMNS) {
      throw new TooLargeException(
          Sentence.of("多于 {limit} 列", "more than {limit} columns").with("limit", Grid.MAX_COLUMNS));
    }
    if (++kept > limit) {
      throw CellLimits.tooManyCells(limit);
    }
    cells.put(column, new GridCell.Words(value));
  }

  private void endRow() {
    if (!cells.isEmpty()) {
      rows.add(new GridSheet.Row(number, false, cells));
      cells = new TreeMap<>();
    }
    column = 0;
    number++;
  }
}
