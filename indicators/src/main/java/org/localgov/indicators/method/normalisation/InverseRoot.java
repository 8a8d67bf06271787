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
 * {@code inverse-root}: {@code numerator / √x}, for delays that weigh ever less.
 *
 * <p>A raw value up to {@code from} counts as {@code from}; above {@code to} the score is 0. The
 * indicator's direction plays no part.
 *
 * <p>Source: delay of school supplies in SUPERMUN (Burkina Faso), World Bank DIME and IPA,
 * indicator list of services: 10 up to 1, 10 / √d up to 200, 0 above.
 */
final class InverseRoot implements NormalisationMethod {
  @Override
  public String name() {
    return "inverse-root";
  }

  @Override
  public String description() {
    return "numerator / √x, level up to from, 0 above to";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.required("numerator", "the score at a raw value of 1, above 0"),
        Parameter.required("from", "the raw value up to which the score stays level, above 0"),
        Parameter.required("to", "the raw value above which the score is 0, above from"));
  }

  @Override
  public boolean isDirected() {
    return false;
  }

  @Override
  public void check(Parameters parameters) {
    Checks.positive("numerator", parameters.number("numerator"));
    Checks.positive("from", parameters.number("from"));
    Checks.ascending("from", parameters.number("from"), "to", parameters.number("to"));
  }

  @Override
  public Fitted fit(Sample column, Parameters parameters) {
    return new Fit(
        parameters.number("numerator"), parameters.number("from"), parameters.number("to"));
  }

  @Override
  public Scale range(Scale raw, int sign, Parameters parameters) {
    return Scale.of(0, parameters.number("numerator") / Math.sqrt(parameters.number("from")));
  }

  private record Fit(double numerator, double from, double to) implements Fitted {
    @Override
    public double apply(double value) {
      return value > to ? 0 : numerator / Math.sqrt(Math.max(value, from));
    }

    @Override
    public String formula(double value) {
      return value > to
          ? compact(value) + " is above " + compact(to)
          : compact(numerator) + " / √" + compact(Math.max(value, from));
    }
  }
}
