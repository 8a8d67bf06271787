package org.localgov.indicators.method.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localgov.indicators.method.treatment.TreatmentCases.assertApplied;
import static org.localgov.indicators.method.treatment.TreatmentCases.fit;
import static org.localgov.indicators.method.treatment.TreatmentCases.forced;
import static org.localgov.indicators.method.treatment.TreatmentCases.refuses;

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

class WinsoriseTest extends TreatmentMethodContract {
  @Override
  protected TreatmentMethod method() {
    return MethodRegistry.standard().treatment("winsorise");
  }

  @Override
  protected List<Parameters> parameterSets() {
    return List.of(
        Parameters.none(), Parameters.of("maximumPoints", 1), Parameters.of("maximumPoints", 40));
  }

  /** COINr: winsorise(c(1:10, 30, 100)) gives 30 for 100. */
  @Test
  void apply_movesTheHighestToTheNext() {
    FittedTreatment fit =
        fit(Methods.winsorise(5), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30, 100, Double.NaN);
    assertApplied(fit, 100, 30, 30, 30, 10, 10, 1, 1, 1000, 30, -7, -7);
    assertThat(fit.numbers()).isEqualTo(Map.of("points", 1.0, "high", 30.0));
    assertThat(fit.effect(100)).isEqualTo("winsorised high");
    assertThat(fit.effect(30)).isEmpty();
    assertThat(fit.formula(100)).isEqualTo("min(100, 30)");
    assertThat(fit.formula(30)).isEqualTo("30");
    assertThat(fit.note()).isEmpty();
  }

  @Test
  void apply_movesTheLowestWhereTheSkewnessIsNegative() {
    FittedTreatment fit = fit(Methods.winsorise(1), -100, -30, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    assertApplied(fit, -100, -30, 10, 10, 99, 99);
    assertThat(fit.numbers()).isEqualTo(Map.of("points", 1.0, "low", -30.0));
    assertThat(fit.effect(-100)).isEqualTo("winsorised low");
  }

  /** COINr: three tied values count three, so winmax = 2 is exceeded in one step. */
  @Test
  void apply_movesTiesTogetherAndSaysSo() {
    double[] values = new double[23];
    Arrays.setAll(values, i -> i < 20 ? i + 1 : 500);
    FittedTreatment fit = fit(Methods.winsorise(2), values);
    assertApplied(fit, 500, 20, 20, 20);
    assertThat(fit.numbers()).containsEntry("points", 3.0);
    assertThat(fit.note()).isEqualTo("values that are tied were changed together, 3 in all");
    double[] tied = values.clone();
    tied[20] = 400;
    assertThat(fit(Methods.winsorise(5), tied).note())
        .isEqualTo("values that are tied were changed together");
  }

  @Test
  void apply_leavesADistributionThatPassesUnlessForced() {
    double[] values = {1, 2, 3, 50};
    assertThat(fit(Methods.winsorise(1), 1, 2, 3, 4, 5).numbers()).isEqualTo(Map.of("points", 0.0));
    assertApplied(forced(Methods.winsorise(1), values), 50, 3, 1, 1);
    assertApplied(forced(Methods.winsorise(2), 1, 2, 3, 4, 5), 5, 4, 1, 2);
  }

  @Test
  void apply_stopsBeforeAllValuesAreTheSame() {
    FittedTreatment fit = forced(Methods.winsorise(9), 0, 0, 0, 0, 0, 1, 2);
    assertApplied(fit, 2, 1, 1, 1, 0, 0);
    assertThat(fit.note()).isEqualTo("one more step would make all values 0");
    FittedTreatment low = forced(Methods.winsorise(9), 5, 5, 5, 5, 1);
    assertApplied(low, 1, 1);
    assertThat(low.note()).isEqualTo("one more step would make all values 5");
  }

  @Test
  void apply_leavesSamplesWithoutASkewnessAlone() {
    assertApplied(forced(Methods.winsorise(5), 3, 3, 3), 3, 3, 9, 9);
    assertApplied(forced(Methods.winsorise(5), 1, 50), 50, 50);
    assertApplied(forced(Methods.winsorise(5)), 50, 50);
  }

  @Test
  void check_refusesCountsThatAreNone() {
    refuses(
        Methods.winsorise(0),
        "parameter 'maximumPoints' must be a whole number of at least 1, got 0");
    refuses(
        MethodSpec.of("winsorise", "maximumPoints", 2.5),
        "parameter 'maximumPoints' must be a whole number of at least 1, got 2.5");
    refuses(
        MethodSpec.of("winsorise", "maximumPoints", 1e10),
        "parameter 'maximumPoints' must be a whole number of at least 1, got 10000000000");
  }
}
