package org.localgov.indicators.scoring;

import java.util.function.IntToDoubleFunction;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.spi.Children;

/** A node's children in a single row, each score in an array of its own. */
final class RowChildren implements Children {
  private final NodeElement node;
  private final double[][] scores;

  RowChildren(NodeElement node, IntToDoubleFunction score) {
    this.node = node;
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

  @Override
  public int size() {
    return node.size();
  }

  @Override
  public String id(int child) {
    return node.id(child);
  }

  @Override
  public double weight(int child) {
    return node.weight(child);
  }

  @Override
  public Scale range(int child) {
    return node.range(child);
  }
}
