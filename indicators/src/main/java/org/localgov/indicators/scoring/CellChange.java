package org.localgov.indicators.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.localgov.core.error.UnknownNameException;
import org.localgov.core.error.ViolationsException;
import org.localgov.indicators.table.Column;
import org.localgov.indicators.table.IndicatorTable;

/**
 * One cell of scored data, and what follows from another value in it, all that was fitted staying.
 *
 * <p>Where every rule scores a row from that row alone, only this row is scored.
 */
final class CellChange {
  private final Scores scores;
  private final int row;
  private final String column;
  private final List<LeafElement> leaves = new ArrayList<>();
  private final Inputs inputs;
  private final int at;

  /**
   * Finds the cell.
   *
   * @param name the id of an indicator, or of a column that the index reads
   * @throws UnknownNameException if there is no such indicator or column
   */
  CellChange(Scores scores, int row, String name) {
    this.scores = scores;
    this.row = row;
    Plan plan = scores.scorer().plan();
    Map<String, String> columns = new LinkedHashMap<>();
    plan.index().columns().forEach(id -> columns.put(id, id));
    plan.leaves().forEach(leaf -> columns.put(leaf.id(), leaf.indicator().column()));
    String found = columns.get(name);
    if (found == null) {
      throw new UnknownNameException("indicator", name, columns.keySet());
    }
    column = found;
    for (LeafElement leaf : plan.leaves()) {
      boolean divided =
          leaf.indicator().denominator().filter(by -> by.indicator().equals(column)).isPresent();
      if (divided || leaf.indicator().column().equals(column)) {
        leaves.add(leaf);
      }
    }
    inputs = isAlone() ? scores.inputs().keep(new int[] {row}, List.of()) : scores.inputs();
    at = isAlone() ? 0 : row;
  }

  private boolean isAlone() {
    return scores.scorer().plan().isRowWise();
  }

  double value() {
    return scores.data().column(column).get(row);
  }

  /** Returns the indicators whose values hang on the cell. */
  List<LeafElement> leaves() {
    return leaves;
  }

  /**
   * Returns the rank of the row in the root with another value.
   *
   * @throws ViolationsException if the value is off its scale
   */
  int rank(double value) {
    Scores changed = scored(inputs, at, value);
    Element root = scores.scorer().plan().root();
    if (!isAlone()) {
      return Ranks.of(changed.column(root), changed.data(), row);
    }
    return Ranks.of(scores.column(root), scores.data(), row, changed.score(0, root.id()));
  }

  /**
   * Returns the scores of all rows with another value.
   *
   * @throws ViolationsException if the value is off its scale
   */
  Scores scores(double value) {
    Scores changed = scored(inputs, at, value);
    if (!isAlone()) {
      return changed;
    }
    double[] @Nullable [] columns = scores.columns().clone();
    for (NodeElement node : scores.scorer().plan().nodes()) {
      double now = changed.score(0, node.id());
      double[] before = scores.column(node);
      if (Double.doubleToLongBits(now) != Double.doubleToLongBits(before[row])) {
        double[] after = before.clone();
        after[row] = now;
        columns[node.position()] = after;
      }
    }
    return scores.scorer().score(changed(scores.inputs(), row, value), false, columns);
  }

  private Scores scored(Inputs from, int of, double value) {
    return scores.scorer().score(changed(from, of, value), false);
  }

  private Inputs changed(Inputs from, int of, double value) {
    FittedScorer scorer = scores.scorer();
    IndicatorTable data = changed(from.table(), of, value);
    Inputs read = Reading.ofRolledUp(scorer.plan(), data.select(of), scorer.isLenient());
    Inputs changed = from;
    for (LeafElement leaf : leaves) {
      double prepared = read.column(leaf).get(0);
      if (!Double.isNaN(prepared)) {
        double treated = scorer.treated(leaf, prepared, data, of);
        changed = changed.withCell(data, leaf, of, prepared, treated);
      }
    }
    return changed;
  }

  private IndicatorTable changed(IndicatorTable table, int of, double value) {
    Map<String, Column> columns = new LinkedHashMap<>();
    for (String id : table.columns()) {
      columns.put(id, id.equals(column) ? table.column(id).with(of, value) : table.column(id));
    }
    return table.withColumns(columns);
  }
}
