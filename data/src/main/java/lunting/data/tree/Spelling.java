package lunting.data.tree;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/** Finds the word that was probably meant. */
public final class Spelling {
  private static final int MAX_LENGTH = 64;
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\ufeff]+");

  private Spelling() {}

  /** A word without what people spell as they like: case, width (全角, 半角) and blanks. */
  public static String folded(String word) {
    String plain = Normalizer.normalize(word, Normalizer.Form.NFKC);
    return BLANKS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** “Maybe you mean X.”, worked out when asked, as there may be thousands of known words. */
  public static Supplier<Text> maybe(String word, Collection<String> known) {
    return () -> meant(word, known);
  }

  /** With a space behind it; empty where no known word is near. */
  private static Text meant(String word, Collection<String> known) {
    String near = nearest(word, known);
    return near == null
        ? Text.of("", "")
        : Text.of("是否应为“" + near + "”？", "Maybe you mean " + near + ". ");
  }

  /** The known word with the fewest letters to change, at most a third of them; null if none. */
  static @Nullable String nearest(String word, Collection<String> known) {
    if (word.length() > MAX_LENGTH) {
      return null;
    }
    String nearest = null;
    int least = Math.max(1, word.length() / 3) + 1;
    for (String candidate : known) {
      if (Math.abs(candidate.length() - word.length()) < least) {
        int distance = distance(plain(word), plain(candidate));
        if (distance < least) {
          least = distance;
          nearest = candidate;
        }
      }
    }
    return nearest;
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Letters to insert, delete or replace (Levenshtein). */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
