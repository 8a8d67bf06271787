package org.localgov.indicators.spi;

import org.localgov.indicators.definition.Scale;

/** What is known of a node's children without data: how many, which, their weights and ranges. */
public interface Shape {
  /** {@return the number of children, at least 1} */
  int size();

  /**
   * {@return the id of a child, numbered from 0}
   *
   * @param child the number of the child, from 0
   */
  String id(int child);

  /**
   * {@return the weight of a child as given; finite, and not all weights sum to 0}
   *
   * @param child the number of the child, from 0
   */
  double weight(int child);

  /**
   * {@return the range that a child's scores lie in, any number where it is not known}
   *
   * @param child the number of the child, from 0
   */
  Scale range(int child);

  /**
   * {@return what a child's scores come from, as it follows a number in a message, such as {@code "
   * after z-score"}; empty if they are as they were measured, or nobody knows}
   *
   * @param child the number of the child, from 0
   */
  default String origin(int child) {
    return "";
  }
}
