package org.localgov.indicators.scoring;

import java.util.ArrayList;
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
    RankBuffers buffers = new RankBuffers(scores.length);
    table.rowsByPeriod().forEach(rows -> buffers.rank(scores, rows, ranks));
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
    RankBuffers buffers = new RankBuffers(scores.length);
    members
        .values()
        .forEach(rows -> buffers.rank(scores, rows.stream().mapToInt(row -> row).toArray(), ranks));
    return ranks;
  }

  private static int[] within(double[] scores) {
    int[] ranks = new int[scores.length];
    new RankBuffers(scores.length).rank(scores, ranks);
    return ranks;
  }
}
