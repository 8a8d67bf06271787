package org.localgov.indicators.method.imputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.localgov.indicators.method.imputation.ImputationCases.NONE;
import static org.localgov.indicators.method.imputation.ImputationCases.column;
import static org.localgov.indicators.method.imputation.ImputationCases.filled;

import org.junit.jupiter.api.Test;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.method.Methods;
import org.localgov.indicators.spi.ImputationMethod;
import org.localgov.indicators.spi.ImputationMethodContract;
import org.localgov.indicators.spi.MethodRegistry;

class ColumnMeanTest extends ImputationMethodContract {
  @Override
  protected ImputationMethod method() {
    return MethodRegistry.standard().imputation("mean");
  }

  @Override
  protected boolean staysInRange(Parameters parameters) {
    return true;
  }

  /** COINr: i_mean(c(1, NA, 3)). */
  @Test
  void fill_givesTheMean() {
    assertThat(filled(Methods.columnMean(), column(1, NONE, 3)))
        .containsExactly(entry("u1 a", "2, mean of all"));
  }

  @Test
  void fill_ofAnotherTable_givesTheMeanOfTheSample() {
    assertThat(filled(Methods.columnMean(), column(1, 3), column(NONE, 100)))
        .containsExactly(entry("u0 a", "2, mean of all"));
  }

  @Test
  void fill_leavesWhatHasNoValue() {
    assertThat(filled(Methods.columnMean(), column(NONE, NONE)))
        .containsEntry("u1 a", "-, 'a' has no value in the sample")
        .hasSize(2);
  }

  @Test
  void fill_neverLeavesTheRangeByRoundingOrOverflow() {
    assertThat(filled(Methods.columnMean(), column(0.1, 0.1, 0.1, NONE)))
        .containsEntry("u3 a", "0.1, mean of all");
    assertThat(filled(Methods.columnMean(), column(1.5e308, 1.5e308, NONE)))
        .containsEntry("u2 a", "1.5E308, mean of all");
  }
}
