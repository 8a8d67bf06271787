package org.localgov.indicators.method.treatment;

import static org.localgov.indicators.text.Decimals.compact;

import java.util.List;
import java.util.Map;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.definition.Passes;
import org.localgov.indicators.method.shared.Checks;
import org.localgov.indicators.spi.FittedTreatment;
import org.localgov.indicators.spi.RefusalException;
import org.localgov.indicators.spi.Sample;
import org.localgov.indicators.spi.TreatmentMethod;

/**
 * {@code clamp}: values beyond two percentiles of the sample become these percentiles.
 *
 * <p>{@code min(max(x, q(lowerPercentile)), q(upperPercentile))}. The percentiles are in percent
 * and of type 7 of Hyndman and Fan (1996), The American Statistician 50(4), p. 363, as in R. It
 * does not go on until the distribution passes. A sample without values is refused, and one of
 * different values of which both percentiles are the same.
 *
 * <p>Source: winsorising at fixed shares, as in J. W. Tukey (1962), The future of data analysis,
 * Annals of Mathematical Statistics 33(1), p. 1-67.
 */
final class Clamp implements TreatmentMethod {
  @Override
  public String name() {
    return "clamp";
  }

  @Override
  public String description() {
    return "values below the lower and above the upper percentile become these percentiles";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.required("lowerPercentile", "the lower limit in percent, 0 to 100"),
        Parameter.required("upperPercentile", "the upper limit in percent, above lowerPercentile"));
  }

  @Override
  public void check(Parameters parameters) {
    percentile("lowerPercentile", parameters);
    percentile("upperPercentile", parameters);
    Checks.ascending(
        "lowerPercentile",
        parameters.number("lowerPercentile"),
        "upperPercentile",
        parameters.number("upperPercentile"));
  }

  private static void percentile(String name, Parameters parameters) {
    double value = parameters.number(name);
    if (!(value >= 0 && value <= 100)) {
      throw new IllegalArgumentException(
          "parameter '" + name + "' must be between 0 and 100, got " + compact(value));
    }
  }

  @Override
  public FittedTreatment fit(Sample column, Parameters parameters, Passes passes, boolean force) {
    if (column.size() == 0) {
      throw new RefusalException("clamp needs at least 1 value, got 0; remove the indicator");
    }
    double low = column.quantile(parameters.number("lowerPercentile") / 100);
    double high = column.quantile(parameters.number("upperPercentile") / 100);
    if (low == high && column.minimum() < column.maximum()) {
      throw new RefusalException(
          "clamp between the percentiles "
              + compact(parameters.number("lowerPercentile"))
              + " and "
              + compact(parameters.number("upperPercentile"))
              + " would make all values "
              + compact(low)
              + "; set them further apart, or leave the indicator untreated");
    }
    return new Limits("clamped", low, high, Limits.numbers(Map.of(), low, high), "");
  }
}
