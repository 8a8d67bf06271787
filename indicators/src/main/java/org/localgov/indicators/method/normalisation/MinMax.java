package org.localgov.indicators.method.normalisation;

import java.util.List;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.method.shared.Checks;
import org.localgov.indicators.method.shared.Rescaling;
import org.localgov.indicators.spi.Fitted;
import org.localgov.indicators.spi.NormalisationMethod;
import org.localgov.indicators.spi.Sample;

/**
 * {@code min-max}: the sample's lowest value becomes {@code lower}, its highest {@code upper}.
 *
 * <p>{@code lower + (x - min) / (max - min) × (upper - lower)}, with the direction applied to x
 * first. Values outside the sample's range leave the result's range; nothing is clipped. A sample
 * in which all values are the same is refused.
 *
 * <p>Source: OECD and JRC (2008), Handbook on Constructing Composite Indicators, p. 85.
 */
final class MinMax implements NormalisationMethod {
  @Override
  public String name() {
    return "min-max";
  }

  @Override
  public String description() {
    return "lower + (x - min) / (max - min) × (upper - lower), min and max of the sample";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.optional("lower", 0, "the result of the sample's lowest value"),
        Parameter.optional("upper", 100, "the result of the sample's highest value, above lower"));
  }

  @Override
  public void check(Parameters parameters) {
    checkBounds(parameters);
  }

  static void checkBounds(Parameters parameters) {
    Checks.ascending("lower", lower(parameters), "upper", upper(parameters));
  }

  @Override
  public Fitted fit(Sample column, Parameters parameters) {
    Checks.spread(name(), column, 1);
    double minimum = column.minimum();
    double maximum = column.maximum();
    return new Rescaling(
        minimum,
        maximum - minimum,
        upper(parameters) - lower(parameters),
        lower(parameters),
        Rescaling.numbers("minimum", minimum, "maximum", maximum));
  }

  @Override
  public Scale range(Scale raw, int sign, Parameters parameters) {
    return Scale.of(lower(parameters), upper(parameters));
  }

  static double lower(Parameters parameters) {
    return parameters.number("lower", 0);
  }

  static double upper(Parameters parameters) {
    return parameters.number("upper", 100);
  }
}
