package lunting.data.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lunting.data.calendar.Span;
import lunting.data.cells.CellText;
import lunting.data.cells.SheetCell;
import lunting.data.cells.SheetDay;
import lunting.data.cells.SheetRows;
import org.jspecify.annotations.Nullable;

/**
 * The head of a season plan's sheet: the row that names the column of lines and heads each other
 * column with a day.
 *
 * @param row its number, from 1
 * @param line the column that holds the ids of lines, from 0
 * @param days column to day, in the order of the columns
 */
public record PlanHead(int row, int line, NavigableMap<Integer, LocalDate> days) {
  /** The name of the sheet. */
  public static final String SHEET = "轮停计划";

  /** The name of the sheet that lists the reductions with their causes. */
  public static final String LIST = "停限产明细";

  /** What heads the column of plants' ids, in every sheet of a plan. */
  public static final String PLANT = "编号 No.";

  /** What heads the column of lines' ids. */
  public static final String LINE = "生产线编号 Line no.";

  private static final Pattern LINE_CAPTION = Pattern.compile("(生产线编号|产线编号)?(line(no\\.?|id)?)?");
  private static final Pattern MONTH_AND_DAY = Pattern.compile("(\\d{1,2})[/.月-](\\d{1,2})[日号]?");

  /** A head lies in the first rows: titles and a legend stand above it. */
  private static final int LOOKED_AT = 30;

  /**
   * The head of a sheet; null where it has none.
   *
   * @param season in which a day without a year lies
   */
  public static @Nullable PlanHead find(SheetRows sheet, Span season, CellNode reader) {
    int looked = 0;
    for (SheetRows.Row row : sheet.rows()) {
      Integer line = null;
      NavigableMap<Integer, LocalDate> days = new TreeMap<>();
      for (var entry : row.cells().entrySet()) {
        LocalDate day = day(entry.getValue(), season, reader);
        if (day != null) {
          days.put(entry.getKey(), day);
        } else if (line == null && isLineCaption(reader.shown(entry.getValue()))) {
          line = entry.getKey();
        }
      }
      if (line != null && !days.isEmpty()) {
        return new PlanHead(row.number(), line, days);
      }
      if (++looked == LOOKED_AT) {
        return null;
      }
    }
    return null;
  }

  /** Whether a text heads the column of lines. */
  public static boolean isLineCaption(String text) {
    String plain = CellText.halfWidth(text).replaceAll("[\\s()（）_]", "").toLowerCase(Locale.ROOT);
    return !plain.isEmpty() && LINE_CAPTION.matcher(plain).matches();
  }

  private static @Nullable LocalDate day(SheetCell cell, Span season, CellNode reader) {
    String shown = reader.shown(cell);
    String iso = SheetDay.iso(cell, CellText.strip(CellText.halfWidth(shown)), reader.since1904());
    try {
      if (iso.matches("\\d{4}-\\d{2}-\\d{2}")) {
        return LocalDate.parse(iso);
      }
      Matcher yearless = MONTH_AND_DAY.matcher(iso);
      return yearless.matches() && cell instanceof SheetCell.Words
          ? inSeason(
              MonthDay.of(Integer.parseInt(yearless.group(1)), Integer.parseInt(yearless.group(2))),
              season)
          : null;
    } catch (DateTimeException e) {
      return null; // such as 2/30
    }
  }

  /** The day of this month and day in the season, or in the year in which it begins. */
  private static LocalDate inSeason(MonthDay day, Span season) {
    for (int year = season.from().getYear(); year <= season.to().getYear(); year++) {
      if (day.isValidYear(year) && season.contains(day.atYear(year))) {
        return day.atYear(year);
      }
    }
    return day.atYear(season.from().getYear());
  }
}
