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

class LinearTest extends NormalisationMethodContract {
  @Override
  protected NormalisationMethod method() {
    return MethodRegistry.standard().normalisation("linear");
  }

  @Override
  protected List<Parameters> parameterSets() {
    return List.of(Parameters.of("slope", 2), Parameters.of("slope", -0.5, "intercept", 10));
  }

  @Test
  void apply_isAStraightLine() {
    Fitted fit = fit(Methods.linear(0.02, 1));
    assertApplied(fit, 0, 1, 50, 2, -50, 0);
    assertThat(fit.formula(50)).isEqualTo("1 + 0.02 × 50");
  }

  @Test
  void range_isThatOfTheEnds() {
    Parameters falling = Methods.linear(-2, 1).parameters();
    assertThat(method().range(Scale.of(0, 3), 1, falling)).isEqualTo(Scale.of(-5, 1));
    assertThat(method().range(Scale.atLeast(0), 1, falling))
        .isEqualTo(new Scale(Double.NEGATIVE_INFINITY, 1, false));
    assertThat(method().range(Scale.UNBOUNDED, 1, falling)).isEqualTo(Scale.UNBOUNDED);
  }

  @Test
  void check_refusesALevelLine() {
    refuses(Methods.linear(0, 1), "parameter 'slope' must not be 0");
  }
}
