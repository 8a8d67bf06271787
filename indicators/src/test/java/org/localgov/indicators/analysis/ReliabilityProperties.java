package org.localgov.indicators.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.localgov.indicators.table.Column;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.table.TableBuilder;

/** Laws of alpha, of components and of variance inflation. */
class ReliabilityProperties {
  private static IndicatorTable table(double[][] columns) {
    Map<String, Column> named = new LinkedHashMap<>();
    for (int i = 0; i < columns.length; i++) {
      named.put("c" + i, Column.of(columns[i]));
    }
    TableBuilder rows = IndicatorTable.builder("c");
    for (int row = 0; row < columns[0].length; row++) {
      rows.row("u" + row, 0);
    }
    return rows.build().withColumns(named);
  }

  private static double[][] random(long seed, int columns, int rows) {
    Random random = new Random(seed);
    double[][] values = new double[columns][rows];
    for (double[] column : values) {
      for (int row = 0; row < rows; row++) {
        column[row] = random.nextGaussian();
      }
    }
    return values;
  }

  @Property
  void alpha_ofIdenticalColumns_isOne(
      @ForAll @Size(min = 2, max = 30) List<@DoubleRange(min = -1e6, max = 1e6) Double> values,
      @ForAll @IntRange(min = 2, max = 6) int count,
      @ForAll RowUse use) {
    Assume.that(Collections.max(values) - Collections.min(values) > 1e-6);
    double[] column = values.stream().mapToDouble(value -> value).toArray();
    double[][] columns = new double[count][];
    Arrays.fill(columns, column);
    assertThat(CronbachAlpha.alpha(use, columns)).isCloseTo(1, within(1e-13));
  }

  @Property
  void alpha_doesNotDependOnTheOrderOfRowsAndColumns(@ForAll long seed) {
    double[][] columns = random(seed, 4, 12);
    List<Integer> order = new ArrayList<>();
    for (int row = 0; row < 12; row++) {
      order.add(row);
    }
    Collections.shuffle(order, new Random(seed));
    double[][] shuffled = new double[4][];
    for (int i = 0; i < 4; i++) {
      double[] column = columns[3 - i];
      shuffled[i] = order.stream().mapToDouble(row -> column[row]).toArray();
    }
    for (RowUse use : RowUse.values()) {
      assertThat(CronbachAlpha.alpha(use, shuffled))
          .isCloseTo(CronbachAlpha.alpha(use, columns), within(1e-12));
    }
  }

  /** Columns of ±1 in all combinations are orthogonal. */
  @Property(tries = 20)
  void inflation_ofOrthogonalColumns_isOne(@ForAll @IntRange(min = 2, max = 6) int count) {
    double[][] columns = new double[count][1 << count];
    for (int i = 0; i < count; i++) {
      for (int row = 0; row < columns[i].length; row++) {
        columns[i][row] = (row >> i & 1) == 0 ? 1 : -1;
      }
    }
    IndicatorTable table = table(columns);
    ComponentGroup group = ComponentGroup.of("g", table, table.columns());
    for (String id : table.columns()) {
      assertThat(group.varianceInflation(id)).isCloseTo(1, within(1e-12));
    }
  }

  @Property(tries = 100)
  void components_shareOutTheVariance(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 7) int count) {
    IndicatorTable table = table(random(seed, count, 20));
    ComponentGroup group = ComponentGroup.of("g", table, table.columns());
    assertThat(group.cumulativeShare(count)).isCloseTo(1, within(1e-12));
    for (int component = 1; component <= count; component++) {
      double squares = 0;
      for (String id : table.columns()) {
        squares += group.loading(component, id) * group.loading(component, id);
      }
      assertThat(squares).isCloseTo(1, within(1e-12));
      assertThat(group.eigenvalue(component)).isNotNegative();
    }
    for (String id : table.columns()) {
      assertThat(group.varianceInflation(id)).isGreaterThanOrEqualTo(1 - 1e-12);
      assertThat(group.kmo(id)).isBetween(0.0, 1.0);
    }
    assertThat(group.adequacy().sphericityPValue()).isBetween(0.0, 1.0);
  }
}
