package org.localgov.indicators.weighting;

import static org.localgov.indicators.method.Methods.arithmeticMean;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.localgov.indicators.definition.Direction;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.golden.GoldenCsv;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.table.TableBuilder;

/** The ASEM index of COINr on values that are normalised already, so that more is always better. */
final class Asem {
  private Asem() {}

  static Index index() {
    Index.Builder index = Index.builder("asem");
    Map<String, Node> nodes = new LinkedHashMap<>();
    List<Map<String, String>> rows = GoldenCsv.rows("coinr/inputs/asem_iMeta.csv");
    for (Map<String, String> row : rows) {
      if (row.get("Type").equals("Aggregate")) {
        nodes.put(row.get("iCode"), Node.of(row.get("iCode")));
      }
    }
    for (Map<String, String> row : rows) {
      if (row.get("Type").equals("Indicator")) {
        index.indicator(row.get("iCode"), Direction.HIGHER_IS_BETTER);
      }
      nodes.computeIfPresent(row.get("Parent"), (id, node) -> node.child(row.get("iCode")));
    }
    nodes.computeIfPresent("Index", (id, node) -> node.withAggregation(arithmeticMean()));
    nodes.values().forEach(index::node);
    return index.build();
  }

  /** Returns the indicators' columns of a file below the folder of COINr's outputs. */
  static IndicatorTable table(String file, Index index) {
    TableBuilder table = IndicatorTable.builder(index.columns());
    for (Map<String, String> row : GoldenCsv.rows("coinr/" + file)) {
      table.row(
          row.get("uCode"),
          index.columns().stream().mapToDouble(id -> GoldenCsv.number(row, id)).toArray());
    }
    return table.build();
  }
}
