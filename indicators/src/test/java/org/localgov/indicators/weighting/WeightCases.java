package org.localgov.indicators.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.localgov.indicators.definition.Direction;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.spi.RefusalException;
import org.localgov.indicators.spi.Weighting;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.table.TableBuilder;

/**
 * Small tables, weighed by one method: rows are units, columns the children a, b, c … of a node.
 */
final class WeightCases {
  private WeightCases() {}

  /** Returns the mean, called Index, of indicators that are taken as they are. */
  static Index index(int size) {
    Index.Builder index = Index.builder("x");
    Node root = Node.of("Index", MethodSpec.of("arithmetic-mean"));
    for (int i = 0; i < size; i++) {
      index.indicator(id(i), Direction.HIGHER_IS_BETTER);
      root = root.child(id(i));
    }
    return index.root(root).build();
  }

  static String id(int element) {
    return String.valueOf((char) ('a' + element));
  }

  static IndicatorTable table(double[]... rows) {
    TableBuilder table =
        IndicatorTable.builder(
            IntStream.range(0, rows[0].length).mapToObj(WeightCases::id).toList());
    for (int row = 0; row < rows.length; row++) {
      table.row("u" + row, rows[row]);
    }
    return table.build();
  }

  static double[] row(double... values) {
    return values;
  }

  static Weighting weigh(Weigher weigher, double[]... rows) {
    return weigher.weigh(index(rows[0].length), table(rows), 1);
  }

  static void assertWeights(Weighting found, double tolerance, double... expected) {
    assertThat(found.weights().ids()).hasSize(expected.length);
    for (int i = 0; i < expected.length; i++) {
      assertThat(found.weight(id(i))).as(id(i)).isCloseTo(expected[i], within(tolerance));
    }
  }

  static void refuses(Weigher weigher, String message, double[]... rows) {
    assertThatThrownBy(() -> weigh(weigher, rows))
        .isInstanceOf(RefusalException.class)
        .hasMessage(message);
  }
}
