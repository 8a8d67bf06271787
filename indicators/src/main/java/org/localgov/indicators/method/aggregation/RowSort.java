package org.localgov.indicators.method.aggregation;

import org.localgov.indicators.spi.Children;

/**
 * The children of one row that are there, from the lowest score to the highest; used again from row
 * to row. Children with equal scores stay in the order of the definition.
 */
final class RowSort {
  private final Children children;
  private final double[][] columns;
  private final int[] order;
  private int size;

  RowSort(Children children) {
    this.children = children;
    this.columns = new double[children.size()][];
    for (int child = 0; child < columns.length; child++) {
      columns[child] = children.scores(child);
    }
    this.order = new int[columns.length];
  }

  /** Goes to a row; returns how many of its children are there and have a weight. */
  int row(int row) {
    size = 0;
    for (int child = 0; child < columns.length; child++) {
      double score = columns[child][row];
      if (!Double.isNaN(score) && children.weight(child) != 0) {
        int at = size++;
        while (at > 0 && columns[order[at - 1]][row] > score) {
          order[at] = order[at - 1];
          at--;
        }
        order[at] = child;
      }
    }
    return size;
  }

  /** Returns the child that comes at a place, the lowest at 0. */
  int child(int place) {
    return order[place];
  }
}
