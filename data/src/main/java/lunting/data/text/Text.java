package lunting.data.text;

import org.jspecify.annotations.Nullable;

/**
 * A name, title or free text in Chinese and, where given, English.
 *
 * <p>Shape: {@code {"zh": "…", "en": "…"}}; free texts may also be a plain string, which stands for
 * both languages ({@code plain}).
 *
 * @param zh the Chinese text, or the only one
 * @param en the English text; null where the file gives none
 * @param plain whether the file wrote a plain string, so that it is written back as one
 * @param source where the text comes from, if a policy says so
 */
public record Text(String zh, @Nullable String en, boolean plain, @Nullable Text source) {
  /** A text in both languages. */
  public static Text of(String zh, @Nullable String en) {
    return new Text(zh, en, false, null);
  }

  /** A free text that was written as a plain string. */
  public static Text ofPlain(String text) {
    return new Text(text, null, true, null);
  }

  /** The text for English readers: the English one, else the Chinese one. */
  public String english() {
    return en == null ? zh : en;
  }
}
