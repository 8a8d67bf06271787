package org.localgov.indicators.weighting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.internal.Summation;
import org.localgov.indicators.internal.statistics.Correlations;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.scoring.Scores;
import org.localgov.indicators.spi.RefusalException;
import org.localgov.indicators.spi.WeightedGroup;
import org.localgov.indicators.spi.Weighting;
import org.localgov.indicators.spi.WeightingMethod;
import org.localgov.indicators.spi.Weights;
import org.localgov.indicators.table.IndicatorTable;

/**
 * A weighting that looks at groups of elements, one after the other: each parent's children, or the
 * whole level at once.
 *
 * <p>It works on the elements' scores as the index gives them: the normalised values of indicators,
 * the aggregated scores of nodes. Rows in which an element of the group has no score are left out
 * for that group, and counted. A group of one keeps its weight, for there is nothing to compare.
 * Where a parent has children on other levels too, the new weights are scaled to the sum of the old
 * ones, so that those others keep their share.
 */
abstract class GroupWeighting implements WeightingMethod {
  private static final String ALL = "all";

  /**
   * What a method found for a group.
   *
   * @param weights a weight an element
   * @param figures numbers about the group, by name
   * @param byElement numbers about the elements, by name, an element each
   */
  record Found(
      double[] weights, Map<String, Double> figures, LinkedHashMap<String, double[]> byElement) {}

  /** Returns the weights of a group of two or more. */
  abstract Found weigh(ScoreGroup group, Parameters parameters);

  /** Returns the parameters that the method has of its own. */
  List<Parameter> own() {
    return List.of();
  }

  /** Checks the parameters that the method has of its own. */
  void checkOwn(Parameters parameters) {}

  @Override
  public final List<Parameter> parameters() {
    List<Parameter> parameters =
        new ArrayList<>(
            List.of(
                Parameter.optional(
                    "within",
                    "parent",
                    "which elements are looked at together: those of one parent, or all of the"
                        + " level")));
    parameters.addAll(own());
    return List.copyOf(parameters);
  }

  @Override
  public final void check(Parameters parameters) {
    String within = parameters.text("within", "parent");
    if (!within.equals("parent") && !within.equals(ALL)) {
      throw new IllegalArgumentException(
          "parameter 'within' must be 'parent' or 'all', got '" + within + "'");
    }
    checkOwn(parameters);
  }

  @Override
  public final Weighting weigh(
      Index index, IndicatorTable table, int level, Parameters parameters) {
    TreeLevel elements = TreeLevel.of(index, level);
    Scores scores = Scorer.of(index).score(table);
    Map<String, double[]> columns = new LinkedHashMap<>();
    elements.members().forEach(id -> columns.put(id, scores.scores(id)));
    Map<String, Double> weights = new LinkedHashMap<>();
    elements
        .families()
        .forEach(
            family -> {
              for (int i = 0; i < family.members().size(); i++) {
                weights.put(family.members().get(i), family.weights().get(i));
              }
            });
    List<WeightedGroup> groups = new ArrayList<>();
    if (parameters.text("within", "parent").equals(ALL)) {
      groups.add(weigh(ALL, elements.members(), columns, parameters, weights));
    } else {
      for (TreeLevel.Family family : elements.families()) {
        groups.add(weigh(family.parent(), family.members(), columns, parameters, weights));
      }
    }
    elements.families().stream()
        .filter(family -> !family.isWhole())
        .forEach(family -> keepShare(family, weights));
    return Weighting.builder()
        .method(name())
        .level(level)
        .before(index)
        .weights(Weights.of(weights))
        .groups(groups)
        .build();
  }

  private WeightedGroup weigh(
      String id,
      List<String> members,
      Map<String, double[]> columns,
      Parameters parameters,
      Map<String, Double> weights) {
    WeightedGroup.Builder told = WeightedGroup.builder().id(id).elements(members);
    if (members.size() < 2) {
      return told.build();
    }
    ScoreGroup group = ScoreGroup.of(id, members, columns);
    Found found = weigh(group, parameters);
    found.byElement().forEach((name, values) -> told.putFiguresByElement(name, by(group, values)));
    weights.putAll(by(group, found.weights()));
    return told.rows(group.rows()).dropped(group.dropped()).figures(found.figures()).build();
  }

  private static Map<String, Double> by(ScoreGroup group, double[] values) {
    Map<String, Double> byElement = new LinkedHashMap<>();
    for (int i = 0; i < values.length; i++) {
      byElement.put(group.members().get(i), values[i] + 0.0);
    }
    return byElement;
  }

  private void keepShare(TreeLevel.Family family, Map<String, Double> weights) {
    double sum = 0;
    for (String id : family.members()) {
      sum += weights.getOrDefault(id, 0.0);
    }
    if (!(Math.abs(sum) > Correlations.ROUNDING)) {
      throw new RefusalException(
          "group '"
              + family.parent()
              + "': "
              + name()
              + " gives weights that sum to "
              + sum
              + ", so that the other children's share cannot be kept; put the elements "
              + String.join(", ", family.members())
              + " under a node of their own");
    }
    double scale = family.sum() / sum;
    family.members().forEach(id -> weights.computeIfPresent(id, (same, weight) -> weight * scale));
  }

  /** Returns values divided by their sum. */
  static double[] shares(double[] values) {
    double sum = Summation.of(values);
    double[] shares = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      shares[i] = values[i] / sum;
    }
    return shares;
  }
}
