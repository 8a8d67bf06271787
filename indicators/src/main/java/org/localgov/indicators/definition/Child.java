package org.localgov.indicators.definition;

/** What a node is made of: another {@link Node}, or a {@link Leaf} that names an indicator. */
public sealed interface Child permits Node, Leaf {
  /** {@return the id of the node, or of the indicator} */
  String id();

  /** {@return the weight inside the parent, relative to its siblings'; 1 unless given} */
  double weight();
}
