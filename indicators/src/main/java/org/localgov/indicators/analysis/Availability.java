package org.localgov.indicators.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.localgov.core.error.UnknownNameException;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.indicators.definition.Child;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.table.Column;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.text.Decimals;
import org.localgov.indicators.text.ResultTable;

/**
 * How much of an index's data is there: for each row the values that are missing, those that are
 * zero, and the share that is there, in all and under each node; the same for each indicator, and
 * for each group of units.
 *
 * <p>Availability is {@code 1 - missing / indicators}; the non-zero share {@code 1 - zeros /
 * (indicators - missing)}, as in the screening of units.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * Availability there = Availability.of(index, table);
 * there.availability(0, "Conn");   // 0.9: a tenth of the first row's indicators under Conn lack
 * }</pre>
 */
public final class Availability {
  private final IndicatorTable table;
  private final Map<String, List<Column>> columns = new LinkedHashMap<>();
  private final Map<String, Column> indicators = new LinkedHashMap<>();
  private final String root;

  private Availability(Index index, IndicatorTable table) {
    this.table = table;
    this.root = index.root().id();
    for (Indicator indicator : index.indicators()) {
      String id = table.has(indicator.id()) ? indicator.id() : indicator.column();
      indicators.put(indicator.id(), table.column(id));
    }
    collect(index.root());
  }

  /**
   * {@return the availability of an index's indicators in a table}
   *
   * @param index the definition
   * @param table values of its indicators, at whatever step
   * @throws UnknownNameException if the table lacks an indicator
   */
  public static Availability of(Index index, IndicatorTable table) {
    return new Availability(index, table);
  }

  private List<Column> collect(Node node) {
    List<Column> under = new ArrayList<>();
    columns.put(node.id(), under);
    for (Child child : node.children()) {
      if (child instanceof Node inner) {
        under.addAll(collect(inner));
      } else {
        under.add(Objects.requireNonNull(indicators.get(child.id())));
      }
    }
    return under;
  }

  /** {@return the ids of the nodes, the root first} */
  public List<String> nodes() {
    return List.copyOf(columns.keySet());
  }

  /**
   * {@return how many indicators of a row are missing}
   *
   * @param row the number of the row, from 0
   */
  public int missing(int row) {
    return (int) under(root).stream().filter(column -> Double.isNaN(column.get(row))).count();
  }

  /**
   * {@return how many indicators of a row are zero}
   *
   * @param row the number of the row, from 0
   */
  public int zeros(int row) {
    return (int) under(root).stream().filter(column -> column.get(row) == 0).count();
  }

  /**
   * {@return the share of a row's indicators that are there, 0..1}
   *
   * @param row the number of the row, from 0
   */
  public double availability(int row) {
    return availability(row, root);
  }

  /**
   * {@return the share of a row's indicators under a node that are there, 0..1}
   *
   * @param row the number of the row, from 0
   * @param node the id of the node
   * @throws UnknownNameException if there is no such node
   */
  public double availability(int row, String node) {
    List<Column> under = under(node);
    double missing = under.stream().filter(column -> Double.isNaN(column.get(row))).count();
    return 1 - missing / under.size();
  }

  /**
   * {@return the share of a row's indicators that are there and not zero among those that are
   * there, 0..1; NaN if none is}
   *
   * @param row the number of the row, from 0
   */
  public double nonZero(int row) {
    int present = under(root).size() - missing(row);
    return present == 0 ? Double.NaN : 1 - (double) zeros(row) / present;
  }

  private List<Column> under(String node) {
    List<Column> under = columns.get(node);
    if (under == null) {
      throw new UnknownNameException("node", node, nodes());
    }
    return under;
  }

  /** {@return a line a row: how much is missing, zero, either, and the shares} */
  public ResultTable result() {
    ResultTable.Builder result =
        ResultTable.of(
            "units",
            "unit",
            "period",
            "#missing",
            "#zeros",
            "#missingOrZero",
            "#availability",
            "#nonZero");
    for (int row = 0; row < table.rows(); row++) {
      result.row(
          table.unit(row),
          table.period(row).map(ReferencePeriod::toString),
          missing(row),
          zeros(row),
          missing(row) + zeros(row),
          availability(row),
          nonZero(row));
    }
    return result.build();
  }

  /** {@return a line a row: the availability of each node, the index first} */
  public ResultTable byNode() {
    List<String> headers = new ArrayList<>(List.of("unit", "period"));
    nodes().forEach(node -> headers.add("#" + node));
    ResultTable.Builder result = ResultTable.of("nodes", headers);
    for (int row = 0; row < table.rows(); row++) {
      List<Object> cells = new ArrayList<>(List.of(table.unit(row)));
      cells.add(table.period(row).map(ReferencePeriod::toString));
      for (String node : nodes()) {
        cells.add(availability(row, node));
      }
      result.row(cells.toArray());
    }
    return result.build();
  }

  /** {@return a line an indicator: how many rows are missing, zero, either, and the shares} */
  public ResultTable byIndicator() {
    ResultTable.Builder result =
        ResultTable.of(
            "indicators",
            "indicator",
            "#missing",
            "#zeros",
            "#missingOrZero",
            "#availability",
            "#nonZero");
    indicators.forEach(
        (id, column) -> {
          ColumnStatistics statistics = ColumnStatistics.of(id, column);
          result.row(
              id,
              statistics.missing(),
              statistics.zeros(),
              statistics.missing() + statistics.zeros(),
              statistics.availableShare(),
              statistics.nonZeroShare());
        });
    return result.build();
  }

  /**
   * {@return a line a group of units, in the order they first occur: its rows, and the availability
   * of each node over all of them} Rows without a group are a group without a name.
   *
   * @param grouping the name of the grouping
   * @throws UnknownNameException if there is no such grouping
   */
  public ResultTable byGroup(String grouping) {
    Map<String, List<Integer>> groups = new LinkedHashMap<>();
    for (int row = 0; row < table.rows(); row++) {
      groups
          .computeIfAbsent(table.group(grouping, row).orElse(""), name -> new ArrayList<>())
          .add(row);
    }
    List<String> headers = new ArrayList<>(List.of("group", "#rows"));
    nodes().forEach(node -> headers.add("#" + node));
    ResultTable.Builder result = ResultTable.of("groups", headers);
    groups.forEach(
        (name, rows) -> {
          List<Object> cells = new ArrayList<>(List.of(name, rows.size()));
          for (String node : nodes()) {
            cells.add(
                rows.stream().mapToDouble(row -> availability(row, node)).sum() / rows.size());
          }
          result.row(cells.toArray());
        });
    return result.build();
  }

  /** {@return {@link #result} as aligned text} */
  public String table() {
    return result().table();
  }

  /** Returns the number of rows and of indicators, and how much of all is there. */
  @Override
  public String toString() {
    List<Column> all = Objects.requireNonNull(columns.get(root));
    double missing = all.stream().mapToDouble(Column::missing).sum();
    double cells = (double) table.rows() * all.size();
    return "Availability["
        + table.rows()
        + " rows × "
        + all.size()
        + " indicators, "
        + Decimals.compact(cells == 0 ? 1 : 1 - missing / cells)
        + " there]";
  }
}
