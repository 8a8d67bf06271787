package org.localgov.indicators.method.normalisation;

import static org.localgov.indicators.text.Decimals.compact;

import java.util.List;
import java.util.Map;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.method.shared.Checks;
import org.localgov.indicators.method.shared.Rescaling;
import org.localgov.indicators.spi.Fitted;
import org.localgov.indicators.spi.NormalisationMethod;
import org.localgov.indicators.spi.RefusalException;
import org.localgov.indicators.spi.Sample;

/**
 * {@code percentile-min-max}: min-max between two percentiles of the sample, values beyond them
 * counted as the percentile.
 *
 * <p>{@code lower + (x - p) / (q - p) × (upper - lower)}, clipped to lower..upper, with p and q the
 * values at the two percentiles; the scorecard says what was clipped. The percentiles are of the
 * raw values: where less is better, {@code upperPercentile} is where {@code lower} is given. They
 * are interpolated between neighbouring values, at the place {@code (n - 1) × percentile / 100} of
 * the sorted sample counted from 0 (type 7). A sample in which both are the same value is refused,
 * and with it every constant one.
 *
 * <p>Source: type 7 of R. J. Hyndman and Y. Fan (1996), Sample Quantiles in Statistical Packages,
 * The American Statistician 50(4), pp. 361-365; bounds at a percentile to censor extremes before
 * min-max in G. Lafortune, G. Fuller, J. Moreno, G. Schmidt-Traub and C. Kroll (2018), SDG Index
 * and Dashboards: Detailed Methodological Paper; min-max in OECD and JRC (2008), Handbook on
 * Constructing Composite Indicators, step 5, p. 85.
 */
final class PercentileMinMax implements NormalisationMethod {
  @Override
  public String name() {
    return "percentile-min-max";
  }

  @Override
  public String description() {
    return "lower + (x - p) / (q - p) × (upper - lower), p and q percentiles of the sample, clipped"
        + " to lower..upper";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.required("lowerPercentile", "the percentile of the lower raw value, 0 or more"),
        Parameter.required(
            "upperPercentile",
            "the percentile of the upper raw value, above lowerPercentile, at most 100"),
        Parameter.optional("lower", 0, "the lowest result"),
        Parameter.optional("upper", 100, "the highest result, above lower"));
  }

  @Override
  public void check(Parameters parameters) {
    double low = parameters.number("lowerPercentile");
    double high = parameters.number("upperPercentile");
    Checks.ascending("lowerPercentile", low, "upperPercentile", high);
    if (low < 0 || high > 100) {
      throw new IllegalArgumentException(
          "parameter '"
              + (low < 0 ? "lowerPercentile" : "upperPercentile")
              + "' must be between 0 and 100, got "
              + compact(low < 0 ? low : high));
    }
    MinMax.checkBounds(parameters);
  }

  @Override
  public Fitted fit(Sample column, Parameters parameters) {
    Checks.spread(name(), column, 2);
    double first = parameters.number("lowerPercentile");
    double second = parameters.number("upperPercentile");
    Distribution distribution = Distribution.of(column.values());
    boolean turned = column.sign() < 0;
    double low = distribution.percentile(turned ? 100 - second : first);
    double high = distribution.percentile(turned ? 100 - first : second);
    if (!(low < high)) {
      throw new RefusalException(
          "percentile-min-max needs two percentiles that differ, "
              + compact(first)
              + " and "
              + compact(second)
              + " are both at "
              + compact(column.direct(low))
              + "; use percentiles further apart or min-max");
    }
    double lower = MinMax.lower(parameters);
    double upper = MinMax.upper(parameters);
    Map<String, Double> numbers = Rescaling.numbers("lower", low, "upper", high);
    return new Fit(
        new Rescaling(low, high - low, upper - lower, lower, numbers), high, lower, upper);
  }

  @Override
  public Scale range(Scale raw, int sign, Parameters parameters) {
    return Scale.of(MinMax.lower(parameters), MinMax.upper(parameters));
  }

  private record Fit(Rescaling line, double high, double least, double most) implements Fitted {
    @Override
    public double apply(double value) {
      return Math.min(Math.max(line.apply(value), least), most);
    }

    @Override
    public boolean isClipped(double value) {
      return value < line.origin() || value > high;
    }

    @Override
    public Map<String, Double> numbers() {
      return line.numbers();
    }

    @Override
    public String formula(double value) {
      return line.formula(value) + (isClipped(value) ? ", clipped" : "");
    }
  }
}
