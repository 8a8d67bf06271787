package org.localgov.indicators.method.normalisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localgov.indicators.method.shared.MethodCases.assertApplied;
import static org.localgov.indicators.method.shared.MethodCases.fit;
import static org.localgov.indicators.method.shared.MethodCases.refuses;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.method.Methods;
import org.localgov.indicators.spi.Fitted;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.spi.NormalisationMethod;
import org.localgov.indicators.spi.NormalisationMethodContract;

class CategoricalTest extends NormalisationMethodContract {
  @Override
  protected NormalisationMethod method() {
    return MethodRegistry.standard().normalisation("categorical");
  }

  @Override
  protected List<Parameters> parameterSets() {
    return List.of(Methods.categorical(-10, 4, 0, 7.5, 3, 1).parameters());
  }

  @Test
  void apply_givesTheScoreListed() {
    Fitted fit = fit(Methods.categorical(-1, 10, 0, 20, 2.5, 0));
    assertApplied(fit, -1, 10, 0, 20, -0.0, 20, 2.5, 0);
    assertThat(fit.apply(1)).isNaN();
    assertThat(fit.isTotal()).isFalse();
    assertThat(fit.formula(2.5)).isEqualTo("score listed for 2.5");
  }

  @Test
  void check_refusesListsThatAreNotSound() {
    refuses(
        Methods.categorical(1, 2, 1, 3),
        "parameter 'scores' must have ascending values, got 1 before 1");
    refuses(Methods.categorical(), "parameter 'scores' must not be empty");
    refuses(
        MethodSpec.of("categorical", "scores", List.of(Parameters.of("value", 1, "point", 2))),
        "parameter 'scores' has elements of value and score, got 'point'");
    refuses(
        MethodSpec.of("categorical", "scores", List.of(Parameters.of("value", 1))),
        "parameter 'score' must be a number, and is not given");
  }

  @Test
  void range_isThatOfTheScores() {
    assertThat(method().range(Scale.UNBOUNDED, 1, Methods.categorical(0, 3, 1, -2).parameters()))
        .isEqualTo(Scale.of(-2, 3));
  }
}
