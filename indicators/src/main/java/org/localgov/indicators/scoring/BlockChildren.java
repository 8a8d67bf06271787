package org.localgov.indicators.scoring;

import java.util.stream.IntStream;

/** A node's children in the block of rows that is being scored. */
final class BlockChildren extends NodeChildren {
  private final double[][] scores;
  private final boolean[] complete;
  private double[][] kept = {};
  private int rows;
  private final double[] weights;

  /**
   * Creates the view.
   *
   * @param scores the block's scores by element position
   * @param complete whether an element has no missing score in the block, by element position
   */
  BlockChildren(NodeElement node, double[][] scores, boolean[] complete) {
    super(node);
    this.scores = scores;
    this.complete = complete;
    weights = IntStream.range(0, node.size()).mapToDouble(node::weight).toArray();
  }

  /** Weighs the children otherwise from now on. */
  void weigh(double[] others) {
    System.arraycopy(others, 0, weights, 0, weights.length);
  }

  double[] weights() {
    return weights.clone();
  }

  @Override
  public double weight(int child) {
    return weights[child];
  }

  /** Begins a block of so many rows, none left out. */
  BlockChildren rows(int count) {
    rows = count;
    kept = new double[0][];
    return this;
  }

  /**
   * Hides the rows that have no score whatever the rule, so that it neither sees nor refuses them.
   */
  void leaveOut(boolean[] blank) {
    double[][] copies = new double[size()][];
    for (int child = 0; child < copies.length; child++) {
      copies[child] = scores(child).clone();
      for (int row = 0; row < rows; row++) {
        copies[child][row] = blank[row] ? Double.NaN : copies[child][row];
      }
    }
    kept = copies;
  }

  @Override
  public int rows() {
    return rows;
  }

  @Override
  public double[] scores(int child) {
    return kept.length > 0 ? kept[child] : scores[position(child)];
  }

  @Override
  public boolean isComplete(int child) {
    return kept.length == 0 && complete[position(child)];
  }

  private int position(int child) {
    return node.children().get(child).position();
  }
}
