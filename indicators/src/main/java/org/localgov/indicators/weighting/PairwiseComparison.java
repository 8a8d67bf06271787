package org.localgov.indicators.weighting;

import static org.localgov.indicators.text.Decimals.compact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.localgov.core.error.Quoted;
import org.localgov.indicators.spi.RefusalException;
import org.localgov.indicators.spi.Weights;
import org.localgov.indicators.text.TextTable;
import org.ojalgo.matrix.decomposition.Eigenvalue;
import org.ojalgo.matrix.store.MatrixStore;
import org.ojalgo.matrix.store.R064Store;

/**
 * Weights by the analytic hierarchy process (AHP): how many times more one element counts than
 * another, for each pair.
 *
 * <p>The matrix of comparisons a has 1 on its diagonal and {@code a(j, i) = 1 / a(i, j)}. The
 * weights are its principal eigenvector, divided by its sum. Judgements that do not fit together
 * raise the eigenvalue λ above the number n of elements; the consistency index {@code (λ - n) / (n
 * - 1)} over that of random matrices is the consistency ratio, and above 0.1 the judgements should
 * be looked at again.
 *
 * <p>Source: Saaty (1980), The Analytic Hierarchy Process, pp. 17-21, with its random indices for 3
 * to 15 elements.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * PairwiseComparison judged = PairwiseComparison.of(
 *     List.of("water", "roads", "schools"),
 *     new double[][] {{1, 3, 0.5}, {1 / 3.0, 1, 0.2}, {2, 5, 1}});
 * judged.consistencyRatio();   // 0.0032
 * Index mine = judged.weights().in(index, "services");
 * }</pre>
 */
public final class PairwiseComparison {
  /** The consistency ratio up to which judgements are taken, unless asked otherwise. */
  public static final double LARGEST_RATIO = 0.1;

  /** Products of a comparison and its counterpart may differ from 1 by this, such as 3 × 0.333. */
  private static final double RECIPROCITY = 0.005;

  private static final double[] RANDOM_INDEX = {
    0, 0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59
  };

  private final List<String> elements;
  private final double[][] matrix;
  private final double[] priorities;
  private final double eigenvalue;
  private final double limit;

  private PairwiseComparison(
      List<String> elements,
      double[][] matrix,
      double[] priorities,
      double eigenvalue,
      double limit) {
    this.elements = elements;
    this.matrix = matrix;
    this.priorities = priorities;
    this.eigenvalue = eigenvalue;
    this.limit = limit;
  }

  /**
   * {@return comparisons of elements}
   *
   * @param elements the ids, 1 to 15
   * @param matrix a row an element: how many times more it counts than each, itself included
   * @throws IllegalArgumentException if an id stands twice, the matrix is not square, a comparison
   *     is not above 0, or two do not answer each other; names the cell, the value and the remedy
   */
  public static PairwiseComparison of(List<String> elements, double[][] matrix) {
    List<String> ids = BudgetAllocation.distinct(elements);
    if (ids.size() > RANDOM_INDEX.length) {
      throw new IllegalArgumentException(
          "elements must be "
              + RANDOM_INDEX.length
              + " at most, got '"
              + ids.size()
              + "'; put them into groups and compare the groups");
    }
    double[][] copy = checked(ids, matrix);
    double[] priorities = new double[ids.size()];
    double eigenvalue = principal(copy, priorities);
    return new PairwiseComparison(ids, copy, priorities, eigenvalue, LARGEST_RATIO);
  }

  private static double[][] checked(List<String> ids, double[][] matrix) {
    int size = ids.size();
    if (matrix.length != size) {
      throw new IllegalArgumentException(
          "comparisons must have " + size + " rows, one an element, got '" + matrix.length + "'");
    }
    double[][] copy = new double[size][];
    for (int i = 0; i < size; i++) {
      if (matrix[i].length != size) {
        throw new IllegalArgumentException(
            "comparisons of "
                + Quoted.of(ids.get(i))
                + " must be "
                + size
                + ", one an element, got '"
                + matrix[i].length
                + "'");
      }
      copy[i] = matrix[i].clone();
      for (int j = 0; j < size; j++) {
        if (!(copy[i][j] > 0) || Double.isInfinite(copy[i][j])) {
          throw new IllegalArgumentException(
              cell(ids, i, j)
                  + " must be above 0, got '"
                  + compact(copy[i][j])
                  + "'; say 1 / 3 for a third of the weight, not -3");
        }
      }
    }
    for (int i = 0; i < size; i++) {
      for (int j = 0; j <= i; j++) {
        if (Math.abs(copy[i][j] * copy[j][i] - 1) > RECIPROCITY) {
          throw new IllegalArgumentException(
              cell(ids, i, j)
                  + " must be "
                  + (i == j ? "1" : "1 / " + compact(copy[j][i]) + " = " + compact(1 / copy[j][i]))
                  + ", got '"
                  + compact(copy[i][j])
                  + "'; "
                  + (i == j
                      ? "an element counts as much as itself"
                      : "correct it, or the comparison the other way round"));
        }
      }
    }
    return copy;
  }

  private static String cell(List<String> ids, int i, int j) {
    return "comparison of " + Quoted.of(ids.get(i)) + " with " + Quoted.of(ids.get(j));
  }

  /** Writes the principal eigenvector, summing to 1, and returns its eigenvalue. */
  private static double principal(double[][] matrix, double[] priorities) {
    int size = matrix.length;
    R064Store store = R064Store.FACTORY.make(size, size);
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        store.set(i, j, matrix[i][j]);
      }
    }
    Eigenvalue<Double> decomposition = Eigenvalue.R064.make(size, false);
    if (!decomposition.decompose(store)) {
      throw new IllegalStateException("a positive matrix always has a largest eigenvalue");
    }
    int largest = 0;
    MatrixStore<Double> values = decomposition.getD();
    for (int i = 1; i < size; i++) {
      largest = values.doubleValue(i, i) > values.doubleValue(largest, largest) ? i : largest;
    }
    MatrixStore<Double> vectors = decomposition.getV();
    double sum = 0;
    for (int i = 0; i < size; i++) {
      sum += vectors.doubleValue(i, largest);
    }
    for (int i = 0; i < size; i++) {
      priorities[i] = vectors.doubleValue(i, largest) / sum;
    }
    return values.doubleValue(largest, largest);
  }

  /**
   * {@return these comparisons, taken up to another consistency ratio}
   *
   * @param ratio the greatest consistency ratio taken
   * @throws IllegalArgumentException if the ratio is below 0
   */
  public PairwiseComparison allowing(double ratio) {
    if (!(ratio >= 0)) {
      throw new IllegalArgumentException(
          "consistency ratio must be 0 or more, got '" + compact(ratio) + "'");
    }
    return new PairwiseComparison(elements, matrix, priorities, eigenvalue, ratio);
  }

  /** {@return the largest eigenvalue: the number of elements, or more where judgements clash} */
  public double eigenvalue() {
    return eigenvalue;
  }

  /** {@return the consistency ratio; 0 for one or two elements, which cannot clash} */
  public double consistencyRatio() {
    int size = elements.size();
    if (RANDOM_INDEX[size - 1] == 0) {
      return 0;
    }
    return Math.max(0, (eigenvalue - size) / (size - 1) / RANDOM_INDEX[size - 1]);
  }

  /**
   * {@return the weights; they sum to 1}
   *
   * @throws RefusalException if the consistency ratio is above 0.1, or what {@link #allowing} says;
   *     names the comparison that fits least
   */
  public Weights weights() {
    double ratio = consistencyRatio();
    if (ratio > limit) {
      throw new RefusalException(clash(ratio));
    }
    return priorities();
  }

  private Weights priorities() {
    Map<String, Double> weights = new LinkedHashMap<>();
    for (int i = 0; i < priorities.length; i++) {
      weights.put(elements.get(i), priorities[i]);
    }
    return Weights.of(weights);
  }

  private String clash(double ratio) {
    int row = 0;
    int column = 0;
    double worst = 1;
    for (int i = 0; i < priorities.length; i++) {
      for (int j = 0; j < i; j++) {
        double fit = matrix[i][j] * priorities[j] / priorities[i];
        double clash = Math.max(fit, 1 / fit);
        if (clash > worst) {
          worst = clash;
          row = fit > 1 ? i : j;
          column = fit > 1 ? j : i;
        }
      }
    }
    return "comparisons must have a consistency ratio of "
        + compact(limit)
        + " or less, got '"
        + compact(ratio)
        + "'; look again at the "
        + cell(elements, row, column)
        + ", which is "
        + compact(matrix[row][column])
        + " where the others together say "
        + compact(priorities[row] / priorities[column])
        + ", or allow a higher ratio (maximumRatio)";
  }

  /** {@return a table of weights and comparisons, a line an element, then the consistency ratio} */
  public String table() {
    List<String> headers = new ArrayList<>(List.of("element", "#weight"));
    elements.forEach(id -> headers.add("#" + Quoted.plain(id)));
    TextTable table = TextTable.of(headers.toArray(String[]::new));
    for (int i = 0; i < priorities.length; i++) {
      List<String> cells = new ArrayList<>(List.of(Quoted.plain(elements.get(i))));
      cells.add(compact(priorities[i]));
      for (double comparison : matrix[i]) {
        cells.add(compact(comparison));
      }
      table.row(cells.toArray(String[]::new));
    }
    return table + "\nconsistency ratio " + compact(consistencyRatio()) + "\n";
  }

  /** Returns the number of elements and the consistency ratio. */
  @Override
  public String toString() {
    return "PairwiseComparison["
        + elements.size()
        + " elements, consistency ratio "
        + compact(consistencyRatio())
        + "]";
  }
}
