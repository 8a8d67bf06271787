package org.localgov.indicators.method.aggregation;

import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.spi.Children;

/**
 * {@code product}: the children multiplied with each other.
 *
 * <p>One child of 0 makes the node 0. Weights have no meaning here and are refused.
 *
 * <p>Source: UN-Habitat (2004), Urban Governance Index, annex 5: a yes or no times a share.
 */
final class Product extends UnweightedFold {
  @Override
  public String name() {
    return "product";
  }

  @Override
  public String description() {
    return "Π x";
  }

  @Override
  double join(double a, double b) {
    return a * b;
  }

  @Override
  void joinAll(double[] out, double[] scores, int rows) {
    for (int row = 0; row < rows; row++) {
      out[row] *= scores[row];
    }
  }

  @Override
  public String formula(Children row, Parameters parameters) {
    return WeightedSums.text(row, " × ", (weight, score) -> score);
  }
}
