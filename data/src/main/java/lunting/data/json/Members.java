package lunting.data.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import lunting.data.calendar.Span;
import lunting.data.finding.Format;
import lunting.data.policy.KilnFigure;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/** The members of a JSON object in the order they are put; what is null is left out. */
final class Members {
  private final Map<String, Object> members = new LinkedHashMap<>();

  /** The members, to be laid out. */
  Map<String, Object> map() {
    return members;
  }

  /** The members on one line. */
  JsonLayout.Row row() {
    return new JsonLayout.Row(members);
  }

  private Members set(String key, @Nullable Object value) {
    if (value != null) {
      members.put(key, value);
    }
    return this;
  }

  /** The members of a file, which says first what it is. */
  static Members of(Format format) {
    return new Members().string("format", format.id());
  }

  Members string(String key, @Nullable String value) {
    return set(key, value);
  }

  Members whole(String key, @Nullable Number value) {
    return set(key, value);
  }

  Members flag(String key, @Nullable Boolean value) {
    return set(key, value);
  }

  Members choice(String key, @Nullable Enum<?> value) {
    return set(key, value == null ? null : value.name());
  }

  Members date(String key, @Nullable LocalDate value) {
    return set(key, value == null ? null : value.toString());
  }

  /** A moment with its offset, seconds always written. */
  Members instant(String key, @Nullable OffsetDateTime value) {
    return set(key, value == null ? null : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value));
  }

  Members decimal(String key, @Nullable BigDecimal value) {
    return set(key, value);
  }

  /** Thousandths as a decimal. */
  Members milli(String key, @Nullable Long value) {
    return set(key, value == null ? null : BigDecimal.valueOf(value, 3));
  }

  /** Thousandths as a list of decimals on one line. */
  Members millis(String key, List<Long> values) {
    List<Object> items = new ArrayList<>();
    values.forEach(value -> items.add(BigDecimal.valueOf(value, 3)));
    return set(key, new JsonLayout.Line(items));
  }

  /** Ten-thousandths as a decimal. */
  Members ratio(String key, @Nullable Number value) {
    return set(key, value == null ? null : BigDecimal.valueOf(value.longValue(), 4));
  }

  /** Percent as a decimal. */
  Members load(String key, @Nullable Integer value) {
    return set(key, value == null ? null : BigDecimal.valueOf(value, 2));
  }

  Members span(Span value) {
    return date("from", value.from()).date("to", value.to());
  }

  /** A figure of a kiln, a profile's or a line's own. */
  Members figure(KilnFigure figure, @Nullable Object value) {
    return switch (figure.kind()) {
      case COUNT -> whole(figure.key(), (Number) value);
      case FLAG -> flag(figure.key(), (Boolean) value);
      case LOAD -> load(figure.key(), (Integer) value);
      case TEXT -> text(figure.key(), (Text) value);
    };
  }

  Members text(String key, @Nullable Text value) {
    return set(key, value == null ? null : text(value));
  }

  private static Object text(Text text) {
    if (text.plain()) {
      return text.zh();
    }
    return new Members()
        .string("zh", text.zh())
        .string("en", text.en())
        .text("source", text.source())
        .map();
  }

  Members object(String key, @Nullable Members value) {
    return set(key, value == null ? null : value.map());
  }

  /** The word {@code null}, for keys that a format always has. */
  Members nothing(String key) {
    return set(key, JsonLayout.Null.NULL);
  }

  /** A list of strings. */
  Members strings(String key, Iterable<String> values) {
    List<Object> items = new ArrayList<>();
    values.forEach(items::add);
    return set(key, items);
  }

  /** A list of strings; an empty one is left out. */
  Members someStrings(String key, Collection<String> values) {
    return values.isEmpty() ? this : strings(key, values);
  }

  /** A list of objects; an empty one is left out. */
  <T> Members some(String key, List<T> values, Function<T, Members> writer) {
    return values.isEmpty() ? this : list(key, values, writer);
  }

  /** A list of objects. */
  <T> Members list(String key, List<T> values, Function<T, Members> writer) {
    return set(key, values.stream().map(value -> writer.apply(value).map()).toList());
  }

  /** A list of objects, each on one line. */
  <T> Members rows(String key, List<T> values, Function<T, Members> writer) {
    return set(key, values.stream().map(value -> writer.apply(value).row()).toList());
  }
}
