package org.localgov.indicators.method.aggregation;

import static org.localgov.indicators.text.Decimals.compact;

import java.util.Arrays;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.method.shared.Checks;
import org.localgov.indicators.spi.Children;
import org.localgov.indicators.spi.ScoringRule;

/**
 * {@code geometric-mean}: {@code exp(Σ w ln x / Σ w)} over the children that are there.
 *
 * <p>Partly compensatory. It is only defined for scores above 0 and refuses others: normalise to a
 * range that begins above 0.
 *
 * <p>Source: OECD and JRC (2008), Handbook on Constructing Composite Indicators, p. 103.
 */
final class GeometricMean implements ScoringRule {
  private static final String RULE = "geometric mean";

  @Override
  public String name() {
    return "geometric-mean";
  }

  @Override
  public String description() {
    return "exp(Σ w ln x / Σ w), for x > 0";
  }

  @Override
  public MissingRule missingByDefault() {
    return MissingRule.SKIP;
  }

  @Override
  public void score(Children children, Parameters parameters, double[] out) {
    int rows = children.rows();
    Arrays.fill(out, 0, rows, 0);
    for (int child = 0; child < children.size(); child++) {
      double weight = children.weight(child);
      double[] scores = children.scores(child);
      if (children.isComplete(child)) {
        for (int row = 0; row < rows; row++) {
          out[row] += weight * StrictMath.log(scores[row]);
        }
      } else {
        for (int row = 0; row < rows; row++) {
          double score = scores[row];
          out[row] += Double.isNaN(score) ? 0 : weight * StrictMath.log(score);
        }
      }
    }
    boolean isFinite = true;
    for (int row = 0; row < rows; row++) {
      isFinite &= Math.abs(out[row]) <= Double.MAX_VALUE;
    }
    if (!isFinite) {
      Checks.aboveZero(RULE, children);
    }
    WeightedSums.divide(RULE, children, out);
    for (int row = 0; row < rows; row++) {
      out[row] = StrictMath.exp(out[row]);
    }
  }

  @Override
  public String formula(Children row, Parameters parameters) {
    double present = WeightedSums.present(row, WeightedSums.weights(row))[0];
    String product =
        WeightedSums.text(
            row, " × ", (weight, score) -> weight.equals("1") ? score : score + "^" + weight);
    return "(" + product + ")^(1 / " + compact(present) + ")";
  }
}
