package org.localgov.indicators.method.normalisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localgov.indicators.method.shared.MethodCases.assertApplied;
import static org.localgov.indicators.method.shared.MethodCases.fit;
import static org.localgov.indicators.method.shared.MethodCases.fitTurned;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.method.Methods;
import org.localgov.indicators.spi.Fitted;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.spi.NormalisationMethod;
import org.localgov.indicators.spi.NormalisationMethodContract;

class BordaTest extends NormalisationMethodContract {
  @Override
  protected NormalisationMethod method() {
    return MethodRegistry.standard().normalisation("borda");
  }

  @Override
  protected List<Parameters> parameterSets() {
    return List.of(
        Parameters.none(),
        Parameters.of("ties", "average"),
        Parameters.of("ties", "maximum"),
        Parameters.of("ties", "dense"));
  }

  @Override
  protected boolean isIdempotent(Parameters parameters) {
    return true;
  }

  /** The cases of COINr's n_borda in its edge cases, and other ties by hand. */
  @Test
  void apply_countsThoseThatAreWorse() {
    Fitted fit = fit(Methods.borda(), 1, 2, 2, Double.NaN, 5);
    assertApplied(fit, 1, 0, 2, 1, 5, 3, 9, 4, 0, 0);
    assertThat(fit.numbers()).isEqualTo(Map.of("values", 4.0));
    assertThat(fit.formula(2)).isEqualTo("rank 2 among 4 - 1");
    assertApplied(fit(Methods.borda(), 3, 3, 3), 3, 0);
    assertApplied(fit(Methods.borda(), 7), 7, 0);
    assertApplied(fit(MethodSpec.of("borda", "ties", "average"), 1, 2, 2, 5), 2, 1.5);
    assertApplied(fitTurned(Methods.borda(), 1, 2, 2, 5), -1, 3, -2, 1, -5, 0);
  }

  @Test
  void range_beginsAtNought() {
    assertThat(method().range(Scale.of(0, 9), 1, Parameters.none())).isEqualTo(Scale.atLeast(0));
    assertThat(method().centre(Scale.of(0, 9), 1, Parameters.none())).isEmpty();
  }
}
