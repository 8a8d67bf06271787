package org.localgov.indicators.spi;

/** The scores of a node's children, a column each, for some rows of the table. */
public interface Children extends Shape {
  /** {@return the number of rows} */
  int rows();

  /**
   * {@return the scores of a child; the first {@link #rows()} elements count, NaN is missing} The
   * array is only to be read, and only during the call it was handed out in.
   *
   * @param child the number of the child, from 0
   */
  double[] scores(int child);

  /**
   * {@return whether none of a child's scores here is missing, so that nobody needs to look}
   *
   * @param child the number of the child, from 0
   */
  boolean isComplete(int child);

  /** {@return whether no child has a missing score here} */
  default boolean isComplete() {
    for (int child = 0; child < size(); child++) {
      if (!isComplete(child)) {
        return false;
      }
    }
    return true;
  }
}
