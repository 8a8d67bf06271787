package org.localgov.indicators.weighting;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.localgov.core.error.Quoted;
import org.localgov.core.error.UnknownNameException;
import org.localgov.indicators.definition.Child;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.text.Decimals;
import org.localgov.indicators.text.TextTable;

/**
 * What the weights of a definition amount to in the whole index: for each node and indicator the
 * product of the shares, each weight divided by the sum of its siblings', from the root down to it.
 *
 * <p>The root's is 1, and those of the indicators sum to 1. Where all nodes are arithmetic means it
 * is what a point more of the element adds to the index, if nothing is missing; under other scoring
 * rules it is the share of the say, no more. How important an element turns out to be depends on
 * the data too.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * EffectiveWeights.of(Instruments.of("ugi-effectiveness")).table();
 * }</pre>
 */
public final class EffectiveWeights {
  private final Index index;
  private final Node root;
  private final Map<String, Double> weights = new LinkedHashMap<>();

  private EffectiveWeights(Index index) {
    this.index = index;
    this.root = JudgedTree.of(index.root());
    weights.put(index.root().id(), 1.0);
    collect(root, 1);
  }

  /**
   * {@return the effective weights of all nodes and indicators of an index}
   *
   * @param index the definition
   */
  public static EffectiveWeights of(Index index) {
    return new EffectiveWeights(index);
  }

  private void collect(Node node, double effective) {
    double sum = node.children().stream().mapToDouble(Child::weight).sum();
    for (Child child : node.children()) {
      double part = effective * (child.weight() / sum) + 0.0;
      weights.put(child.id(), part);
      if (child instanceof Node inner) {
        collect(inner, part);
      }
    }
  }

  /**
   * {@return the effective weight of a node or indicator}
   *
   * @param id the id
   * @throws UnknownNameException if there is none with this id
   */
  public double weight(String id) {
    Double weight = weights.get(id);
    if (weight == null) {
      throw new UnknownNameException("node or indicator", id, weights.keySet());
    }
    return weight;
  }

  /** {@return the effective weights by id, in tree order, parents first; unmodifiable} */
  public Map<String, Double> asMap() {
    return Collections.unmodifiableMap(weights);
  }

  /** {@return a table of weights as given and effective weights, a line a node or indicator} */
  public String table() {
    TextTable table = TextTable.of("element", "#weight", "#effective");
    rows(root, 0, table);
    return table.toString();
  }

  private void rows(Child child, int depth, TextTable table) {
    table.row(
        "  ".repeat(depth) + Quoted.plain(child.id()),
        depth == 0 ? "" : Decimals.compact(child.weight()),
        Decimals.compact(weight(child.id())));
    if (child instanceof Node node) {
      node.children().forEach(inner -> rows(inner, depth + 1, table));
    }
  }

  /** Returns the index and how many elements there are. */
  @Override
  public String toString() {
    return "EffectiveWeights[" + index.id() + ", " + weights.size() + " elements]";
  }
}
