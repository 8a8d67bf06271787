package org.localgov.indicators.method.imputation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.spi.Cells;
import org.localgov.indicators.spi.FittedImputation;
import org.localgov.indicators.spi.ImputationMethod;
import org.localgov.indicators.spi.RefusalException;

/**
 * {@code regression}: a gap gets what a straight line through other indicators says.
 *
 * <p>For each indicator {@code y = b₀ + Σ bₖ xₖ} is fitted by ordinary least squares to the rows of
 * the sample that have it and all {@code predictors}; a gap is filled where the row has all
 * predictors, and stays missing where it has not. A predictor's own gaps are filled from the other
 * predictors; they stay missing if there is no other. All rows are one sample, whatever their
 * period. The estimate may lie outside the range of the sample.
 *
 * <p>An indicator with gaps is refused if fewer rows are complete than the line has numbers and one
 * more, or if its predictors are constant or nearly a sum of each other there (the least singular
 * value of the standardised predictors is below 1e-7 of the greatest). A predictor that is no
 * indicator of the index is refused by name.
 *
 * <p>Source: regression imputation in OECD and JRC (2008), Handbook on Constructing Composite
 * Indicators, step 3, p. 55-62; S. F. Buck (1960), A method of estimation of missing values in
 * multivariate data, Journal of the Royal Statistical Society B 22(2), p. 302-306.
 */
final class Regression implements ImputationMethod {
  @Override
  public String name() {
    return "regression";
  }

  @Override
  public String description() {
    return "least squares of the indicator on the predictors, over the complete rows of the sample";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.required("predictors", "the ids of the indicators to estimate from, a list"));
  }

  @Override
  public void check(Parameters parameters) {
    predictors(parameters);
  }

  private static List<String> predictors(Parameters parameters) {
    Object value = parameters.value("predictors").orElse(List.of());
    LinkedHashSet<String> ids = new LinkedHashSet<>();
    if (value instanceof List<?> list) {
      for (Object id : list) {
        if (id instanceof String text) {
          ids.add(text);
        }
      }
      if (!list.isEmpty() && ids.size() == list.size()) {
        return List.copyOf(ids);
      }
    }
    throw new IllegalArgumentException(
        "parameter 'predictors' must be a list of different ids of indicators, got '"
            + value
            + "'");
  }

  @Override
  public FittedImputation fit(Cells sample, Parameters parameters) {
    List<Integer> predictors = new ArrayList<>();
    for (String id : predictors(parameters)) {
      predictors.add(number(sample, id));
    }
    int[] order = RowOrder.of(sample);
    List<Line> lines = new ArrayList<>();
    for (int indicator = 0; indicator < sample.size(); indicator++) {
      int target = indicator;
      int[] others =
          predictors.stream().mapToInt(Integer::intValue).filter(one -> one != target).toArray();
      lines.add(Line.of(sample, order, target, others));
    }
    return new Fit(Collections.unmodifiableList(lines));
  }

  private static int number(Cells sample, String id) {
    List<String> known = new ArrayList<>();
    for (int indicator = 0; indicator < sample.size(); indicator++) {
      if (sample.id(indicator).equals(id)) {
        return indicator;
      }
      known.add(sample.id(indicator));
    }
    throw new RefusalException(
        "regression needs predictors that are indicators of the index, got '"
            + id
            + "'; known: "
            + String.join(", ", known));
  }

  private record Fit(List<Line> lines) implements FittedImputation {
    @Override
    public void fill(Cells cells, Filling filling) {
      Gaps.each(
          cells,
          (row, indicator) -> {
            Line line = lines.get(indicator);
            Optional<String> absent = line.absent(cells, row);
            if (absent.isPresent()) {
              filling.leave(row, indicator, absent.get());
            } else {
              filling.put(row, indicator, line.estimate(cells, row), line.text());
            }
          });
    }
  }
}
