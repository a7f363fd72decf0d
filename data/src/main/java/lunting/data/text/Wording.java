package lunting.data.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How figures, dates and lists are written inside sentences. */
public final class Wording {
  private static final DateTimeFormatter CHINESE_DATE =
      DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.CHINA);
  private static final DateTimeFormatter ENGLISH_DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private static final BigDecimal ONE = BigDecimal.valueOf(1_000);
  private static final BigDecimal TEN = BigDecimal.valueOf(10_000);

  private Wording() {}

  /** A thousandths figure as a plain decimal. */
  public static String milli(long thousandths) {
    return milli(BigDecimal.valueOf(thousandths));
  }

  /** A thousandths figure as a plain decimal. */
  public static String milli(BigDecimal thousandths) {
    return plain(thousandths.movePointLeft(3));
  }

  /** A thousandths figure as people read it: from ten on with one decimal, from one on with two. */
  public static String amount(long thousandths) {
    return amount(BigDecimal.valueOf(thousandths));
  }

  /** A thousandths figure as people read it: from ten on with one decimal, from one on with two. */
  public static String amount(BigDecimal thousandths) {
    BigDecimal size = thousandths.abs();
    if (size.compareTo(ONE) < 0) {
      return milli(thousandths);
    }
    int decimals = size.compareTo(TEN) < 0 ? 2 : 1;
    return milli(thousandths.setScale(decimals - 3, RoundingMode.HALF_UP));
  }

  /**
   * A thousandths figure as people read it where another stands beside it: exact where the two
   * differ and would read the same.
   */
  public static String amount(BigDecimal thousandths, BigDecimal beside) {
    boolean alike =
        thousandths.compareTo(beside) != 0 && amount(thousandths).equals(amount(beside));
    return alike ? milli(thousandths) : amount(thousandths);
  }

  /** The same of whole thousandths. */
  public static String amount(long thousandths, long beside) {
    return amount(BigDecimal.valueOf(thousandths), BigDecimal.valueOf(beside));
  }

  /** A figure without trailing zeros or exponent. */
  public static String plain(BigDecimal figure) {
    return figure.signum() == 0 ? "0" : figure.stripTrailingZeros().toPlainString();
  }

  /** A date as prose writes it: 2020年12月1日, 1 December 2020. */
  public static Text date(LocalDate date) {
    return Text.of(CHINESE_DATE.format(date), ENGLISH_DATE.format(date));
  }

  /** Something by its name, then its id; by its id alone where it has no name. */
  public static Text named(@Nullable Text name, String id) {
    return name == null
        ? Text.of(id, id)
        : Text.of(name.zh() + "（" + id + "）", name.english() + " (" + id + ")");
  }

  /** Names or ids, one after the other. */
  public static Text names(Collection<String> names) {
    return Text.of(String.join("、", names), String.join(", ", names));
  }

  /** Texts, one after the other in each language. */
  public static Text list(Collection<Text> texts) {
    return Text.of(
        String.join("、", texts.stream().map(Text::zh).toList()),
        String.join(", ", texts.stream().map(Text::english).toList()));
  }

  /** Parts of a sentence, one after the other in each language. */
  public static Text parts(Collection<Text> parts) {
    return Text.of(
        String.join("；", parts.stream().map(Text::zh).toList()),
        String.join("; ", parts.stream().map(Text::english).toList()));
  }
}
