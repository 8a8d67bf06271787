package org.localgov.indicators.scoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.localgov.core.error.UnknownNameException;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.spi.MethodRegistry;

/** A compiled index: every name resolved, every parameter checked, elements in tree order. */
final class Plan {
  private final Index index;
  private final MethodRegistry registry;
  private final List<Element> elements;
  private final List<LeafElement> leaves;
  private final List<LeafElement> indicators;
  private final List<Stage> stages;
  private final List<NodeElement> nodes;
  private final Map<String, Element> byId = new LinkedHashMap<>();

  /**
   * Creates a plan.
   *
   * @param registry where its methods were found
   * @param elements nodes and leaves, parents first
   * @param indicators the leaves in the order of the definition
   * @param stages the steps between denominators and normalisation, in their order
   */
  Plan(
      Index index,
      MethodRegistry registry,
      List<Element> elements,
      List<LeafElement> indicators,
      List<Stage> stages) {
    this.index = index;
    this.registry = registry;
    this.elements = List.copyOf(elements);
    this.indicators = List.copyOf(indicators);
    this.leaves =
        elements.stream()
            .filter(LeafElement.class::isInstance)
            .map(LeafElement.class::cast)
            .toList();
    this.stages = List.copyOf(stages);
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

  /** Returns where the methods were found. */
  MethodRegistry registry() {
    return registry;
  }

  /** Returns nodes and leaves, parents first; an element's position is its place here. */
  List<Element> elements() {
    return elements;
  }

  /** Returns the leaves in tree order. */
  List<LeafElement> leaves() {
    return leaves;
  }

  /** Returns the leaves in the order of the definition's indicators. */
  List<LeafElement> indicators() {
    return indicators;
  }

  List<NodeElement> nodes() {
    return nodes;
  }

  /** Returns the steps between denominators and normalisation, in their order. */
  List<Stage> stages() {
    return stages;
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
