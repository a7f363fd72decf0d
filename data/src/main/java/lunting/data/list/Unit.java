package lunting.data.list;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a figure of capacity counts: 万吨/年 is ten thousand tons a year.
 *
 * @param factor 万 is 10⁴, 亿 10⁸
 * @param thing what is made, t for 吨; null where it is not said
 * @param yearly whether the figure is for a year; null where neither year nor day is said
 */
record Unit(BigDecimal factor, @Nullable String thing, @Nullable Boolean yearly) {
  /** What a figure without a unit means. */
  static final Unit TONS_A_DAY = new Unit(BigDecimal.ONE, "t", false);

  private static final Pattern FORM =
      Pattern.compile(
          "(?<factor>[十百千万亿]*)(?<thing>m[23]|[\\p{L}]{0,6}?)"
              + "(?:(?:/|每|per)(?<period>年|a|y|yr|year|日|天|d|day)|(?<bare>年|日|天))?");

  private static final Map<Character, BigDecimal> FACTORS =
      Map.of(
          '十', BigDecimal.TEN,
          '百', BigDecimal.valueOf(100),
          '千', BigDecimal.valueOf(1_000),
          '万', BigDecimal.valueOf(10_000),
          '亿', BigDecimal.valueOf(100_000_000));

  private static final Map<String, String> THINGS =
      Map.ofEntries(
          Map.entry("吨", "t"),
          Map.entry("公吨", "t"),
          Map.entry("ton", "t"),
          Map.entry("tons", "t"),
          Map.entry("标砖", "块"),
          Map.entry("标块", "块"),
          Map.entry("块标砖", "块"),
          Map.entry("公斤", "kg"),
          Map.entry("千克", "kg"),
          Map.entry("平方米", "m2"),
          Map.entry("平米", "m2"),
          Map.entry("立方米", "m3"),
          Map.entry("立方", "m3"),
          Map.entry("方", "m3"),
          Map.entry("重箱", "重量箱"));

  /** What kilns make, as units are written without a time. */
  private static final Set<String> USUAL = Set.of("t", "块", "kg", "m2", "m3", "重量箱", "片", "件");

  /** The unit of a text that is nothing else; null where it is none. Blank is none. */
  static @Nullable Unit find(String written) {
    String plain = Folding.key(written).replace("公斤", "kg").replace("千克", "kg");
    Matcher matcher = FORM.matcher(plain);
    if (plain.isEmpty() || !matcher.matches()) {
      return null;
    }
    BigDecimal factor = BigDecimal.ONE;
    for (char each : matcher.group("factor").toCharArray()) {
      factor = factor.multiply(FACTORS.getOrDefault(each, BigDecimal.ONE));
    }
    String thing = matcher.group("thing");
    String period =
        matcher.group("period") == null ? matcher.group("bare") : matcher.group("period");
    return new Unit(factor, thing(thing), period == null ? null : isYear(period));
  }

  private static @Nullable String thing(String written) {
    if (written.isEmpty()) {
      return null;
    }
    // 吨水泥 and 吨熟料 are tons.
    return written.startsWith("吨") ? "t" : THINGS.getOrDefault(written, written);
  }

  private static boolean isYear(String period) {
    return period.equals("年") || period.startsWith("a") || period.startsWith("y");
  }

  /** Whether it says what is made and for how long. */
  boolean isWhole() {
    return thing != null && yearly != null;
  }

  /** Whether the text is sure to be a unit, and not any other word. */
  boolean isUsual() {
    return yearly != null
        || factor.compareTo(BigDecimal.ONE) > 0
        || (thing != null && USUAL.contains(thing));
  }

  /** This unit with what it leaves open taken from another. */
  Unit or(Unit other) {
    boolean bare = thing == null && factor.compareTo(BigDecimal.ONE) == 0;
    return new Unit(
        bare ? other.factor : factor,
        thing == null ? other.thing : thing,
        yearly == null ? other.yearly : yearly);
  }

  /** Whether another says nothing else where both say something. */
  boolean agrees(Unit other) {
    boolean things = thing == null || other.thing == null || thing.equals(other.thing);
    return things && (yearly == null || other.yearly == null || yearly.equals(other.yearly));
  }

  /** The unit that a line's capacity has: what is made, with /d. */
  String daily() {
    return thing + "/d";
  }
}
