package org.localgov.indicators.method.normalisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localgov.indicators.method.shared.MethodCases.assertApplied;
import static org.localgov.indicators.method.shared.MethodCases.fit;
import static org.localgov.indicators.method.shared.MethodCases.refuses;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.method.Methods;
import org.localgov.indicators.spi.Fitted;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.spi.NormalisationMethod;
import org.localgov.indicators.spi.NormalisationMethodContract;

class InverseRootTest extends NormalisationMethodContract {
  @Override
  protected NormalisationMethod method() {
    return MethodRegistry.standard().normalisation("inverse-root");
  }

  @Override
  protected List<Parameters> parameterSets() {
    return List.of(Parameters.of("numerator", 10, "from", 1, "to", 20));
  }

  /** The delay of school supplies in SUPERMUN: 10 up to 1, 10 / √d up to 200, 0 above. */
  @Test
  void apply_fallsWithTheRoot() {
    Fitted fit = fit(Methods.inverseRoot(10, 1, 200));
    assertApplied(
        fit, -3, 10, 0, 10, 1, 10, 4, 5, 25, 2, 200, 10 / Math.sqrt(200), 200.1, 0, 1e9, 0);
    assertThat(fit.formula(4)).isEqualTo("10 / √4");
    assertThat(fit.formula(0)).isEqualTo("10 / √1");
    assertThat(fit.formula(201)).isEqualTo("201 is above 200");
  }

  @Test
  void range_isFromZeroToTheLevelPart() {
    assertThat(method().range(Scale.UNBOUNDED, 1, Methods.inverseRoot(10, 4, 9).parameters()))
        .isEqualTo(Scale.of(0, 5));
  }

  @Test
  void check_refusesBounds() {
    refuses(Methods.inverseRoot(0, 1, 2), "parameter 'numerator' must be above 0, got 0");
    refuses(Methods.inverseRoot(1, 0, 2), "parameter 'from' must be above 0, got 0");
    refuses(Methods.inverseRoot(1, 2, 2), "parameter 'to' must be above 'from', got 2 and 2");
  }
}
