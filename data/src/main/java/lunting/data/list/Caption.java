package lunting.data.list;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A caption of a column: blanks, line breaks and case do not count, brackets are not part of it,
 * but a unit in brackets is that of the cells without one.
 *
 * @param bare without its brackets
 * @param key what the column says; null where nobody knows the caption
 * @param lesser whether the caption may mean something else too
 * @param unit the unit in its brackets, as written; null where there is none
 */
record Caption(String bare, @Nullable ListKey key, boolean lesser, @Nullable String unit) {
  private static final Pattern BRACKETS = Pattern.compile("[(\\[【〔]([^()\\[\\]【】〔〕]*)[)\\]】〕]");
  private static final Pattern YEAR = Pattern.compile("^(19|20)\\d\\d(年度?)?");
  private static final Pattern COUNTED = Pattern.compile("[条座台个家套](?:[/、][条座台个家套])*|条数");

  /** Captions under which a number with 条 in brackets counts lines. */
  private static final List<String> COUNTABLE = List.of("数量", "生产线", "产线", "窑炉", "设备");

  /** Reads a caption by the usual names. */
  static Caption of(String written) {
    String folded = Folding.key(written);
    List<String> inside = new ArrayList<>();
    Matcher matcher = BRACKETS.matcher(folded);
    StringBuilder bare = new StringBuilder();
    while (matcher.find()) {
      inside.add(matcher.group(1));
      matcher.appendReplacement(bare, "");
    }
    matcher.appendTail(bare);
    return of(bare.toString(), inside);
  }

  private static Caption of(String bare, List<String> inside) {
    for (String each : inside) {
      ListKey key = ListKey.find(each, false);
      if (key != null && each.chars().allMatch(c -> c < 128)) {
        // Our own captions name their key: 产能 (capacity).
        return new Caption(bare, key, false, null);
      }
    }
    String unit = null;
    for (String each : inside) {
      if (COUNTABLE.contains(bare) && COUNTED.matcher(each).matches()) {
        return new Caption(bare, ListKey.COUNT, false, null);
      }
      Unit found = Unit.find(each);
      if (unit == null && found != null && found.isUsual()) {
        unit = each;
      }
    }
    String plain = YEAR.matcher(bare).replaceFirst("");
    ListKey key = key(plain, false);
    if (key != null) {
      return new Caption(bare, key, false, unit);
    }
    ListKey lesser = key(plain, true);
    if (lesser != null) {
      return new Caption(bare, lesser, true, unit);
    }
    return withUnit(bare, plain, unit);
  }

  /** A caption with its unit behind it: 产能万吨/年. */
  private static Caption withUnit(String bare, String plain, @Nullable String unit) {
    for (int cut = plain.length() - 1; cut > 1; cut--) {
      if (ListKey.find(plain.substring(0, cut), false) == ListKey.CAPACITY) {
        boolean sign = ",:".indexOf(plain.charAt(cut)) >= 0;
        String rest = plain.substring(sign ? cut + 1 : cut);
        Unit found = Unit.find(rest);
        if (found != null && found.thing() != null) {
          return new Caption(bare, ListKey.CAPACITY, false, rest);
        }
      }
    }
    return new Caption(bare, null, false, unit);
  }

  /** By the whole caption, or by its parts where all that are known agree: 乡镇/街道. */
  private static @Nullable ListKey key(String plain, boolean lesser) {
    ListKey whole = ListKey.find(plain, lesser);
    if (whole != null || !plain.contains("/")) {
      return whole != null || !plain.endsWith("企业名称") ? whole : ListKey.NAME;
    }
    ListKey agreed = null;
    for (String part : plain.split("/", -1)) {
      ListKey key = ListKey.find(part, lesser);
      if (key == null || (agreed != null && agreed != key)) {
        return null;
      }
      agreed = key;
    }
    return agreed;
  }

  /** Whether the figures are those of one line each, however many lines the row has. */
  boolean perLine() {
    return bare.startsWith("单");
  }

  /** The time that the caption itself names: 年产能, 日产能. */
  @Nullable Boolean yearly() {
    boolean year = bare.contains("年产") || bare.contains("年设计") || bare.contains("年生产");
    boolean day = bare.contains("日产") || bare.contains("日设计") || bare.contains("日生产");
    return year == day ? null : year;
  }
}
