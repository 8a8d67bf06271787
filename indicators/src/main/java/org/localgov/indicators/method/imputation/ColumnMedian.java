package org.localgov.indicators.method.imputation;

import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.spi.Cells;
import org.localgov.indicators.spi.FittedImputation;
import org.localgov.indicators.spi.ImputationMethod;
import org.localgov.indicators.spi.Sample;

/**
 * {@code median}: every gap of an indicator gets the median of its values in the sample.
 *
 * <p>The middle value, or half way between the two middle ones. All rows are one sample, whatever
 * their period. An indicator without any value stays missing.
 *
 * <p>Source: unconditional median imputation in OECD and JRC (2008), Handbook on Constructing
 * Composite Indicators, step 3, p. 55-62.
 */
final class ColumnMedian implements ImputationMethod {
  @Override
  public String name() {
    return "median";
  }

  @Override
  public String description() {
    return "the median of the indicator's values in the sample";
  }

  @Override
  public FittedImputation fit(Cells sample, Parameters parameters) {
    return OneForAll.of(sample.size(), indicator -> centre(sample, indicator), "median of all");
  }

  private static double centre(Cells sample, int indicator) {
    Sample values = Sample.of(sample.id(indicator), sample.column(indicator), 1);
    return values.size() == 0 ? Double.NaN : Centre.MEDIAN.of(values);
  }
}
