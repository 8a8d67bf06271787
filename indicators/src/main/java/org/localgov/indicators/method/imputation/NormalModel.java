package org.localgov.indicators.method.imputation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.localgov.indicators.spi.RefusalException;

/**
 * A multivariate normal distribution of incomplete rows, and the step that makes it likelier.
 *
 * <p>The parameters are kept as the matrix {@code [-1 μ'; μ Σ]}. Sweeping it on the variables that
 * a row has turns the rest into the regression of those it has not: intercepts and slopes in the
 * swept rows, residual covariances among the others. Source: R. J. A. Little and D. B. Rubin
 * (2002), Statistical Analysis with Missing Data, 2nd edition, sections 7.4.3 and 11.2.
 */
final class NormalModel {
  /** A variance given the other variables, as a share of 1, at which it counts as none. */
  private static final double SINGULAR = 1e-10;

  private final double[][] parameters;

  private NormalModel(double[][] parameters) {
    this.parameters = parameters;
  }

  /** Returns the standard normal distribution of so many independent variables. */
  static NormalModel start(int size) {
    double[][] parameters = new double[size + 1][size + 1];
    for (int i = 0; i <= size; i++) {
      parameters[i][i] = i == 0 ? -1 : 1;
    }
    return new NormalModel(parameters);
  }

  double mean(int variable) {
    return parameters[0][variable + 1];
  }

  double covariance(int one, int other) {
    return parameters[one + 1][other + 1];
  }

  /** Returns the greatest change of a mean or covariance. */
  double distance(NormalModel other) {
    double distance = 0;
    for (int i = 0; i < parameters.length; i++) {
      for (int j = i; j < parameters.length; j++) {
        distance = Math.max(distance, Math.abs(parameters[i][j] - other.parameters[i][j]));
      }
    }
    return distance;
  }

  /**
   * Returns a row with its gaps (NaN) filled by their conditional means.
   *
   * @throws RefusalException if the variables that are there are nearly sums of each other
   */
  double[] completed(double[] row) {
    return completed(row, swept(row));
  }

  private static double[] completed(double[] row, double[][] swept) {
    double[] completed = row.clone();
    for (int j = 0; j < row.length; j++) {
      if (Double.isNaN(row[j])) {
        double estimate = swept[0][j + 1];
        for (int k = 0; k < row.length; k++) {
          estimate += Double.isNaN(row[k]) ? 0 : swept[k + 1][j + 1] * row[k];
        }
        completed[j] = estimate;
      }
    }
    return completed;
  }

  /**
   * Returns the distribution after one turn of expectation and maximisation; the observed rows are
   * never less likely under it.
   *
   * @throws RefusalException if variables are nearly sums of each other
   */
  NormalModel improved(List<double[]> rows) {
    int size = parameters.length - 1;
    double[][] sums = new double[size + 1][size + 1];
    for (List<double[]> alike : byPattern(rows)) {
      double[][] swept = swept(alike.get(0));
      for (double[] row : alike) {
        add(sums, completed(row, swept));
      }
      residuals(sums, alike.get(0), swept, alike.size());
    }
    double[][] next = new double[size + 1][size + 1];
    next[0][0] = -1;
    for (int i = 1; i <= size; i++) {
      next[0][i] = sums[0][i] / rows.size();
      next[i][0] = next[0][i];
    }
    for (int i = 1; i <= size; i++) {
      for (int j = i; j <= size; j++) {
        next[i][j] = sums[i][j] / rows.size() - next[0][i] * next[0][j];
        next[j][i] = next[i][j];
      }
    }
    return new NormalModel(next);
  }

  /** Returns the rows by which values they have. */
  private static Iterable<List<double[]>> byPattern(List<double[]> rows) {
    TreeMap<String, List<double[]>> patterns = new TreeMap<>();
    for (double[] row : rows) {
      StringBuilder pattern = new StringBuilder();
      Arrays.stream(row).forEach(value -> pattern.append(Double.isNaN(value) ? '0' : '1'));
      patterns.computeIfAbsent(pattern.toString(), unknown -> new ArrayList<>()).add(row);
    }
    return patterns.values();
  }

  private static void add(double[][] sums, double[] row) {
    for (int i = 0; i < row.length; i++) {
      sums[0][i + 1] += row[i];
      for (int j = i; j < row.length; j++) {
        sums[i + 1][j + 1] += row[i] * row[j];
      }
    }
  }

  private static void residuals(double[][] sums, double[] row, double[][] swept, int count) {
    for (int i = 0; i < row.length; i++) {
      for (int j = i; j < row.length; j++) {
        if (Double.isNaN(row[i]) && Double.isNaN(row[j])) {
          sums[i + 1][j + 1] += count * swept[i + 1][j + 1];
        }
      }
    }
  }

  private double[][] swept(double[] row) {
    double[][] matrix = new double[parameters.length][];
    Arrays.setAll(matrix, i -> parameters[i].clone());
    for (int k = 0; k < row.length; k++) {
      if (!Double.isNaN(row[k])) {
        sweep(matrix, k + 1);
      }
    }
    return matrix;
  }

  private static void sweep(double[][] matrix, int k) {
    double pivot = matrix[k][k];
    if (!(pivot > SINGULAR)) {
      throw new RefusalException(
          "expectation-maximisation needs indicators that are no sums of each other;"
              + " use fewer indicators or more units, or nearest-neighbours");
    }
    double[] row = matrix[k].clone();
    for (int i = 0; i < matrix.length; i++) {
      for (int j = 0; j < matrix.length; j++) {
        if (i == k || j == k) {
          matrix[i][j] = i == j ? -1 / pivot : row[i == k ? j : i] / pivot;
        } else {
          matrix[i][j] -= row[i] * row[j] / pivot;
        }
      }
    }
  }
}
