package org.localgov.indicators.weighting;

import java.util.List;
import org.localgov.core.error.Quoted;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.spi.Judgement;
import org.localgov.indicators.spi.Weights;

/**
 * {@code budget-allocation}: the weights of {@link BudgetAllocation}, from points in a definition.
 *
 * <p>Each expert gives points to the node's children, in order; all give the same number in all.
 *
 * <p>Source: OECD and JRC (2008), Handbook on Constructing Composite Indicators, p. 96.
 */
final class ExpertBudget implements Judgement {
  @Override
  public String name() {
    return "budget-allocation";
  }

  @Override
  public String description() {
    return "the mean over the experts of the share of their points that a child is given";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.required(
            "experts", "by the name of each expert, the points given to each child in order"));
  }

  @Override
  public Weights weights(List<String> elements, Parameters parameters) {
    Object given = parameters.value("experts").orElse("");
    if (!(given instanceof Parameters experts) || experts.isEmpty()) {
      throw new IllegalArgumentException(
          "parameter 'experts' must be an object of lists of points, got " + Quoted.of(given));
    }
    BudgetAllocation allocation = BudgetAllocation.of(elements);
    for (String expert : experts.names()) {
      allocation = allocation.expert(expert, points(expert, experts));
    }
    return allocation.weights();
  }

  private static double[] points(String expert, Parameters experts) {
    Object given = experts.value(expert).orElse("");
    if (given instanceof List<?> list && list.stream().allMatch(Double.class::isInstance)) {
      return list.stream().mapToDouble(Double.class::cast).toArray();
    }
    throw new IllegalArgumentException(
        "points of expert "
            + Quoted.of(expert)
            + " must be a list of numbers, got "
            + Quoted.of(given));
  }
}
