package org.localgov.indicators.weighting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.localgov.indicators.definition.Child;
import org.localgov.indicators.definition.Leaf;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.spi.Weights;

/** A tree in which weights stand where the definition has judgements. */
final class JudgedTree {
  private JudgedTree() {}

  /** Returns a node whose children, and theirs, all have the weights that they count with. */
  static Node of(Node node) {
    List<Child> children = new ArrayList<>();
    for (Child child : node.children()) {
      children.add(child instanceof Node inner ? of(inner) : child);
    }
    Node deep = node.withChildren(children);
    return node.weighting().map(spec -> weighed(deep, spec)).orElse(deep);
  }

  private static Node weighed(Node node, MethodSpec spec) {
    List<String> ids = node.children().stream().map(Child::id).toList();
    Weights weights =
        MethodRegistry.standard().judgement(spec.method()).weights(ids, spec.parameters());
    List<Child> children = new ArrayList<>();
    for (Child child : node.children()) {
      double weight = weights.weight(child.id());
      children.add(
          child instanceof Node inner ? inner.withWeight(weight) : new Leaf(child.id(), weight));
    }
    return node.withWeighting(Optional.empty()).withChildren(children);
  }
}
