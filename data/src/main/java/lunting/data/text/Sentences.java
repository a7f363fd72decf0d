package lunting.data.text;

import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Sentences put one after the other in both languages. Not for several threads. */
public final class Sentences {
  private final StringJoiner zh = new StringJoiner("");
  private final StringJoiner en = new StringJoiner(" ");

  /** Adds a sentence. */
  public void add(Sentence sentence) {
    add(sentence.text());
  }

  /** Adds a sentence that is worded already. */
  public void add(Text sentence) {
    zh.add(sentence.zh());
    en.add(sentence.english());
  }

  /** Adds a sentence, with the clause that it rests on before its period. */
  public void citing(@Nullable String clause, Sentence sentence) {
    citing(clause, sentence.text());
  }

  /** Adds a sentence that is worded already, with its clause before the period. */
  public void citing(@Nullable String clause, Text sentence) {
    add(
        clause == null
            ? sentence
            : Text.of(
                before("。", sentence.zh(), "（" + clause + "）"),
                before(".", sentence.english(), " (" + clause + ")")));
  }

  private static String before(String period, String sentence, String clause) {
    if (!sentence.endsWith(period)) {
      throw new IllegalArgumentException("The sentence (" + sentence + ") has no period.");
    }
    return sentence.substring(0, sentence.length() - period.length()) + clause + period;
  }

  /** All sentences. */
  public Text text() {
    return Text.of(zh.toString(), en.toString());
  }
}
