package org.localgov.indicators.method.treatment;

import static org.localgov.indicators.text.Decimals.compact;

import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.definition.Passes;
import org.localgov.indicators.method.shared.Rescaling;
import org.localgov.indicators.spi.FittedTreatment;
import org.localgov.indicators.spi.Sample;
import org.localgov.indicators.spi.TreatmentMethod;

/**
 * {@code log}: the natural logarithm of the distance from just below the lowest value.
 *
 * <p>{@code log(x - min + 0.01 (max - min))}, min and max of the sample. It draws in a long tail of
 * high values; for one of low values see {@code log-signed}. A new value that is a hundredth of the
 * range or more below the sample's lowest has no result. A sample of equal values is refused.
 *
 * <p>Source: {@code log_CT()} of W. Becker and others (2022), COINr, Journal of Open Source
 * Software 7(78), 4567, after the COIN Tool of the European Commission's Joint Research Centre.
 */
final class Log implements TreatmentMethod {
  /** How far below the lowest value the logarithm begins, as a share of the range. */
  private static final double SHARE = 0.01;

  @Override
  public String name() {
    return "log";
  }

  @Override
  public String description() {
    return "log(x - min + 0.01 (max - min)), min and max of the sample";
  }

  @Override
  public FittedTreatment fit(Sample column, Parameters parameters, Passes passes, boolean force) {
    return above(name(), column);
  }

  /** Returns the logarithm of the distance from below. */
  static FittedTreatment above(String method, Sample column) {
    Transformation.requireRange(method, column, 2);
    double low = column.minimum();
    double margin = SHARE * (column.maximum() - low);
    return new Transformation(
        method,
        value -> StrictMath.log(value - low + margin),
        value -> "log(" + compact(value) + " - " + compact(low) + " + " + compact(margin) + ")",
        Rescaling.numbers("minimum", low, "margin", margin));
  }

  /** Returns the logarithm of the distance from above, turned so that it rises. */
  static FittedTreatment below(String method, Sample column) {
    Transformation.requireRange(method, column, 2);
    double high = column.maximum();
    double margin = SHARE * (high - column.minimum());
    return new Transformation(
        method,
        value -> 0.0 - StrictMath.log(high - value + margin),
        value -> "-log(" + compact(high) + " - " + compact(value) + " + " + compact(margin) + ")",
        Rescaling.numbers("maximum", high, "margin", margin));
  }
}
