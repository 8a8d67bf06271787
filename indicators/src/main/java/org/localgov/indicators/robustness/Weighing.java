package org.localgov.indicators.robustness;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.localgov.indicators.definition.Child;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.scoring.Reweigher;

/** Which weights of a definition are drawn, and by which numbers. Immutable. */
final class Weighing {
  private final List<Family> families;
  private final @Nullable WeightDraw[] draws;
  private final int[] offsets;

  /** A node whose weights change: its children, where each stands in each draw, its weights. */
  private record Family(String node, List<String> ids, int[][] places, double[] base) {}

  private Weighing(List<Family> families, @Nullable WeightDraw[] draws, int[] offsets) {
    this.families = families;
    this.draws = draws;
    this.offsets = offsets;
  }

  /**
   * Finds the nodes of a definition whose children's weights are drawn and whose rule takes others.
   *
   * @param reweigher has the weights of the definition
   * @param draws a draw an input, null where it is about something else
   * @param offsets where the numbers of each input begin
   */
  static Weighing of(
      Index index, Reweigher reweigher, @Nullable WeightDraw[] draws, int[] offsets) {
    List<Family> families = new ArrayList<>();
    for (Node node : drawn(index, draws)) {
      double[] base = reweigher.weights(node.id());
      if (takesOthers(reweigher, node.id(), base)) {
        families.add(family(node, base, draws));
      }
    }
    return new Weighing(families, draws, offsets);
  }

  /** Returns the ids of the nodes of a definition whose children's weights are drawn. */
  static List<String> nodes(Index index, @Nullable WeightDraw[] draws) {
    return drawn(index, draws).stream().map(Node::id).toList();
  }

  private static List<Node> drawn(Index index, @Nullable WeightDraw[] draws) {
    Set<String> parents = new HashSet<>();
    for (WeightDraw draw : draws) {
      if (draw != null) {
        draw.parents().forEach(parents::add);
      }
    }
    return Target.nodes(index.root()).filter(node -> parents.contains(node.id())).toList();
  }

  /** Returns whether a node's rule takes other weights than its own, such as a minimum does not. */
  private static boolean takesOthers(Reweigher reweigher, String node, double[] own) {
    double[] others = own.clone();
    others[0] = 2 * others[0] + 1;
    try {
      reweigher.weights(node, others);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    } finally {
      reweigher.weights(node, own);
    }
  }

  private static Family family(Node node, double[] base, @Nullable WeightDraw[] draws) {
    List<String> ids = node.children().stream().map(Child::id).toList();
    int[][] places = new int[draws.length][];
    for (int i = 0; i < draws.length; i++) {
      WeightDraw draw = draws[i];
      if (draw != null) {
        places[i] = ids.stream().mapToInt(id -> draw.place(id).orElse(-1)).toArray();
      }
    }
    return new Family(node.id(), ids, places, base);
  }

  /** Returns room for the weights of a replication. */
  double[][] room() {
    return families.stream().map(family -> family.base.clone()).toArray(double[][]::new);
  }

  /**
   * Weighs anew.
   *
   * @param options the option of each input
   * @param uniforms the numbers of 0..1
   * @param room where the weights are put together
   */
  void weigh(Reweigher reweigher, int[] options, double[] uniforms, double[][] room) {
    for (int at = 0; at < room.length; at++) {
      Family family = families.get(at);
      double[] weights = room[at];
      System.arraycopy(family.base, 0, weights, 0, weights.length);
      for (int i = 0; i < draws.length; i++) {
        WeightDraw draw = draws[i];
        if (draw != null) {
          draw.change(weights, family.places[i], family.ids, uniforms, offsets[i], options[i]);
        }
      }
      reweigher.weights(family.node, weights);
    }
  }
}
