package org.localgov.indicators.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.indicators.definition.Direction;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.table.TableBuilder;

/** The ASEM index of COINr without a word on how it is computed, and its data with groups. */
final class CoinrIndex {
  private static final List<String> GROUPINGS =
      List.of("GDP_group", "GDPpc_group", "Pop_group", "EurAsia_group");

  private CoinrIndex() {}

  /** Returns a builder with all indicators and the tree above them. */
  static Index.Builder builder() {
    Index.Builder index = Index.builder("asem");
    Map<String, Node> nodes = new LinkedHashMap<>();
    List<Map<String, String>> rows = CoinrTables.rows("inputs/asem_iMeta.csv");
    for (Map<String, String> row : rows) {
      if (row.get("Type").equals("Aggregate")) {
        nodes.put(row.get("iCode"), Node.of(row.get("iCode"), MethodSpec.of("arithmetic-mean")));
      }
    }
    for (Map<String, String> row : rows) {
      String code = row.get("iCode");
      if (row.get("Type").equals("Indicator")) {
        index.indicator(indicator(row));
      }
      if (!row.get("Parent").isEmpty()) {
        nodes.computeIfPresent(row.get("Parent"), (id, node) -> node.child(code));
      }
    }
    nodes.values().forEach(index::node);
    return index;
  }

  private static Indicator indicator(Map<String, String> row) {
    return Indicator.of(
        row.get("iCode"),
        row.get("Direction").equals("1") ? Direction.HIGHER_IS_BETTER : Direction.LOWER_IS_BETTER);
  }

  /** Returns a builder with some indicators directly below the root. */
  static Index.Builder flat(List<String> ids) {
    Index.Builder index = Index.builder("panel");
    for (String id : ids) {
      index.indicator(id, Direction.HIGHER_IS_BETTER);
    }
    return index.root(
        Node.of("Index", MethodSpec.of("arithmetic-mean")).children(ids.toArray(new String[0])));
  }

  /** Returns a file of units and numbers with the groups of the ASEM countries. */
  static IndicatorTable grouped(String file, List<String> columns) {
    IndicatorTable plain = CoinrTables.table(file, columns);
    Map<String, Map<String, String>> units = new HashMap<>();
    CoinrTables.rows("inputs/asem_iData.csv").forEach(row -> units.put(row.get("uCode"), row));
    TableBuilder table = IndicatorTable.builder(columns);
    for (int row = 0; row < plain.rows(); row++) {
      int at = row;
      table.row(
          plain.unit(row), columns.stream().mapToDouble(id -> plain.column(id).get(at)).toArray());
    }
    for (int row = 0; row < plain.rows(); row++) {
      for (String grouping : GROUPINGS) {
        table.group(grouping, plain.unit(row), units.get(plain.unit(row)).get(grouping));
      }
    }
    return table.build();
  }

  /** Returns a file of units, years and numbers. */
  static IndicatorTable panel(String file) {
    List<Map<String, String>> rows = CoinrTables.rows(file);
    List<String> columns = new ArrayList<>(rows.get(0).keySet());
    columns.removeAll(List.of("uCode", "Time"));
    TableBuilder table = IndicatorTable.builder(columns);
    for (Map<String, String> row : rows) {
      table.row(
          row.get("uCode"),
          ReferencePeriod.parse(row.get("Time")),
          columns.stream().mapToDouble(id -> CoinrTables.number(row.get(id))).toArray());
    }
    return table.build();
  }
}
