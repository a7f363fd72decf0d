package lunting.data.list;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The lines that a cell names: 1#隧道窑、2#隧道窑; 隧道窑（2条）; 1#-3#焙烧炉.
 *
 * @param parts as the cell parts them; empty where it names none
 */
record LineText(List<Part> parts) {
  /** More lines than this are no line's count: a year, perhaps, or a capacity. */
  static final int MAX_LINES = 200;

  private static final String NUMERAL = "(\\d{1,4}|[一二两三四五六七八九十]{1,3})";
  private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");
  private static final Pattern COUNT =
      Pattern.compile("(?<![\\d#号第])(?:共)?" + NUMERAL + "(?:条|座|台)");
  private static final Pattern TIMES = Pattern.compile("[×x*](\\d{1,3})$");
  private static final Pattern RANGE =
      Pattern.compile(
          "(?i)^(?<before>\\D*?)(?:no\\.?)?(?<from>"
              + NUMERAL
              + ")(?:#|号)?(?:窑|线)?(?:-|~|至|到|—|–)(?:no\\.?)?(?<to>"
              + NUMERAL
              + ")(?<mark>#|号|线|窑)(?<after>.*)$");
  private static final Pattern NUMBERED =
      Pattern.compile("^(?<before>\\D*?)(?<number>" + NUMERAL + ")(?<mark>#|号)(?<after>.*)$");
  private static final Pattern ITEM = Pattern.compile(NUMERAL + "(?:#|号)(?:窑|线)?");
  private static final Pattern INSIDE =
      Pattern.compile(
          "(?i)(?:[年日]产)?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?[十百千万亿]*"
              + "(?:吨|t|块|标砖|kg|m2|m3|平方米|重量箱)[\\p{L}]{0,2}(?:/|每)?(?:年|a|日|天|d)?(?![#号])");
  private static final String NUMERALS = "一二三四五六七八九";

  /** Copies the list. */
  LineText {
    parts = List.copyOf(parts);
  }

  /**
   * Lines that a part of the cell names together.
   *
   * @param names one a line; null where the line has none of its own
   * @param numbered whether they are told apart by their numbers
   * @param own the capacity in the part's own text, all its lines' together; null where there is
   *     none
   * @param written the part as it stands
   */
  record Part(
      List<@Nullable String> names, boolean numbered, @Nullable Quantity own, String written) {
    /** Copies the list. */
    Part {
      names = Collections.unmodifiableList(new ArrayList<>(names));
    }

    /** The words that say what its lines are: its own, or those it has of the last one. */
    String words() {
      String first = names.getFirst();
      return first == null ? written : first;
    }

    /** The same part with as many lines. */
    Part counted(int count) {
      if (count == names.size()) {
        return this;
      }
      List<@Nullable String> many = new ArrayList<>();
      String one = names.getFirst();
      for (int i = 1; i <= count; i++) {
        many.add(one == null ? null : one + i);
      }
      return new Part(many, false, own, written);
    }
  }

  /** How many lines all parts name. */
  int count() {
    return parts.stream().mapToInt(part -> part.names().size()).sum();
  }

  /** The lines of a cell. */
  static LineText of(String cell) {
    List<String> written = Parts.of(cell);
    List<Draft> drafts = new ArrayList<>();
    for (String each : written) {
      drafts.add(Draft.of(each));
    }
    // 1#、2#隧道窑: the words behind the last number are those of each.
    String words = "";
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Draft draft = drafts.get(i);
      if (!draft.words().isEmpty()) {
        words = draft.words();
      } else if (draft.numbered()) {
        drafts.set(i, draft.saying(words));
      }
    }
    words = "";
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (!draft.words().isEmpty()) {
        words = draft.words();
      } else if (draft.numbered()) {
        drafts.set(i, draft.saying(words));
      }
    }
    return new LineText(drafts.stream().map(Draft::part).toList());
  }

  /**
   * A part before the words of its neighbours are known.
   *
   * @param numbers as 1#, in order; empty where lines are only counted
   * @param words what stands behind the number, or the whole text where there is none
   */
  private record Draft(
      List<String> numbers, int count, String words, @Nullable Quantity own, String written) {
    boolean numbered() {
      return !numbers.isEmpty();
    }

    Draft saying(String other) {
      return new Draft(numbers, count, other, own, written);
    }

    static Draft of(String written) {
      String text = Folding.tight(written);
      Quantity own = null;
      int count = 0;
      List<String> numbers = new ArrayList<>();
      StringBuilder rest = new StringBuilder();
      Matcher brackets = BRACKETS.matcher(text);
      while (brackets.find()) {
        String inside = brackets.group(1);
        Quantity found = capacity(inside);
        Matcher counted = COUNT.matcher(inside);
        List<String> items = items(inside);
        if (found != null) {
          own = found;
        } else if (counted.matches()) {
          count = numeral(counted.group(1));
        } else if (!items.isEmpty()) {
          numbers.addAll(items);
        } else {
          continue;
        }
        brackets.appendReplacement(rest, "");
      }
      brackets.appendTail(rest);
      String plain = rest.toString();
      Matcher inside = INSIDE.matcher(plain);
      if (own == null && inside.find()) {
        own = capacity(inside.group());
        plain = own == null ? plain : inside.replaceFirst("");
      }
      if (!numbers.isEmpty()) {
        return new Draft(numbers, numbers.size(), plain, own, written);
      }
      return counted(plain, count, own, written);
    }

    private static Draft counted(
        String plain, int bracketed, @Nullable Quantity own, String written) {
      Matcher range = RANGE.matcher(plain);
      if (range.matches()) {
        int from = numeral(range.group("from"));
        int to = numeral(range.group("to"));
        if (from < to && to - from < MAX_LINES) {
          String mark = range.group("mark").equals("号") ? "号" : "#";
          List<String> numbers = new ArrayList<>();
          for (int i = from; i <= to; i++) {
            numbers.add(i + mark);
          }
          String after = range.group("after");
          String words = after.isEmpty() ? range.group("before") : after;
          return new Draft(numbers, numbers.size(), words, own, written);
        }
      }
      Matcher numbered = NUMBERED.matcher(plain);
      if (numbered.matches()) {
        String after = numbered.group("after");
        String words = after.isEmpty() ? numbered.group("before") : after;
        String number = numbered.group("number") + numbered.group("mark");
        return new Draft(List.of(number), 1, words, own, written);
      }
      int count = bracketed;
      String words = plain;
      Matcher counted = COUNT.matcher(plain);
      Matcher times = TIMES.matcher(plain);
      if (count == 0 && counted.find()) {
        count = numeral(counted.group(1));
        words = counted.replaceFirst("");
      } else if (count == 0 && times.find()) {
        count = numeral(times.group(1));
        words = times.replaceFirst("");
      }
      return new Draft(List.of(), Math.max(1, count), words, own, written);
    }

    /** A name with the kind of brackets that the list has. */
    private String named(String name) {
      return written.contains("（") ? name.replace('(', '（').replace(')', '）') : name;
    }

    Part part() {
      List<@Nullable String> names = new ArrayList<>();
      for (String number : numbers) {
        names.add(named(number + words));
      }
      if (numbers.isEmpty()) {
        String name = words.isEmpty() ? null : named(words);
        return new Part(Collections.singletonList(name), false, own, written).counted(count);
      }
      return new Part(names, true, own, written);
    }

    private static @Nullable Quantity capacity(String text) {
      Quantity found = Quantity.find(text);
      Unit unit = found == null ? null : found.unit();
      return unit != null && unit.thing() != null && unit.isUsual() ? found : null;
    }

    /** 1#、2# in brackets; empty where they hold anything else. */
    private static List<String> items(String inside) {
      List<String> items = new ArrayList<>();
      for (String each : Parts.of(inside)) {
        if (!ITEM.matcher(each).matches()) {
          return List.of();
        }
        items.add(each);
      }
      return items;
    }
  }

  /** A whole number in digits or in Chinese; 0 where it is none. */
  static int numeral(String written) {
    if (!written.isEmpty() && Character.isDigit(written.charAt(0))) {
      return Integer.parseInt(written);
    }
    String plain = written.replace('两', '二');
    int ten = plain.indexOf('十');
    if (ten < 0) {
      return plain.length() == 1 ? NUMERALS.indexOf(plain) + 1 : 0;
    }
    int tens = ten == 0 ? 1 : NUMERALS.indexOf(plain.charAt(ten - 1)) + 1;
    int ones = ten == plain.length() - 1 ? 0 : NUMERALS.indexOf(plain.charAt(ten + 1)) + 1;
    return tens * 10 + ones;
  }
}
