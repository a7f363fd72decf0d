package lunting.solver.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The results as a table in Markdown: a row for each method on each task at each limit. */
final class Table {
  private static final String HEAD =
      """
      | task | method | limit | first legal | moves/s | HARD | reserve lacks | cost | × bound \
      | × ours | worst day | beyond duty | restarts | memory |
      |---|---|---|---|---|---|---|---|---|---|---|---|---|---|
      """;
  private static final int CELLS_OF_A_PLAN = 11;

  private Table() {}

  static String markdown(List<RowGroup> groups) {
    StringBuilder table = new StringBuilder(HEAD);
    for (RowGroup group : groups) {
      List<String> cells = new ArrayList<>();
      cells.add("`" + group.get(Column.TASK) + "`");
      cells.add(group.method().words());
      cells.add(group.method().takesTime() ? group.get(Column.LIMIT_S) + " s" : "–");
      cells.addAll(group.hasPlan() ? plan(group) : noPlan(group));
      table.append(line(cells));
    }
    return table.toString();
  }

  private static List<String> plan(RowGroup group) {
    return List.of(
        told(group.median(Column.FIRST_LEGAL_MS), "%,.0f ms"),
        told(group.median(Column.MOVES_PER_S), "%,.0f"),
        told(group.median(Column.HARD), "%,.0f"),
        told(thousandth(group.median(Column.MEDIUM)), "%,.1f"),
        told(millionth(group.median(Column.SOFT)), "%.2f M"),
        told(group.overBound(), "%.2f"),
        told(group.overOurs(), "%.2f"),
        told(group.median(Column.WORST_DAY_PERCENT), "%.0f %%"),
        told(group.median(Column.BEYOND_DUTY_DAYS), "%,.0f"),
        told(group.median(Column.RESTARTS), "%,.0f"),
        told(group.median(Column.PEAK_MIB), "%,.0f MiB"));
  }

  private static List<String> noPlan(RowGroup group) {
    List<String> cells = new ArrayList<>(List.of(group.get(Column.NOTE)));
    cells.addAll(Collections.nCopies(CELLS_OF_A_PLAN - 1, ""));
    return cells;
  }

  static String line(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }

  static @Nullable Double thousandth(@Nullable Double value) {
    return value == null ? null : value / 1_000;
  }

  static @Nullable Double millionth(@Nullable Double value) {
    return value == null ? null : value / 1_000_000;
  }

  /** A figure; empty where there is none. */
  static String told(@Nullable Double value, String format) {
    return value == null ? "" : String.format(Locale.ROOT, format, value);
  }
}
