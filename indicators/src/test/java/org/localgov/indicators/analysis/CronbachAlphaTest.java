package org.localgov.indicators.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.localgov.core.error.LocalgovException;
import org.localgov.core.error.UnknownNameException;
import org.localgov.indicators.definition.Lineage;
import org.localgov.indicators.table.IndicatorTable;

class CronbachAlphaTest {
  private static final double NONE = Double.NaN;

  private static final Lineage LINEAGE = Services.LINEAGE;

  private static double[] row(double... values) {
    return values;
  }

  /**
   * Of 1, 2, 3 and 1, 3, 2: variances 1 and 1, covariance 1/2; 4 · 1/2 / (1 + 1 + 2 · 1/2) = 2/3,
   * as 2 (1 - 2 / 3) of the variance 3 of the sums 2, 5, 5.
   */
  @ParameterizedTest
  @EnumSource
  void alpha_byHand(RowUse use) {
    assertThat(CronbachAlpha.alpha(use, row(1, 2, 3), row(1, 3, 2)))
        .isCloseTo(2 / 3.0, within(1e-15));
  }

  /**
   * Where the second lacks its last value, complete rows are 1, 2 and 1, 3: variances 1/2 and 2,
   * covariance 1: 4 · 1 / 4.5. Pairwise the first keeps its variance of 1: 4 · 1 / (1 + 2 + 2).
   */
  @Test
  void alpha_whereValuesAreMissing() {
    assertThat(CronbachAlpha.alpha(RowUse.COMPLETE, row(1, 2, 3), row(1, 3, NONE)))
        .isCloseTo(8 / 9.0, within(1e-15));
    assertThat(CronbachAlpha.alpha(RowUse.PAIRWISE, row(1, 2, 3), row(1, 3, NONE)))
        .isCloseTo(4 / 5.0, within(1e-15));
  }

  /** OECD and JRC Handbook (2008), p. 72: 0.70 of the standardised indicators of 23 countries. */
  @Test
  void alpha_isPublished() {
    IndicatorTable tai = TechnologyAchievement.table();
    double[][] columns = new double[tai.columns().size()][];
    for (int i = 0; i < columns.length; i++) {
      String id = tai.columns().get(i);
      ColumnStatistics column = ColumnStatistics.of(id, tai.column(id));
      columns[i] = tai.column(id).toArray();
      for (int row = 0; row < columns[i].length; row++) {
        columns[i][row] = (columns[i][row] - column.mean()) / column.deviation();
      }
    }
    assertThat(CronbachAlpha.alpha(RowUse.PAIRWISE, columns)).isCloseTo(0.70, within(0.005));
  }

  @ParameterizedTest
  @EnumSource
  void alpha_whereItIsNotDefined(RowUse use) {
    assertThat(CronbachAlpha.alpha(use, row(1, 2, 3))).isNaN();
    assertThat(CronbachAlpha.alpha(use, row(1, 2, 3), row(NONE, NONE, NONE))).isNaN();
    assertThat(CronbachAlpha.alpha(use, row(1), row(2))).isNaN();
    assertThat(CronbachAlpha.alpha(use, row(0.1, 0.1, 0.1), row(0.7, 0.7, 0.7))).isNaN();
    assertThat(CronbachAlpha.alpha(use, row(1, NONE, 3), row(NONE, 2, NONE))).isNaN();
    assertThat(CronbachAlpha.alpha(use, row(1, 2, 3), row(0.1, 0.1, 0.1))).isZero();
  }

  @Test
  void table_isThatOfNodesAndLevels() {
    IndicatorTable table =
        IndicatorTable.builder("a", "b", "c")
            .row("X", 1, 1, 5)
            .row("Y", 2, 3, NONE)
            .row("Z", 3, 2, 6)
            .build();
    CronbachAlpha alpha = CronbachAlpha.of(LINEAGE, table, RowUse.PAIRWISE);
    assertThat(alpha.alpha("sub", 1)).isCloseTo(2 / 3.0, within(1e-15));
    assertThat(alpha.use()).isEqualTo(RowUse.PAIRWISE);
    assertThat(alpha.items())
        .extracting(item -> item.node() + " " + item.level() + " " + item.items())
        .containsExactly("all 1 3", "sub 1 2");
    assertThat(alpha.table()).contains("sub       1      2  pairwise     3  0.666667");
    assertThat(alpha).hasToString("CronbachAlpha[pairwise, 2 nodes and levels]");
    assertThat(CronbachAlpha.of(LINEAGE, table, RowUse.COMPLETE).items())
        .extracting(CronbachAlpha.Item::rows)
        .containsExactly(2, 3);
    assertThatThrownBy(() -> alpha.alpha("sub", 2)).isInstanceOf(UnknownNameException.class);
    assertThat(CronbachAlpha.of(LINEAGE, table, 2, RowUse.PAIRWISE).items()).isEmpty();
    assertThatThrownBy(
            () ->
                CronbachAlpha.of(LINEAGE, IndicatorTable.builder("a").build(), 1, RowUse.PAIRWISE))
        .isInstanceOf(UnknownNameException.class);
    assertThatThrownBy(() -> CronbachAlpha.of(LINEAGE, table, 4, RowUse.PAIRWISE))
        .isInstanceOf(LocalgovException.class)
        .hasMessageContaining("level must be 1..3");
  }

  @Test
  void use_isNamed() {
    assertThat(RowUse.parse("complete")).isEqualTo(RowUse.COMPLETE);
    assertThatThrownBy(() -> RowUse.parse("pairwize"))
        .hasMessageContaining("did you mean 'pairwise'?");
  }
}
