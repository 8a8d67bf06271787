package org.localgov.indicators.method.imputation;

import java.util.List;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.spi.Cells;
import org.localgov.indicators.spi.FittedImputation;
import org.localgov.indicators.spi.ImputationMethod;

/**
 * {@code row-mean}: a gap gets the mean of the same row's other indicators, on a common scale.
 *
 * <p>Each indicator is put on 0..1 first, {@code (x - min) / (max - min)} with min and max of the
 * sample, and {@code (max - x) / (max - min)} where less is better; the mean is taken over the
 * row's other indicators that are there and under the same node, and goes back to the scale of the
 * one with the gap. With {@code normaliseFirst: false} raw values are averaged, which makes sense
 * only where all are on one scale and in one direction.
 *
 * <p>{@code within} says under which node: {@code "parent"}, {@code "all"} (the root), or {@code
 * {"level": n}}, the n-th node above the indicator, and the root where there are not so many. A gap
 * stays missing where the row has no other value there, and where the indicator has none in the
 * sample. An indicator with a single value in the sample gets that value, and says nothing of
 * others.
 *
 * <p>Source: {@code Impute()} by rows of W. Becker and others (2022), COINr, Journal of Open Source
 * Software 7(78), 4567.
 */
final class RowMean implements ImputationMethod {
  @Override
  public String name() {
    return "row-mean";
  }

  @Override
  public String description() {
    return "the mean of the row's other indicators under a node, on 0..1 and back";
  }

  @Override
  public List<Parameter> parameters() {
    return ByRow.PARAMETERS;
  }

  @Override
  public void check(Parameters parameters) {
    ByRow.check(parameters);
  }

  @Override
  public FittedImputation fit(Cells sample, Parameters parameters) {
    return ByRow.of(name(), Centre.MEAN, sample, parameters);
  }
}
