package lunting.solver.mixture;

import java.util.Arrays;

/**
 * The inverse of the basis of a linear programme, and the values of its basic variables, which are
 * kept at 0 or above.
 *
 * <p>Threads: one at a time.
 */
final class BasisInverse {
  private static final double EPSILON = 1e-9;

  private double[][] inverse;
  private double[] values;

  /** The inverse of a basis of so many variables, each the only one of its row, of value 1. */
  BasisInverse(int size) {
    inverse = new double[size][size];
    values = new double[size];
    for (int i = 0; i < size; i++) {
      inverse[i][i] = 1;
      values[i] = 1;
    }
  }

  /** What a row of the inverse has in a column. */
  double at(int i, int j) {
    return inverse[i][j];
  }

  /** The value of a basic variable. */
  double value(int i) {
    return values[i];
  }

  /** Adds a row of the inverse to some sums. */
  void addTo(double[] sums, int i) {
    for (int j = 0; j < sums.length; j++) {
      sums[j] += inverse[i][j];
    }
  }

  /**
   * Adds a row with a variable of its own.
   *
   * @param given what each basic variable gives to the row, for a unit of it
   * @param sign what the new variable gives, 1 or −1
   * @param value the value of the new variable
   */
  void addRow(double[] given, int sign, double value) {
    int size = values.length;
    double[] own = new double[size + 1];
    double[][] larger = new double[size + 1][];
    for (int i = 0; i < size; i++) {
      if (given[i] != 0) {
        for (int j = 0; j < size; j++) {
          own[j] -= sign * given[i] * inverse[i][j];
        }
      }
      larger[i] = Arrays.copyOf(inverse[i], size + 1);
    }
    own[size] = sign;
    larger[size] = own;
    inverse = larger;
    values = Arrays.copyOf(values, size + 1);
    values[size] = value;
  }

  /**
   * Which basic variable comes to 0 first as another one grows; −1: none ever does.
   *
   * @param direction by how much each falls for a unit of the other
   */
  int leaving(double[] direction) {
    int leaves = -1;
    double step = Double.MAX_VALUE;
    for (int i = 0; i < values.length; i++) {
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
    return leaves;
  }

  /** Lets a variable take the place of a basic one, which falls to 0. */
  void pivot(int leaves, double[] direction) {
    double divisor = direction[leaves];
    double step = Math.max(0, values[leaves]) / divisor;
    for (int j = 0; j < values.length; j++) {
      inverse[leaves][j] /= divisor;
    }
    values[leaves] = step;
    for (int i = 0; i < values.length; i++) {
      if (i != leaves && direction[i] != 0) {
        values[i] = Math.max(0, values[i] - direction[i] * step);
        for (int j = 0; j < values.length; j++) {
          inverse[i][j] -= direction[i] * inverse[leaves][j];
        }
      }
    }
  }
}
