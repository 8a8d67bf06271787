package org.localgov.indicators.golden;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.ToDoubleBiFunction;
import org.localgov.indicators.definition.Direction;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.table.TableBuilder;

/** The ASEM index of COINr: 51 countries, 49 indicators, three levels above them. */
public final class AsemIndex {
  private AsemIndex() {}

  /**
   * Returns the definition.
   *
   * @param aggregation the rule of the nodes of a level, 2 to 4
   * @param missing the missing rule of the nodes of a level
   * @param weights the weight of an element, by its code and its level, 1 to 3
   */
  public static Index of(
      MethodSpec normalisation,
      IntFunction<MethodSpec> aggregation,
      IntFunction<Missing> missing,
      ToDoubleBiFunction<String, Integer> weights) {
    Index.Builder index = Index.builder("asem").normalise(normalisation);
    Map<String, Node> nodes = new HashMap<>();
    List<Map<String, String>> rows = GoldenCsv.rows("coinr/inputs/asem_iMeta.csv");
    for (Map<String, String> row : rows) {
      if (row.get("Type").equals("Aggregate")) {
        int level = Integer.parseInt(row.get("Level"));
        nodes.put(
            row.get("iCode"),
            Node.of(row.get("iCode"))
                .withAggregation(aggregation.apply(level))
                .withMissing(missing.apply(level)));
      }
    }
    for (Map<String, String> row : rows) {
      String code = row.get("iCode");
      if (row.get("Type").equals("Indicator")) {
        boolean higher = row.get("Direction").equals("1");
        index.indicator(
            Indicator.of(code, higher ? Direction.HIGHER_IS_BETTER : Direction.LOWER_IS_BETTER));
      }
      if (!row.get("Parent").isEmpty()) {
        double weight = weights.applyAsDouble(code, Integer.valueOf(row.get("Level")));
        nodes.computeIfPresent(row.get("Parent"), (id, node) -> node.child(code, weight));
      }
    }
    nodes.values().forEach(index::node);
    return index.build();
  }

  /** Returns the units' values in a file of COINr, the columns being the index's. */
  public static IndicatorTable table(String file, Index index) {
    return table(file, index.columns());
  }

  /** Returns the units' values in some columns of a file of COINr. */
  public static IndicatorTable table(String file, List<String> columns) {
    TableBuilder table = IndicatorTable.builder(columns);
    for (Map<String, String> row : GoldenCsv.rows("coinr/" + file)) {
      table.row(
          row.get("uCode"),
          columns.stream().mapToDouble(id -> GoldenCsv.number(row, id)).toArray());
    }
    return table.build();
  }
}
