package org.localgov.indicators.method.aggregation;

import java.util.List;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.spi.Children;

/**
 * {@code product}: the children multiplied with each other.
 *
 * <p>One child of 0 makes the node 0. With {@code zeroDecides} and the missing rule {@code skip} it
 * does so whatever else is missing, for nothing could change it; a row that lacks a child and has
 * none of 0 then has no score. Weights have no meaning here and are refused.
 *
 * <p>Source: UN-Habitat (2004), Urban Governance Index, annex 5: a yes or no times a share. V-Dem,
 * dataset construction, locelec.R: 0 where there is no local government, whose other variables are
 * then not coded.
 */
final class Product extends UnweightedFold {
  private static final String ZERO_DECIDES = "zeroDecides";

  @Override
  public String name() {
    return "product";
  }

  @Override
  public String description() {
    return "Π x; with zeroDecides 0 where an x is 0, whatever is missing, and none where one lacks"
        + " otherwise";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.optional(
            ZERO_DECIDES,
            false,
            "whether a child of 0 makes 0 whatever is missing, and a missing child no score"
                + " otherwise; with missing rule skip"));
  }

  @Override
  public void check(Parameters parameters) {
    parameters.flag(ZERO_DECIDES, false);
  }

  @Override
  public void score(Children children, Parameters parameters, double[] out) {
    super.score(children, parameters, out);
    if (!parameters.flag(ZERO_DECIDES, false)) {
      return;
    }
    for (int child = 0; child < children.size(); child++) {
      double[] scores = children.scores(child);
      for (int row = 0; row < children.rows(); row++) {
        out[row] = Double.isNaN(scores[row]) && out[row] != 0 ? Double.NaN : out[row];
      }
    }
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
