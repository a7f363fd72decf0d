package lunting.data.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import lunting.data.cells.CellText;
import lunting.data.cells.SheetCell;
import lunting.data.cells.SheetDay;
import lunting.data.finding.FileFaults;
import lunting.data.finding.Findings;
import lunting.data.finding.Node;
import lunting.data.finding.Place;
import lunting.data.tree.Characters;
import lunting.data.tree.LevelWords;
import lunting.data.tree.ServiceWords;
import org.jspecify.annotations.Nullable;

/**
 * Turns a cell into a value of the registry's tree by what its column holds. Planners store numbers
 * as text, dates in many forms and yes or no in more; what a person would understand is understood.
 *
 * @param since1904 whether the workbook counts its days from 1904
 */
public record CellNode(boolean since1904, Findings findings) {
  /** Spreadsheet programs keep 15 digits; what follows is noise of their arithmetic. */
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

  /** A number with more digits before its point than this is shown with an exponent. */
  private static final int MAX_PLAIN_DIGITS = 40;

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d{1,60}(\\.\\d{0,60})?|\\.\\d{1,60})");
  private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d*)?");
  private static final Set<String> YES = Set.of("是", "true", "1", "yes", "y", "√", "✓", "有");
  private static final Set<String> NO = Set.of("否", "false", "0", "no", "n", "×", "x", "无");

  /** The value of a cell; a blank one is no value. */
  Node read(@Nullable SheetCell cell, Column column, Place place) {
    return switch (cell) {
      case null -> new Node.Nothing(place);
      case SheetCell.Broken broken -> {
        findings.report(SheetFaults.ERROR_CELL, place, broken.shown());
        yield new Node.Nothing(place);
      }
      case SheetCell.Unsolved unsolved -> {
        findings.report(SheetFaults.NO_RESULT, place, null);
        yield new Node.Nothing(place);
      }
      default -> filled(cell, column, place);
    };
  }

  private Node filled(SheetCell cell, Column column, Place place) {
    String shown = shown(cell);
    String text = CellText.read(shown, column.kind() == Column.Kind.TEXT);
    if (text == null) {
      return new Node.Nothing(place);
    }
    if (cell instanceof SheetCell.Day && column.kind() != Column.Kind.DATE) {
      return day(text, column, place);
    }
    return switch (column.kind()) {
      case TEXT, CODE -> words(text, place);
      case NUMBER -> number(cell, text, column, place, new Node.Decimal(place, BigDecimal.ZERO));
      case SHARE -> share(cell, text, column, place);
      case DATE -> words(SheetDay.iso(cell, text, since1904), place);
      case FLAG -> flag(text, column, place);
      case LEVEL -> words(LevelWords.level(text), place);
      case SERVICE_KIND -> words(ServiceWords.kind(text), place);
    };
  }

  /** A day where none is expected: the spreadsheet program took what was typed for one. */
  private Node day(String text, Column column, Place place) {
    if (column.kind() == Column.Kind.TEXT) {
      findings.report(SheetFaults.DAY_AS_TEXT.with("column", column.header()), place, text);
      return words(text, place);
    }
    findings.report(SheetFaults.DAY.with("column", column.header()), place, text);
    return column.kind() == Column.Kind.NUMBER
        ? new Node.Decimal(place, BigDecimal.ZERO) // so that it is reported once
        : new Node.Nothing(place);
  }

  private Node words(String text, Place place) {
    Node.Words words = new Node.Words(place, text);
    if (!Characters.printable(text)) {
      findings.report(FileFaults.BAD_CHARACTER, words);
    }
    return words;
  }

  private Node share(SheetCell cell, String text, Column column, Place place) {
    if (!text.endsWith("%")) {
      return number(cell, text, column, place, new Node.Nothing(place));
    }
    String percent = CellText.strip(text.substring(0, text.length() - 1));
    return NUMBER.matcher(percent).matches()
        ? new Node.Decimal(place, new BigDecimal(percent).movePointLeft(2))
        : notANumber(text, column, place, new Node.Nothing(place));
  }

  /**
   * @param instead what is read instead of something that is no number, so that it is reported once
   */
  private Node number(SheetCell cell, String text, Column column, Place place, Node instead) {
    if (cell instanceof SheetCell.Decimal number) {
      return new Node.Decimal(place, rounded(number.value()));
    }
    String plain = GROUPED.matcher(text).matches() ? text.replace(",", "") : text;
    return NUMBER.matcher(plain).matches()
        ? new Node.Decimal(place, new BigDecimal(plain))
        : notANumber(text, column, place, instead);
  }

  private Node notANumber(String text, Column column, Place place, Node instead) {
    findings.report(SheetFaults.NOT_A_NUMBER.with("column", column.header()), place, text);
    return instead;
  }

  private Node flag(String text, Column column, Place place) {
    String word = text.toLowerCase(Locale.ROOT);
    if (YES.contains(word) || NO.contains(word)) {
      return new Node.Flag(place, YES.contains(word));
    }
    findings.report(SheetFaults.NOT_YES_OR_NO.with("column", column.header()), place, text);
    return new Node.Nothing(place);
  }

  /** A cell's content as a text. */
  public String shown(SheetCell cell) {
    return switch (cell) {
      case SheetCell.Words words -> words.text();
      case SheetCell.Day day -> SheetDay.shown(day, since1904);
      case SheetCell.Decimal number -> digits(number.value());
      case SheetCell.Flag flag -> flag.value() ? "TRUE" : "FALSE";
      case SheetCell.Broken broken -> broken.shown();
      case SheetCell.Unsolved unsolved -> "=";
    };
  }

  private static String digits(BigDecimal number) {
    BigDecimal rounded = rounded(number);
    return isHuge(rounded) ? rounded.toString() : rounded.toPlainString();
  }

  private static BigDecimal rounded(BigDecimal number) {
    BigDecimal rounded = number.round(DIGITS).stripTrailingZeros();
    return rounded.scale() < 0 && !isHuge(rounded) ? rounded.setScale(0) : rounded;
  }

  private static boolean isHuge(BigDecimal number) {
    return Math.abs((long) number.precision() - number.scale()) > MAX_PLAIN_DIGITS;
  }
}
