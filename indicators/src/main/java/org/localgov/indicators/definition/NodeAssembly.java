package org.localgov.indicators.definition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.localgov.core.error.Violation;
import org.localgov.core.error.ViolationsException;

/** Puts nodes that name each other together into one tree, or says why they are none. */
final class NodeAssembly {
  private final String index;
  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final List<Violation> faults = new ArrayList<>();

  private NodeAssembly(String index) {
    this.index = index;
  }

  /**
   * Returns the tree.
   *
   * @throws ViolationsException if ids are double, nodes form a cycle, or there is not one root
   */
  static Node tree(String index, List<Node> flat) {
    return new NodeAssembly(index).assemble(flat);
  }

  private Node assemble(List<Node> flat) {
    for (Node node : flat) {
      if (nodes.put(node.id(), node) != null) {
        fault("duplicate-id", "node '" + node.id() + "' must be declared once");
      }
    }
    Map<String, String> parents = parents();
    List<Node> roots =
        nodes.values().stream().filter(node -> !parents.containsKey(node.id())).toList();
    for (String id : nodes.keySet()) {
      cycleThrough(id, parents);
    }
    if (roots.size() > 1) {
      fault(
          "two-roots",
          "must have one root, got " + String.join(", ", roots.stream().map(Node::id).toList()));
    }
    if (!faults.isEmpty()) {
      throw new ViolationsException(Index.INVALID, faults);
    }
    return resolved(roots.get(0));
  }

  private Map<String, String> parents() {
    Map<String, String> parents = new LinkedHashMap<>();
    nodes.values().forEach(node -> adopt(node, node, parents));
    return parents;
  }

  /** Notes {@code parent}'s line as the parent of every declared node below {@code node}. */
  private void adopt(Node parent, Node node, Map<String, String> parents) {
    for (Child child : node.children()) {
      if (child instanceof Node inner) {
        if (nodes.containsKey(inner.id())) {
          fault("duplicate-id", "node '" + inner.id() + "' must be declared once");
          parents.putIfAbsent(inner.id(), parent.id());
        }
        adopt(parent, inner, parents);
      } else if (nodes.containsKey(child.id())) {
        String other = parents.put(child.id(), parent.id());
        if (other != null) {
          fault(
              "two-parents",
              "node '"
                  + child.id()
                  + "' must have one parent, got "
                  + other
                  + " and "
                  + parent.id());
        }
      }
    }
  }

  private void cycleThrough(String id, Map<String, String> parents) {
    Set<String> path = new LinkedHashSet<>();
    String at = id;
    while (at != null && path.add(at)) {
      at = parents.get(at);
    }
    boolean firstOfItsCycle =
        id.equals(at) && id.equals(path.stream().min(String::compareTo).orElse(id));
    if (firstOfItsCycle) {
      fault("cycle", "nodes form a cycle: " + String.join(" < ", path) + " < " + id);
    }
  }

  private Node resolved(Node node) {
    List<Child> children = new ArrayList<>();
    for (Child child : node.children()) {
      Node declared = nodes.get(child.id());
      if (child instanceof Node inner) {
        children.add(resolved(inner));
      } else {
        children.add(declared == null ? child : resolved(declared).withWeight(child.weight()));
      }
    }
    return node.withChildren(children);
  }

  private void fault(String code, String rule) {
    faults.add(Violation.of(code, "index '" + index + "': " + rule).with("index", index));
  }
}
