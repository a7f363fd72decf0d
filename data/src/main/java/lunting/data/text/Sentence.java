package lunting.data.text;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A sentence in Chinese and English with named places, which figures, dates, names and texts fill.
 *
 * <p>Shape: {@code {days}} is a place. In English {@code {days:day}} is a count and its noun, "1
 * day" or "2 days", and {@code {lines:line is|lines are}} gives both forms. A {@link Text} stands
 * in the language of the sentence, a date as prose writes it: 2020年12月1日, 1 December 2020.
 *
 * <p>Fails: with an {@link IllegalArgumentException} where the languages do not name the same
 * places, or a place is filled that is not there or is filled already; with an {@link
 * IllegalStateException} where the text is asked for and a place is open. Both are mistakes in the
 * program; a test of the house looks for them in every sentence of the source.
 *
 * <p>Filling a place only notes the value; nothing is put together before the text is asked for.
 */
public final class Sentence {
  private final Template zh;
  private final Template en;
  private final @Nullable Filling filled;

  private Sentence(Template zh, Template en, @Nullable Filling filled) {
    this.zh = zh;
    this.en = en;
    this.filled = filled;
  }

  /** A sentence whose places are open. */
  public static Sentence of(String zh, String en) {
    Template chinese = Template.of(zh);
    Template english = Template.of(en);
    if (!chinese.places().equals(english.places())) {
      throw new IllegalArgumentException(
          "The Chinese sentence (%s) has the places %s, the English one %s."
              .formatted(zh, chinese.places(), english.places()));
    }
    return new Sentence(chinese, english, null);
  }

  /** Fills a place with a figure or a count. */
  public Sentence with(String place, long figure) {
    return filling(place, figure);
  }

  /** Fills a place with a name or id, or with a figure that is worded already. */
  public Sentence with(String place, String word) {
    return filling(place, word);
  }

  /** Fills a place with a text, in each language its own. */
  public Sentence with(String place, Text text) {
    return filling(place, text);
  }

  /** Fills a place with a date. */
  public Sentence with(String place, LocalDate date) {
    return filling(place, date);
  }

  /** Fills a place with a text that is costly to find; it is asked for with the sentence's. */
  public Sentence with(String place, Supplier<Text> text) {
    return filling(place, text);
  }

  /** Whether the sentence has a place of this name that is still open. */
  public boolean asksFor(String place) {
    return zh.places().contains(place) && !isFilled(place);
  }

  /** The sentence in both languages, without blanks around it. */
  public Text text() {
    for (String place : zh.places()) {
      if (!isFilled(place)) {
        throw new IllegalStateException(
            "The place {%s} of the sentence (%s) is open.".formatted(place, en));
      }
    }
    return Text.of(zh.said(place -> value(place, true)), en.said(place -> value(place, false)));
  }

  @Override
  public String toString() {
    return en.toString();
  }

  private Sentence filling(String place, Object value) {
    if (!asksFor(place)) {
      throw new IllegalArgumentException(
          "The sentence (%s) has no open place {%s}.".formatted(en, place));
    }
    return new Sentence(zh, en, new Filling(place, value, filled));
  }

  private boolean isFilled(String place) {
    return find(place) != null;
  }

  private String value(String place, boolean chinese) {
    Object value = find(place);
    if (value instanceof Supplier<?> costly) {
      value = costly.get();
    }
    Object said = value instanceof LocalDate date ? Wording.date(date) : value;
    return said instanceof Text text
        ? (chinese ? text.zh() : text.english())
        : String.valueOf(said);
  }

  private @Nullable Object find(String place) {
    for (Filling each = filled; each != null; each = each.before()) {
      if (each.place().equals(place)) {
        return each.value();
      }
    }
    return null;
  }

  /** What fills a place, and what was filled before it. */
  private record Filling(String place, Object value, @Nullable Filling before) {}
}
