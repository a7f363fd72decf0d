package lunting.solver.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The runs of one method on one task at one limit, a seed each, and the medians over them.
 *
 * @param all every run of the benchmark, to compare with
 */
record RowGroup(List<Row> rows, List<Row> all) {
  /** The groups of all runs that make plans, in the order of the runs. */
  static List<RowGroup> of(List<Row> all) {
    Map<List<String>, RowGroup> groups = new LinkedHashMap<>();
    for (Row row : all) {
      if (row.method() != Method.BOUND) {
        List<String> key =
            List.of(
                row.get(Column.TASK),
                row.get(Column.METHOD),
                row.get(Column.LIMIT_S),
                row.get(Column.THREADS));
        groups.computeIfAbsent(key, each -> new RowGroup(new ArrayList<>(), all)).rows().add(row);
      }
    }
    return List.copyOf(groups.values());
  }

  String get(Column column) {
    return rows.getFirst().get(column);
  }

  Method method() {
    return rows.getFirst().method();
  }

  /** Whether any of its runs found a plan. */
  boolean hasPlan() {
    return median(Column.HARD) != null;
  }

  /** The median of a column, the lower one of two; null where no run fills it. */
  @Nullable Double median(Column column) {
    return median(row -> row.number(column));
  }

  /** What legal plans whose reserve stands cost, over the bound of their list. */
  @Nullable Double overBound() {
    return median(row -> {
      boolean keeps = row.get(Column.HARD).equals("0") && row.get(Column.MEDIUM).equals("0");
      return keeps ? over(row, Method.BOUND, Column.BOUND) : null;
    });
  }

  /** What they cost over what the planner's plan costs at the longest limit. */
  @Nullable Double overOurs() {
    return median(row -> over(row, Method.LUNTING, Column.SOFT));
  }

  /** The cost over a figure of a method's run with the same task and seed, at its longest limit. */
  private @Nullable Double over(Row row, Method method, Column column) {
    Row basis = null;
    for (Row other : all) {
      if (other.method() == method
          && other.get(Column.TASK).equals(row.get(Column.TASK))
          && other.get(Column.SEED).equals(row.get(Column.SEED))) {
        basis = basis == null || limit(other) > limit(basis) ? other : basis;
      }
    }
    Double value = basis == null ? null : basis.number(column);
    Double cost = row.number(Column.SOFT);
    return cost == null || value == null || value == 0 ? null : cost / value;
  }

  private static double limit(Row row) {
    return Objects.requireNonNull(row.number(Column.LIMIT_S));
  }

  private @Nullable Double median(Function<Row, @Nullable Double> value) {
    List<Double> found = new ArrayList<>();
    for (Row row : rows) {
      Double each = value.apply(row);
      if (each != null) {
        found.add(each);
      }
    }
    found.sort(null);
    return found.isEmpty() ? null : found.get((found.size() - 1) / 2);
  }
}
