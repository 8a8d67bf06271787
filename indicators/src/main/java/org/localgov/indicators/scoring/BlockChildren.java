package org.localgov.indicators.scoring;

/** A node's children in the block of rows that is being scored. */
final class BlockChildren extends NodeChildren {
  private final double[][] scores;
  private final boolean[] complete;
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
  }

  BlockChildren rows(int rows) {
    this.rows = rows;
    return this;
  }

  @Override
  public int rows() {
    return rows;
  }

  @Override
  public double[] scores(int child) {
    return scores[node.children().get(child).position()];
  }

  @Override
  public boolean isComplete(int child) {
    return complete[node.children().get(child).position()];
  }
}
