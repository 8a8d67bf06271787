package org.localgov.indicators.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.localgov.core.error.Violation;
import org.localgov.indicators.spi.ImputationMethod;
import org.localgov.indicators.spi.Method;
import org.localgov.indicators.table.Column;
import org.localgov.indicators.table.IndicatorTable;

/** Tells of methods that take long on as many rows as there are. */
final class Costs {
  private Costs() {}

  /** Returns what all methods of a plan say to a table, before any of them has run. */
  static List<Violation> of(Plan plan, IndicatorTable table, boolean lenient) {
    if (upTo(plan, table.rows()).isEmpty()) {
      return List.of();
    }
    Inputs inputs = Reading.of(plan, table, lenient);
    List<Violation> costs = new ArrayList<>();
    for (Stage stage : plan.stages()) {
      if (stage instanceof Imputing imputing) {
        costs.addAll(ofImputation(imputing, inputs, inputs.table().rows()));
      }
    }
    costs.addAll(ofNodes(plan, inputs.table()));
    return List.copyOf(costs);
  }

  /** Returns what the methods would say to so many rows of one period, all with gaps. */
  private static List<Violation> upTo(Plan plan, int rows) {
    List<Violation> costs = new ArrayList<>();
    for (Stage stage : plan.stages()) {
      if (stage instanceof Imputing imputing) {
        costs.addAll(told("imputation", imputing.call().method(), rows, rows));
      }
    }
    plan.nodes().forEach(node -> costs.addAll(ofNode(node, rows)));
    return costs;
  }

  /** Returns what the rules of nodes say to the rows that they compare with one another. */
  static List<Violation> ofNodes(Plan plan, IndicatorTable table) {
    if (plan.isRowWise()) {
      return List.of();
    }
    int rows = table.rowsByPeriod().stream().mapToInt(some -> some.length).max().orElse(0);
    return plan.nodes().stream().flatMap(node -> ofNode(node, rows).stream()).toList();
  }

  private static List<Violation> ofNode(NodeElement node, int rows) {
    return node.rule().isRowWise()
        ? List.of()
        : told("node '" + node.id() + "'", node.rule(), rows, rows);
  }

  /**
   * Returns what an imputation says to the rows with gaps.
   *
   * @param sample how many rows it was fitted on
   */
  static List<Violation> ofImputation(Imputing imputing, Inputs inputs, int sample) {
    ImputationMethod method = imputing.call().method();
    int rows = inputs.table().rows();
    return method.cost(rows, sample).isEmpty()
        ? List.of()
        : told("imputation", method, gaps(imputing.leaves(), inputs), sample);
  }

  private static int gaps(List<LeafElement> leaves, Inputs inputs) {
    List<Column> columns = leaves.stream().map(inputs::column).toList();
    int gaps = 0;
    for (int row = 0; row < inputs.table().rows(); row++) {
      int at = row;
      gaps += columns.stream().anyMatch(column -> Double.isNaN(column.get(at))) ? 1 : 0;
    }
    return gaps;
  }

  private static List<Violation> told(String place, Method method, long rows, long others) {
    Optional<String> cost = method.cost(rows, others);
    return cost.stream()
        .map(
            text ->
                Violation.of("costly-method", place + ": " + method.name() + " " + text)
                    .with("method", method.name()))
        .toList();
  }
}
