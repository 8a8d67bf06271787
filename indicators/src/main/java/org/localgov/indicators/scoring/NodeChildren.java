package org.localgov.indicators.scoring;

import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.spi.Children;

/** What is known of a node's children without their scores. */
abstract class NodeChildren implements Children {
  final NodeElement node;

  NodeChildren(NodeElement node) {
    this.node = node;
  }

  @Override
  public final int size() {
    return node.size();
  }

  @Override
  public final String id(int child) {
    return node.id(child);
  }

  @Override
  public double weight(int child) {
    return node.weight(child);
  }

  @Override
  public final String origin(int child) {
    return node.origin(child);
  }

  @Override
  public final Scale range(int child) {
    return node.range(child);
  }
}
