package org.localgov.indicators.method.normalisation;

import static org.localgov.indicators.text.Decimals.compact;

import java.util.List;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.method.shared.Checks;
import org.localgov.indicators.spi.Fitted;
import org.localgov.indicators.spi.NormalisationMethod;
import org.localgov.indicators.spi.Sample;

/**
 * {@code log-goalposts}: the share of the way from one fixed bound to another, on a scale of
 * logarithms.
 *
 * <p>{@code (ln x - ln lower) / (ln upper - ln lower) × factor}; where less is better, {@code
 * factor} minus that. The bounds are above 0 and on the raw scale. With {@code clip} (the default)
 * a value beyond a bound, even 0 or less, counts as the bound; without it a value of 0 or less has
 * no result.
 *
 * <p>Source: UN-Habitat (2004), Urban Governance Index, Field Test Report, annex 5.
 */
final class LogGoalposts implements NormalisationMethod {
  @Override
  public String name() {
    return "log-goalposts";
  }

  @Override
  public String description() {
    return "(ln x - ln lower) / (ln upper - ln lower) × factor, clipped to 0..factor unless clip is"
        + " false";
  }

  @Override
  public List<Parameter> parameters() {
    return Goalposts.PARAMETERS;
  }

  @Override
  public void check(Parameters parameters) {
    Goalposts.checkBounds(parameters);
    Checks.positive("lower", parameters.number("lower"));
    Checks.ascending(
        "ln lower",
        StrictMath.log(parameters.number("lower")),
        "ln upper",
        StrictMath.log(parameters.number("upper")));
  }

  @Override
  public Fitted fit(Sample column, Parameters parameters) {
    double lower = parameters.number("lower");
    double upper = parameters.number("upper");
    double origin = StrictMath.log(lower);
    Fit fit =
        new Fit(
            column.sign(),
            lower,
            upper,
            origin,
            StrictMath.log(upper) - origin,
            parameters.number("factor", 100),
            parameters.flag("clip", true));
    return Goalposts.between(column, parameters, fit);
  }

  @Override
  public Scale domain(Parameters parameters) {
    return Goalposts.domainOf(parameters);
  }

  @Override
  public Scale range(Scale raw, int sign, Parameters parameters) {
    return Goalposts.clippedRange(parameters);
  }

  /** The posts, the logarithm of the lower, and how far that of the upper is from it. */
  private record Fit(
      int sign,
      double lower,
      double upper,
      double origin,
      double width,
      double factor,
      boolean clip)
      implements Fitted {
    @Override
    public double apply(double value) {
      double raw = sign * value;
      double bounded = clip && raw < lower ? lower : clip && raw > upper ? upper : raw;
      if (!(bounded > 0)) {
        return Double.NaN;
      }
      double share = (StrictMath.log(bounded) - origin) / width;
      return (sign > 0 ? share : 1 - share) * factor;
    }

    @Override
    public boolean isClipped(double value) {
      return clip && (sign * value < lower || sign * value > upper);
    }

    @Override
    public boolean isTotal() {
      return clip;
    }

    @Override
    public String formula(double value) {
      String share =
          "(ln "
              + compact(sign * value)
              + " - ln "
              + compact(lower)
              + ") / (ln "
              + compact(upper)
              + " - ln "
              + compact(lower)
              + ")";
      return (sign > 0 ? share : "(1 - " + share + ")")
          + " × "
          + compact(factor)
          + (isClipped(value) ? ", clipped" : "");
    }
  }
}
