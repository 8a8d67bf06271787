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

class ColumnMedianTest extends ImputationMethodContract {
  @Override
  protected ImputationMethod method() {
    return MethodRegistry.standard().imputation("median");
  }

  @Override
  protected boolean staysInRange(Parameters parameters) {
    return true;
  }

  /** COINr: i_median(c(1, NA, 3, 10)). */
  @Test
  void fill_givesTheMedian() {
    assertThat(filled(Methods.columnMedian(), column(1, NONE, 3, 10)))
        .containsExactly(entry("u1 a", "3, median of all"));
    assertThat(filled(Methods.columnMedian(), column(1, NONE, 3, 10, 4)))
        .containsExactly(entry("u1 a", "3.5, median of all"));
  }

  @Test
  void fill_leavesWhatHasNoValue() {
    assertThat(filled(Methods.columnMedian(), column(NONE)))
        .containsExactly(entry("u0 a", "-, 'a' has no value in the sample"));
  }
}
