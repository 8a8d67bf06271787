package org.localgov.indicators.method.aggregation;

import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.spi.Children;

/**
 * {@code maximum}: the highest of the children.
 *
 * <p>Weights have no meaning here and are refused.
 *
 * <p>Source: the multilateral or bilateral channel that counts in the Regional Authority Index
 * (Hooghe et al., 2016, Measuring Regional Authority, Oxford University Press).
 */
final class Maximum extends UnweightedFold {
  @Override
  public String name() {
    return "maximum";
  }

  @Override
  public String description() {
    return "the highest x";
  }

  @Override
  double join(double a, double b) {
    return Math.max(a, b);
  }

  @Override
  void joinAll(double[] out, double[] scores, int rows) {
    for (int row = 0; row < rows; row++) {
      out[row] = Math.max(out[row], scores[row]);
    }
  }

  @Override
  public String formula(Children row, Parameters parameters) {
    return "max(" + WeightedSums.text(row, ", ", (weight, score) -> score) + ")";
  }
}
