package org.localgov.indicators.method.normalisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
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

class LogisticTest extends NormalisationMethodContract {
  @Override
  protected NormalisationMethod method() {
    return MethodRegistry.standard().normalisation("logistic");
  }

  @Override
  protected List<Parameters> parameterSets() {
    return List.of(
        Parameters.of("midpoint", 3, "slope", 0.05), Parameters.of("midpoint", -20, "slope", 2));
  }

  /** With slope ln 3 one unit above the midpoint gives 1 / (1 + 1/3), two give 1 / (1 + 1/9). */
  @Test
  void apply_isOneHalfAtTheMidpoint() {
    Fitted fit = fit(Methods.logistic(10, Math.log(3)));
    assertThat(fit.apply(10)).isEqualTo(0.5);
    assertThat(fit.apply(11)).isCloseTo(0.75, within(1e-15));
    assertThat(fit.apply(9)).isCloseTo(0.25, within(1e-15));
    assertThat(fit.apply(12)).isCloseTo(0.9, within(1e-15));
    assertThat(fit.numbers()).isEmpty();
    assertThat(fit(Methods.logistic(10, 0.5)).formula(11))
        .isEqualTo("1 / (1 + e^(-0.5 × (11 - 10)))");
  }

  @Test
  void apply_whereLessIsBetter_takesTheMidpointOnTheRawScale() {
    Fitted fit = fitTurned(Methods.logistic(10, Math.log(3)));
    assertThat(fit.apply(-10)).isEqualTo(0.5);
    assertThat(fit.apply(-9)).isCloseTo(0.75, within(1e-15));
    assertThat(fit.apply(-11)).isCloseTo(0.25, within(1e-15));
  }

  @Test
  void apply_farFromTheMidpoint_isNoughtOrOne() {
    assertApplied(fit(Methods.logistic(0, 1)), 1e308, 1, -1e308, 0, -800, 0, 800, 1);
    assertApplied(fit(Methods.logistic(1e308, 1e308)), -1e308, 0, 1.7e308, 1);
  }

  @Test
  void range_isFromNoughtToOne() {
    Parameters parameters = Methods.logistic(3, 1).parameters();
    assertThat(method().range(Scale.UNBOUNDED, 1, parameters)).isEqualTo(Scale.of(0, 1));
    assertThat(method().centre(Scale.UNBOUNDED, 1, parameters)).hasValue(0.5);
  }

  @Test
  void check_refusesASlopeOfNoughtOrLess() {
    refuses(Methods.logistic(3, 0), "parameter 'slope' must be above 0, got 0");
    refuses(Methods.logistic(3, -1), "parameter 'slope' must be above 0, got -1");
  }
}
