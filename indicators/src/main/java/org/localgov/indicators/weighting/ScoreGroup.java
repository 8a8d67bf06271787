package org.localgov.indicators.weighting;

import static org.localgov.indicators.text.Decimals.compact;

import java.util.List;
import java.util.Map;
import org.localgov.indicators.internal.statistics.CompleteRows;
import org.localgov.indicators.internal.statistics.Correlations;
import org.localgov.indicators.spi.RefusalException;

/**
 * The scores of some elements, in the rows in which none of them is missing.
 *
 * @param id the parent's id, or {@code all}
 * @param members the elements' ids
 * @param columns a column of scores an element
 * @param rows the number of rows
 * @param dropped the number of rows that are left out because a score is missing
 */
record ScoreGroup(String id, List<String> members, double[][] columns, int rows, int dropped) {
  static ScoreGroup of(String id, List<String> members, Map<String, double[]> scores) {
    double[][] all = members.stream().map(scores::get).toArray(double[][]::new);
    int[] rows = CompleteRows.of(all);
    return new ScoreGroup(
        id, members, CompleteRows.select(all, rows), rows.length, all[0].length - rows.length);
  }

  int size() {
    return members.size();
  }

  /** Refuses a group with fewer rows than a method needs. */
  void needRows(String method, int needed) {
    if (rows < needed) {
      throw refusal(
          method
              + " needs at least "
              + needed
              + " rows without a missing score, got "
              + rows
              + (dropped > 0 ? " (" + dropped + " left out)" : "")
              + "; add units or impute missing values");
    }
  }

  /** Refuses a group with an element whose scores are all the same. */
  void needSpread(String method) {
    for (int i = 0; i < columns.length; i++) {
      if (Correlations.isConstant(columns[i])) {
        throw refusal(
            method
                + " needs scores that differ, '"
                + members.get(i)
                + "' is "
                + compact(columns[i][0])
                + " in all "
                + rows
                + " rows; remove it or give its weight by judgement");
      }
    }
  }

  RefusalException refusal(String reason) {
    return new RefusalException("group '" + id + "': " + reason);
  }
}
