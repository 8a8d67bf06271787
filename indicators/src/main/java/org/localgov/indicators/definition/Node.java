package org.localgov.indicators.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.localgov.indicators.internal.LocalgovStyle;

/**
 * A score that is made of others: a pillar, a sub-index, the index itself.
 *
 * <p>A node without an aggregation or missing rule of its own takes its parent's. Children may be
 * nodes and indicators side by side. A node with a scale is only warned about when a score leaves
 * it; nothing is clipped.
 *
 * <p>Instances are immutable and safe to share between threads. Whether ids are unique, weights
 * finite and children known is checked for the tree as a whole, by {@link Index}.
 *
 * <pre>{@code
 * Node index = Node.of("Index", geometricMean()).child("water", 2).child("delay", 1);
 * }</pre>
 */
@Value.Immutable
@LocalgovStyle
public abstract non-sealed class Node implements Child {
  Node() {}

  /** {@return a builder; an id is required} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return a node without children that takes its parent's aggregation}
   *
   * @param id the id
   */
  public static Node of(String id) {
    return builder().id(id).build();
  }

  /**
   * {@return a node without children that has an aggregation of its own}
   *
   * @param id the id
   * @param aggregation the scoring rule that makes this node's score from its children's; the
   *     parent's if empty
   */
  public static Node of(String id, MethodSpec aggregation) {
    return builder().id(id).aggregation(aggregation).build();
  }

  @Override
  public abstract String id();

  @Override
  @Value.Default
  public double weight() {
    return 1;
  }

  @Value.Check
  Node check() {
    return Double.valueOf(weight()).equals(-0.0) ? withWeight(0.0) : this;
  }

  /** {@return the name for people} */
  public abstract Optional<String> name();

  /**
   * {@return the scoring rule that makes this node's score from its children's; the parent's if
   * empty}
   */
  public abstract Optional<MethodSpec> aggregation();

  /**
   * {@return how the children's weights are made of judgements, such as {@code ahp}; empty if each
   * child has its own}
   */
  public abstract Optional<MethodSpec> weighting();

  /**
   * {@return what happens when children are missing; the parent's if empty, at last the scoring
   * rule's own}
   */
  public abstract Optional<Missing> missing();

  /** {@return the published range of the score, if there is one} */
  public abstract Optional<Scale> scale();

  /** {@return the classes of the score, in ascending order; empty if it has none} */
  public abstract List<Band> bands();

  /** {@return what the node is made of, in order} */
  public abstract List<Child> children();

  /**
   * {@return this node with one more child: an indicator, or a node declared beside this one}
   *
   * @param id the id of a node or indicator
   * @param weight the weight, relative to its siblings
   */
  public Node child(String id, double weight) {
    return appended(new Leaf(id, weight));
  }

  /**
   * {@return this node with one more child of weight 1}
   *
   * @param id the id of a node or indicator
   */
  public Node child(String id) {
    return child(id, 1);
  }

  /**
   * {@return this node with one more child, which keeps its own weight}
   *
   * @param child the child
   */
  public Node child(Node child) {
    return appended(child);
  }

  /**
   * {@return this node with one more child of a given weight}
   *
   * @param child the child
   * @param weight the weight, relative to its siblings
   */
  public Node child(Node child, double weight) {
    return appended(child.withWeight(weight));
  }

  /**
   * {@return this node with more indicators of weight 1}
   *
   * @param indicators the ids of the indicators, in order
   */
  public Node children(String... indicators) {
    Node node = this;
    for (String indicator : indicators) {
      node = node.child(indicator);
    }
    return node;
  }

  private Node appended(Child child) {
    List<Child> children = new ArrayList<>(children());
    children.add(child);
    return withChildren(children);
  }

  /**
   * {@return this node with another weight}
   *
   * @param weight the weight, relative to its siblings
   */
  public abstract Node withWeight(double weight);

  /**
   * {@return this node with another name}
   *
   * @param name the name for people
   */
  public abstract Node withName(String name);

  /**
   * {@return this node with another scoring rule}
   *
   * @param aggregation the aggregation
   */
  public abstract Node withAggregation(MethodSpec aggregation);

  /**
   * {@return this node with its children's weights made of judgements}
   *
   * @param weighting the judgements, such as {@code Weightings.ahp(…)}
   */
  public abstract Node withWeighting(MethodSpec weighting);

  /**
   * {@return this node with or without a weighting by judgement}
   *
   * @param weighting the judgements; empty if each child has its own weight
   */
  public abstract Node withWeighting(Optional<? extends MethodSpec> weighting);

  /**
   * {@return this node with another missing rule}
   *
   * @param missing what to do where children are missing
   */
  public abstract Node withMissing(Missing missing);

  /**
   * {@return this node with another published scale}
   *
   * @param scale the scale
   */
  public abstract Node withScale(Scale scale);

  /**
   * {@return this node with other classes}
   *
   * @param bands the bands, in ascending order
   */
  public abstract Node withBands(Band... bands);

  /**
   * {@return this node with other children}
   *
   * @param children the children, in order
   */
  public abstract Node withChildren(Iterable<? extends Child> children);

  /** Returns the id, and the children's ids in brackets. */
  @Override
  public String toString() {
    return id() + children().stream().map(Child::id).toList();
  }

  /** Builds a {@link Node}. */
  public static final class Builder extends ImmutableNode.Builder {
    Builder() {}
  }
}
