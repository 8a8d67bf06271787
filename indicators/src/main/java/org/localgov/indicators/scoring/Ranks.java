package org.localgov.indicators.scoring;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.indicators.table.IndicatorTable;

/**
 * Competition ranks: 1 is the highest score, ties share the best rank (1, 2, 2, 4), within a
 * period.
 */
final class Ranks {
  /** Stands for a row without a score, and so without a rank. */
  static final int NONE = 0;

  private Ranks() {}

  /** Returns the rank of each row among the rows of its period. */
  static int[] of(double[] scores, IndicatorTable table) {
    if (table.periods().size() <= 1 && uniform(table)) {
      return within(scores);
    }
    Map<Optional<ReferencePeriod>, Integer> codes = new HashMap<>();
    int[] period = new int[scores.length];
    int[] counts = new int[table.periods().size() + 1];
    for (int row = 0; row < scores.length; row++) {
      period[row] = codes.computeIfAbsent(table.period(row), any -> codes.size());
      counts[period[row]]++;
    }
    int[] ranks = new int[scores.length];
    for (int code = 0; code < codes.size(); code++) {
      rank(scores, period, code, counts[code], ranks);
    }
    return ranks;
  }

  private static void rank(double[] scores, int[] period, int code, int count, int[] ranks) {
    double[] members = new double[count];
    int[] rows = new int[count];
    int at = 0;
    for (int row = 0; row < scores.length; row++) {
      if (period[row] == code) {
        rows[at] = row;
        members[at++] = scores[row];
      }
    }
    int[] inside = within(members);
    for (int i = 0; i < count; i++) {
      ranks[rows[i]] = inside[i];
    }
  }

  private static boolean uniform(IndicatorTable table) {
    return table.periods().isEmpty()
        || IntStream.range(0, table.rows()).allMatch(row -> table.period(row).isPresent());
  }

  private static int[] within(double[] scores) {
    double[] sorted = scores.clone();
    Arrays.sort(sorted);
    int present = sorted.length;
    while (present > 0 && Double.isNaN(sorted[present - 1])) {
      present--;
    }
    int[] ranks = new int[scores.length];
    for (int row = 0; row < scores.length; row++) {
      ranks[row] =
          Double.isNaN(scores[row]) ? NONE : 1 + present - notAbove(sorted, present, scores[row]);
    }
    return ranks;
  }

  /** Returns how many of the first {@code present} sorted scores are at most {@code score}. */
  private static int notAbove(double[] sorted, int present, double score) {
    int low = 0;
    int high = present;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] <= score) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
