package lunting.solver.mixture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How little rows can lack together when each of several choosers may follow a mixture of its known
 * choices: a linear programme, solved by the revised simplex method.
 *
 * <p>Its multipliers only tell where to look. They may be inexact, so what is proved with them is
 * to be worked out anew in whole numbers.
 *
 * <p>Unit: a unit of any row lacks as much as one of another; a choice of all choosers is a share
 * of 1 of each.
 *
 * <p>Threads: one at a time.
 */
public final class Mixture {
  private static final double EPSILON = 1e-9;
  private static final int MOST_PIVOTS = 20_000;

  private final int choosers;

  private final List<Column> columns = new ArrayList<>();

  /** By row of the basis, the choosers' shares first: the basic variable. */
  private final List<Basic> basis = new ArrayList<>();

  private final BasisInverse inverse;
  private int rows;
  private int pivots;

  /** How many numbers were gone through so far: the measure of the work done. */
  private long work;

  /** A known choice, with what it gives to each row. */
  private static final class Column {
    final int chooser;
    double[] gives;

    Column(int chooser, double[] gives) {
      this.chooser = chooser;
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

  /** A choice, in the order in which they became known, with its share in the mixture. */
  public record Part(int choice, double share) {}

  /** A programme without rows, in which each chooser knows one choice, numbered as it is. */
  public Mixture(int choosers) {
    this.choosers = choosers;
    inverse = new BasisInverse(choosers);
    for (int chooser = 0; chooser < choosers; chooser++) {
      columns.add(new Column(chooser, new double[0]));
      basis.add(new Basic(Kind.COLUMN, chooser));
    }
  }

  /** How many choices are known. */
  public int choices() {
    return columns.size();
  }

  /** Whose choice it is. */
  public int chooser(int choice) {
    return columns.get(choice).chooser;
  }

  /**
   * Adds a row.
   *
   * @param given what each known choice gives to it
   */
  public void addRow(double wants, double[] given) {
    int size = basis.size();
    int row = rows;
    for (int choice = 0; choice < given.length; choice++) {
      Column column = columns.get(choice);
      column.gives = Arrays.copyOf(column.gives, row + 1);
      column.gives[row] = given[choice];
    }
    double[] own = new double[size];
    double lacking = wants;
    for (int i = 0; i < size; i++) {
      Basic basic = basis.get(i);
      if (basic.kind == Kind.COLUMN) {
        own[i] = given[basic.index];
        lacking -= own[i] * inverse.value(i);
      }
    }
    int sign = lacking >= 0 ? 1 : -1;
    inverse.addRow(own, sign, sign * lacking);
    work += (long) own.length * own.length;
    basis.add(new Basic(sign > 0 ? Kind.LACK : Kind.BEYOND, row));
    rows++;
  }

  /** Adds a choice, with what it gives to each row. */
  public void addChoice(int chooser, double[] gives) {
    columns.add(new Column(chooser, gives));
  }

  /**
   * Makes the lack least with the choices known; false where the numbers do not allow it, or it
   * takes too long.
   *
   * @param mostWork how many numbers may be gone through
   */
  public boolean solve(long mostWork) {
    long begun = work;
    while (pivots++ < MOST_PIVOTS && work - begun < mostWork) {
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

  /** What one more unit of each chooser's share and of each row costs. */
  public double[] multipliers() {
    double[] multipliers = new double[basis.size()];
    for (int i = 0; i < basis.size(); i++) {
      if (basis.get(i).kind == Kind.LACK) {
        inverse.addTo(multipliers, i);
      }
    }
    return multipliers;
  }

  private @Nullable Basic entering(double[] multipliers) {
    @Nullable Basic best = null;
    double highest = EPSILON;
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      double gain = multipliers[column.chooser];
      for (int row = 0; row < rows; row++) {
        gain += multipliers[choosers + row] * column.gives[row];
      }
      if (gain > highest) {
        highest = gain;
        best = new Basic(Kind.COLUMN, i);
      }
    }
    for (int row = 0; row < rows; row++) {
      double multiplier = multipliers[choosers + row];
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
    work += (long) columns.size() * rows + 2L * size * size;
    double[] direction = direction(enters);
    int leaves = inverse.leaving(direction);
    if (leaves < 0) {
      return false;
    }
    inverse.pivot(leaves, direction);
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
          direction[i] = inverse.at(i, column.chooser);
          for (int row = 0; row < rows; row++) {
            direction[i] += inverse.at(i, choosers + row) * column.gives[row];
          }
        }
        case LACK -> direction[i] = inverse.at(i, choosers + enters.index);
        case BEYOND -> direction[i] = -inverse.at(i, choosers + enters.index);
      }
    }
    return direction;
  }

  /** What lacks together at the least. */
  public double lack() {
    double lack = 0;
    for (int i = 0; i < basis.size(); i++) {
      lack += basis.get(i).kind == Kind.LACK ? inverse.value(i) : 0;
    }
    return lack;
  }

  /** The choices that a chooser follows in the mixture. */
  public List<Part> parts(int chooser) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < basis.size(); i++) {
      Basic basic = basis.get(i);
      if (basic.kind == Kind.COLUMN
          && columns.get(basic.index).chooser == chooser
          && inverse.value(i) > EPSILON) {
        parts.add(new Part(basic.index, inverse.value(i)));
      }
    }
    return parts;
  }

  /** How many numbers were gone through so far. */
  public long work() {
    return work;
  }
}
