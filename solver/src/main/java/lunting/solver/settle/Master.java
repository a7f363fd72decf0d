package lunting.solver.settle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How little the rows of a group can lack together when each line may follow a mixture of its known
 * courses: a linear programme, solved by the revised simplex method.
 *
 * <p>Its multipliers only tell where to look. They may be inexact, for what is proved with them is
 * worked out anew in whole numbers.
 *
 * <p>Unit: each row in parts of its own scale.
 *
 * <p>Threads: one at a time.
 */
final class Master {
  private static final double EPSILON = 1e-9;
  private static final int MOST_PIVOTS = 20_000;

  /** So many courses of a line are kept where a day is settled. */
  private static final int MOST_KEPT = 12;

  private final int lines;
  private final List<Row> rows = new ArrayList<>();
  private final List<Column> columns = new ArrayList<>();

  /** By row of the basis, the line's share first: the basic variable and its value. */
  private final List<Basic> basis = new ArrayList<>();

  private double[][] inverse;
  private double[] values;
  private int pivots;

  /** How many numbers were gone through so far: the measure of the work done. */
  private long work;

  /** A known course of a line, with what it gives to each row. */
  private static final class Column {
    final int line;
    final Course course;
    double[] gives;

    Column(int line, Course course, double[] gives) {
      this.line = line;
      this.course = course;
      this.gives = gives;
    }
  }

  /** A variable: a column, what a row lacks, or what it has beyond. */
  private record Basic(Kind kind, int index) {}

  private enum Kind {
    COLUMN,
    LACK,
    BEYOND
  }

  /**
   * A programme without rows.
   *
   * @param first a course of each line
   */
  Master(Course[] first) {
    lines = first.length;
    inverse = new double[lines][lines];
    values = new double[lines];
    for (int line = 0; line < lines; line++) {
      columns.add(new Column(line, first[line], new double[0]));
      basis.add(new Basic(Kind.COLUMN, line));
      inverse[line][line] = 1;
      values[line] = 1;
    }
  }

  /** The rows so far. */
  List<Row> rows() {
    return rows;
  }

  /** Adds a row. */
  void add(Row row) {
    int size = basis.size();
    for (Column column : columns) {
      double[] gives = Arrays.copyOf(column.gives, rows.size() + 1);
      gives[rows.size()] = row.given(column.line, column.course) / row.scale;
      column.gives = gives;
    }
    double[] own = new double[size];
    double lacking = row.wanted / row.scale;
    for (int i = 0; i < size; i++) {
      Basic basic = basis.get(i);
      if (basic.kind == Kind.COLUMN) {
        double gives = columns.get(basic.index).gives[rows.size()];
        lacking -= gives * values[i];
        for (int j = 0; j < size; j++) {
          own[j] += gives * inverse[i][j];
        }
      }
    }
    int sign = lacking >= 0 ? 1 : -1;
    double[][] larger = new double[size + 1][];
    for (int i = 0; i < size; i++) {
      larger[i] = Arrays.copyOf(inverse[i], size + 1);
    }
    larger[size] = new double[size + 1];
    for (int j = 0; j < size; j++) {
      larger[size][j] = -sign * own[j];
    }
    larger[size][size] = sign;
    inverse = larger;
    values = Arrays.copyOf(values, size + 1);
    values[size] = sign * lacking;
    basis.add(new Basic(sign > 0 ? Kind.LACK : Kind.BEYOND, rows.size()));
    rows.add(row);
  }

  /** Adds a course of a line. */
  void add(int line, Course course) {
    double[] gives = new double[rows.size()];
    for (int row = 0; row < gives.length; row++) {
      gives[row] = rows.get(row).given(line, course) / rows.get(row).scale;
    }
    columns.add(new Column(line, course, gives));
  }

  /** Makes the lack least with the courses known; false where the numbers do not allow it. */
  boolean solve() {
    while (pivots++ < MOST_PIVOTS) {
      double[] multipliers = multipliers();
      Basic enters = entering(multipliers);
      if (enters == null) {
        return true;
      }
      if (!pivot(enters)) {
        return false;
      }
    }
    return false;
  }

  /** What one more unit of each line's share and of each row costs. */
  double[] multipliers() {
    double[] multipliers = new double[basis.size()];
    for (int i = 0; i < basis.size(); i++) {
      if (basis.get(i).kind == Kind.LACK) {
        for (int j = 0; j < multipliers.length; j++) {
          multipliers[j] += inverse[i][j];
        }
      }
    }
    return multipliers;
  }

  /** By how much a course would lessen the lack; above 0: it should be added. */
  double gain(int line, Course course, double[] multipliers) {
    double gain = multipliers[line];
    for (int row = 0; row < rows.size(); row++) {
      gain += multipliers[lines + row] * rows.get(row).given(line, course) / rows.get(row).scale;
    }
    return gain;
  }

  private @Nullable Basic entering(double[] multipliers) {
    @Nullable Basic best = null;
    double highest = EPSILON;
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      double gain = multipliers[column.line];
      for (int row = 0; row < rows.size(); row++) {
        gain += multipliers[lines + row] * column.gives[row];
      }
      if (gain > highest) {
        highest = gain;
        best = new Basic(Kind.COLUMN, i);
      }
    }
    for (int row = 0; row < rows.size(); row++) {
      double multiplier = multipliers[lines + row];
      if (multiplier - 1 > highest) {
        highest = multiplier - 1;
        best = new Basic(Kind.LACK, row);
      }
      if (-multiplier > highest) {
        highest = -multiplier;
        best = new Basic(Kind.BEYOND, row);
      }
    }
    return best;
  }

  private boolean pivot(Basic enters) {
    int size = basis.size();
    work += (long) columns.size() * rows.size() + 2L * size * size;
    double[] direction = direction(enters);
    int leaves = -1;
    double step = Double.MAX_VALUE;
    for (int i = 0; i < size; i++) {
      if (direction[i] > EPSILON) {
        double ratio = Math.max(0, values[i]) / direction[i];
        boolean nearer = ratio < step - EPSILON;
        boolean steadier =
            ratio < step + EPSILON && leaves >= 0 && direction[i] > direction[leaves];
        if (nearer || steadier) {
          step = ratio;
          leaves = i;
        }
      }
    }
    if (leaves < 0) {
      return false;
    }
    double divisor = direction[leaves];
    for (int j = 0; j < size; j++) {
      inverse[leaves][j] /= divisor;
    }
    values[leaves] = step;
    for (int i = 0; i < size; i++) {
      if (i != leaves && direction[i] != 0) {
        values[i] = Math.max(0, values[i] - direction[i] * step);
        for (int j = 0; j < size; j++) {
          inverse[i][j] -= direction[i] * inverse[leaves][j];
        }
      }
    }
    basis.set(leaves, enters);
    return true;
  }

  private double[] direction(Basic enters) {
    int size = basis.size();
    double[] direction = new double[size];
    for (int i = 0; i < size; i++) {
      switch (enters.kind) {
        case COLUMN -> {
          Column column = columns.get(enters.index);
          direction[i] = inverse[i][column.line];
          for (int row = 0; row < rows.size(); row++) {
            direction[i] += inverse[i][lines + row] * column.gives[row];
          }
        }
        case LACK -> direction[i] = inverse[i][lines + enters.index];
        case BEYOND -> direction[i] = -inverse[i][lines + enters.index];
      }
    }
    return direction;
  }

  /** What lacks together at the least. */
  double lack() {
    double lack = 0;
    for (int i = 0; i < basis.size(); i++) {
      lack += basis.get(i).kind == Kind.LACK ? values[i] : 0;
    }
    return lack;
  }

  /** The courses that a line follows in the mixture. */
  List<Part> parts(int line) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < basis.size(); i++) {
      Basic basic = basis.get(i);
      if (basic.kind == Kind.COLUMN
          && columns.get(basic.index).line == line
          && values[i] > EPSILON) {
        parts.add(new Part(columns.get(basic.index).course, values[i]));
      }
    }
    return parts;
  }

  /** The courses of a line that the mixture follows, and those found last. */
  List<Course> courses(int line) {
    Set<Course> courses = new LinkedHashSet<>();
    parts(line).forEach(part -> courses.add(part.course()));
    for (int i = columns.size() - 1; i >= 0 && courses.size() < MOST_KEPT; i--) {
      if (columns.get(i).line == line) {
        courses.add(columns.get(i).course);
      }
    }
    return List.copyOf(courses);
  }

  /** How many numbers were gone through so far. */
  long work() {
    return work;
  }

  /** A course with its share in a mixture. */
  record Part(Course course, double share) {}
}
