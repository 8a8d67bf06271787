package org.localgov.indicators.scoring;

/** A node's children in some of the rows of a block, such as those of one period. */
final class SomeChildren extends NodeChildren {
  private final double[][] scores;
  private final int rows;
  private final double[] weights;

  SomeChildren(BlockChildren all, int[] rows) {
    super(all.node);
    this.rows = rows.length;
    weights = all.weights();
    scores = new double[all.size()][rows.length];
    for (int child = 0; child < scores.length; child++) {
      double[] from = all.scores(child);
      for (int i = 0; i < rows.length; i++) {
        scores[child][i] = from[rows[i]];
      }
    }
  }

  /** Puts another score in the place of one, and returns these children. */
  SomeChildren set(int child, int row, double score) {
    scores[child][row] = score;
    return this;
  }

  @Override
  public double weight(int child) {
    return weights[child];
  }

  @Override
  public int rows() {
    return rows;
  }

  @Override
  public double[] scores(int child) {
    return scores[child];
  }

  @Override
  public boolean isComplete(int child) {
    for (double score : scores[child]) {
      if (Double.isNaN(score)) {
        return false;
      }
    }
    return true;
  }
}
