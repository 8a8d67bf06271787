package org.localgov.indicators.method.aggregation;

import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.spi.Children;

/**
 * {@code minimum}: the lowest of the children.
 *
 * <p>Not compensatory at all. Weights have no meaning here and are refused.
 *
 * <p>Source: OECD and JRC (2008), Handbook on Constructing Composite Indicators, p. 104, on
 * non-compensatory rules.
 */
final class Minimum extends UnweightedFold {
  @Override
  public String name() {
    return "minimum";
  }

  @Override
  public String description() {
    return "the lowest x";
  }

  @Override
  double join(double a, double b) {
    return Math.min(a, b);
  }

  @Override
  void joinAll(double[] out, double[] scores, int rows) {
    for (int row = 0; row < rows; row++) {
      out[row] = Math.min(out[row], scores[row]);
    }
  }

  @Override
  public String formula(Children row, Parameters parameters) {
    return "min(" + WeightedSums.text(row, ", ", (weight, score) -> score) + ")";
  }
}
