package org.localgov.indicators.weighting;

import java.util.List;
import org.localgov.core.error.Quoted;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.spi.Judgement;
import org.localgov.indicators.spi.Weights;

/**
 * {@code ahp}: the weights of {@link PairwiseComparison}, from a matrix in a definition.
 *
 * <p>Rows and columns of the matrix are the node's children, in order.
 *
 * <p>Source: Saaty (1980), The Analytic Hierarchy Process, pp. 17-21.
 */
final class AnalyticHierarchy implements Judgement {
  @Override
  public String name() {
    return "ahp";
  }

  @Override
  public String description() {
    return "the principal eigenvector of the comparisons of each child with each, summing to 1";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.required(
            "matrix", "a row a child: how many times more it counts than each child, itself too"),
        Parameter.optional(
            "maximumRatio",
            PairwiseComparison.LARGEST_RATIO,
            "the consistency ratio above which the comparisons are refused"));
  }

  @Override
  public Weights weights(List<String> elements, Parameters parameters) {
    return PairwiseComparison.of(elements, matrix(parameters))
        .allowing(parameters.number("maximumRatio", PairwiseComparison.LARGEST_RATIO))
        .weights();
  }

  private static double[][] matrix(Parameters parameters) {
    Object given = parameters.value("matrix").orElse("");
    if (given instanceof List<?> rows && rows.stream().allMatch(AnalyticHierarchy::isRow)) {
      return rows.stream()
          .map(row -> ((List<?>) row).stream().mapToDouble(Double.class::cast).toArray())
          .toArray(double[][]::new);
    }
    throw new IllegalArgumentException(
        "parameter 'matrix' must be a list of lists of numbers, got " + Quoted.of(given));
  }

  private static boolean isRow(Object row) {
    return row instanceof List<?> cells && cells.stream().allMatch(Double.class::isInstance);
  }
}
