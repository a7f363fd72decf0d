package lunting.data.list;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a list is to be read where its captions and words do not say: what the page's mapping screen
 * saves, and {@code --map} reads.
 *
 * @param columns caption to the key of what its column says; a blank key leaves the column out
 * @param values kind of value, one of {@link #KINDS}, to what lists write, to what it means
 * @param rows which rows are the head and the first of the list
 */
public record Mapping(
    Map<String, String> columns, Map<String, Map<String, String>> values, Rows rows) {
  /** The kinds of values whose words may need a meaning. */
  public static final List<String> KINDS =
      List.of("industry", "kiln", "grade", "town", "unit", "ratio");

  /** Nothing is said: captions and words speak for themselves. */
  public static final Mapping NONE = new Mapping(Map.of(), Map.of(), new Rows(null, null));

  /** Copies the maps; they keep their order. */
  public Mapping {
    columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    Map<String, Map<String, String>> copied = new LinkedHashMap<>();
    values.forEach(
        (kind, each) -> copied.put(kind, Collections.unmodifiableMap(new LinkedHashMap<>(each))));
    values = Collections.unmodifiableMap(copied);
  }

  /**
   * Rows as the sheet numbers them, from 1.
   *
   * @param head the row of the captions, the lower one of two; null: it is looked for
   * @param first the first row of the list; null: the one below the head
   */
  public record Rows(@Nullable Integer head, @Nullable Integer first) {}

  /** What a written value means; null where the mapping does not say. */
  @Nullable String value(String kind, String written) {
    String key = Folding.key(written);
    for (Map.Entry<String, String> each : values.getOrDefault(kind, Map.of()).entrySet()) {
      if (Folding.key(each.getKey()).equals(key)) {
        return each.getValue();
      }
    }
    return null;
  }

  /** What a caption means: a key, blank to leave the column out; null: the mapping is silent. */
  @Nullable String column(String caption) {
    String key = Folding.key(caption);
    for (Map.Entry<String, String> each : columns.entrySet()) {
      if (Folding.key(each.getKey()).equals(key)) {
        return each.getValue();
      }
    }
    return null;
  }
}
