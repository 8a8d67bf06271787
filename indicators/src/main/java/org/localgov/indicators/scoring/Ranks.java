package org.localgov.indicators.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.localgov.indicators.table.IndicatorTable;

/**
 * Competition ranks: 1 is the highest score, ties share the best rank (1, 2, 2, 4), within a
 * period.
 *
 * <p>Only scores that are the same to the last bit are ties, as in COINr.
 */
final class Ranks {
  /** Stands for a row without a score, and so without a rank. */
  static final int NONE = 0;

  private Ranks() {}

  /** Returns the rank of each row among the rows of its period. */
  static int[] of(double[] scores, IndicatorTable table) {
    if (table.periods().isEmpty()) {
      return within(scores);
    }
    int[] ranks = new int[scores.length];
    table.rowsByPeriod().forEach(rows -> rank(scores, rows, ranks));
    return ranks;
  }

  /** Returns the rank of each row among the rows of its period and group; none without a group. */
  static int[] of(double[] scores, IndicatorTable table, String grouping) {
    Map<List<Object>, List<Integer>> members = new LinkedHashMap<>();
    for (int row = 0; row < scores.length; row++) {
      Optional<String> group = table.group(grouping, row);
      if (group.isPresent()) {
        members
            .computeIfAbsent(List.of(group.get(), table.period(row)), any -> new ArrayList<>())
            .add(row);
      }
    }
    int[] ranks = new int[scores.length];
    members
        .values()
        .forEach(rows -> rank(scores, rows.stream().mapToInt(row -> row).toArray(), ranks));
    return ranks;
  }

  /** Ranks some rows among themselves. */
  private static void rank(double[] scores, int[] rows, int[] ranks) {
    double[] members = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      members[i] = scores[rows[i]];
    }
    int[] inside = within(members);
    for (int i = 0; i < rows.length; i++) {
      ranks[rows[i]] = inside[i];
    }
  }

  private static int[] within(double[] scores) {
    double[] sorted = scores.clone();
    Arrays.sort(sorted);
    int present = sorted.length;
    while (present > 0 && Double.isNaN(sorted[present - 1])) {
      present--;
    }
    int[] rankOf = new int[present];
    for (int at = present - 1; at >= 0; at--) {
      boolean tie = at + 1 < present && sorted[at] == sorted[at + 1];
      rankOf[at] = tie ? rankOf[at + 1] : present - at;
    }
    int[] ranks = new int[scores.length];
    for (int row = 0; row < scores.length; row++) {
      ranks[row] =
          Double.isNaN(scores[row])
              ? NONE
              : rankOf[Arrays.binarySearch(sorted, 0, present, scores[row])];
    }
    return ranks;
  }
}
