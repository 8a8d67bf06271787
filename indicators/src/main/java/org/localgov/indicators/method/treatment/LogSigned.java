package org.localgov.indicators.method.treatment;

import java.util.Arrays;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.definition.Passes;
import org.localgov.indicators.spi.FittedTreatment;
import org.localgov.indicators.spi.Moments;
import org.localgov.indicators.spi.Sample;
import org.localgov.indicators.spi.TreatmentMethod;

/**
 * {@code log-signed}: a logarithm that draws in the longer tail, on whichever side it is.
 *
 * <p>Where the skewness of the sample is 0 or more, or not defined, it is {@code log}; where it is
 * negative, the mirror image: {@code -log(max - x + 0.01 (max - min))}. Both rise with x. A new
 * value that is a hundredth of the range or more beyond the short tail has no result. A sample of
 * equal values is refused.
 *
 * <p>Source: {@code log_CT_plus()} of W. Becker and others (2022), COINr, Journal of Open Source
 * Software 7(78), 4567.
 */
final class LogSigned implements TreatmentMethod {
  @Override
  public String name() {
    return "log-signed";
  }

  @Override
  public String description() {
    return "log, or where the skewness is negative -log(max - x + 0.01 (max - min))";
  }

  @Override
  public FittedTreatment fit(Sample column, Parameters parameters, Passes passes, boolean force) {
    // Sorted, so that rounding gives a symmetric sample the same sign in any order.
    double[] sorted = column.values();
    Arrays.sort(sorted);
    boolean mirrored = Moments.of(sorted).skewness() < 0;
    return mirrored ? Log.below(name(), column) : Log.above(name(), column);
  }
}
