package org.localgov.indicators.method.imputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.localgov.indicators.method.imputation.ImputationCases.NONE;
import static org.localgov.indicators.method.imputation.ImputationCases.column;
import static org.localgov.indicators.method.imputation.ImputationCases.filled;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.method.Methods;
import org.localgov.indicators.spi.ImputationMethod;
import org.localgov.indicators.spi.ImputationMethodContract;
import org.localgov.indicators.spi.MethodRegistry;

class ConstantValueTest extends ImputationMethodContract {
  @Override
  protected ImputationMethod method() {
    return MethodRegistry.standard().imputation("constant");
  }

  @Override
  protected List<Parameters> parameterSets() {
    return List.of(Parameters.of("value", 7), Parameters.of("value", -0.5));
  }

  @Test
  void fill_givesTheValue() {
    assertThat(filled(Methods.constantValue(0), column(1, NONE)))
        .containsExactly(entry("u1 a", "0, constant 0"));
    assertThat(filled(Methods.constantValue(2.5), column(NONE)))
        .containsExactly(entry("u0 a", "2.5, constant 2.5"));
  }
}
