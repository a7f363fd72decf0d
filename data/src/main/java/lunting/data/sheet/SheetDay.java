package lunting.data.sheet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as spreadsheets hold them: a number of days, or a text such as 2020-12-01, 2020/12/1,
 * 2020.12.1, 2020年12月1日 or 20201201.
 */
final class SheetDay {
  private static final Pattern WRITTEN =
      Pattern.compile("(\\d{4}) *[-/.年] *(\\d{1,2}) *[-/.月] *(\\d{1,2}) *日?([T ]+00:00(:00)?)?");
  private static final Pattern EIGHT_DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

  /** Day 0 of a workbook; 29 February 1900, which never was, is its day 60. */
  private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

  private static final int NEVER_WAS = 60;
  private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465); // 9999-12-31

  private SheetDay() {}

  /** The day as an ISO date; what is no day stays as it is shown. */
  static String iso(SheetCell cell, String shown, boolean since1904) {
    if (cell instanceof SheetCell.Decimal number
        && number.value().signum() > 0
        && number.value().compareTo(LAST_DAY) <= 0) {
      int days = number.value().intValue(); // a time of day does not matter
      if (since1904) {
        return EPOCH_1904.plusDays(days).toString();
      }
      return EPOCH.plusDays(days < NEVER_WAS ? days + 1 : days).toString();
    }
    Matcher written = WRITTEN.matcher(shown);
    Matcher digits = EIGHT_DIGITS.matcher(shown);
    Matcher day = written.matches() ? written : digits.matches() ? digits : null;
    if (day == null) {
      return shown;
    }
    try {
      return LocalDate.of(part(day, 1), part(day, 2), part(day, 3)).toString();
    } catch (DateTimeException e) {
      return shown; // such as 30 February: reported as no date
    }
  }

  private static int part(Matcher day, int group) {
    return Integer.parseInt(day.group(group));
  }
}
