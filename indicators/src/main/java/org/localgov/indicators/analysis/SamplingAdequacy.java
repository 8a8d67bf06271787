package org.localgov.indicators.analysis;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.localgov.indicators.internal.statistics.PrincipalComponents;
import org.localgov.indicators.text.Decimals;

/**
 * Whether correlations are such that common factors are worth looking for, and whether columns say
 * what the others together say already.
 *
 * <p>With r the correlations, s the elements of their inverse, and {@code q = -s_ij / √(s_ii s_jj)}
 * the partial correlation of two columns when all others are held still:
 *
 * <ul>
 *   <li>the Kaiser-Meyer-Olkin measure is {@code Σ r² / (Σ r² + Σ q²)} over all pairs of different
 *       columns, and that of one column the same over its pairs; in 0..1, below 0.5 unacceptable.
 *       Source: Kaiser and Rice (1974), Little Jiffy, Mark IV, Educational and Psychological
 *       Measurement 34(1), pp. 111-117.
 *   <li>Bartlett's test of sphericity, that all columns are uncorrelated, has {@code χ² = -(n - 1 -
 *       (2 p + 5) / 6) ln |r|} with p (p - 1) / 2 degrees of freedom, for n rows and p columns.
 *       Source: Bartlett (1951), The effect of standardization on a χ² approximation in factor
 *       analysis, Biometrika 38(3/4), pp. 337-344.
 *   <li>the variance inflation factor of a column is s_ii, the same as {@code 1 / (1 - R²)} of its
 *       regression on all others; 1 where it is orthogonal to them. Source: Marquardt (1970),
 *       Technometrics 12(3), p. 606.
 * </ul>
 *
 * <p>Where a column follows from the others, as it always does with no more rows than columns, the
 * inverse does not exist and nothing of this is defined: all are NaN. Instances are immutable and
 * safe to share between threads.
 *
 * <pre>{@code
 * SamplingAdequacy adequacy = SamplingAdequacy.of(correlations, 51);
 * adequacy.kmo();                 // 0.73
 * adequacy.sphericityPValue();    // 1e-14
 * }</pre>
 */
public final class SamplingAdequacy {
  /** Eigenvalues below this share of the largest are rounding. */
  private static final double ROUNDING = 1e-12;

  private final int rows;
  private final double kmo;
  private final double[] kmoByColumn;
  private final double[] inflation;
  private final double chiSquared;

  private SamplingAdequacy(double[][] correlations, PrincipalComponents components, int rows) {
    this.rows = rows;
    double[] eigenvalues = components.eigenvalues();
    int size = eigenvalues.length;
    boolean isSingular = !(eigenvalues[size - 1] > ROUNDING * eigenvalues[0]);
    kmoByColumn = new double[size];
    inflation = new double[size];
    if (isSingular) {
      kmo = Double.NaN;
      chiSquared = Double.NaN;
      Arrays.fill(kmoByColumn, Double.NaN);
      Arrays.fill(inflation, Double.NaN);
      return;
    }
    double[][] inverse = inverse(components);
    double[] squares = new double[size];
    double[] partials = new double[size];
    for (int i = 0; i < size; i++) {
      inflation[i] = inverse[i][i];
      for (int j = 0; j < size; j++) {
        if (i != j) {
          squares[i] += correlations[i][j] * correlations[i][j];
          partials[i] += inverse[i][j] * inverse[i][j] / (inverse[i][i] * inverse[j][j]);
        }
      }
      kmoByColumn[i] = squares[i] / (squares[i] + partials[i]);
    }
    double square = Arrays.stream(squares).sum();
    kmo = square / (square + Arrays.stream(partials).sum());
    double logarithm = Arrays.stream(eigenvalues).map(StrictMath::log).sum();
    double factor = rows - 1 - (2 * size + 5) / 6.0;
    chiSquared = factor > 0 ? Math.max(0, -factor * logarithm) : Double.NaN;
  }

  private static double[][] inverse(PrincipalComponents components) {
    int size = components.eigenvalues().length;
    double[][] inverse = new double[size][size];
    for (int component = 0; component < size; component++) {
      double[] loadings = components.loadings()[component];
      for (int i = 0; i < size; i++) {
        for (int j = 0; j < size; j++) {
          inverse[i][j] += loadings[i] * loadings[j] / components.eigenvalues()[component];
        }
      }
    }
    return inverse;
  }

  /**
   * {@return the measures of correlations}
   *
   * @param correlations the correlations, symmetric, of two or more columns
   * @param rows how many rows they were found in
   */
  public static SamplingAdequacy of(double[][] correlations, int rows) {
    return new SamplingAdequacy(correlations, PrincipalComponents.of(correlations), rows);
  }

  static SamplingAdequacy of(double[][] correlations, PrincipalComponents components, int rows) {
    return new SamplingAdequacy(correlations, components, rows);
  }

  /** {@return the Kaiser-Meyer-Olkin measure of all columns, 0..1} */
  public double kmo() {
    return kmo;
  }

  /**
   * {@return the Kaiser-Meyer-Olkin measure of one column, 0..1}
   *
   * @param column the number of the column, from 0
   */
  public double kmo(int column) {
    return kmoByColumn[column];
  }

  /**
   * {@return the variance inflation factor of a column, 1 or more}
   *
   * @param column the number of the column, from 0
   */
  public double varianceInflation(int column) {
    return inflation[column];
  }

  /** {@return χ² of Bartlett's test of sphericity; NaN where there are too few rows} */
  public double sphericity() {
    return chiSquared;
  }

  /** {@return the degrees of freedom of Bartlett's test} */
  public int sphericityFreedom() {
    return inflation.length * (inflation.length - 1) / 2;
  }

  /** {@return the probability of such a χ², or a higher one, if no two columns were correlated} */
  public double sphericityPValue() {
    return Double.isNaN(chiSquared)
        ? Double.NaN
        : ChiSquaredDistribution.of(sphericityFreedom()).survivalProbability(chiSquared);
  }

  /** Returns how many rows and columns there are, and the measure of all. */
  @Override
  public String toString() {
    return "SamplingAdequacy["
        + rows
        + " rows × "
        + inflation.length
        + " columns, KMO "
        + Decimals.compact(kmo)
        + "]";
  }
}
