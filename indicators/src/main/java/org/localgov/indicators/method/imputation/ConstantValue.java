package org.localgov.indicators.method.imputation;

import java.util.List;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.spi.Cells;
import org.localgov.indicators.spi.FittedImputation;
import org.localgov.indicators.spi.ImputationMethod;
import org.localgov.indicators.text.Decimals;

/**
 * {@code constant}: every gap gets the same value, given on the raw scale.
 *
 * <p>The value counts for all indicators of the index, after denominators: it makes sense where a
 * gap means something known, as when "not reported" is "none". Nothing is taken from the sample.
 *
 * <p>Source: replacement by a constant is among the ad hoc methods in R. Little and D. Rubin
 * (2002), Statistical Analysis with Missing Data, 2nd edition, chapter 4.
 */
final class ConstantValue implements ImputationMethod {
  @Override
  public String name() {
    return "constant";
  }

  @Override
  public String description() {
    return "one given value for every gap";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(Parameter.required("value", "what every gap gets, on the raw scale"));
  }

  @Override
  public void check(Parameters parameters) {
    parameters.number("value");
  }

  @Override
  public FittedImputation fit(Cells sample, Parameters parameters) {
    double value = parameters.number("value");
    return OneForAll.of(sample.size(), indicator -> value, "constant " + Decimals.compact(value));
  }
}
