package org.localgov.indicators.method.normalisation;

import static org.localgov.indicators.text.Decimals.compact;

import java.util.List;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.spi.Fitted;
import org.localgov.indicators.spi.NormalisationMethod;
import org.localgov.indicators.spi.Sample;

/**
 * {@code linear}: {@code intercept + slope × x} of the raw value.
 *
 * <p>The line maps raw values, so the indicator's direction plays no part: where less is better,
 * give a negative slope.
 *
 * <p>Source: a change of units; used where a source scores by a fixed multiple, such as percent x 2
 * / 100 in UN-Habitat (2004), Urban Governance Index, annex 5.
 */
final class Linear implements NormalisationMethod {
  @Override
  public String name() {
    return "linear";
  }

  @Override
  public String description() {
    return "intercept + slope × x";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.required("slope", "what one unit of the raw value is worth, not 0"),
        Parameter.optional("intercept", 0, "the result of a raw value of 0"));
  }

  @Override
  public boolean isDirected() {
    return false;
  }

  @Override
  public void check(Parameters parameters) {
    parameters.number("intercept", 0);
    if (parameters.number("slope") == 0) {
      throw new IllegalArgumentException("parameter 'slope' must not be 0");
    }
  }

  @Override
  public Fitted fit(Sample column, Parameters parameters) {
    return new Fit(parameters.number("slope"), parameters.number("intercept", 0));
  }

  @Override
  public Scale range(Scale raw, int sign, Parameters parameters) {
    Fitted fit = new Fit(parameters.number("slope"), parameters.number("intercept", 0));
    double a = fit.apply(raw.minimum());
    double b = fit.apply(raw.maximum());
    return Scale.of(Math.min(a, b), Math.max(a, b));
  }

  private record Fit(double slope, double intercept) implements Fitted {
    @Override
    public double apply(double value) {
      return intercept + slope * value;
    }

    @Override
    public void apply(double[] in, double[] out, int length) {
      for (int i = 0; i < length; i++) {
        out[i] = intercept + slope * in[i];
      }
    }

    @Override
    public String formula(double value) {
      return compact(intercept) + " + " + compact(slope) + " × " + compact(value);
    }
  }
}
