package org.localgov.indicators.method.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.localgov.indicators.method.treatment.TreatmentCases.assertApplied;
import static org.localgov.indicators.method.treatment.TreatmentCases.fit;
import static org.localgov.indicators.method.treatment.TreatmentCases.refuses;
import static org.localgov.indicators.method.treatment.TreatmentCases.refusesSample;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.method.Methods;
import org.localgov.indicators.spi.FittedTreatment;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.spi.TreatmentMethod;
import org.localgov.indicators.spi.TreatmentMethodContract;

class BoxCoxTest extends TreatmentMethodContract {
  @Override
  protected TreatmentMethod method() {
    return MethodRegistry.standard().treatment("box-cox");
  }

  @Override
  protected List<Parameters> parameterSets() {
    return List.of(
        Parameters.none(),
        Parameters.of("lambda", 0),
        Parameters.of("lambda", -1),
        Parameters.of("lambda", 2));
  }

  /** COINr: boxcox(c(1, 5, 100), 0), boxcox(…, 0.5), boxcox(c(-3, 5, 100), -1). */
  @Test
  void apply_isAPowerOfTheDistance() {
    assertApplied(
        fit(Methods.boxCox(0), 1, 5, 100), 1, 0, 5, 1.6094379124341003, 100, 4.6051701859880918);
    assertApplied(fit(Methods.boxCox(0.5), 1, 5, 100), 1, 0, 5, 2.4721359549995796, 100, 18);
    FittedTreatment fit = fit(Methods.boxCox(-1), -3, 5, 100);
    assertApplied(fit, -3, 0, 5, 8.0 / 9, 100, 103.0 / 104);
    assertThat(fit.effect(5)).isEqualTo("box-cox");
    assertThat(fit.formula(5)).isEqualTo("((5 - -3 + 1)^-1 - 1) / -1");
    assertThat(fit(Methods.boxCox(0), 1, 5).formula(5)).isEqualTo("log(5 - 1 + 1)");
    assertThat(fit.numbers()).isEqualTo(Map.of("minimum", -3.0, "lambda", -1.0));
  }

  @Test
  void apply_hasNoResultFarBelowTheSample() {
    for (double lambda : new double[] {-1, 0, 0.5, 2}) {
      FittedTreatment fit = fit(Methods.boxCox(lambda), 1, 5, 100);
      assertThat(fit.apply(0.01)).isFinite();
      assertThat(fit.apply(0)).isNaN();
      assertThat(fit.apply(-1)).isNaN();
    }
    assertThat(fit(Methods.boxCox(5), 1, 5).apply(1e300)).isNaN();
  }

  /** A sample whose logarithms are symmetric is likeliest as logarithms: lambda is 0. */
  @Test
  void lambda_isNearZeroForPowersOfTwo() {
    double[] powers = new double[15];
    Arrays.setAll(powers, i -> Math.pow(2, i));
    assertThat(fit(Methods.boxCox(), powers).numbers().get("lambda")).isCloseTo(0.0, within(0.01));
  }

  @Test
  void lambda_isTheBoundWhereTheLikelihoodRisesToIt() {
    double[] values = new double[40];
    Arrays.setAll(values, i -> i == 0 ? 0 : 1000 + i % 3);
    assertThat(fit(Methods.boxCox(), values).numbers()).containsEntry("lambda", 5.0);
  }

  @Test
  void fit_refusesWhatHasNoResult() {
    refusesSample(
        Methods.boxCox(),
        "box-cox needs values that differ after 1 is added, got 3 and 3; give a lambda, leave the"
            + " indicator untreated or remove it",
        3,
        3);
    refusesSample(
        Methods.boxCox(5),
        "box-cox with lambda 5 has no finite result for 1E+100; use a smaller lambda or another"
            + " unit of measurement",
        1,
        1e100);
    refusesSample(Methods.boxCox(0), "box-cox needs values, got none; remove the indicator");
  }

  @Test
  void check_refusesOtherWords() {
    refuses(
        MethodSpec.of("box-cox", "lambda", "best"),
        "parameter 'lambda' must be a number, got 'best'");
  }
}
