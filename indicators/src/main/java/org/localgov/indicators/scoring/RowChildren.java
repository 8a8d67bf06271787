package org.localgov.indicators.scoring;

import java.util.function.IntToDoubleFunction;

/** A node's children in a single row, each score in an array of its own. */
final class RowChildren extends NodeChildren {
  private final double[][] scores;

  RowChildren(NodeElement node, IntToDoubleFunction score) {
    super(node);
    scores = new double[node.size()][];
    for (int child = 0; child < scores.length; child++) {
      scores[child] = new double[] {score.applyAsDouble(child)};
    }
  }

  @Override
  public int rows() {
    return 1;
  }

  @Override
  public double[] scores(int child) {
    return scores[child];
  }

  @Override
  public boolean isComplete(int child) {
    return !Double.isNaN(scores[child][0]);
  }
}
