package org.localgov.indicators.method.normalisation;

import static org.localgov.indicators.text.Decimals.compact;

import java.util.List;
import java.util.Map;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.localgov.core.error.Quoted;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.method.shared.Checks;
import org.localgov.indicators.method.shared.Rescaling;
import org.localgov.indicators.spi.Fitted;
import org.localgov.indicators.spi.NormalisationMethod;
import org.localgov.indicators.spi.Sample;

/**
 * {@code normal-cdf}: the share of a normal distribution, with the sample's mean and deviation,
 * that lies below a value.
 *
 * <p>{@code Φ((x - m) / s)}, with the direction applied to x first, m the sample's mean, s its
 * standard deviation with divisor n - 1, and Φ the distribution function of the standard normal
 * distribution: the z-score brought to 0..1, the mean to one half. Outliers press against 0 and 1
 * instead of stretching the scale. A sample of one value, or of equal values, is refused. With
 * {@code mean} and {@code deviation} given, the sample plays no part: 0 and 1 for values that are
 * standard normal already.
 *
 * <p>Source: standardisation in OECD and JRC (2008), Handbook on Constructing Composite Indicators,
 * step 5, p. 84; Φ in M. Abramowitz and I. A. Stegun (1964), Handbook of Mathematical Functions,
 * 26.2.
 */
final class NormalCdf implements NormalisationMethod {
  private static final String SAMPLE = "sample";
  private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

  @Override
  public String name() {
    return "normal-cdf";
  }

  @Override
  public String description() {
    return "Φ((x - m) / s), m and s the sample's mean and standard deviation (n - 1)";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.optional("mean", SAMPLE, "m on the raw scale; the sample's unless a number"),
        Parameter.optional("deviation", SAMPLE, "s, above 0; the sample's unless a number"));
  }

  @Override
  public void check(Parameters parameters) {
    boolean mean = isGiven("mean", parameters);
    boolean deviation = isGiven("deviation", parameters);
    if (mean != deviation) {
      throw new IllegalArgumentException(
          "parameters 'mean' and 'deviation' must be given together, as numbers, or not at all");
    }
    if (deviation) {
      Checks.positive("deviation", parameters.number("deviation"));
    }
  }

  private static boolean isGiven(String name, Parameters parameters) {
    Object value = parameters.value(name).orElse(SAMPLE);
    if (!(value instanceof Double) && !value.equals(SAMPLE)) {
      throw new IllegalArgumentException(
          "parameter '" + name + "' must be a number or sample, got " + Quoted.of(value));
    }
    return value instanceof Double;
  }

  @Override
  public Fitted fit(Sample column, Parameters parameters) {
    if (isGiven("mean", parameters)) {
      return new Fit(column.direct(parameters.number("mean")), parameters.number("deviation"));
    }
    double deviation = Checks.deviation(name(), column);
    return new Fit(column.mean(), deviation);
  }

  @Override
  public Scale range(Scale raw, int sign, Parameters parameters) {
    return Scale.of(0, 1);
  }

  private record Fit(double mean, double deviation) implements Fitted {
    @Override
    public double apply(double value) {
      return STANDARD.cumulativeProbability((value - mean) / deviation);
    }

    @Override
    public Map<String, Double> numbers() {
      return Rescaling.numbers("mean", mean, "deviation", deviation);
    }

    @Override
    public String formula(double value) {
      return "Φ((" + compact(value) + " - " + compact(mean) + ") / " + compact(deviation) + ")";
    }
  }
}
