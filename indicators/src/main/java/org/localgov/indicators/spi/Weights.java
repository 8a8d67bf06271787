package org.localgov.indicators.spi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.localgov.core.error.Quoted;
import org.localgov.core.error.UnknownNameException;
import org.localgov.indicators.definition.Child;
import org.localgov.indicators.definition.Fidelity;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Leaf;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.text.Decimals;
import org.localgov.indicators.text.TextTable;

/**
 * Weights of nodes or indicators by id, ready to be put into a definition.
 *
 * <p>As in a definition, a weight counts relative to those of its siblings; {@link #shares} makes
 * them sum to 1. Weights know nothing of the tree until they are put {@link #in} an index.
 *
 * <p>Instances are immutable and safe to share between threads; two are equal when ids and weights
 * are, in any order.
 *
 * <pre>{@code
 * Index mine = Weights.of(Map.of("water", 2.0, "delay", 1.0)).in(index, "services");
 * }</pre>
 */
public final class Weights {
  private final Map<String, Double> values;

  private Weights(Map<String, Double> values) {
    this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /**
   * {@return weights by id, in the order of the map}
   *
   * @param values the values
   * @throws IllegalArgumentException if there is none, or one is not finite
   */
  public static Weights of(Map<String, Double> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException(
          "weights must be given for one element at least, got none");
    }
    Map<String, Double> plain = new LinkedHashMap<>();
    values.forEach(
        (id, weight) -> {
          if (!Double.isFinite(weight)) {
            throw new IllegalArgumentException(
                "weight of " + Quoted.of(id) + " must be finite, got '" + weight + "'");
          }
          plain.put(id, weight + 0.0);
        });
    return new Weights(plain);
  }

  /**
   * {@return a weight of 1 for each id}
   *
   * @param ids the ids of the siblings
   */
  public static Weights equal(String... ids) {
    return equal(List.of(ids));
  }

  /**
   * {@return a weight of 1 for each id}
   *
   * @param ids the ids of the siblings
   */
  public static Weights equal(List<String> ids) {
    Map<String, Double> values = new LinkedHashMap<>();
    ids.forEach(id -> values.put(id, 1.0));
    return of(values);
  }

  /** {@return the ids, in order} */
  public List<String> ids() {
    return List.copyOf(values.keySet());
  }

  /**
   * {@return the weight of an element}
   *
   * @param id the id
   * @throws UnknownNameException if there is none
   */
  public double weight(String id) {
    Double weight = values.get(id);
    if (weight == null) {
      throw new UnknownNameException("element", id, values.keySet());
    }
    return weight;
  }

  /** {@return the weights by id, in order; unmodifiable} */
  public Map<String, Double> asMap() {
    return values;
  }

  /** {@return the sum of the weights} */
  public double sum() {
    return values.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  /**
   * {@return the weights divided by their sum}
   *
   * @throws IllegalArgumentException if they sum to 0
   */
  public Weights shares() {
    double sum = sum();
    if (sum == 0) {
      throw new IllegalArgumentException("weights must not sum to 0, got " + this);
    }
    Map<String, Double> shares = new LinkedHashMap<>();
    values.forEach((id, weight) -> shares.put(id, weight / sum));
    return of(shares);
  }

  /**
   * {@return an index in which the children of a node have these weights}
   *
   * @param index the definition
   * @param node the id of the node, whose children are all named here and no other element is
   * @throws UnknownNameException if there is no such node, or an element is none of its children
   * @throws IllegalArgumentException if a child of the node has no weight here
   */
  public Index in(Index index, String node) {
    Map<String, Node> nodes = new LinkedHashMap<>();
    collect(index.root(), nodes);
    Node parent = nodes.get(node);
    if (parent == null) {
      throw new UnknownNameException("node", node, nodes.keySet());
    }
    List<String> children = parent.children().stream().map(Child::id).toList();
    for (String id : values.keySet()) {
      if (!children.contains(id)) {
        throw new UnknownNameException("child of node '" + node + "'", id, children);
      }
    }
    for (String id : children) {
      if (!values.containsKey(id)) {
        throw new IllegalArgumentException(
            "weights must be given for every child of node "
                + Quoted.of(node)
                + ", got none for "
                + Quoted.of(id));
      }
    }
    return in(index);
  }

  /**
   * {@return an index in which these nodes and indicators, wherever they stand, have these weights;
   * all others keep theirs}
   *
   * <p>An index that tells how faithful it is to a source becomes an interpretation, and says so
   * among its limitations, for other weights are not the source's.
   *
   * @param index the definition
   * @throws UnknownNameException if an id is neither a node below the root nor an indicator
   */
  public Index in(Index index) {
    List<String> known = new ArrayList<>();
    below(index.root(), known);
    for (String id : values.keySet()) {
      if (!known.contains(id)) {
        throw new UnknownNameException("node or indicator", id, known);
      }
    }
    Node root = reweighed(index.root());
    if (root.equals(index.root())) {
      return index;
    }
    Index.Builder builder = index.toBuilder();
    builder.root(root);
    if (index.fidelity().isPresent()) {
      builder.fidelity(Fidelity.INTERPRETATION);
      builder.addLimitations(
          "the weights of " + String.join(", ", values.keySet()) + " are not those of the source");
    }
    return builder.build();
  }

  private Node reweighed(Node node) {
    List<Child> children = new ArrayList<>();
    for (Child child : node.children()) {
      double weight = values.getOrDefault(child.id(), child.weight());
      children.add(
          child instanceof Node inner
              ? reweighed(inner).withWeight(weight)
              : new Leaf(child.id(), weight));
    }
    return judged(node)
        ? node.withWeighting(Optional.empty()).withChildren(children)
        : node.withChildren(children);
  }

  /** Returns whether these weights take the place of a node's weighting by judgement. */
  private boolean judged(Node node) {
    long given = node.children().stream().filter(child -> values.containsKey(child.id())).count();
    if (node.weighting().isEmpty() || given == 0) {
      return false;
    }
    if (given < node.children().size()) {
      throw new IllegalArgumentException(
          "weights must be given for every child of node "
              + Quoted.of(node.id())
              + " or for none, for it has its weights by "
              + node.weighting().get().method());
    }
    return true;
  }

  private static void collect(Node node, Map<String, Node> nodes) {
    nodes.put(node.id(), node);
    for (Child child : node.children()) {
      if (child instanceof Node inner) {
        collect(inner, nodes);
      }
    }
  }

  private static void below(Node node, List<String> ids) {
    for (Child child : node.children()) {
      ids.add(child.id());
      if (child instanceof Node inner) {
        below(inner, ids);
      }
    }
  }

  /** {@return a table of the weights and of their shares in the whole, a line an element} */
  public String table() {
    TextTable table = TextTable.of("element", "#weight", "#share");
    double sum = sum();
    values.forEach(
        (id, weight) ->
            table.row(
                Quoted.plain(id),
                Decimals.compact(weight),
                sum == 0 ? "-" : Decimals.compact(weight / sum)));
    return table.toString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Weights that && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  /** Returns the weights on one line, such as {@code {water=2, delay=1}}. */
  @Override
  public String toString() {
    return values.entrySet().stream()
        .map(entry -> Quoted.plain(entry.getKey()) + "=" + Decimals.compact(entry.getValue()))
        .collect(Collectors.joining(", ", "{", "}"));
  }
}
