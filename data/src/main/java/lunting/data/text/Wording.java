package lunting.data.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes sentences for readers of both languages from the same figures. */
public final class Wording {
  private static final DateTimeFormatter CHINESE_DATE =
      DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.CHINA);
  private static final DateTimeFormatter ENGLISH_DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private Wording() {}

  /**
   * A sentence in both languages, the figures standing at the same places in each.
   *
   * @param figures a {@link Text} among them stands in the sentence's own language
   */
  @SuppressWarnings("AnnotateFormatMethod") // It takes two formats for the same figures.
  public static Text of(String zh, String en, Object... figures) {
    Object[] chinese = figures.clone();
    Object[] english = figures.clone();
    for (int i = 0; i < figures.length; i++) {
      if (figures[i] instanceof Text text) {
        chinese[i] = text.zh();
        english[i] = text.english();
      }
    }
    return Text.of(zh.formatted(chinese), en.formatted(english));
  }

  /** A thousandths figure as a plain decimal. */
  public static String milli(long thousandths) {
    return milli(BigDecimal.valueOf(thousandths));
  }

  /** A thousandths figure as a plain decimal. */
  public static String milli(BigDecimal thousandths) {
    return plain(thousandths.movePointLeft(3));
  }

  /** A figure without trailing zeros or exponent. */
  public static String plain(BigDecimal figure) {
    return figure.signum() == 0 ? "0" : figure.stripTrailingZeros().toPlainString();
  }

  /** A count and its English noun: 1 line, 2 lines. */
  public static String counted(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  /** A date as prose writes it: 2020年12月1日, 1 December 2020. */
  public static Text date(LocalDate date) {
    return Text.of(CHINESE_DATE.format(date), ENGLISH_DATE.format(date));
  }
}
