package org.localgov.indicators.method.normalisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localgov.indicators.method.shared.MethodCases.assertApplied;
import static org.localgov.indicators.method.shared.MethodCases.fit;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.method.Methods;
import org.localgov.indicators.spi.Fitted;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.spi.NormalisationMethod;
import org.localgov.indicators.spi.NormalisationMethodContract;

class NoNormalisationTest extends NormalisationMethodContract {
  @Override
  protected NormalisationMethod method() {
    return MethodRegistry.standard().normalisation("none");
  }

  @Override
  protected List<Parameters> parameterSets() {
    return List.of(Parameters.none());
  }

  @Test
  void apply_isTheValueItself() {
    Fitted fit = fit(Methods.none());
    assertApplied(fit, 3.25, 3.25, -1, -1);
    assertThat(fit.formula(3.25)).isEqualTo("3.25");
    assertThat(fit.numbers()).isEmpty();
  }

  @Test
  void range_isTurnedWhereLessIsBetter() {
    assertThat(method().range(Scale.integers(1, 5), 1, Parameters.none()))
        .isEqualTo(Scale.integers(1, 5));
    assertThat(method().range(Scale.integers(0, 5), -1, Parameters.none()))
        .isEqualTo(Scale.integers(-5, 0));
  }

  @Test
  void centre_isThatOfTheTurnedScale() {
    assertThat(method().centre(Scale.of(0, 10), 1, Parameters.none())).hasValue(5);
    assertThat(method().centre(Scale.of(0, 10), -1, Parameters.none())).hasValue(-5);
    assertThat(method().centre(Scale.UNBOUNDED, 1, Parameters.none())).isEmpty();
  }
}
