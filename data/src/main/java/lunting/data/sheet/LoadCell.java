package lunting.data.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lunting.data.cells.CellText;
import lunting.data.cells.SheetCell;
import lunting.data.finding.Place;
import org.jspecify.annotations.Nullable;

/**
 * What a day's cell of a season plan says: 停 is a stop, a percentage the load, and a blank, a dash
 * or 100% full load.
 */
public final class LoadCell {
  /** The load of a day that says nothing, in percent. */
  public static final int FULL = 100;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(FULL);
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);
  private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,12})?) *%");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:\\.\\d{1,12})?");
  private static final Set<String> STOP = Set.of("停", "停产", "全停", "stop");
  private static final Set<String> RUN = Set.of("-", "—", "–", "/", "生产", "正常", "正常生产", "run");

  private LoadCell() {}

  /** The load in percent, {@link #FULL} for a blank; null where that is unclear, reported. */
  public static @Nullable Integer read(@Nullable SheetCell cell, Place place, CellNode reader) {
    Integer load =
        switch (cell) {
          case null -> Integer.valueOf(FULL);
          case SheetCell.Words words -> ofText(words.text());
          case SheetCell.Decimal number -> ofNumber(number.value(), number.percent());
          case SheetCell.Day day -> null;
          case SheetCell.Flag flag -> null;
          case SheetCell.Broken broken -> null;
          case SheetCell.Unsolved unsolved -> null;
        };
    if (load == null && cell != null) {
      reader.findings().report(SheetFaults.LOAD, place, reader.shown(cell));
    }
    return load;
  }

  private static @Nullable Integer ofText(String text) {
    String word = CellText.read(text, false);
    if (word == null) {
      return FULL;
    }
    String plain = word.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    if (STOP.contains(plain)) {
      return 0;
    }
    if (RUN.contains(plain)) {
      return FULL;
    }
    Matcher percent = PERCENT.matcher(word);
    if (percent.matches()) {
      return whole(new BigDecimal(percent.group(1)));
    }
    return NUMBER.matcher(word).matches() ? ofNumber(new BigDecimal(word), false) : null;
  }

  /** A share below 1 or a percentage; a plain 1 may be either, and is asked about. */
  private static @Nullable Integer ofNumber(BigDecimal number, boolean percent) {
    BigDecimal rounded = number.round(DIGITS);
    if (percent || rounded.compareTo(BigDecimal.ONE) < 0) {
      return whole(rounded.multiply(HUNDRED));
    }
    return rounded.compareTo(BigDecimal.ONE) == 0 ? null : whole(rounded);
  }

  private static @Nullable Integer whole(BigDecimal percent) {
    boolean load = percent.signum() >= 0 && percent.compareTo(HUNDRED) <= 0;
    return load && percent.stripTrailingZeros().scale() <= 0 ? percent.intValueExact() : null;
  }
}
