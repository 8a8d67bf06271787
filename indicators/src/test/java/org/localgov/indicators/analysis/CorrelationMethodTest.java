package org.localgov.indicators.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.localgov.core.error.UnknownNameException;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.table.TableBuilder;

/** Coefficients and probabilities against published examples, SciPy 1.17.1, and counting. */
class CorrelationMethodTest {
  private static final double NONE = Double.NaN;

  private static CorrelationPair pair(CorrelationMethod method, double[] x, double[] y) {
    TableBuilder table = IndicatorTable.builder("x", "y");
    for (int row = 0; row < x.length; row++) {
      table.row("u" + row, x[row], y[row]);
    }
    return Correlation.of(table.build(), method).pair("x", "y");
  }

  private static double[] row(double... values) {
    return values;
  }

  /**
   * Hollander and Wolfe (1973), Nonparametric Statistical Methods, pp. 185-194, as the example of
   * R's cor.test: τ = 0.4444, p = 0.1194; Spearman's S = 48, which 9 rows make ρ = 1 - 6 · 48 / 720
   * = 0.6, p = 0.0968.
   */
  @Test
  void withoutTies_areThoseOfHollanderAndWolfe() {
    double[] x = row(44.4, 45.9, 41.9, 53.3, 44.7, 44.1, 50.7, 45.2, 60.1);
    double[] y = row(2.6, 3.1, 2.5, 5.0, 3.6, 4.0, 5.2, 2.8, 3.8);
    CorrelationPair tau = pair(CorrelationMethod.KENDALL, x, y);
    assertThat(tau.correlation()).isCloseTo(4 / 9.0, within(1e-15));
    assertThat(tau.p()).isCloseTo(0.11943893298059964, within(1e-15));
    CorrelationPair rho = pair(CorrelationMethod.SPEARMAN, x, y);
    assertThat(rho.correlation()).isCloseTo(0.6, within(1e-15));
    assertThat(rho.p()).isCloseTo(0.0968, within(5e-5));
    CorrelationPair r = pair(CorrelationMethod.PEARSON, x, y);
    assertThat(r.correlation()).isCloseTo(0.5711815575638288, within(1e-15));
    assertThat(r.p()).isCloseTo(0.10817305434949381, within(1e-14));
  }

  /** SciPy's documented examples of kendalltau and spearmanr, and one of many ties. */
  @Test
  void withTies_areThoseOfSciPy() {
    CorrelationPair tau = pair(CorrelationMethod.KENDALL, row(12, 2, 1, 12, 2), row(1, 4, 7, 1, 0));
    assertThat(tau.correlation()).isCloseTo(-0.4714045207910316, within(1e-15));
    assertThat(tau.p()).isCloseTo(0.28274545993277467, within(1e-14));
    CorrelationPair rho = pair(CorrelationMethod.SPEARMAN, row(1, 2, 3, 4, 5), row(5, 6, 7, 8, 7));
    assertThat(rho.correlation()).isCloseTo(0.8207826816681233, within(1e-15));
    assertThat(rho.p()).isCloseTo(0.08858700531354384, within(1e-14));
    double[] x = row(1, 2, 2, 3, 5, 8, 13, 21, 34, 34);
    double[] y = row(2, 1, 3, 3, 8, 5, 21, 13, 30, 40);
    tau = pair(CorrelationMethod.KENDALL, x, y);
    assertThat(tau.correlation()).isCloseTo(0.8276408817690653, within(1e-15));
    assertThat(tau.p()).isCloseTo(0.0011192658061975223, within(1e-16));
    rho = pair(CorrelationMethod.SPEARMAN, x, y);
    assertThat(rho.correlation()).isCloseTo(0.9449585470768286, within(1e-15));
    assertThat(rho.p()).isCloseTo(3.7562945987008946e-05, within(1e-17));
    CorrelationPair r = pair(CorrelationMethod.PEARSON, x, y);
    assertThat(r.correlation()).isCloseTo(0.9371471807608996, within(1e-15));
    assertThat(r.p()).isCloseTo(6.326136005122834e-05, within(1e-17));
  }

  /** Exact below 50 rows, normal from there on; figures of SciPy. */
  @Test
  void kendall_ofMoreRows() {
    double[] x = IntStream.range(0, 20).mapToDouble(i -> i).toArray();
    double[] y = IntStream.range(0, 20).mapToDouble(i -> (7 * i + 3) % 23).toArray();
    assertThat(pair(CorrelationMethod.KENDALL, x, y).correlation())
        .isCloseTo(0.0736842105263158, within(1e-15));
    assertThat(pair(CorrelationMethod.KENDALL, x, y).p())
        .isCloseTo(0.6771082386478994, within(1e-13));
    x = IntStream.range(0, 60).mapToDouble(i -> i).toArray();
    y = IntStream.range(0, 60).mapToDouble(i -> (37 * i + 11) % 61).toArray();
    assertThat(pair(CorrelationMethod.KENDALL, x, y).correlation())
        .isCloseTo(0.0983050847457627, within(1e-15));
    assertThat(pair(CorrelationMethod.KENDALL, x, y).p())
        .isCloseTo(0.26710268465596887, within(1e-13));
  }

  /**
   * Two exchanges of ranks three apart: Σ d² = 4 · 9 = 36 of 10 rows. Algorithm AS 89 gives a lower
   * tail of 0.005825634, as the documentation of R's pspearman package says.
   */
  @Test
  void spearman_ofTenRows_isBySeries() {
    double[] x = row(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    double[] y = row(4, 5, 3, 1, 2, 6, 7, 8, 9, 10);
    CorrelationPair rho = pair(CorrelationMethod.SPEARMAN, x, y);
    assertThat(rho.correlation()).isCloseTo(1 - 6 * 36 / 990.0, within(1e-15));
    assertThat(rho.p()).isCloseTo(2 * 0.005825634, within(1e-9));
    double[] turned = row(7, 6, 8, 10, 9, 5, 4, 3, 2, 1);
    assertThat(pair(CorrelationMethod.SPEARMAN, x, turned).p()).isCloseTo(rho.p(), within(1e-15));
  }

  /**
   * Of the 24 orders of 4 ranks, one has no exchange, 3 have one: τ = 1 - 2 · 1 / 6, p = 2 · 4 /
   * 24. Σ d² is 0 once and 2 three times: ρ = 1 - 6 · 2 / 60 = 0.8, p = 2 · 4 / 24.
   */
  @Test
  void exact_byCounting() {
    double[] x = row(1, 2, 3, 4);
    double[] y = row(1, 2, 4, 3);
    assertThat(pair(CorrelationMethod.KENDALL, x, y).correlation())
        .isCloseTo(2 / 3.0, within(1e-15));
    assertThat(pair(CorrelationMethod.KENDALL, x, y).p()).isCloseTo(1 / 3.0, within(1e-15));
    assertThat(pair(CorrelationMethod.SPEARMAN, x, y).correlation()).isCloseTo(0.8, within(1e-15));
    assertThat(pair(CorrelationMethod.SPEARMAN, x, y).p()).isCloseTo(1 / 3.0, within(1e-15));
  }

  @ParameterizedTest
  @EnumSource
  void withoutSpread_thereIsNone(CorrelationMethod method) {
    CorrelationPair constant = pair(method, row(0.1, 0.1, 0.1), row(1, 2, 3));
    assertThat(constant.correlation()).isNaN();
    assertThat(constant.p()).isNaN();
    assertThat(constant.rows()).isEqualTo(3);
    CorrelationPair apart = pair(method, row(1, NONE, 3, NONE), row(NONE, 2, NONE, 4));
    assertThat(apart.correlation()).isNaN();
    assertThat(apart.rows()).isZero();
    CorrelationPair one = pair(method, row(1, 2), row(3, NONE));
    assertThat(one.correlation()).isNaN();
    assertThat(one.rows()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void ofTwoRows_hasNoProbability(CorrelationMethod method) {
    CorrelationPair two = pair(method, row(1, 2, NONE), row(4, 3, 2));
    assertThat(two.correlation()).isCloseTo(-1, within(1e-15));
    assertThat(two.p()).isNaN();
    assertThat(two.rows()).isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource
  void ofItself_isOne(CorrelationMethod method) {
    double[] x = row(3, 1, NONE, 2, 2, 7);
    CorrelationPair self = pair(method, x, x);
    assertThat(self.correlation()).isCloseTo(1, within(1e-15));
    assertThat(self.p()).isLessThan(0.05);
  }

  @ParameterizedTest
  @CsvSource({"1e-200", "1e200", "1e-300"})
  void pearson_ofVerySmallAndLargeValues(double scale) {
    double[] x = row(scale, 2 * scale, 4 * scale);
    assertThat(pair(CorrelationMethod.PEARSON, x, row(1, 2, 4)).correlation())
        .isCloseTo(1, within(1e-14));
  }

  @Test
  void name_roundTripsAndIsSuggested() {
    for (CorrelationMethod method : CorrelationMethod.values()) {
      assertThat(CorrelationMethod.parse(method.toString())).isEqualTo(method);
    }
    assertThatThrownBy(() -> CorrelationMethod.parse("spearmen"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageContaining("did you mean 'spearman'?");
  }
}
