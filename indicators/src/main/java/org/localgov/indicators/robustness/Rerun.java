package org.localgov.indicators.robustness;

import org.localgov.indicators.scoring.Reweigher;
import org.localgov.indicators.scoring.Scores;
import org.localgov.indicators.table.IndicatorTable;

/** Scores that are weighed anew, replication by replication, a row for each nominal one. */
final class Rerun {
  private static final int[] SAME = {};

  private final Reweigher reweigher;
  private final Weighing weighing;
  private final double[][] room;
  private final int[] rows;
  private final double[] scores;
  private final int[] ranks;

  private Rerun(Reweigher reweigher, Weighing weighing, int[] rows) {
    this.reweigher = reweigher;
    this.weighing = weighing;
    this.rows = rows;
    room = weighing.room();
    scores = new double[rows.length];
    ranks = new int[rows.length];
  }

  /** Returns scores to be weighed, and looks which row of theirs is which nominal one. */
  static Rerun of(Reweigher reweigher, Weighing weighing, Scores nominal) {
    return new Rerun(reweigher, weighing, rows(nominal.data(), reweigher.data()));
  }

  /** Returns where the rows of a table stand in another, -1 if they do not. */
  private static int[] rows(IndicatorTable table, IndicatorTable other) {
    int[] rows = new int[table.rows()];
    boolean isSame = table.rows() == other.rows();
    for (int row = 0; row < rows.length; row++) {
      boolean here =
          row < other.rows()
              && table.unit(row).equals(other.unit(row))
              && table.period(row).equals(other.period(row));
      rows[row] =
          here ? row : other.row(table.unit(row), table.period(row).orElse(null)).orElse(-1);
      isSame &= here;
    }
    return isSame ? SAME : rows;
  }

  /** Returns the same for another thread. */
  Rerun copy() {
    return new Rerun(reweigher.copy(), weighing, rows);
  }

  /** Weighs and scores. */
  void run(int[] options, double[] uniforms) {
    weighing.weigh(reweigher, options, uniforms, room);
    double[] found = reweigher.score();
    int[] ranked = rows == SAME ? ranks : reweigher.ranks();
    for (int row = 0; row < rows.length; row++) {
      int there = rows[row];
      scores[row] = there < 0 ? Double.NaN : found[there];
      ranks[row] = there < 0 ? 0 : ranked[there];
    }
  }

  /** Returns the scores of the last run; reused. */
  double[] scores() {
    return rows == SAME ? reweigher.score() : scores;
  }

  /** Returns the ranks of the last run, 0 without a score; reused. */
  int[] ranks() {
    return rows == SAME ? reweigher.ranks() : ranks;
  }
}
