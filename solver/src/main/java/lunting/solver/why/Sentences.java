package lunting.solver.why;

import java.util.StringJoiner;
import lunting.data.text.Text;
import lunting.data.text.Wording;
import org.jspecify.annotations.Nullable;

/** Sentences put one after the other in both languages. Not for several threads. */
public final class Sentences {
  private final StringJoiner zh = new StringJoiner("");
  private final StringJoiner en = new StringJoiner(" ");

  /** Adds a sentence without its period, the same figures being at hand in both languages. */
  public void add(String chinese, String english, Object... figures) {
    citing(null, chinese, english, figures);
  }

  /** Adds a sentence without its period, and the clause that it rests on. */
  public void citing(@Nullable String clause, String chinese, String english, Object... figures) {
    Text sentence = Wording.of(chinese, english, figures);
    zh.add(sentence.zh() + (clause == null ? "。" : "（" + clause + "）。"));
    en.add(sentence.english() + (clause == null ? "." : " (" + clause + ")."));
  }

  /** All sentences. */
  public Text text() {
    return Text.of(zh.toString(), en.toString());
  }
}
