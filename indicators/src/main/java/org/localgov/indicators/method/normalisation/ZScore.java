package org.localgov.indicators.method.normalisation;

import java.util.List;
import java.util.OptionalDouble;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.method.shared.Checks;
import org.localgov.indicators.method.shared.Rescaling;
import org.localgov.indicators.spi.Fitted;
import org.localgov.indicators.spi.NormalisationMethod;
import org.localgov.indicators.spi.Sample;

/**
 * {@code z-score}: how many standard deviations a value lies above the sample's mean.
 *
 * <p>{@code mean + (x - m) / s × deviation}, with the direction applied to x first, m the sample's
 * mean and s its standard deviation with divisor n - 1. A sample of one value, or of equal values,
 * is refused.
 *
 * <p>Source: OECD and JRC (2008), Handbook on Constructing Composite Indicators, p. 84.
 */
final class ZScore implements NormalisationMethod {
  @Override
  public String name() {
    return "z-score";
  }

  @Override
  public String description() {
    return "mean + (x - m) / s × deviation, m and s the sample's mean and standard deviation (n - 1)";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.optional("mean", 0, "the mean of the result"),
        Parameter.optional("deviation", 1, "the standard deviation of the result, above 0"));
  }

  @Override
  public void check(Parameters parameters) {
    parameters.number("mean", 0);
    Checks.positive("deviation", parameters.number("deviation", 1));
  }

  @Override
  public Fitted fit(Sample column, Parameters parameters) {
    double deviation = Checks.deviation(name(), column);
    double mean = column.mean();
    return new Rescaling(
        mean,
        deviation,
        parameters.number("deviation", 1),
        parameters.number("mean", 0),
        Rescaling.numbers("mean", mean, "deviation", deviation));
  }

  /** Returns the mean of the result. */
  @Override
  public OptionalDouble centre(Scale raw, int sign, Parameters parameters) {
    return OptionalDouble.of(parameters.number("mean", 0));
  }
}
