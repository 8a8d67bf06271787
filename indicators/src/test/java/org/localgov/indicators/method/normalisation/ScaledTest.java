package org.localgov.indicators.method.normalisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localgov.indicators.method.shared.MethodCases.assertApplied;
import static org.localgov.indicators.method.shared.MethodCases.fit;
import static org.localgov.indicators.method.shared.MethodCases.fitTurned;
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

class ScaledTest extends NormalisationMethodContract {
  @Override
  protected NormalisationMethod method() {
    return MethodRegistry.standard().normalisation("scaled");
  }

  @Override
  protected List<Parameters> parameterSets() {
    return List.of(
        Parameters.of("lower", 0, "upper", 50),
        Parameters.of("lower", -30, "upper", 40, "factor", 1));
  }

  /** The case of COINr's n_scaled in its edge cases: 1, 5, 20 between 0 and 10. */
  @Test
  void apply_goesOnBeyondTheBounds() {
    Fitted fit = fit(Methods.scaled(0, 10, 100), 1, 5, 20);
    assertApplied(fit, 1, 10, 5, 50, 20, 200, -1, -10);
    assertThat(fit.isClipped(20)).isFalse();
    assertThat(fit.numbers()).isEmpty();
    assertThat(fit.formula(20)).isEqualTo("(20 - 0) / 10 × 100");
  }

  @Test
  void apply_whereLessIsBetter_changesTheBounds() {
    Fitted fit = fitTurned(Methods.scaled(20, 85, 1));
    assertApplied(fit, -20, 1, -85, 0, -52.5, 0.5, -150, -1);
  }

  @Test
  void fit_takesAnySample() {
    assertApplied(fit(Methods.scaled(0, 10, 100), 4, 4), 4, 40);
  }

  @Test
  void centre_isNotKnown() {
    Parameters parameters = Methods.scaled(0, 10, 100).parameters();
    assertThat(method().range(Scale.of(0, 10), 1, parameters)).isEqualTo(Scale.UNBOUNDED);
    assertThat(method().centre(Scale.of(0, 10), 1, parameters)).isEmpty();
  }

  @Test
  void check_refusesBoundsAndFactors() {
    refuses(Methods.scaled(5, 5, 1), "parameter 'upper' must be above 'lower', got 5 and 5");
    refuses(Methods.scaled(0, 5, 0), "parameter 'factor' must be above 0, got 0");
  }
}
