package org.localgov.indicators.scoring;

/** A node or leaf of a compiled index, with its position in tree order (parents first). */
sealed interface Element permits LeafElement, NodeElement {
  /** Returns the position among all elements, parents first; the root's is 0. */
  int position();

  /** Returns the id of the node or indicator. */
  String id();

  /** Returns the name for people. */
  String label();

  /** Returns the weight inside the parent. */
  double weight();

  /** Returns how far below the root. */
  int depth();
}
