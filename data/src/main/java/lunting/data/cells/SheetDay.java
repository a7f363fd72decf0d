package lunting.data.cells;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Days as spreadsheets hold them: a number of days, or a text such as 2020-12-01, 2020/12/1,
 * 2020.12.1, 2020年12月1日, 20201201, or one of these with a time or a day of the week.
 */
public final class SheetDay {
  private static final String TIME = "\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?";
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(\\d{4}) *[-‐‑–—−/.年] *(\\d{1,2}) *[-‐‑–—−/.月] *(\\d{1,2}) *[日号]?"
              + ("(?:[T ]+" + TIME + "(?:Z|[+-]\\d{2}:?\\d{2})?)?")
              + " *(?:\\(?(?:星期|周)[一二三四五六日天]\\)?)?");
  private static final Pattern EIGHT_DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final Pattern ISO_CELL =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:T(" + TIME + ")?(?:Z|[+-]\\d{2}:\\d{2})?)?");

  /** Day 0 of a workbook; 29 February 1900, which never was, is its day 60. */
  private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

  private static final int NEVER_WAS = 60;
  private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465); // 9999-12-31
  private static final long NANOS_A_DAY = 86_400_000_000_000L;

  /** What a program's arithmetic loses of a day is less: this is a millisecond. */
  private static final int DECIMALS = 8;

  private SheetDay() {}

  /** The day as an ISO date; what is no day stays as it is shown. */
  public static String iso(SheetCell cell, String shown, boolean since1904) {
    LocalDate day =
        switch (cell) {
          case SheetCell.Decimal number -> of(number.value(), since1904);
          case SheetCell.Day counted -> of(counted.serial(), since1904);
          case SheetCell.Words words -> null;
          case SheetCell.Flag flag -> null;
          case SheetCell.Broken broken -> null;
          case SheetCell.Unsolved unsolved -> null;
        };
    LocalDate written = day == null ? ofText(shown) : day;
    return written == null ? shown : written.toString();
  }

  /** The day that a number counts, its time of day left out; null where it counts none. */
  public static @Nullable LocalDate of(BigDecimal serial, boolean since1904) {
    if (serial.signum() <= 0 || serial.compareTo(LAST_DAY) > 0) {
      return null;
    }
    int days = serial.setScale(DECIMALS, RoundingMode.HALF_UP).intValue();
    if (since1904) {
      return EPOCH_1904.plusDays(days);
    }
    return EPOCH.plusDays(days < NEVER_WAS ? days + 1 : days);
  }

  /** The number that counts the day of a cell of type {@code d}; null where it holds none. */
  static @Nullable BigDecimal serial(String iso, boolean since1904) {
    Matcher matcher = ISO_CELL.matcher(iso.strip());
    if (!matcher.matches()) {
      return null;
    }
    try {
      LocalDate day = LocalDate.parse(matcher.group(1));
      long days = ChronoUnit.DAYS.between(since1904 ? EPOCH_1904 : EPOCH, day);
      BigDecimal whole = BigDecimal.valueOf(!since1904 && days <= NEVER_WAS ? days - 1 : days);
      return matcher.group(2) == null
          ? whole
          : whole.add(
              BigDecimal.valueOf(LocalTime.parse(matcher.group(2)).toNanoOfDay())
                  .divide(BigDecimal.valueOf(NANOS_A_DAY), 2 * DECIMALS, RoundingMode.HALF_UP));
    } catch (DateTimeException e) {
      return null; // such as 30 February
    }
  }

  /** The day of a cell as its sheet shows it; a number that counts no day stays a number. */
  public static String shown(SheetCell.Day cell, boolean since1904) {
    LocalDate day = of(cell.serial(), since1904);
    return day == null ? cell.serial().toPlainString() : DayFormat.shown(day, cell.format());
  }

  private static @Nullable LocalDate ofText(String text) {
    Matcher written = WRITTEN.matcher(text);
    Matcher digits = EIGHT_DIGITS.matcher(text);
    Matcher day = written.matches() ? written : digits.matches() ? digits : null;
    try {
      return day == null ? null : LocalDate.of(part(day, 1), part(day, 2), part(day, 3));
    } catch (DateTimeException e) {
      return null; // such as 30 February: reported as no date
    }
  }

  private static int part(Matcher day, int group) {
    return Integer.parseInt(day.group(group));
  }
}
