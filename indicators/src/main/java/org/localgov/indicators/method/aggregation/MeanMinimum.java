package org.localgov.indicators.method.aggregation;

import static org.localgov.indicators.text.Decimals.compact;

import java.util.Arrays;
import java.util.List;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.method.shared.Checks;
import org.localgov.indicators.spi.Children;
import org.localgov.indicators.spi.ScoringRule;
import org.localgov.indicators.spi.Shape;

/**
 * {@code mean-minimum}: {@code M − α (√((M − m)² + β²) − β)}, M being the arithmetic mean of the
 * children that are there and m the lowest of them.
 *
 * <p>Between the mean and the minimum: α = 0 is the mean, α = 1 and β = 0 the minimum, and the
 * larger β, the less a small imbalance counts. β is in the unit of the scores. A single child's
 * score is the node's. The authors weigh all children alike; here M may be weighted, a child of
 * weight 0 plays no part and weights below 0 are refused.
 *
 * <p>Source: Casadio Tarabusi and Guarini (2013), An Unbalance Adjustment Method for Development
 * Indicators, Social Indicators Research 112(1), p. 19-45.
 */
final class MeanMinimum implements ScoringRule {
  private static final String RULE = "mean-minimum";

  @Override
  public String name() {
    return RULE;
  }

  @Override
  public String description() {
    return "M − alpha × (√((M − min)² + beta²) − beta), M the mean";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.required("alpha", "how far to go from the mean to the minimum, from 0 to 1"),
        Parameter.required("beta", "imbalance that is let pass, in the unit of the scores, 0 up"));
  }

  @Override
  public MissingRule missingByDefault() {
    return MissingRule.SKIP;
  }

  @Override
  public void check(Parameters parameters) {
    Checks.between("alpha", parameters.number("alpha"), 0, 1);
    Checks.notNegative("beta", parameters.number("beta"));
  }

  @Override
  public void check(Shape shape, Parameters parameters) {
    Checks.notNegativeWeights(RULE, shape);
  }

  @Override
  public void score(Children children, Parameters parameters, double[] out) {
    int rows = children.rows();
    double alpha = parameters.number("alpha");
    double beta = parameters.number("beta");
    double[] lowest = lowest(children);
    WeightedSums.scores(children, out);
    WeightedSums.divide(RULE, children, out);
    for (int row = 0; row < rows; row++) {
      double mean = out[row];
      out[row] = mean - alpha * imbalance(mean - lowest[row], beta);
    }
  }

  /** Returns √(d² + β²) − β without losing the digits of a small d, and 0 where both are 0. */
  private static double imbalance(double distance, double beta) {
    double square = distance * distance;
    return square / (Math.sqrt(square + beta * beta) + beta + Double.MIN_NORMAL);
  }

  private static double[] lowest(Children children) {
    double[] lowest = new double[children.rows()];
    Arrays.fill(lowest, Double.POSITIVE_INFINITY);
    for (int child = 0; child < children.size(); child++) {
      double[] scores = children.scores(child);
      if (children.weight(child) > 0 && children.isComplete(child)) {
        for (int row = 0; row < lowest.length; row++) {
          lowest[row] = Math.min(lowest[row], scores[row]);
        }
      } else if (children.weight(child) > 0) {
        for (int row = 0; row < lowest.length; row++) {
          lowest[row] = scores[row] < lowest[row] ? scores[row] : lowest[row];
        }
      }
    }
    return lowest;
  }

  @Override
  public String formula(Children row, Parameters parameters) {
    double present = WeightedSums.present(row, WeightedSums.weights(row))[0];
    double[] sum = new double[1];
    WeightedSums.scores(row, sum);
    String mean = compact(sum[0] / present);
    String beta = compact(parameters.number("beta"));
    return mean
        + " - "
        + compact(parameters.number("alpha"))
        + " × (√(("
        + mean
        + " - "
        + compact(lowest(row)[0])
        + ")² + "
        + beta
        + "²) - "
        + beta
        + ")";
  }
}
