package lunting.data.finding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A kind of finding: its stable code and its sentence in both languages. The sentences stand
 * together in one file per reader; {@code {names}} in braces are filled in when it is reported.
 *
 * @param zh what is wrong, and the way out, in Chinese
 * @param en the same in English
 */
public record Fault(String code, Finding.Severity severity, String zh, String en) {
  private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

  public static Fault error(String code, String zh, String en) {
    return new Fault(code, Finding.Severity.ERROR, zh, en);
  }

  public static Fault warning(String code, String zh, String en) {
    return new Fault(code, Finding.Severity.WARNING, zh, en);
  }

  /**
   * The sentence with its names filled in.
   *
   * @param names a name and what it stands for, in turn; a {@link Text} is filled in by language
   */
  Text message(Object... names) {
    return Text.of(filled(zh, true, names), filled(en, false, names));
  }

  private static String filled(String sentence, boolean chinese, Object... names) {
    Matcher matcher = NAME.matcher(sentence);
    StringBuilder out = new StringBuilder();
    while (matcher.find()) {
      String word = find(matcher.group(1), chinese, names);
      matcher.appendReplacement(
          out, Matcher.quoteReplacement(word == null ? matcher.group() : word));
    }
    return matcher.appendTail(out).toString().strip();
  }

  private static @Nullable String find(String name, boolean chinese, Object... names) {
    for (int i = 0; i + 1 < names.length; i += 2) {
      if (name.equals(names[i])) {
        return names[i + 1] instanceof Text text
            ? (chinese ? text.zh() : text.english())
            : String.valueOf(names[i + 1]);
      }
    }
    return null;
  }
}
