package org.localgov.indicators.scoring;

import java.util.ArrayList;
import java.util.List;
import org.localgov.indicators.definition.Child;
import org.localgov.indicators.definition.Leaf;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.spi.Judgement;
import org.localgov.indicators.spi.Weights;

/** Puts the weights that were made of judgements into a node. */
final class Judging {
  private Judging() {}

  /** Returns a node whose children have the weights that a judgement gives them. */
  static Node weighed(Node node, Call<Judgement> call) {
    List<String> ids = node.children().stream().map(Child::id).toList();
    Weights weights = call.method().weights(ids, call.parameters());
    List<Child> children = new ArrayList<>();
    for (Child child : node.children()) {
      double weight = weights.weight(child.id());
      children.add(
          child instanceof Node inner ? inner.withWeight(weight) : new Leaf(child.id(), weight));
    }
    return node.withChildren(children);
  }
}
