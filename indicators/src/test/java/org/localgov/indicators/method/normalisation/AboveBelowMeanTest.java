package org.localgov.indicators.method.normalisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localgov.indicators.method.shared.MethodCases.assertApplied;
import static org.localgov.indicators.method.shared.MethodCases.fit;
import static org.localgov.indicators.method.shared.MethodCases.fitTurned;
import static org.localgov.indicators.method.shared.MethodCases.refuses;
import static org.localgov.indicators.method.shared.MethodCases.refusesSample;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.method.Methods;
import org.localgov.indicators.spi.Fitted;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.spi.NormalisationMethod;
import org.localgov.indicators.spi.NormalisationMethodContract;

class AboveBelowMeanTest extends NormalisationMethodContract {
  @Override
  protected NormalisationMethod method() {
    return MethodRegistry.standard().normalisation("above-below-mean");
  }

  @Override
  protected List<Parameters> parameterSets() {
    return List.of(Parameters.of("band", 0.1), Parameters.of("band", 0));
  }

  /** The mean of 10, 20, 30 is 20; a band of one quarter goes from 15 to 25, both included. */
  @Test
  void apply_comparesWithTheMeanAndItsBand() {
    Fitted fit = fit(Methods.aboveBelowMean(0.25), 30, Double.NaN, 10, 20);
    assertApplied(fit, 10, -1, 14.9, -1, 15, 0, 20, 0, 25, 0, 25.1, 1, 30, 1);
    assertThat(fit.numbers()).isEqualTo(Map.of("mean", 20.0, "lower", 15.0, "upper", 25.0));
    assertThat(List.copyOf(fit.numbers().keySet())).containsExactly("mean", "lower", "upper");
    assertThat(fit.formula(30)).isEqualTo("30 > 25");
    assertThat(fit.formula(10)).isEqualTo("10 < 15");
    assertThat(fit.formula(20)).isEqualTo("15 ≤ 20 ≤ 25");
  }

  @Test
  void apply_whereLessIsBetter_turnsTheSign() {
    Fitted fit = fitTurned(Methods.aboveBelowMean(0.25), 10, 20, 30);
    assertApplied(fit, -10, 1, -15, 0, -25, 0, -30, -1);
  }

  @Test
  void apply_atAMeanOfNought_hasNoBand() {
    assertApplied(fit(Methods.aboveBelowMean(0.5), -2, 2), -2, -1, 0, 0, 2, 1);
    assertApplied(fit(Methods.aboveBelowMean(0), 7), 7, 0);
  }

  @Test
  void range_isMinusOneToOne() {
    Parameters parameters = Methods.aboveBelowMean(0.1).parameters();
    assertThat(method().range(Scale.UNBOUNDED, 1, parameters)).isEqualTo(Scale.integers(-1, 1));
    assertThat(method().centre(Scale.UNBOUNDED, 1, parameters)).hasValue(0);
  }

  @Test
  void fit_refusesMeansThatCannotBeComputed() {
    refusesSample(
        Methods.aboveBelowMean(0.1),
        "above-below-mean needs a mean and a band that can be computed, got - and -; use another"
            + " unit of measurement",
        1.7e308,
        1.7e308);
    refusesSample(
        Methods.aboveBelowMean(0.1),
        "above-below-mean needs at least 1 value, got 0; add units or use goalposts",
        Double.NaN);
  }

  @Test
  void check_refusesANegativeBand() {
    refuses(Methods.aboveBelowMean(-0.1), "parameter 'band' must be 0 or more, got -0.1");
  }
}
