package org.localgov.indicators.internal.statistics;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.localgov.indicators.internal.Summation;
import org.ojalgo.matrix.decomposition.Eigenvalue;
import org.ojalgo.matrix.store.MatrixStore;
import org.ojalgo.matrix.store.R064Store;

/**
 * The principal components of a correlation matrix, the largest first.
 *
 * <p>Loadings are eigenvectors of length 1, as R's {@code prcomp} calls them; each component's sign
 * is fixed so that its loadings sum to a positive number, or, where they sum to 0, so that the
 * first that is not 0 is positive.
 *
 * @param eigenvalues the variances of the components, descending, rounding below 0 set to 0
 * @param loadings the loadings of each component, an element each
 */
public record PrincipalComponents(double[] eigenvalues, double[][] loadings) {
  /** Sums and differences smaller than this are rounding. */
  public static final double ROUNDING = 1e-9;

  /**
   * {@return the components of a correlation matrix}
   *
   * @param correlations the correlations, symmetric
   */
  public static PrincipalComponents of(double[][] correlations) {
    int size = correlations.length;
    R064Store matrix = R064Store.FACTORY.make(size, size);
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        matrix.set(i, j, correlations[i][j]);
      }
    }
    Eigenvalue<Double> decomposition = Eigenvalue.R064.make(size, true);
    if (!decomposition.decompose(matrix)) {
      throw new IllegalStateException("a symmetric matrix always has eigenvalues");
    }
    MatrixStore<Double> values = decomposition.getD();
    MatrixStore<Double> vectors = decomposition.getV();
    int[] order =
        IntStream.range(0, size)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -values.doubleValue(i, i)))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] eigenvalues = new double[size];
    double[][] loadings = new double[size][size];
    for (int component = 0; component < size; component++) {
      int column = order[component];
      eigenvalues[component] = Math.max(0, values.doubleValue(column, column));
      for (int i = 0; i < size; i++) {
        loadings[component][i] = vectors.doubleValue(i, column);
      }
      orient(loadings[component]);
    }
    return new PrincipalComponents(eigenvalues, loadings);
  }

  /**
   * Turns the sign of a component's loadings as it is fixed, in place.
   *
   * @param loadings the loadings of one component
   */
  public static void orient(double[] loadings) {
    double direction = Summation.of(loadings);
    for (int i = 0; i < loadings.length && Math.abs(direction) < ROUNDING; i++) {
      direction = loadings[i];
    }
    if (direction < 0) {
      for (int i = 0; i < loadings.length; i++) {
        loadings[i] = -loadings[i];
      }
    }
  }

  /**
   * {@return the share of the whole variance that a component explains}
   *
   * @param component its number, from 0
   */
  public double explained(int component) {
    return eigenvalues[component] / eigenvalues.length;
  }
}
