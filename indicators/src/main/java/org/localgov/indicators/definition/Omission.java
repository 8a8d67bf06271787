package org.localgov.indicators.definition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.localgov.core.error.Quoted;
import org.localgov.core.error.UnknownNameException;

/** Leaves one element out of a definition, and whatever has no use without it. */
final class Omission {
  private Omission() {}

  static Index of(Index index, String id) {
    Set<String> known = new LinkedHashSet<>();
    index.root().children().forEach(child -> collect(child, known));
    if (!known.contains(id)) {
      throw new UnknownNameException("node or indicator", id, known);
    }
    Node root =
        without(index.root(), id)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "index "
                            + Quoted.of(index.id())
                            + " must keep an indicator, without "
                            + Quoted.of(id)
                            + " none is left"));
    Set<String> left = new LinkedHashSet<>();
    collect(root, left);
    Index.Builder builder = index.toBuilder();
    builder.root(root);
    builder.indicators(index.indicators().stream().filter(one -> left.contains(one.id())).toList());
    builder.screening(index.screening().map(screening -> within(screening, left)));
    if (index.fidelity().isPresent()) {
      builder.fidelity(Fidelity.INTERPRETATION);
      builder.addLimitations(id + " of the source is left out");
    }
    return builder.build();
  }

  private static Screening within(Screening screening, Set<String> left) {
    Map<String, Thresholds> nodes = new LinkedHashMap<>(screening.nodes());
    nodes.keySet().retainAll(left);
    Screening.Builder builder = Screening.builder();
    builder.from(screening);
    return builder.nodes(nodes).build();
  }

  private static void collect(Child child, Set<String> ids) {
    ids.add(child.id());
    if (child instanceof Node node) {
      node.children().forEach(inner -> collect(inner, ids));
    }
  }

  private static Optional<Node> without(Node node, String id) {
    List<Child> left = new ArrayList<>();
    for (Child child : node.children()) {
      if (!child.id().equals(id)) {
        Optional<? extends Child> kept =
            child instanceof Node inner ? without(inner, id) : Optional.of(child);
        kept.ifPresent(left::add);
      }
    }
    return left.isEmpty() ? Optional.empty() : Optional.of(node.withChildren(left));
  }
}
