package org.localgov.indicators.scoring;

import java.util.stream.IntStream;

/**
 * Ranks scores of the same rows again and again without asking for more room; for one thread.
 *
 * <p>Rows stay in the order of the last ranking. Scores that are still nearly in order are put in
 * order by insertion, in little more than one pass; others are merged from sorted runs, and many
 * others sorted by their bits, digit by digit (Knuth 1998, The Art of Computer Programming 3, 2nd
 * ed., section 5.2.5, algorithm R).
 */
final class RankBuffers {
  private static final int RUN = 32;
  private static final int MOVES_PER_ROW = 16;
  private static final int MOVES = 1024;
  private static final int MANY = 4096;
  private static final int DIGIT = 11;
  private static final int DIGITS = 6;

  private int[] rows;
  private double[] sorted;
  private int[] spareRows = {};
  private double[] spare = {};

  /** Creates room for the rows from 0 on. */
  RankBuffers(int count) {
    this(IntStream.range(0, count).toArray());
  }

  /** Creates room for some rows, which are ranked among themselves. */
  RankBuffers(int[] rows) {
    this.rows = rows.clone();
    sorted = new double[rows.length];
  }

  /**
   * Ranks the scores: 1 is the highest, ties share the best, {@link Ranks#NONE} stands where there
   * is no score.
   *
   * @param scores the scores by row
   * @param ranks receives the ranks of these rows
   */
  void rank(double[] scores, int[] ranks) {
    for (int i = 0; i < rows.length; i++) {
      double score = scores[rows[i]];
      sorted[i] = Double.isNaN(score) ? Double.NEGATIVE_INFINITY : score;
    }
    if (!insert(0, rows.length, MOVES + (long) MOVES_PER_ROW * rows.length)) {
      sort();
    }
    int rank = 0;
    for (int i = 0; i < rows.length; i++) {
      rank = i > 0 && sorted[i] == sorted[i - 1] ? rank : i + 1;
      ranks[rows[i]] = Double.isNaN(scores[rows[i]]) ? Ranks.NONE : rank;
    }
  }

  /**
   * Sorts a stretch by insertion, the highest first; returns false if it gave up because it would
   * take too many moves.
   */
  private boolean insert(int from, int to, long moves) {
    long left = moves;
    for (int i = from + 1; i < to; i++) {
      double score = sorted[i];
      if (score > sorted[i - 1]) {
        int row = rows[i];
        int at = i;
        do {
          sorted[at] = sorted[at - 1];
          rows[at] = rows[at - 1];
          at--;
        } while (at > from && score > sorted[at - 1]);
        sorted[at] = score;
        rows[at] = row;
        left -= i - at;
        if (left < 0) {
          return false;
        }
      }
    }
    return true;
  }

  private void sort() {
    int count = rows.length;
    if (spare.length == 0) {
      spare = new double[count];
      spareRows = new int[count];
    }
    if (count >= MANY) {
      sortByDigits();
      return;
    }
    for (int from = 0; from < count; from += RUN) {
      insert(from, Math.min(count, from + RUN), Long.MAX_VALUE);
    }
    for (long width = RUN; width < count; width *= 2) {
      for (long from = 0; from + width < count; from += 2 * width) {
        merge((int) from, (int) (from + width), (int) Math.min(count, from + 2 * width));
      }
    }
  }

  private void merge(int from, int middle, int to) {
    int left = middle - from;
    System.arraycopy(sorted, from, spare, 0, left);
    System.arraycopy(rows, from, spareRows, 0, left);
    int a = 0;
    int b = middle;
    for (int at = from; a < left; at++) {
      if (b < to && sorted[b] > spare[a]) {
        sorted[at] = sorted[b];
        rows[at] = rows[b++];
      } else {
        sorted[at] = spare[a];
        rows[at] = spareRows[a++];
      }
    }
  }

  private void sortByDigits() {
    int[][] starts = starts();
    for (int digit = 0; digit < DIGITS; digit++) {
      int[] next = starts[digit];
      for (int i = 0; i < rows.length; i++) {
        int to = next[digit(falling(sorted[i]), digit)]++;
        spare[to] = sorted[i];
        spareRows[to] = rows[i];
      }
      double[] moved = spare;
      spare = sorted;
      sorted = moved;
      int[] movedRows = spareRows;
      spareRows = rows;
      rows = movedRows;
    }
  }

  /** Returns, for each digit, where the scores with each of its values begin. */
  private int[][] starts() {
    int[][] starts = new int[DIGITS][(1 << DIGIT) + 1];
    for (double score : sorted) {
      long falling = falling(score);
      for (int digit = 0; digit < DIGITS; digit++) {
        starts[digit][digit(falling, digit) + 1]++;
      }
    }
    for (int[] start : starts) {
      for (int value = 1; value < start.length; value++) {
        start[value] += start[value - 1];
      }
    }
    return starts;
  }

  /** Returns bits that, read without a sign, are the lower the higher the score is. */
  private static long falling(double score) {
    long bits = Double.doubleToRawLongBits(score);
    return bits ^ (~(bits >> 63) & Long.MAX_VALUE);
  }

  /** Returns a digit of some bits; the first is the least. */
  private static int digit(long bits, int digit) {
    return (int) (bits >>> digit * DIGIT) & ((1 << DIGIT) - 1);
  }
}
