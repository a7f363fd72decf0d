package lunting.data.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sentence in one language, cut at its places.
 *
 * @param written the whole sentence
 * @param places the names of its places
 */
record Template(String written, List<Piece> pieces, Set<String> places) {
  private static final Pattern PLACE =
      Pattern.compile("\\{(\\w+)(?::([^{}|]+)(?:\\|([^{}|]+))?)?}");

  /** The program has some thousand sentences; a breach's is said a thousand times. */
  private static final int MOST_KNOWN = 10_000;

  private static final Map<String, Template> KNOWN = new ConcurrentHashMap<>();

  /**
   * Words, and the place behind them.
   *
   * @param place null at the end of the sentence
   * @param noun what is counted; null where the place is no count
   */
  record Piece(String words, @Nullable String place, @Nullable Noun noun) {}

  /** What stands behind a count of one, and behind any other. */
  record Noun(String one, String many) {}

  /** Cuts a sentence; a brace that belongs to no place is refused. */
  static Template of(String sentence) {
    Template known = KNOWN.get(sentence);
    if (known == null) {
      known = cut(sentence);
      if (KNOWN.size() < MOST_KNOWN) {
        KNOWN.put(sentence, known);
      }
    }
    return known;
  }

  private static Template cut(String sentence) {
    List<Piece> pieces = new ArrayList<>();
    Set<String> places = new TreeSet<>();
    Matcher matcher = PLACE.matcher(sentence);
    int end = 0;
    while (matcher.find()) {
      String words = words(sentence, end, matcher.start());
      pieces.add(new Piece(words, matcher.group(1), noun(matcher.group(2), matcher.group(3))));
      places.add(matcher.group(1));
      end = matcher.end();
    }
    pieces.add(new Piece(words(sentence, end, sentence.length()), null, null));
    return new Template(sentence, List.copyOf(pieces), Collections.unmodifiableSet(places));
  }

  private static @Nullable Noun noun(@Nullable String one, @Nullable String many) {
    return one == null ? null : new Noun(one, many == null ? one + "s" : many);
  }

  private static String words(String sentence, int from, int to) {
    String words = sentence.substring(from, to);
    if (words.contains("{") || words.contains("}")) {
      throw new IllegalArgumentException(
          "The sentence (%s) has a brace that is no place.".formatted(sentence));
    }
    return words;
  }

  /** The sentence with its places filled. */
  String said(UnaryOperator<String> value) {
    StringBuilder out = new StringBuilder();
    for (Piece piece : pieces) {
      out.append(piece.words());
      if (piece.place() == null) {
        continue;
      }
      String filled = value.apply(piece.place());
      out.append(filled);
      if (piece.noun() != null) {
        Noun noun = piece.noun();
        out.append(' ').append(filled.equals("1") ? noun.one() : noun.many());
      }
    }
    return out.toString().strip();
  }

  @Override
  public String toString() {
    return written;
  }
}
