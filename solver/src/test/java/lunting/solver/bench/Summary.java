package lunting.solver.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The results as a short table in Markdown: a row for each task, the planner at its longest limit
 * and the best of each other kind.
 */
final class Summary {
  private static final String HEAD =
      """
      | task | lines | limit | first legal | plan | cost | × bound | memory | by hand \
      | CP-SAT | textbook |
      |---|---|---|---|---|---|---|---|---|---|---|
      """;

  /** Level by level; a plan before none. */
  private static final Comparator<RowGroup> BEST_FIRST =
      Comparator.comparingDouble((RowGroup group) -> orWorst(group.median(Column.HARD)))
          .thenComparingDouble(group -> orWorst(group.median(Column.MEDIUM)))
          .thenComparingDouble(group -> orWorst(group.median(Column.SOFT)));

  private Summary() {}

  static String markdown(List<RowGroup> groups) {
    StringBuilder table = new StringBuilder(HEAD);
    for (String task : groups.stream().map(group -> group.get(Column.TASK)).distinct().toList()) {
      List<RowGroup> own =
          groups.stream().filter(group -> group.get(Column.TASK).equals(task)).toList();
      RowGroup ours =
          own.stream()
              .filter(group -> group.method() == Method.LUNTING)
              .max(Comparator.comparingInt(group -> Integer.parseInt(group.get(Column.LIMIT_S))))
              .orElse(null);
      if (ours != null) {
        table.append(line(ours, own));
      }
    }
    return table.toString();
  }

  private static String line(RowGroup ours, List<RowGroup> own) {
    return Table.line(
        List.of(
            "`" + ours.get(Column.TASK) + "`",
            Table.told(ours.median(Column.LINES), "%,.0f"),
            ours.get(Column.LIMIT_S) + " s",
            Table.told(ours.median(Column.FIRST_LEGAL_MS), "%,.0f ms"),
            kept(ours),
            Table.told(Table.millionth(ours.median(Column.SOFT)), "%.2f M"),
            Table.told(ours.overBound(), "%.2f"),
            Table.told(ours.median(Column.PEAK_MIB), "%,.0f MiB"),
            other(own, Method::isByHand),
            other(own, Method::isExact),
            other(own, method -> method == Method.TEXTBOOK)));
  }

  /** The best of some methods: what its plan lacks, and its cost over ours. */
  private static String other(List<RowGroup> own, Predicate<Method> kind) {
    RowGroup best =
        own.stream().filter(group -> kind.test(group.method())).min(BEST_FIRST).orElse(null);
    if (best == null) {
      return "";
    }
    return best.hasPlan()
        ? Table.told(best.overOurs(), "%.2f ×, ") + kept(best)
        : best.get(Column.NOTE);
  }

  /** Whether it is legal, and what the reserve lacks in line-days. */
  private static String kept(RowGroup group) {
    double hard = orWorst(group.median(Column.HARD));
    Double lacking = Table.thousandth(group.median(Column.MEDIUM));
    String legal = hard == 0 ? "legal" : Table.told(hard, "HARD %,.0f");
    return legal + (Objects.equals(lacking, 0.0) ? "" : Table.told(lacking, ", lacks %,.1f"));
  }

  private static double orWorst(@Nullable Double value) {
    return Objects.requireNonNullElse(value, Double.MAX_VALUE);
  }
}
