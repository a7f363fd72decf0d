package lunting.web.database;

import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list that is read newest first.
 *
 * @param next the list goes on with what has a smaller number than this; null at its end
 */
public record Slice<T>(List<T> items, @Nullable Long next) {
  /** Every number is smaller than this one. */
  public static final long FROM_NEWEST = Long.MAX_VALUE;

  /** Copies the list. */
  public Slice {
    items = List.copyOf(items);
  }

  /**
   * Reads a part.
   *
   * @param query selects {@code number} besides what the mapper reads, of the rows below {@code
   *     :before} the {@code :limit} with the greatest numbers, the greatest first
   * @param before only what has a smaller number
   * @param limit so many at most
   */
  public static <T> Slice<T> read(Query query, long before, int limit, RowMapper<T> mapper) {
    List<Numbered<T>> found =
        query
            .bind("before", before)
            .bind("limit", limit + 1) // one more tells whether the list goes on
            .map((row, context) -> new Numbered<>(row.getLong("number"), mapper.map(row, context)))
            .list();
    List<Numbered<T>> shown = found.subList(0, Math.min(limit, found.size()));
    return new Slice<>(
        shown.stream().map(Numbered::item).toList(),
        shown.size() < found.size() ? shown.getLast().number() : null);
  }

  /** The same part with something made of each item. */
  public <R> Slice<R> map(Function<T, R> made) {
    return new Slice<>(items.stream().map(made).toList(), next);
  }

  private record Numbered<T>(long number, T item) {}
}
