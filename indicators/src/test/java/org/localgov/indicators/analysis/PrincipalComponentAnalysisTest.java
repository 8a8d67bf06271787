package org.localgov.indicators.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.localgov.indicators.definition.Definitions.higherIsBetter;
import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.method.Methods.arithmeticMean;

import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.stat.correlation.PearsonsCorrelation;
import org.hipparchus.stat.regression.OLSMultipleLinearRegression;
import org.junit.jupiter.api.Test;
import org.localgov.core.error.LocalgovException;
import org.localgov.core.error.UnknownNameException;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Lineage;
import org.localgov.indicators.table.Column;
import org.localgov.indicators.table.IndicatorTable;

class PrincipalComponentAnalysisTest {
  private static final double NONE = Double.NaN;
  private static final IndicatorTable TAI = TechnologyAchievement.table();
  private static final List<String> COLUMNS = TechnologyAchievement.COLUMNS;

  private static final Lineage LINEAGE =
      Lineage.of(
          Index.builder("services")
              .indicator("a", higherIsBetter())
              .indicator("b", higherIsBetter())
              .indicator("c", higherIsBetter())
              .indicator("d", higherIsBetter())
              .root(
                  node("all", arithmeticMean())
                      .child(node("sub", arithmeticMean()).children("a", "b"))
                      .child(node("other", arithmeticMean()).children("c", "d")))
              .build());

  private final ComponentGroup tai = ComponentGroup.of("tai", TAI, COLUMNS);

  /** Handbook (2008), table 16: percent of the variance. */
  @Test
  void shares_arePublished() {
    double[] percent = {41.9, 21.8, 12.3, 11.1, 6.0, 3.7, 2.2, 0.9};
    for (int k = 1; k <= percent.length; k++) {
      assertThat(tai.share(k) * 100).isCloseTo(percent[k - 1], within(0.12));
    }
    assertThat(tai.cumulativeShare(8)).isCloseTo(1, within(1e-14));
  }

  /** A score is the loadings times the standardised row; its variance is the eigenvalue. */
  @Test
  void scores_haveTheVarianceOfTheirComponent() {
    for (int component : new int[] {1, 8}) {
      double[] scores = tai.scores(component);
      assertThat(ColumnStatistics.of("score", Column.of(scores)).deviation())
          .isCloseTo(Math.sqrt(tai.eigenvalue(component)), within(1e-12));
      double byHand = 0;
      for (String id : COLUMNS) {
        ColumnStatistics column = ColumnStatistics.of(id, TAI.column(id));
        byHand +=
            tai.loading(component, id)
                * ((TAI.column(id).get(0) - column.mean()) / column.deviation());
      }
      assertThat(scores[0]).isCloseTo(byHand, within(1e-12));
    }
  }

  /** The same by regressions: R² of each column on the others, and correlations of residuals. */
  @Test
  void adequacy_isThatOfRegressions() {
    double[][] rows =
        IntStream.range(0, TAI.rows())
            .mapToObj(row -> COLUMNS.stream().mapToDouble(id -> TAI.column(id).get(row)).toArray())
            .toArray(double[][]::new);
    RealMatrix data = MatrixUtils.createRealMatrix(rows);
    RealMatrix r = new PearsonsCorrelation(data).getCorrelationMatrix();
    double squares = 0;
    double partials = 0;
    for (int i = 0; i < COLUMNS.size(); i++) {
      OLSMultipleLinearRegression all = regression(data, i, new int[] {i});
      double inflation = 1 / (1 - all.calculateRSquared());
      assertThat(tai.varianceInflation(COLUMNS.get(i)))
          .isCloseTo(inflation, within(1e-9 * inflation));
      double own = 0;
      double ownPartials = 0;
      for (int j = 0; j < COLUMNS.size(); j++) {
        if (i != j) {
          double partial =
              new PearsonsCorrelation()
                  .correlation(
                      regression(data, i, new int[] {i, j}).estimateResiduals(),
                      regression(data, j, new int[] {i, j}).estimateResiduals());
          own += r.getEntry(i, j) * r.getEntry(i, j);
          ownPartials += partial * partial;
        }
      }
      assertThat(tai.kmo(COLUMNS.get(i))).isCloseTo(own / (own + ownPartials), within(1e-9));
      squares += own;
      partials += ownPartials;
    }
    assertThat(tai.adequacy().kmo()).isCloseTo(squares / (squares + partials), within(1e-9));
  }

  /** Regresses a column on all but some. */
  private static OLSMultipleLinearRegression regression(
      RealMatrix data, int column, int[] without) {
    int[] others =
        IntStream.range(0, data.getColumnDimension())
            .filter(i -> IntStream.of(without).noneMatch(left -> left == i))
            .toArray();
    int[] rows = IntStream.range(0, data.getRowDimension()).toArray();
    OLSMultipleLinearRegression regression = new OLSMultipleLinearRegression();
    regression.newSampleData(data.getColumn(column), data.getSubMatrix(rows, others).getData());
    return regression;
  }

  @Test
  void groups_areThoseOfParentsNodesOrAll() {
    IndicatorTable table =
        IndicatorTable.builder("a", "b", "c", "d")
            .row("W", 1, 2, 3, 5)
            .row("X", 2, 1, 1, 5)
            .row("Y", 3, 5, 2, 5)
            .row("Z", 4, NONE, 7, 5)
            .build();
    PrincipalComponentAnalysis parents = PrincipalComponentAnalysis.byParent(LINEAGE, table, 1);
    assertThat(parents.groups()).extracting(ComponentGroup::id).containsExactly("sub");
    assertThat(parents.group("sub").rows()).isEqualTo(3);
    assertThat(parents.group("sub").dropped()).isEqualTo(1);
    assertThat(parents.group("sub").scores(1)[3]).isNaN();
    assertThat(parents.skipped())
        .containsEntry(
            "other",
            "group 'other' must have two columns or more that vary, got 1 of 2 ('d' is 5 in all 4"
                + " complete rows); look at a higher level, or add indicators");
    assertThat(parents).hasToString("PrincipalComponentAnalysis[1 groups, 1 skipped]");
    PrincipalComponentAnalysis top = PrincipalComponentAnalysis.within(LINEAGE, table, 1, 3);
    assertThat(top.group("all").elements()).containsExactly("a", "b", "c");
    assertThat(top.group("all").leftOut()).containsKey("d");
    PrincipalComponentAnalysis all =
        PrincipalComponentAnalysis.of(table, List.of("a", "b", "c", "d"));
    assertThat(all.group("all").size()).isEqualTo(3);
    assertThatThrownBy(() -> all.group("sub")).isInstanceOf(UnknownNameException.class);
    assertThatThrownBy(() -> PrincipalComponentAnalysis.of(table, List.of("a", "x")))
        .isInstanceOf(UnknownNameException.class);
  }

  /** Two columns with correlation r have eigenvalues 1 ± r and loadings √½. */
  @Test
  void results_ofTwoColumns() {
    IndicatorTable table =
        IndicatorTable.builder("a", "b", "c", "d")
            .row("X", 1, 1, 1, NONE)
            .row("Y", 2, 3, 1, NONE)
            .row("Z", 3, 2, 1, NONE)
            .build();
    PrincipalComponentAnalysis pca = PrincipalComponentAnalysis.byParent(LINEAGE, table, 1);
    assertThat(pca.table())
        .isEqualTo(
            """
            group  component  deviation  eigenvalue  share  cumulativeShare
            -----  ---------  ---------  ----------  -----  ---------------
            sub            1    1.22474         1.5   0.75             0.75
            sub            2   0.707107         0.5   0.25                1
            """);
    assertThat(pca.loadings().table()).contains("sub    a                1   0.707107");
    assertThat(pca.inflation().table()).contains("sub    a        0.5            1.33333");
    assertThat(pca.adequacy().rows().get(0)).startsWith("sub", 2, 3, 0).hasSize(8);
    assertThat(pca.scores().rows()).hasSize(6);
    assertThat(pca.group("sub")).hasToString("ComponentGroup[sub, 3 rows × 2 columns, first 0.75]");
    assertThat(pca.skipped().get("other")).contains("'d' has no value", "got 0 of 2");
  }

  @Test
  void components_areNumberedFromOne() {
    assertThatThrownBy(() -> tai.eigenvalue(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("component must be in 1..8, got 0");
    assertThatThrownBy(() -> tai.loading(9, "patents")).hasMessageContaining("got 9");
    assertThatThrownBy(() -> tai.loading(1, "patent")).hasMessageContaining("'patents'");
  }

  @Test
  void tooFewRows_areRefused() {
    IndicatorTable table =
        IndicatorTable.builder("a", "b").row("X", 1, 2).row("Y", 2, 1).row("Z", 3, NONE).build();
    assertThatThrownBy(() -> ComponentGroup.of("g", table, List.of("a", "b")))
        .isInstanceOf(LocalgovException.class)
        .hasMessage(
            "group 'g' must have 3 rows or more in which none of a, b is missing, got 2 of 3; add"
                + " units or impute missing values");
    assertThatThrownBy(
            () -> ComponentGroup.of("g", IndicatorTable.builder("a").build(), List.of("a")))
        .hasMessageContaining("got 0 of 1");
  }
}
