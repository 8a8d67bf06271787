package org.localgov.indicators.method.imputation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.localgov.indicators.spi.Cells;
import org.localgov.indicators.spi.RefusalException;
import org.localgov.indicators.spi.Sample;
import org.localgov.indicators.table.Column;
import org.ojalgo.matrix.decomposition.SingularValue;
import org.ojalgo.matrix.store.MatrixStore;
import org.ojalgo.matrix.store.R064Store;

/**
 * A least-squares line of one indicator on others, or the reason why there is none.
 *
 * <p>The predictors are standardised, so that their units do not show in the arithmetic.
 */
final class Line {
  private static final double COLLINEAR = 1e-7;

  private final int[] predictors;
  private final String text;
  private final double[] centres;
  private final double[] slopes;
  private final double base;
  private final String refusal;

  private Line(int[] predictors, String text, String refusal) {
    this(predictors, text, new double[0], new double[0], Double.NaN, refusal);
  }

  private Line(
      int[] predictors,
      String text,
      double[] centres,
      double[] slopes,
      double base,
      String refusal) {
    this.predictors = predictors;
    this.text = text;
    this.centres = centres;
    this.slopes = slopes;
    this.base = base;
    this.refusal = refusal;
  }

  /** Returns the line of a target through the complete rows of a sample, taken in an order. */
  static Line of(Cells sample, int[] order, int target, int[] predictors) {
    String names = Arrays.stream(predictors).mapToObj(sample::id).collect(Collectors.joining(", "));
    String text = "regression on " + names;
    List<Column> columns =
        IntStream.concat(IntStream.of(target), IntStream.of(predictors))
            .mapToObj(sample::column)
            .toList();
    int[] rows =
        Arrays.stream(order)
            .filter(row -> columns.stream().noneMatch(column -> Double.isNaN(column.get(row))))
            .toArray();
    String what = "regression of '" + sample.id(target) + "' on " + names;
    if (rows.length < predictors.length + 2) {
      return new Line(
          predictors,
          text,
          what
              + " needs at least "
              + (predictors.length + 2)
              + " complete rows, got "
              + rows.length
              + "; name fewer predictors or add units");
    }
    return fitted(sample, rows, target, predictors, text, what);
  }

  private static Line fitted(
      Cells sample, int[] rows, int target, int[] predictors, String text, String what) {
    Sample[] samples =
        Arrays.stream(predictors).mapToObj(one -> values(sample, rows, one)).toArray(Sample[]::new);
    double[] centres = Arrays.stream(samples).mapToDouble(Sample::mean).toArray();
    double[] deviations = Arrays.stream(samples).mapToDouble(Sample::deviation).toArray();
    Sample targets = values(sample, rows, target);
    double base = targets.mean();
    if (predictors.length == 0) {
      return new Line(predictors, text, centres, new double[0], base, "");
    }
    R064Store design = R064Store.FACTORY.make(rows.length, predictors.length);
    R064Store response = R064Store.FACTORY.make(rows.length, 1);
    for (int k = 0; k < predictors.length; k++) {
      double[] values = samples[k].values();
      for (int i = 0; i < rows.length; i++) {
        design.set(i, k, (values[i] - centres[k]) / deviations[k]);
      }
    }
    double[] values = targets.values();
    for (int i = 0; i < rows.length; i++) {
      response.set(i, 0, values[i] - base);
    }
    boolean usable =
        Arrays.stream(deviations).allMatch(deviation -> deviation > 0 && deviation < 1e300);
    SingularValue<Double> decomposition = SingularValue.R064.make(design);
    if (!usable || !decomposition.decompose(design) || isCollinear(decomposition)) {
      return new Line(
          predictors,
          text,
          what
              + " needs predictors that vary and are no sums of each other; name fewer predictors");
    }
    MatrixStore<Double> solution = decomposition.getSolution(response);
    double[] slopes =
        IntStream.range(0, predictors.length)
            .mapToDouble(k -> solution.doubleValue(k, 0) / deviations[k])
            .toArray();
    return new Line(predictors, text, centres, slopes, base, "");
  }

  private static boolean isCollinear(SingularValue<Double> decomposition) {
    double[] values = decomposition.getSingularValues().toRawCopy1D();
    double highest = Arrays.stream(values).max().orElseThrow();
    return !(Arrays.stream(values).min().orElseThrow() > COLLINEAR * highest);
  }

  private static Sample values(Cells cells, int[] rows, int indicator) {
    Column column = cells.column(indicator);
    return Sample.of(
        cells.id(indicator), Column.of(Arrays.stream(rows).mapToDouble(column::get).toArray()), 1);
  }

  /** Returns why a row has no estimate; empty if it has one. */
  Optional<String> absent(Cells cells, int row) {
    if (predictors.length == 0) {
      return Optional.of("there is no other predictor");
    }
    return Arrays.stream(predictors)
        .filter(one -> Double.isNaN(cells.column(one).get(row)))
        .mapToObj(one -> "predictor '" + cells.id(one) + "' is missing")
        .findFirst();
  }

  /**
   * Returns the estimate of a row that has all predictors.
   *
   * @throws RefusalException if there is no line, or the estimate is not finite
   */
  double estimate(Cells cells, int row) {
    if (!refusal.isEmpty()) {
      throw new RefusalException(row, refusal);
    }
    double estimate = base;
    for (int k = 0; k < predictors.length; k++) {
      estimate += slopes[k] * (cells.column(predictors[k]).get(row) - centres[k]);
    }
    if (!Double.isFinite(estimate)) {
      throw new RefusalException(row, text + " has no finite estimate; use another unit");
    }
    return estimate;
  }

  /** Returns the line in a few words. */
  String text() {
    return text;
  }
}
