package lunting.data.finding;

import java.util.function.Supplier;
import lunting.data.text.Sentence;
import lunting.data.text.Text;

/**
 * A kind of finding: its stable code and its sentence in both languages. The sentences stand
 * together in one file per reader.
 *
 * @param sentence what is wrong, and the way out; who reports it fills its places
 */
public record Fault(String code, Finding.Severity severity, Sentence sentence) {
  /** A fault that makes the input unusable. */
  public static Fault error(String code, String zh, String en) {
    return new Fault(code, Finding.Severity.ERROR, Sentence.of(zh, en));
  }

  /** A fault that is only told. */
  public static Fault warning(String code, String zh, String en) {
    return new Fault(code, Finding.Severity.WARNING, Sentence.of(zh, en));
  }

  /** Fills a place of the sentence with a count or a figure. */
  public Fault with(String place, long figure) {
    return saying(sentence.with(place, figure));
  }

  /** Fills a place of the sentence with a name, a key, or where something stands. */
  public Fault with(String place, String word) {
    return saying(sentence.with(place, word));
  }

  /** Fills a place of the sentence with a text, in each language its own. */
  public Fault with(String place, Text text) {
    return saying(sentence.with(place, text));
  }

  /** Fills a place with a text that is not looked for once the limit of findings is reached. */
  public Fault with(String place, Supplier<Text> text) {
    return saying(sentence.with(place, text));
  }

  /** Fills a place with a word where the sentence has it. */
  public Fault offer(String place, String word) {
    return sentence.asksFor(place) ? with(place, word) : this;
  }

  /** Fills a place with a text where the sentence has it. */
  public Fault offer(String place, Supplier<Text> text) {
    return sentence.asksFor(place) ? with(place, text) : this;
  }

  private Fault saying(Sentence filled) {
    return new Fault(code, severity, filled);
  }
}
