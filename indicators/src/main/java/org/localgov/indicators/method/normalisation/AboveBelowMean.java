package org.localgov.indicators.method.normalisation;

import static org.localgov.indicators.text.Decimals.compact;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.method.shared.Checks;
import org.localgov.indicators.spi.Fitted;
import org.localgov.indicators.spi.NormalisationMethod;
import org.localgov.indicators.spi.RefusalException;
import org.localgov.indicators.spi.Sample;
import org.localgov.indicators.table.Column;

/**
 * {@code above-below-mean}: 1 for a value clearly above the sample's mean, -1 for one clearly
 * below, 0 in between.
 *
 * <p>With m the mean and the direction applied first: 1 if {@code x > m + band × |m|}, -1 if {@code
 * x < m - band × |m|}, else 0, bounds included. Where m is above 0 that is the comparison of {@code
 * x / m} with {@code 1 + band} and {@code 1 - band}; the form with the mean's size also holds for a
 * mean below 0, as of turned values, and at a mean of 0 the band has no width. The mean is summed
 * over the sorted values, so that no value changes sides with the order of the rows. Equal values
 * all get 0.
 *
 * <p>Source: indicators above or below the mean in OECD and JRC (2008), Handbook on Constructing
 * Composite Indicators, step 5 and table 3, p. 30, where the band is an arbitrary threshold p.
 */
final class AboveBelowMean implements NormalisationMethod {
  @Override
  public String name() {
    return "above-below-mean";
  }

  @Override
  public String description() {
    return "1 if x > m + band × |m|, -1 if x < m - band × |m|, else 0, m the sample's mean";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.required(
            "band",
            "the share of the mean that a value may differ from it and count 0, 0 or more"));
  }

  @Override
  public void check(Parameters parameters) {
    double band = parameters.number("band");
    if (!(band >= 0)) {
      throw new IllegalArgumentException(
          "parameter 'band' must be 0 or more, got " + compact(band));
    }
  }

  @Override
  public Fitted fit(Sample column, Parameters parameters) {
    Checks.enough(name(), column, 1);
    double[] values = column.values();
    Arrays.sort(values);
    double mean = Sample.of(column.indicator(), Column.of(values), 1).mean();
    double width = parameters.number("band") * Math.abs(mean);
    if (!Double.isFinite(mean - width) || !Double.isFinite(mean + width)) {
      throw new RefusalException(
          "above-below-mean needs a mean and a band that can be computed, got "
              + compact(column.direct(mean))
              + " and "
              + compact(width)
              + "; use another unit of measurement");
    }
    return new Fit(mean + 0.0, mean - width + 0.0, mean + width + 0.0);
  }

  @Override
  public Scale range(Scale raw, int sign, Parameters parameters) {
    return Scale.integers(-1, 1);
  }

  private record Fit(double mean, double lower, double upper) implements Fitted {
    @Override
    public double apply(double value) {
      if (Double.isNaN(value)) {
        return value;
      }
      return value > upper ? 1 : value < lower ? -1 : 0;
    }

    @Override
    public Map<String, Double> numbers() {
      Map<String, Double> numbers = new LinkedHashMap<>();
      numbers.put("mean", mean);
      numbers.put("lower", lower);
      numbers.put("upper", upper);
      return numbers;
    }

    @Override
    public String formula(double value) {
      if (value > upper) {
        return compact(value) + " > " + compact(upper);
      }
      return value < lower
          ? compact(value) + " < " + compact(lower)
          : compact(lower) + " ≤ " + compact(value) + " ≤ " + compact(upper);
    }
  }
}
