package org.localgov.indicators.robustness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.localgov.core.error.UnknownNameException;
import org.localgov.indicators.definition.Child;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Lineage;
import org.localgov.indicators.definition.Node;

/** What one uncertain input does to the weights of a definition: noise, or one set of several. */
final class WeightDraw {
  private final UncertainInput input;

  /** The elements whose weights it draws, by the id of their parent. */
  private final Map<String, List<String>> families = new LinkedHashMap<>();

  private final Map<String, Integer> places = new LinkedHashMap<>();

  /**
   * Finds the elements.
   *
   * @throws IllegalArgumentException if a level does not exist
   * @throws UnknownNameException if a set of weights names an unknown element
   */
  WeightDraw(UncertainInput input, Index index) {
    this.input = input;
    int highest = Lineage.level(index.root()) - 1;
    for (int level : input.levels()) {
      if (level > highest) {
        throw new IllegalArgumentException(
            "levels must be 1.."
                + highest
                + " in index '"
                + index.id()
                + "', counted from the indicators, got "
                + level);
      }
    }
    collect(index.root());
    input.options().forEach(option -> check(option, index));
  }

  /** Refuses a set of weights that names what there is not, or leaves a family without weight. */
  private void check(Object option, Index index) {
    if (!(option instanceof Map<?, ?> set)) {
      throw new IllegalArgumentException(
          "an option of weights must be an object of ids and weights, got " + option);
    }
    for (Object id : set.keySet()) {
      if (!places.containsKey(id.toString())) {
        throw new UnknownNameException("element", id.toString(), places.keySet());
      }
    }
    Target.nodes(index.root())
        .filter(node -> node.children().stream().anyMatch(child -> set.containsKey(child.id())))
        .filter(
            node ->
                node.children().stream()
                    .mapToDouble(
                        child ->
                            set.get(child.id()) instanceof Double given ? given : child.weight())
                    .allMatch(weight -> weight == 0))
        .findFirst()
        .ifPresent(
            node -> {
              throw new IllegalArgumentException(
                  "weights of the children of '" + node.id() + "' must not all be 0, got " + set);
            });
  }

  private void collect(Node parent) {
    List<String> family = new ArrayList<>();
    for (Child child : parent.children()) {
      if (input.levels().isEmpty() || input.levels().contains(Lineage.level(child))) {
        family.add(child.id());
        places.put(child.id(), places.size());
      }
      if (child instanceof Node node) {
        collect(node);
      }
    }
    if (!family.isEmpty()) {
      families.put(parent.id(), family);
    }
  }

  /** Returns the ids of the nodes whose children's weights may change. */
  Iterable<String> parents() {
    return families.keySet();
  }

  /** Returns how many numbers of 0..1 it is drawn by. */
  int dimensions() {
    return input.noise().isPresent() ? places.size() : 1;
  }

  /** Returns where an element stands among the drawn ones; none if its weight stays. */
  Optional<Integer> place(String id) {
    return Optional.ofNullable(places.get(id));
  }

  /**
   * Changes the weights of one family.
   *
   * @param places where each child stands among the drawn ones, -1 if its weight stays
   * @param uniforms the numbers of 0..1 of this input, from the offset on
   * @param option the number of the set, where there are sets
   */
  void change(
      double[] weights, int[] places, List<String> ids, double[] uniforms, int offset, int option) {
    if (input.noise().isEmpty()) {
      Map<?, ?> set = (Map<?, ?>) input.options().get(option);
      for (int i = 0; i < weights.length; i++) {
        Object given = places[i] < 0 ? null : set.get(ids.get(i));
        weights[i] = given instanceof Double weight ? weight : weights[i];
      }
      return;
    }
    Noise noise = input.noise().get();
    if (noise.kind() == NoiseKind.DIRICHLET) {
      dirichlet(noise.parameters().number("concentration"), weights, places, uniforms, offset);
      return;
    }
    double width = noise.parameters().number("width");
    for (int i = 0; i < weights.length; i++) {
      if (places[i] >= 0) {
        weights[i] *= 1 + width * (2 * uniforms[offset + places[i]] - 1);
      }
    }
  }

  /** Gamma variates of shape concentration × share, over their sum, times the family's weight. */
  private static void dirichlet(
      double concentration, double[] weights, int[] places, double[] uniforms, int offset) {
    double whole = 0;
    for (int i = 0; i < weights.length; i++) {
      whole += places[i] < 0 ? 0 : weights[i];
    }
    double sum = 0;
    double[] drawn = new double[weights.length];
    for (int i = 0; i < weights.length; i++) {
      if (places[i] >= 0 && weights[i] > 0) {
        drawn[i] =
            GammaDistribution.of(concentration * weights[i] / whole, 1)
                .inverseCumulativeProbability(uniforms[offset + places[i]]);
        sum += drawn[i];
      }
    }
    for (int i = 0; i < weights.length; i++) {
      if (places[i] >= 0) {
        weights[i] = drawn[i] / sum * whole;
      }
    }
  }
}
