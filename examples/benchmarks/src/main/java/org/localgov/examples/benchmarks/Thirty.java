package org.localgov.examples.benchmarks;

import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.method.Methods.arithmeticMean;
import static org.localgov.indicators.method.Methods.minMax;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.localgov.indicators.definition.Direction;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.table.Column;
import org.localgov.indicators.table.IndicatorTable;

/** Thirty indicators in six pillars, min-max and weighted means, and invented numbers for them. */
final class Thirty {
  static final int PILLARS = 6;
  static final int EACH = 5;

  private Thirty() {}

  static Index index() {
    Index.Builder index = Index.builder("thirty").normalise(minMax(0, 100));
    Node root = node("root", arithmeticMean());
    for (int pillar = 0; pillar < PILLARS; pillar++) {
      Node node = node("p" + pillar);
      for (int i = 0; i < EACH; i++) {
        String id = "i" + (pillar * EACH + i);
        index.indicator(id, Direction.HIGHER_IS_BETTER);
        node = node.child(id, HandWritten.weight(i));
      }
      root = root.child(node, HandWritten.weight(pillar));
    }
    return index.root(root).build();
  }

  /** Returns a column an indicator. */
  static double[][] columns(int units) {
    SplittableRandom random = new SplittableRandom(1);
    double[][] columns = new double[PILLARS * EACH][units];
    for (double[] column : columns) {
      for (int row = 0; row < units; row++) {
        column[row] = random.nextDouble(0, 1000);
      }
    }
    return columns;
  }

  /** Returns a table of columns, whose numbers are copied. */
  static IndicatorTable table(double[][] columns) {
    List<String> units = new ArrayList<>();
    for (int row = 0; row < columns[0].length; row++) {
      units.add("u" + row);
    }
    Map<String, Column> byId = new LinkedHashMap<>();
    for (int c = 0; c < columns.length; c++) {
      byId.put("i" + c, Column.of(columns[c]));
    }
    return IndicatorTable.builder().units(units.toArray(String[]::new)).build().withColumns(byId);
  }
}
