package org.localgov.indicators.scoring;

import java.util.stream.IntStream;

/** A node's children in the block of rows that is being scored. */
final class BlockChildren extends NodeChildren {
  private final double[][] scores;
  private final boolean[] complete;
  private final int[] positions;
  private final double[] weights;
  private double[][] copies = {};
  private boolean isPartial;
  private int rows;

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
    positions = node.children().stream().mapToInt(Element::position).toArray();
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
    isPartial = false;
    return this;
  }

  /**
   * Hides the rows that have no score whatever the rule, so that it neither sees nor refuses them.
   */
  void leaveOut(boolean[] blank) {
    if (copies.length == 0 || copies[0].length < rows) {
      copies = new double[size()][rows];
    }
    for (int child = 0; child < copies.length; child++) {
      double[] all = scores[positions[child]];
      double[] kept = copies[child];
      for (int row = 0; row < rows; row++) {
        kept[row] = blank[row] ? Double.NaN : all[row];
      }
    }
    isPartial = true;
  }

  @Override
  public int rows() {
    return rows;
  }

  @Override
  public double[] scores(int child) {
    return isPartial ? copies[child] : scores[positions[child]];
  }

  @Override
  public boolean isComplete(int child) {
    return !isPartial && complete[positions[child]];
  }
}
