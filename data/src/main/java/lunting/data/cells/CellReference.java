package lunting.data.cells;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lunting.data.finding.Findings;
import lunting.data.text.Sentence;

/** Reads what a sheet calls its cells and ranges: {@code D7}, {@code B2:B5}. */
final class CellReference {
  static final int MAX_COLUMNS = 16_384;

  private static final int MAX_LETTERS = 3;
  private static final int MAX_ROW_NUMBER = 1_048_576;
  private static final Pattern REFERENCE = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?(\\d{1,7})");

  private CellReference() {}

  /** The range of merged cells. */
  static SheetRows.Merge merge(String range) throws IOException {
    String[] ends = range.strip().split(":", -1);
    Matcher first = REFERENCE.matcher(ends[0]);
    Matcher last = REFERENCE.matcher(ends[ends.length - 1]);
    if (ends.length > 2 || !first.matches() || !last.matches()) {
      throw new DamagedException(
          Sentence.of("合并单元格写作“{said}”", "merged cells {said}")
              .with("said", Findings.shortened(range)));
    }
    int row = rowNumber(first.group(2));
    int otherRow = rowNumber(last.group(2));
    int column = column(first.group(1));
    int otherColumn = column(last.group(1));
    return new SheetRows.Merge(
        Math.min(row, otherRow),
        Math.min(column, otherColumn),
        Math.max(row, otherRow),
        Math.max(column, otherColumn));
  }

  /** The column of a reference, from 0; there are millions of them. */
  static int column(String reference) throws IOException {
    int letters = endOfLetters(reference);
    if (letters == 0 || letters > MAX_LETTERS) {
      throw new DamagedException(
          Sentence.of("单元格位置写作“{said}”", "a cell at {said}")
              .with("said", Findings.shortened(reference)));
    }
    int column = 0;
    for (int i = 0; i < letters; i++) {
      column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
    }
    return column - 1;
  }

  /** The row of a reference; another where it names none. */
  static int row(String reference, int other) {
    int named = NumberFormats.number(reference.substring(endOfLetters(reference)));
    return named >= 1 && named <= MAX_ROW_NUMBER ? named : other;
  }

  static int rowNumber(String number) throws IOException {
    int row = row(number.strip(), 0);
    if (row == 0) {
      throw new DamagedException(
          Sentence.of("行号写作“{said}”", "a row {said}").with("said", Findings.shortened(number)));
    }
    return row;
  }

  private static int endOfLetters(String reference) {
    int letters = 0;
    while (letters < reference.length() && Character.isLetter(reference.charAt(letters))) {
      letters++;
    }
    return letters;
  }
}
