package org.localgov.indicators.method.treatment;

import static org.localgov.indicators.text.Decimals.compact;

import java.util.Map;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.definition.Passes;
import org.localgov.indicators.spi.FittedTreatment;
import org.localgov.indicators.spi.Sample;
import org.localgov.indicators.spi.TreatmentMethod;

/**
 * {@code log-shifted}: the natural logarithm of the distance from the lowest value, plus 1.
 *
 * <p>{@code log(x - min + 1)}, min of the sample. What it does depends on the unit of measurement:
 * values that differ by much less than 1 stay nearly as they are. A new value that is 1 or more
 * below the sample's lowest has no result. A sample without values is refused; equal values become
 * 0.
 *
 * <p>Source: {@code log_CT_orig()} of W. Becker and others (2022), COINr, Journal of Open Source
 * Software 7(78), 4567, after the COIN Tool of the European Commission's Joint Research Centre.
 */
final class LogShifted implements TreatmentMethod {
  @Override
  public String name() {
    return "log-shifted";
  }

  @Override
  public String description() {
    return "log(x - min + 1), min of the sample";
  }

  @Override
  public FittedTreatment fit(Sample column, Parameters parameters, Passes passes, boolean force) {
    Transformation.requireRange(name(), column, 1);
    double low = column.minimum();
    return new Transformation(
        name(),
        value -> StrictMath.log(value - low + 1),
        value -> "log(" + compact(value) + " - " + compact(low) + " + 1)",
        Map.of("minimum", low));
  }
}
