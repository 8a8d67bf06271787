package org.localgov.indicators.method.normalisation;

import static org.localgov.indicators.text.Decimals.compact;

import java.util.Arrays;
import java.util.List;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.spi.Fitted;
import org.localgov.indicators.spi.NormalisationMethod;
import org.localgov.indicators.spi.Sample;

/**
 * {@code categorical}: each listed raw value has its score; any other value has none.
 *
 * <p>The list maps raw values, so the indicator's direction plays no part.
 *
 * <p>Source: OECD and JRC (2008), Handbook on Constructing Composite Indicators, p. 86.
 */
final class Categorical implements NormalisationMethod {
  @Override
  public String name() {
    return "categorical";
  }

  @Override
  public String description() {
    return "the score listed for x";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.required("scores", "objects of value and score, ascending in the value"));
  }

  @Override
  public boolean isDirected() {
    return false;
  }

  @Override
  public void check(Parameters parameters) {
    ScorePoints.of("scores", parameters);
  }

  @Override
  public Fitted fit(Sample column, Parameters parameters) {
    return new Fit(ScorePoints.of("scores", parameters));
  }

  @Override
  public Scale range(Scale raw, int sign, Parameters parameters) {
    return ScorePoints.of("scores", parameters).range();
  }

  private record Fit(ScorePoints points) implements Fitted {
    @Override
    public double apply(double value) {
      int at = Arrays.binarySearch(points.values(), value + 0.0);
      return at < 0 ? Double.NaN : points.scores()[at];
    }

    @Override
    public boolean isTotal() {
      return false;
    }

    @Override
    public String formula(double value) {
      return "score listed for " + compact(value);
    }
  }
}
