package lunting.data.list;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A figure of capacity as it is written: 3万吨/年, 300 t/d, 82.5.
 *
 * @param unit what the text says of its unit; null where it says nothing
 * @param written the text of the unit, as it stands
 */
record Quantity(BigDecimal figure, @Nullable Unit unit, String written) {
  private static final String NUMBER = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+";

  private static final Pattern WHOLE =
      Pattern.compile(
          "(?:约|共|合计|总|设计|产能|能力|:)*(?<made>[年日]产|[年日])?(?:量|能|约|:)*(?<number>"
              + NUMBER
              + ")(?<unit>.*)");

  /** 1#: or 1号窑: before a figure says of which line it is; the order says that too. */
  private static final Pattern LABEL =
      Pattern.compile("^(?:no\\.?)?(?:\\d+|[一二三四五六七八九十]+)(?:#|号)[^\\d:]*:?(?=.*\\d)");

  private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");

  /** The figure of a text that holds one figure and its unit; null where it is none. */
  static @Nullable Quantity find(String written) {
    String folded = Folding.key(written);
    Quantity outside = plain(BRACKETS.matcher(folded).replaceAll(""));
    if (outside == null || outside.unit() != null) {
      return outside;
    }
    Quantity whole = plain(BRACKETS.matcher(folded).replaceAll(Quantity::unitInBrackets));
    return whole == null ? outside : whole;
  }

  /** The figure of a folded text without brackets. */
  private static @Nullable Quantity plain(String folded) {
    String plain = LABEL.matcher(folded).replaceFirst("");
    Matcher matcher = WHOLE.matcher(plain);
    if (!matcher.matches()) {
      return null;
    }
    String rest = matcher.group("unit");
    Unit unit = rest.isEmpty() ? null : Unit.find(rest);
    if (unit == null && !rest.isEmpty()) {
      return null;
    }
    String made = matcher.group("made");
    if (made != null) {
      Unit period = new Unit(BigDecimal.ONE, null, made.startsWith("年"));
      unit = unit == null ? period : unit.or(period);
    }
    String figure = matcher.group("number").replace(",", "");
    return new Quantity(new BigDecimal(figure), unit, rest);
  }

  /** Brackets say something besides, unless they hold the only unit: 3（万吨/年）. */
  private static String unitInBrackets(MatchResult brackets) {
    String inside = brackets.group(1);
    Unit unit = Unit.find(inside);
    return unit != null && unit.isUsual() ? Matcher.quoteReplacement(inside) : "";
  }

  /**
   * The figures of a cell, in order: one, or several parted by signs or line breaks; a unit at the
   * end is that of all before it that have none. Empty where some of it is no figure.
   */
  static List<Quantity> all(String cell) {
    List<Quantity> all = new ArrayList<>();
    for (String piece : Parts.of(cell)) {
      Quantity found = find(piece);
      if (found == null) {
        return List.of();
      }
      all.add(found);
    }
    for (int i = all.size() - 2; i >= 0; i--) {
      if (all.get(i).unit() == null) {
        Quantity next = all.get(i + 1);
        all.set(i, new Quantity(all.get(i).figure(), next.unit(), next.written()));
      }
    }
    return all;
  }
}
