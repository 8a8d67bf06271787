package org.localgov.indicators.method.imputation;

import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.spi.Cells;
import org.localgov.indicators.spi.FittedImputation;
import org.localgov.indicators.spi.ImputationMethod;
import org.localgov.indicators.spi.Sample;

/**
 * {@code mean}: every gap of an indicator gets the mean of its values in the sample.
 *
 * <p>{@code Σ x / n}, summed with compensation so that the order of the rows does not show. All
 * rows are one sample, whatever their period. An indicator without any value stays missing.
 *
 * <p>Source: unconditional mean imputation in OECD and JRC (2008), Handbook on Constructing
 * Composite Indicators, step 3, p. 55-62.
 */
final class ColumnMean implements ImputationMethod {
  @Override
  public String name() {
    return "mean";
  }

  @Override
  public String description() {
    return "the mean of the indicator's values in the sample";
  }

  @Override
  public FittedImputation fit(Cells sample, Parameters parameters) {
    return OneForAll.of(sample.size(), indicator -> centre(sample, indicator), "mean of all");
  }

  private static double centre(Cells sample, int indicator) {
    Sample values = Sample.of(sample.id(indicator), sample.column(indicator), 1);
    return values.size() == 0 ? Double.NaN : Centre.MEAN.of(values);
  }
}
