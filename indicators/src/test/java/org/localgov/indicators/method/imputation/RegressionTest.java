package org.localgov.indicators.method.imputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.localgov.indicators.method.imputation.ImputationCases.NONE;
import static org.localgov.indicators.method.imputation.ImputationCases.filled;
import static org.localgov.indicators.method.imputation.ImputationCases.refuses;
import static org.localgov.indicators.method.imputation.ImputationCases.refusesTable;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hipparchus.stat.regression.OLSMultipleLinearRegression;
import org.junit.jupiter.api.Test;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.method.Methods;
import org.localgov.indicators.spi.ImputationMethod;
import org.localgov.indicators.spi.ImputationMethodContract;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.table.TableBuilder;

class RegressionTest extends ImputationMethodContract {
  @Override
  protected ImputationMethod method() {
    return MethodRegistry.standard().imputation("regression");
  }

  @Override
  protected List<Parameters> parameterSets() {
    return List.of(
        Parameters.of("predictors", List.of("a", "c")), Parameters.of("predictors", List.of("e")));
  }

  /** y = 1 + 2 a - 3 b without error, so that the line is known. */
  private static final IndicatorTable TABLE =
      IndicatorTable.builder("y", "a", "b")
          .row("u0", 1, 0, 0)
          .row("u1", 3, 1, 0)
          .row("u2", -2, 0, 1)
          .row("u3", 5, 5, 2)
          .row("u4", NONE, 10, 4)
          .row("u5", NONE, NONE, 4)
          .build();

  @Test
  void fill_givesTheValueOfTheLine() {
    Map<String, String> filled = filled(Methods.regression("a", "b"), TABLE);
    assertThat(filled.get("u4 y")).endsWith(", regression on a, b");
    assertThat(value(filled.get("u4 y"))).isCloseTo(9, within(1e-13));
    assertThat(filled).containsEntry("u5 y", "-, predictor 'a' is missing");
  }

  @Test
  void fill_ofAPredictor_takesTheOthers() {
    // a over b through (0, 0), (0, 1), (1, 0), (2, 5) and (4, 10): slope 27.6 / 11.2
    Map<String, String> filled = filled(Methods.regression("a", "b"), TABLE);
    assertThat(filled.get("u5 a")).endsWith(", regression on b");
    assertThat(value(filled.get("u5 a"))).isCloseTo(3.2 + 27.6 / 11.2 * (4 - 1.4), within(1e-13));
    assertThat(filled(Methods.regression("a"), TABLE))
        .containsEntry("u5 a", "-, there is no other predictor");
  }

  /** An independent least squares: Hipparchus, by QR of the raw design. */
  @Test
  void fill_agreesWithHipparchus() {
    Random random = new Random(4);
    double[][] design = new double[60][3];
    double[] response = new double[60];
    TableBuilder table = IndicatorTable.builder("y", "a", "b", "c");
    for (int row = 0; row < 60; row++) {
      Arrays.setAll(design[row], i -> Math.pow(100, i) * (5 + random.nextGaussian()));
      response[row] = 3 * design[row][0] - design[row][2] / 1000 + random.nextGaussian();
      table.row("u" + row, response[row], design[row][0], design[row][1], design[row][2]);
    }
    table.row("gap", NONE, 4, 450, 60_000);
    OLSMultipleLinearRegression other = new OLSMultipleLinearRegression();
    other.newSampleData(response, design);
    double[] b = other.estimateRegressionParameters();
    String found = filled(Methods.regression("a", "b", "c"), table.build()).get("gap y");
    assertThat(value(found))
        .isCloseTo(b[0] + 4 * b[1] + 450 * b[2] + 60_000 * b[3], withinPercentage(1e-10));
  }

  @Test
  void fill_refusesTooFewRows() {
    refusesTable(
        Methods.regression("b"),
        "regression of 'a' on b needs at least 3 complete rows, got 2; name fewer predictors or add"
            + " units",
        IndicatorTable.builder("a", "b").row("t", 1, 2).row("u", 2, 5).row("v", NONE, 3).build());
  }

  @Test
  void fill_refusesPredictorsThatAreSumsOfEachOther() {
    String rule =
        " needs predictors that vary and are no sums of each other; name fewer predictors";
    TableBuilder collinear = IndicatorTable.builder("y", "a", "b");
    TableBuilder constant = IndicatorTable.builder("y", "a", "b");
    for (int row = 0; row < 9; row++) {
      collinear.row("u" + row, row == 0 ? NONE : row * row, row, 3 - 2 * row);
      constant.row("u" + row, row == 0 ? NONE : row * row, row, 0.1);
    }
    refusesTable(
        Methods.regression("a", "b"), "regression of 'y' on a, b" + rule, collinear.build());
    IndicatorTable varying = constant.build();
    refusesTable(Methods.regression("a", "b"), "regression of 'y' on a, b" + rule, varying);
    assertThat(filled(Methods.regression("a"), varying)).hasSize(1);
  }

  @Test
  void fit_refusesAnUnknownPredictor() {
    refusesTable(
        Methods.regression("x"),
        "regression needs predictors that are indicators of the index, got 'x'; known: y, a, b",
        TABLE);
  }

  @Test
  void check_refusesWhatIsNoListOfIds() {
    String rule = "parameter 'predictors' must be a list of different ids of indicators, got ";
    refuses(MethodSpec.of("regression", "predictors", "a"), rule + "'a'");
    refuses(Methods.regression(), rule + "'[]'");
    refuses(Methods.regression("a", "a"), rule + "'[a, a]'");
    refuses(MethodSpec.of("regression", "predictors", List.of(1)), rule + "'[1.0]'");
  }

  private static double value(String text) {
    return Double.parseDouble(text.substring(0, text.indexOf(',')));
  }
}
