package org.localgov.indicators.weighting;

import java.util.ArrayList;
import java.util.List;
import org.localgov.core.error.UnknownNameException;
import org.localgov.core.error.Violation;
import org.localgov.core.error.ViolationsException;
import org.localgov.indicators.definition.Child;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.spi.Judgement;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.spi.RefusalException;
import org.localgov.indicators.spi.Weights;

/**
 * Weights of a node's children that are made of judgements, found beside the definition and not in
 * it.
 *
 * <p>A definition may hold the judgements itself, as the {@code weighting} of a node. Safe to use
 * from several threads.
 *
 * <pre>{@code
 * Weights judged = Judgements.weights(Weightings.ahp(matrix), index, "services");
 * Index mine = judged.in(index, "services");
 * }</pre>
 */
public final class Judgements {
  private Judgements() {}

  /**
   * {@return the weights that the children of a node get by judgement}
   *
   * @param spec the standard method and what was judged, such as {@code Weightings.ahp(…)}
   * @param index the definition
   * @param node the id of the node
   * @throws UnknownNameException if there is no such method or node; names the nearest
   * @throws ViolationsException if a parameter is unknown, absent or does not fit the children, or
   *     the judgements contradict each other
   */
  public static Weights weights(MethodSpec spec, Index index, String node) {
    Judgement method = MethodRegistry.standard().judgement(spec.method());
    Weigher.checked(method, spec.parameters());
    List<String> children = new ArrayList<>();
    List<String> nodes = new ArrayList<>();
    collect(index.root(), node, children, nodes);
    if (!nodes.contains(node)) {
      throw new UnknownNameException("node", node, nodes);
    }
    try {
      return method.weights(children, spec.parameters());
    } catch (IllegalArgumentException | RefusalException e) {
      throw new ViolationsException(
          Index.INVALID,
          List.of(
              Violation.of(
                      "bad-parameter",
                      "node '" + node + "': " + method.name() + ": " + e.getMessage())
                  .with("node", node)
                  .with("method", method.name())));
    }
  }

  /** Collects the ids of all nodes, and of the children of one. */
  private static void collect(Node from, String node, List<String> children, List<String> nodes) {
    nodes.add(from.id());
    for (Child child : from.children()) {
      if (from.id().equals(node)) {
        children.add(child.id());
      }
      if (child instanceof Node inner) {
        collect(inner, node, children, nodes);
      }
    }
  }
}
