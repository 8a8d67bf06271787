package org.localgov.indicators.method.normalisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localgov.indicators.method.shared.MethodCases.assertApplied;
import static org.localgov.indicators.method.shared.MethodCases.fit;
import static org.localgov.indicators.method.shared.MethodCases.refuses;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.method.Methods;
import org.localgov.indicators.spi.Fitted;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.spi.NormalisationMethod;
import org.localgov.indicators.spi.NormalisationMethodContract;

class PiecewiseLinearTest extends NormalisationMethodContract {
  @Override
  protected NormalisationMethod method() {
    return MethodRegistry.standard().normalisation("piecewise-linear");
  }

  @Override
  protected List<Parameters> parameterSets() {
    return List.of(
        Methods.piecewiseLinear(-20, 0, 0, 10, 20, 5).parameters(),
        Methods.piecewiseLinear(3, 1).parameters());
  }

  @Test
  void apply_goesStraightBetweenPoints() {
    Fitted fit = fit(Methods.piecewiseLinear(0, 0, 10, 20, 20, 10));
    assertApplied(fit, -5, 0, 0, 0, 2.5, 5, 10, 20, 15, 15, 20, 10, 99, 10);
    assertThat(fit.formula(2.5)).isEqualTo("0 + (2.5 - 0) / 10 × 20");
    assertThat(fit.formula(0)).isEqualTo("0 is at or beyond the end of the line");
    assertThat(fit.formula(99)).isEqualTo("99 is at or beyond the end of the line");
    assertThat(fit.formula(20)).isEqualTo("20 + (20 - 10) / 10 × -10");
  }

  @Test
  void apply_hitsThePointsExactly() {
    Fitted fit = fit(Methods.piecewiseLinear(0.1, 0.1, 0.3, 0.7, 0.9, 0.2));
    assertThat(fit.apply(0.1)).isEqualTo(0.1);
    assertThat(fit.apply(0.3)).isEqualTo(0.7);
    assertThat(fit.apply(0.9)).isEqualTo(0.2);
  }

  @Test
  void apply_ofOnePoint_isLevel() {
    assertApplied(fit(Methods.piecewiseLinear(3, 1)), 0, 1, 3, 1, 9, 1);
  }

  @Test
  void check_refusesPointsThatAreNotAscending() {
    refuses(
        Methods.piecewiseLinear(2, 0, 1, 5),
        "parameter 'points' must have ascending values, got 2 before 1");
    refuses(Methods.piecewiseLinear(), "parameter 'points' must not be empty");
  }
}
