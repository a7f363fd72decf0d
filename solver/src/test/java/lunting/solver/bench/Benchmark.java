package lunting.solver.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Measures the planner beside what else there is: its own start, what bureaus do by hand, CP-SAT on
 * the same rules, Timefold's textbook model. One checker judges them all. It prints each run as it
 * ends and the whole as two tables in Markdown, a short one and a full one, and keeps {@code
 * benchmark.csv}, whose columns {@link Column} tells, and {@code benchmark-course.csv}, the cost
 * over time.
 *
 * <p>Run: {@code mvn -P benchmark -pl data,solver test-compile exec:exec}. Options: {@code
 * -Dbenchmark.tasks=short}, {@code full} or {@code scale}, or tasks of one's own with their time
 * limits in seconds, {@code district@5,60+city/red@15}; {@code -Dbenchmark.methods=lunting,cp-sat};
 * {@code -Dbenchmark.runs=5} seeds; {@code -Dbenchmark.threads=2}; {@code -Dbenchmark.heap=2g};
 * {@code -Dbenchmark.into=} a folder for the files; {@code -Dbenchmark.table=true} prints the table
 * of what they hold already.
 */
public final class Benchmark {
  private Benchmark() {}

  /** Makes the runs that the system properties ask for. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    ResultFile results = ResultFile.in(Path.of(System.getProperty("benchmark.into", ".")));
    List<Order> orders =
        Boolean.getBoolean("benchmark.table") ? List.of() : Schedule.asked().orders();
    Launcher launcher = new Launcher(System.getProperty("benchmark.heap", "2g"));
    for (Order order : orders) {
      System.out.printf("%s ", String.join(" ", order.words()));
      Launcher.Made made = launcher.make(order);
      results.add(made.row(), made.course());
      System.out.println(told(made.row()));
    }
    List<RowGroup> groups = RowGroup.of(results.rows());
    System.out.printf("%n%s%n%s", Summary.markdown(groups), Table.markdown(groups));
  }

  private static String told(Row row) {
    if (!row.get(Column.NOTE).isEmpty()) {
      return row.get(Column.NOTE);
    }
    return Objects.equals(row.method(), Method.BOUND)
        ? "bound " + row.get(Column.BOUND)
        : "hard %s, medium %s, soft %s"
            .formatted(row.get(Column.HARD), row.get(Column.MEDIUM), row.get(Column.SOFT));
  }
}
