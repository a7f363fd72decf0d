package lunting.solver.bench;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What one run came to: a row of the CSV. */
record Row(Map<Column, String> cells) {
  private static final List<Column> KEY =
      List.of(Column.TASK, Column.SEED, Column.METHOD, Column.LIMIT_S, Column.THREADS);

  /** The row of a run that has not been made yet. */
  static Row of(Order order) {
    Row row = new Row(new EnumMap<>(Column.class));
    row.put(Column.TASK, order.task().written());
    row.put(Column.SEED, order.seed());
    row.put(Column.METHOD, order.method().key());
    row.put(Column.THREADS, order.threads());
    row.put(Column.LIMIT_S, order.seconds());
    return row;
  }

  static Row parse(String line) {
    Row row = new Row(new EnumMap<>(Column.class));
    Iterator<String> cells = List.of(line.split(",", -1)).iterator();
    for (Column column : Column.values()) {
      row.put(column, cells.next());
    }
    return row;
  }

  /** Sets a cell; nothing in it may be a comma. */
  void put(Column column, Object value) {
    cells.put(column, value.toString().replace(',', ';'));
  }

  String get(Column column) {
    return cells.getOrDefault(column, "");
  }

  /** The number in a cell; null where it is empty. */
  @Nullable Double number(Column column) {
    return get(column).isEmpty() ? null : Double.valueOf(get(column));
  }

  Method method() {
    return Method.of(get(Column.METHOD));
  }

  /** What makes it another run than others. */
  List<String> key() {
    return KEY.stream().map(this::get).toList();
  }

  String csv() {
    return Arrays.stream(Column.values()).map(this::get).collect(Collectors.joining(","));
  }
}
