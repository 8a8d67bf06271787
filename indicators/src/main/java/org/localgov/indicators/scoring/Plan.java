package org.localgov.indicators.scoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.localgov.core.error.UnknownNameException;
import org.localgov.indicators.definition.Index;

/** A compiled index: every name resolved, every parameter checked, elements in tree order. */
final class Plan {
  private final Index index;
  private final List<Element> elements;
  private final List<LeafElement> leaves;
  private final List<NodeElement> nodes;
  private final Map<String, Element> byId = new LinkedHashMap<>();

  Plan(Index index, List<Element> elements) {
    this.index = index;
    this.elements = List.copyOf(elements);
    this.leaves =
        elements.stream()
            .filter(LeafElement.class::isInstance)
            .map(LeafElement.class::cast)
            .toList();
    this.nodes =
        elements.stream()
            .filter(NodeElement.class::isInstance)
            .map(NodeElement.class::cast)
            .toList();
    elements.forEach(element -> byId.put(element.id(), element));
  }

  Index index() {
    return index;
  }

  /** Returns nodes and leaves, parents first; an element's position is its place here. */
  List<Element> elements() {
    return elements;
  }

  List<LeafElement> leaves() {
    return leaves;
  }

  List<NodeElement> nodes() {
    return nodes;
  }

  NodeElement root() {
    return nodes.get(0);
  }

  /** Returns the ids of all elements, parents first. */
  List<String> ids() {
    return List.copyOf(byId.keySet());
  }

  /**
   * Returns a node or leaf by id.
   *
   * @throws UnknownNameException if there is none
   */
  Element element(String id) {
    Element element = byId.get(id);
    if (element == null) {
      throw new UnknownNameException("node", id, byId.keySet());
    }
    return element;
  }

  /** Returns whether every rule scores a row from that row alone. */
  boolean isRowWise() {
    return nodes.stream().allMatch(node -> node.rule().isRowWise());
  }
}
