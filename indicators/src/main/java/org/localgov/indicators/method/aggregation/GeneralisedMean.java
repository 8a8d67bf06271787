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
 * {@code generalised-mean}: {@code (Σ w x^p / Σ w)^(1/p)} over the children that are there, p being
 * the power.
 *
 * <p>The power says how far a low score can be made good by a high one: 1 is the arithmetic mean, 0
 * the geometric one (the limit), −1 the harmonic one; towards −∞ the mean goes to the lowest child,
 * towards ∞ to the highest. A power of 0 or less needs scores above 0; one above 0 takes scores of
 * 0 as well; negative scores are refused, because most powers of them are no real numbers. A single
 * child's mean is its score. Weights below 0 are refused; a child of weight 0 plays no part.
 *
 * <p>Each score is divided by the one that counts most before it is raised to the power, and the
 * sum is taken of {@code x^p − 1}, so that neither a large power overflows nor one near 0 loses its
 * digits.
 *
 * <p>Source: Bullen (2003), Handbook of Means and Their Inequalities, chapter III, p. 175; in
 * composite indices the Human Poverty Index, power 3 (Anand and Sen, 1997, Concepts of Human
 * Development and Poverty, UNDP).
 */
final class GeneralisedMean implements ScoringRule {
  private static final String RULE = "generalised mean";
  private static final double SMALLEST = 1e-100;
  private static final GeometricMean LIMIT = new GeometricMean();

  @Override
  public String name() {
    return "generalised-mean";
  }

  @Override
  public String description() {
    return "(Σ w x^p / Σ w)^(1/p), p the power; the geometric mean where p = 0";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(Parameter.required("power", "p; the lower, the more a low score weighs"));
  }

  @Override
  public MissingRule missingByDefault() {
    return MissingRule.SKIP;
  }

  @Override
  public void check(Parameters parameters) {
    double power = parameters.number("power");
    if (power != 0 && Math.abs(power) < SMALLEST) {
      throw new IllegalArgumentException(
          "parameter 'power' must be 0 or at least 1e-100 in size, got " + compact(power));
    }
  }

  @Override
  public void check(Shape shape, Parameters parameters) {
    Checks.notNegativeWeights(RULE, shape);
  }

  @Override
  public void score(Children children, Parameters parameters, double[] out) {
    double power = parameters.number("power");
    if (power == 0) {
      LIMIT.score(children, parameters, out);
      return;
    }
    if (power < 0) {
      Checks.aboveZero(RULE + " of a negative power", children);
    } else {
      Checks.notBelowZero(RULE, children);
    }
    int rows = children.rows();
    double[] dominant = dominant(children, power > 0);
    Arrays.fill(out, 0, rows, 0);
    for (int child = 0; child < children.size(); child++) {
      double weight = children.weight(child);
      double[] scores = children.scores(child);
      for (int row = 0; weight > 0 && row < rows; row++) {
        if (scores[row] > 0) {
          double logarithm = StrictMath.log(scores[row] / dominant[row]);
          out[row] += weight * StrictMath.expm1(power * logarithm);
        } else if (scores[row] == 0) {
          out[row] -= weight;
        }
      }
    }
    WeightedSums.divide(RULE, children, out);
    for (int row = 0; row < rows; row++) {
      out[row] =
          dominant[row] == 0
              ? 0
              : dominant[row] * StrictMath.exp(StrictMath.log1p(out[row]) / power);
    }
  }

  /**
   * Returns the highest or the lowest score of each row that has a weight; NaN if none is there.
   */
  private static double[] dominant(Children children, boolean highest) {
    double[] dominant = new double[children.rows()];
    Arrays.fill(dominant, Double.NaN);
    for (int child = 0; child < children.size(); child++) {
      double[] scores = children.scores(child);
      for (int row = 0; children.weight(child) > 0 && row < dominant.length; row++) {
        double score = scores[row];
        if (highest ? !(score <= dominant[row]) : !(score >= dominant[row])) {
          dominant[row] = Double.isNaN(score) ? dominant[row] : score;
        }
      }
    }
    return dominant;
  }

  @Override
  public String formula(Children row, Parameters parameters) {
    double power = parameters.number("power");
    if (power == 0) {
      return LIMIT.formula(row, parameters);
    }
    double present = WeightedSums.present(row, WeightedSums.weights(row))[0];
    String raised = "^" + compact(power);
    String sum =
        WeightedSums.text(
            row,
            " + ",
            (weight, score) -> (weight.equals("1") ? score : weight + " × " + score) + raised);
    return "((" + sum + ") / " + compact(present) + ")^(1 / " + compact(power) + ")";
  }
}
