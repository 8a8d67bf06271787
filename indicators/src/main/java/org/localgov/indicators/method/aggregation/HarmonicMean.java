package org.localgov.indicators.method.aggregation;

import static org.localgov.indicators.text.Decimals.compact;

import java.util.Arrays;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.method.shared.Checks;
import org.localgov.indicators.spi.Children;
import org.localgov.indicators.spi.ScoringRule;
import org.localgov.indicators.spi.Shape;

/**
 * {@code harmonic-mean}: {@code Σ w / Σ (w / x)} over the children that are there.
 *
 * <p>The least compensatory of the three classical means: it is never above the geometric one. It
 * is only defined for scores above 0 and refuses others; with scores on both sides of 0 the formula
 * gives a number that lies outside of them, which is no mean. A single child's mean is its score.
 * Weights below 0 are refused; a child of weight 0 plays no part.
 *
 * <p>Source: Bullen (2003), Handbook of Means and Their Inequalities, chapter II, p. 60.
 */
final class HarmonicMean implements ScoringRule {
  private static final String RULE = "harmonic mean";

  @Override
  public String name() {
    return "harmonic-mean";
  }

  @Override
  public String description() {
    return "Σ w / Σ (w / x), for x > 0";
  }

  @Override
  public MissingRule missingByDefault() {
    return MissingRule.SKIP;
  }

  @Override
  public void check(Shape shape, Parameters parameters) {
    Checks.notNegativeWeights(RULE, shape);
  }

  @Override
  public void score(Children children, Parameters parameters, double[] out) {
    int rows = children.rows();
    double[] lowest = new double[rows];
    Arrays.fill(lowest, Double.POSITIVE_INFINITY);
    Arrays.fill(out, 0, rows, 0);
    for (int child = 0; child < children.size(); child++) {
      double weight = children.weight(child);
      double[] scores = children.scores(child);
      if (children.isComplete(child)) {
        for (int row = 0; row < rows; row++) {
          out[row] += weight / scores[row];
          lowest[row] = Math.min(lowest[row], scores[row]);
        }
      } else {
        for (int row = 0; row < rows; row++) {
          double score = scores[row];
          out[row] += Double.isNaN(score) ? 0 : weight / score;
          lowest[row] = score < lowest[row] ? score : lowest[row];
        }
      }
    }
    for (int row = 0; row < rows; row++) {
      if (lowest[row] <= 0) {
        Checks.aboveZero(RULE, children);
      }
    }
    divide(children, out);
  }

  private static void divide(Children children, double[] out) {
    int rows = children.rows();
    if (children.isComplete()) {
      double total = WeightedSums.total(children);
      for (int row = 0; row < rows; row++) {
        out[row] = total / out[row];
      }
      return;
    }
    WeightedSums.Present present = new WeightedSums.Present(RULE, children);
    for (int row = 0; row < rows; row++) {
      out[row] = present.weight(row) / out[row];
    }
  }

  @Override
  public String formula(Children row, Parameters parameters) {
    double present = WeightedSums.present(row, WeightedSums.weights(row))[0];
    String parts = WeightedSums.text(row, " + ", (weight, score) -> weight + " / " + score);
    return compact(present) + " / (" + parts + ")";
  }
}
