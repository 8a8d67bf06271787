package org.localgov.examples.rule;

import java.util.Arrays;
import java.util.List;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.spi.Children;
import org.localgov.indicators.spi.ScoringRule;
import org.localgov.indicators.spi.Shape;

/**
 * {@code mean-of-lowest}: the mean of a unit's lowest children, so that only its weak sides count.
 *
 * <p>Parameter {@code count}: how many, 1 or more. Where fewer are there, it is the mean of those.
 * Weights are refused.
 */
final class MeanOfLowest implements ScoringRule {
  @Override
  public String name() {
    return "mean-of-lowest";
  }

  @Override
  public String description() {
    return "the mean of the lowest x, as many as count says";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(Parameter.required("count", "how many of the lowest children, 1 or more"));
  }

  @Override
  public void check(Parameters parameters) {
    double count = parameters.number("count");
    if (!(count >= 1 && count == Math.rint(count))) {
      throw new IllegalArgumentException(
          "parameter 'count' must be a whole number of 1 or more, got " + count);
    }
  }

  @Override
  public void check(Shape shape, Parameters parameters) {
    for (int child = 0; child < shape.size(); child++) {
      if (shape.weight(child) != 1) {
        throw new IllegalArgumentException("mean-of-lowest takes no weights; leave them out");
      }
    }
  }

  @Override
  public MissingRule missingByDefault() {
    return MissingRule.SKIP;
  }

  @Override
  public void score(Children children, Parameters parameters, double[] out) {
    for (int row = 0; row < children.rows(); row++) {
      out[row] = Arrays.stream(lowest(children, row, parameters)).average().orElse(Double.NaN);
    }
  }

  @Override
  public String formula(Children row, Parameters parameters) {
    return "mean of lowest " + Arrays.toString(lowest(row, 0, parameters));
  }

  private static double[] lowest(Children children, int row, Parameters parameters) {
    double[] scores = new double[children.size()];
    for (int child = 0; child < scores.length; child++) {
      scores[child] = children.scores(child)[row];
    }
    return Arrays.stream(scores)
        .filter(score -> !Double.isNaN(score))
        .sorted()
        .limit((long) parameters.number("count"))
        .toArray();
  }
}
