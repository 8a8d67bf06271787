package org.localgov.indicators.analysis;

import org.localgov.core.error.UnknownNameException;
import org.localgov.indicators.internal.statistics.Kendall;
import org.localgov.indicators.internal.statistics.PairMeasure;
import org.localgov.indicators.internal.statistics.Pearson;
import org.localgov.indicators.internal.statistics.Spearman;

/**
 * How the correlation of two columns is measured, and how likely one is as far from 0 or farther if
 * the columns were independent (both tails).
 *
 * <p>Coefficients and probabilities are those of R's {@code cor} and {@code cor.test}.
 */
public enum CorrelationMethod {
  /**
   * The product-moment correlation, {@code Σ (x - x̄)(y - ȳ) / √(Σ (x - x̄)² Σ (y - ȳ)²)}; its
   * probability by Student's t with n - 2 degrees of freedom. Source: Fisher (1915), Frequency
   * distribution of the values of the correlation coefficient, Biometrika 10(4), pp. 507-521.
   */
  PEARSON("pearson"),

  /**
   * The product-moment correlation of ranks, ties sharing the mean of theirs. Its probability
   * without ties: exact up to 9 rows, by the Edgeworth series of Best and Roberts (1975), Algorithm
   * AS 89, Applied Statistics 24(3), pp. 377-379, up to 1290; with ties or more rows by Student's
   * t.
   */
  SPEARMAN("spearman"),

  /**
   * τ-b, the pairs of rows that both columns order alike less those they order against each other,
   * divided by the geometric mean of the pairs that do not tie in one and in the other; counted in
   * n log n steps (Knight 1966, Journal of the American Statistical Association 61(314), pp.
   * 436-439). Its probability: exact below 50 rows without ties, else normal, with the variance
   * that ties leave (Kendall 1945, Biometrika 33(3), pp. 239-251).
   */
  KENDALL("kendall");

  private final String text;

  CorrelationMethod(String text) {
    this.text = text;
  }

  /**
   * {@return the method of a name}
   *
   * @param text the text form
   * @throws UnknownNameException if there is no such method
   */
  public static CorrelationMethod parse(String text) {
    return UnknownNameException.find("correlation method", text, values());
  }

  /** Returns the measure of some columns. */
  PairMeasure measure(double[][] columns) {
    return switch (this) {
      case PEARSON -> new Pearson(columns);
      case SPEARMAN -> new Spearman(columns);
      case KENDALL -> new Kendall(columns);
    };
  }

  /** Returns the name, such as {@code pearson}. */
  @Override
  public String toString() {
    return text;
  }
}
