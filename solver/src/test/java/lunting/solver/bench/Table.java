package lunting.solver.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The results as a table in Markdown: the median over the seeds of each method at each limit. */
final class Table {
  private static final String HEAD =
      """
      | task | method | limit | first legal | moves/s | HARD | reserve lacks | cost | × bound \
      | × ours | worst day | beyond duty | restarts | memory |
      |---|---|---|---|---|---|---|---|---|---|---|---|---|---|
      """;

  private final List<Row> rows;

  Table(List<Row> rows) {
    this.rows = rows;
  }

  String markdown() {
    Map<List<String>, List<Row>> groups = new LinkedHashMap<>();
    for (Row row : rows) {
      if (row.method() != Method.BOUND) {
        List<String> key =
            List.of(
                row.get(Column.TASK),
                row.get(Column.METHOD),
                row.get(Column.LIMIT_S),
                row.get(Column.THREADS));
        groups.computeIfAbsent(key, each -> new ArrayList<>()).add(row);
      }
    }
    StringBuilder table = new StringBuilder(HEAD);
    groups.values().forEach(group -> table.append(line(group)));
    return table.toString();
  }

  private String line(List<Row> group) {
    Row first = group.getFirst();
    List<String> cells = new ArrayList<>();
    cells.add("`" + first.get(Column.TASK) + "`");
    cells.add(first.method().words());
    cells.add(first.method().takesTime() ? first.get(Column.LIMIT_S) + " s" : "–");
    if (group.stream().allMatch(row -> row.get(Column.HARD).isEmpty())) {
      cells.add(first.get(Column.NOTE));
      cells.addAll(java.util.Collections.nCopies(10, ""));
    } else {
      cells.add(told(median(group, Column.FIRST_LEGAL_MS), "%.0f ms"));
      cells.add(told(median(group, Column.MOVES_PER_S), "%,.0f"));
      cells.add(told(median(group, Column.HARD), "%,.0f"));
      cells.add(told(thousandth(median(group, Column.MEDIUM)), "%,.1f"));
      cells.add(told(thousandth(thousandth(median(group, Column.SOFT))), "%.2f M"));
      cells.add(told(median(group, this::overBound), "%.2f"));
      cells.add(told(median(group, this::overOurs), "%.2f"));
      cells.add(told(median(group, Column.WORST_DAY_PERCENT), "%.0f %%"));
      cells.add(told(median(group, Column.BEYOND_DUTY_DAYS), "%,.0f"));
      cells.add(told(median(group, Column.RESTARTS), "%,.0f"));
      cells.add(told(median(group, Column.PEAK_MIB), "%,.0f MiB"));
    }
    return "| " + String.join(" | ", cells) + " |\n";
  }

  /** What a legal plan whose reserve stands costs, over the bound of its list. */
  private @Nullable Double overBound(Row row) {
    boolean keepsAll = row.get(Column.HARD).equals("0") && row.get(Column.MEDIUM).equals("0");
    return keepsAll ? over(row, bound(row)) : null;
  }

  private @Nullable Row bound(Row row) {
    Row best = null;
    for (Row other : rows) {
      Double value = other.number(Column.BOUND);
      if (isOfSameTask(other, row) && value != null && value > 0) {
        best = best == null || value > number(best, Column.BOUND) ? other : best;
      }
    }
    return best;
  }

  /** What it costs over what the planner's plan costs at the longest limit. */
  private @Nullable Double overOurs(Row row) {
    Row ours = null;
    for (Row other : rows) {
      if (isOfSameTask(other, row) && other.method() == Method.LUNTING) {
        boolean longer =
            ours == null || number(other, Column.LIMIT_S) > number(ours, Column.LIMIT_S);
        ours = longer ? other : ours;
      }
    }
    return over(row, ours);
  }

  private static boolean isOfSameTask(Row one, Row other) {
    return one.get(Column.TASK).equals(other.get(Column.TASK))
        && one.get(Column.SEED).equals(other.get(Column.SEED));
  }

  private static @Nullable Double over(Row row, @Nullable Row other) {
    if (other == null) {
      return null;
    }
    Column column = other.method() == Method.BOUND ? Column.BOUND : Column.SOFT;
    Double cost = row.number(Column.SOFT);
    Double basis = other.number(column);
    return cost == null || basis == null || basis == 0 ? null : cost / basis;
  }

  private static double number(Row row, Column column) {
    return Objects.requireNonNull(row.number(column));
  }

  private static @Nullable Double median(List<Row> group, Column column) {
    return median(group, row -> row.number(column));
  }

  private static @Nullable Double median(List<Row> group, Function<Row, @Nullable Double> value) {
    List<Double> found = new ArrayList<>();
    for (Row row : group) {
      Double each = value.apply(row);
      if (each != null) {
        found.add(each);
      }
    }
    found.sort(null);
    return found.isEmpty() ? null : found.get((found.size() - 1) / 2);
  }

  private static @Nullable Double thousandth(@Nullable Double value) {
    return value == null ? null : value / 1_000;
  }

  private static String told(@Nullable Double value, String format) {
    return value == null ? "" : String.format(Locale.ROOT, format, value);
  }
}
