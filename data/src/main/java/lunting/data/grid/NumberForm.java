package lunting.data.grid;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** How a program shows the numbers of a cell, as far as it says what they are. */
enum NumberForm {
  PLAIN,
  PERCENT,
  DAY;

  private static final MathContext DIGITS = new MathContext(15);
  private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
  private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);

  /** The first day that both the program and the calendar have: 1900 has no 29 February. */
  private static final int FIRST_TRUE_DAY = 61;

  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]|_.");

  /**
   * The form of a number format.
   *
   * @param code null for one of the formats that programs know by number
   */
  static NumberForm of(int id, @Nullable String code) {
    String known = code == null ? builtin(id) : code;
    if (known != null && QUOTED.matcher(known).replaceAll("").contains("%")) {
      return PERCENT;
    }
    return isChineseDay(id, code) || DateUtil.isADateFormat(id, known) ? DAY : PLAIN;
  }

  private static @Nullable String builtin(int id) {
    return id < 0 ? null : BuiltinFormats.getBuiltinFormat(id);
  }

  /** Formats that only Chinese, Japanese and Korean programs have, without a code in the file. */
  private static boolean isChineseDay(int id, @Nullable String code) {
    return code == null && ((id >= 27 && id <= 36) || (id >= 50 && id <= 58));
  }

  /** The cell of a number in this form. */
  GridCell cell(BigDecimal raw, boolean since1904) {
    BigDecimal value = raw.round(DIGITS);
    return switch (this) {
      case PLAIN -> new GridCell.Figure(value, false);
      case PERCENT -> new GridCell.Figure(value, true);
      case DAY -> day(value, since1904);
    };
  }

  private static GridCell day(BigDecimal serial, boolean since1904) {
    try {
      int days = serial.toBigInteger().intValueExact();
      int shift = !since1904 && days > 0 && days < FIRST_TRUE_DAY ? 1 : 0;
      LocalDate date = (since1904 ? EPOCH_1904 : EPOCH).plusDays(days + shift);
      return days < 0 ? new GridCell.Figure(serial, false) : new GridCell.Day(date);
    } catch (ArithmeticException | DateTimeException e) {
      return new GridCell.Figure(serial, false);
    }
  }
}
