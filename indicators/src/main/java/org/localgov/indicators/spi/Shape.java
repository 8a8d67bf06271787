package org.localgov.indicators.spi;

import org.localgov.indicators.definition.Scale;

/** What is known of a node's children without data: how many, which, their weights and ranges. */
public interface Shape {
  /** Returns the number of children, at least 1. */
  int size();

  /** Returns the id of a child, numbered from 0. */
  String id(int child);

  /** Returns the weight of a child as given; finite, and not all weights sum to 0. */
  double weight(int child);

  /** Returns the range that a child's scores lie in, any number where it is not known. */
  Scale range(int child);
}
