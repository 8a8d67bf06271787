package org.localgov.indicators.method.imputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.localgov.indicators.method.imputation.ImputationCases.NONE;
import static org.localgov.indicators.method.imputation.ImputationCases.filled;
import static org.localgov.indicators.method.imputation.ImputationCases.refuses;
import static org.localgov.indicators.method.imputation.ImputationCases.refusesTable;

import java.util.List;
import java.util.Map;
import org.hipparchus.stat.regression.SimpleRegression;
import org.junit.jupiter.api.Test;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.method.Methods;
import org.localgov.indicators.spi.ImputationMethod;
import org.localgov.indicators.spi.ImputationMethodContract;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.table.TableBuilder;

class ExpectationMaximisationTest extends ImputationMethodContract {
  @Override
  protected ImputationMethod method() {
    return MethodRegistry.standard().imputation("expectation-maximisation");
  }

  @Override
  protected List<Parameters> parameterSets() {
    return List.of(Parameters.none(), Parameters.of("iterations", 500, "tolerance", 1e-6));
  }

  /**
   * Where only y has gaps, maximum likelihood factors into x and the regression of y on x: the
   * estimate is that of the complete rows' line (Anderson 1957; Little and Rubin 2002, section
   * 7.2).
   */
  @Test
  void fill_isTheRegressionLineWhereOneIndicatorHasGaps() {
    TableBuilder table = IndicatorTable.builder("x", "y");
    double[] x = {1, 2, 3, 4, 5, 6, 7, 8};
    double[] y = {2, 3, 5, 4, 8, 7};
    SimpleRegression line = new SimpleRegression();
    for (int row = 0; row < 8; row++) {
      table.row("u" + row, x[row], row < 6 ? y[row] : NONE);
      if (row < 6) {
        line.addData(x[row], y[row]);
      }
    }
    Map<String, String> filled =
        filled(MethodSpec.of("expectation-maximisation", "tolerance", 1e-13), table.build());
    assertThat(value(filled.get("u6 y"))).isCloseTo(line.predict(7), within(1e-9));
    assertThat(value(filled.get("u7 y"))).isCloseTo(line.predict(8), within(1e-9));
    assertThat(filled.get("u7 y")).endsWith(", expectation-maximisation");
  }

  @Test
  void fill_ofAConstantIndicator_givesItsValue() {
    IndicatorTable table =
        IndicatorTable.builder("a", "b", "c")
            .row("t", 1, 7, NONE)
            .row("u", 2, NONE, NONE)
            .row("v", 4, 7, NONE)
            .row("w", NONE, 7, NONE)
            .build();
    assertThat(filled(Methods.expectationMaximisation(), table))
        .containsEntry("u b", "7, the only value of the sample")
        .containsEntry("w a", "-, the row has no value to estimate from")
        .containsEntry("t c", "-, 'c' has no value");
  }

  @Test
  void fill_refusesWhatCannotBeEstimated() {
    refusesTable(
        Methods.expectationMaximisation(),
        "expectation-maximisation needs more rows than indicators that vary, got 3 and 3; add"
            + " units, or use group-mean or nearest-neighbours",
        IndicatorTable.builder("a", "b", "c")
            .row("u", 1, 1, 4)
            .row("v", 2, 3, 5)
            .row("w", NONE, 2, 9)
            .build());
    TableBuilder collinear = IndicatorTable.builder("a", "b", "c");
    for (int row = 0; row < 9; row++) {
      collinear.row("u" + row, row, 2 * row + 1, row == 4 ? NONE : row * row);
    }
    refusesTable(
        Methods.expectationMaximisation(),
        "expectation-maximisation needs indicators that are no sums of each other; use fewer"
            + " indicators or more units, or nearest-neighbours",
        collinear.build());
  }

  @Test
  void fill_refusesToStopHalfWay() {
    TableBuilder table = IndicatorTable.builder("x", "y");
    for (int row = 0; row < 8; row++) {
      table.row("u" + row, row, row == 3 ? NONE : row * row);
    }
    refusesTable(
        MethodSpec.of("expectation-maximisation", "iterations", 1),
        "expectation-maximisation did not converge in 1 iterations; allow more iterations or a"
            + " greater tolerance",
        table.build());
  }

  @Test
  void fill_ofATableWithoutGaps_isNeverRefused() {
    assertThat(
            filled(
                Methods.expectationMaximisation(),
                IndicatorTable.builder("a", "b").row("u", 1, 2).row("v", 3, 4).build()))
        .isEmpty();
  }

  @Test
  void check_refusesTheImpossible() {
    refuses(
        MethodSpec.of("expectation-maximisation", "iterations", 0),
        "parameter 'iterations' must be a whole number of at least 1, got 0");
    refuses(
        MethodSpec.of("expectation-maximisation", "tolerance", 0),
        "parameter 'tolerance' must be above 0, got 0");
  }

  private static double value(String text) {
    return Double.parseDouble(text.substring(0, text.indexOf(',')));
  }
}
