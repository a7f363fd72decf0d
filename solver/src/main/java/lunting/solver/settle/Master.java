package lunting.solver.settle;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lunting.solver.mixture.Mixture;

/**
 * How little the rows of a group can lack together when each line may follow a mixture of its known
 * courses. Its multipliers only tell where to look.
 *
 * <p>Unit: each row in parts of its own scale.
 *
 * <p>Threads: one at a time.
 */
final class Master {
  /** So many courses of a line are kept where a day is settled. */
  private static final int MOST_KEPT = 12;

  private final int lines;
  private final Mixture mixture;
  private final List<Row> rows = new ArrayList<>();
  private final List<Course> courses = new ArrayList<>();

  /**
   * A programme without rows.
   *
   * @param first a course of each line
   */
  Master(Course[] first) {
    lines = first.length;
    mixture = new Mixture(lines);
    courses.addAll(List.of(first));
  }

  /** The rows so far. */
  List<Row> rows() {
    return rows;
  }

  /** Adds a row. */
  void add(Row row) {
    double[] gives = new double[courses.size()];
    for (int i = 0; i < gives.length; i++) {
      gives[i] = row.given(mixture.chooser(i), courses.get(i)) / row.scale;
    }
    mixture.addRow(row.wanted / row.scale, gives);
    rows.add(row);
  }

  /** Adds a course of a line. */
  void add(int line, Course course) {
    double[] gives = new double[rows.size()];
    for (int row = 0; row < gives.length; row++) {
      gives[row] = rows.get(row).given(line, course) / rows.get(row).scale;
    }
    mixture.addChoice(line, gives);
    courses.add(course);
  }

  /** Makes the lack least with the courses known; false where the numbers do not allow it. */
  boolean solve() {
    return mixture.solve(Long.MAX_VALUE);
  }

  /** What one more unit of each line's share and of each row costs. */
  double[] multipliers() {
    return mixture.multipliers();
  }

  /** By how much a course would lessen the lack; above 0: it should be added. */
  double gain(int line, Course course, double[] multipliers) {
    double gain = multipliers[line];
    for (int row = 0; row < rows.size(); row++) {
      gain += multipliers[lines + row] * rows.get(row).given(line, course) / rows.get(row).scale;
    }
    return gain;
  }

  /** What lacks together at the least. */
  double lack() {
    return mixture.lack();
  }

  /** The courses that a line follows in the mixture. */
  List<Part> parts(int line) {
    return mixture.parts(line).stream()
        .map(part -> new Part(courses.get(part.choice()), part.share()))
        .toList();
  }

  /** The courses of a line that the mixture follows, and those found last. */
  List<Course> courses(int line) {
    Set<Course> kept = new LinkedHashSet<>();
    parts(line).forEach(part -> kept.add(part.course()));
    for (int i = courses.size() - 1; i >= 0 && kept.size() < MOST_KEPT; i--) {
      if (mixture.chooser(i) == line) {
        kept.add(courses.get(i));
      }
    }
    return List.copyOf(kept);
  }

  /** How many numbers were gone through so far. */
  long work() {
    return mixture.work();
  }

  /** A course with its share in a mixture. */
  record Part(Course course, double share) {}
}
