package org.localgov.indicators.comparison;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.localgov.indicators.internal.Summation;

/**
 * Numbers that stand side by side, those of which one is missing left out.
 *
 * @param first the first of each pair
 * @param second the second of each pair
 */
record Pairs(double[] first, double[] second) {
  /** Returns the pairs of some rows. */
  static Pairs of(int[] rows, IntToDoubleFunction first, IntToDoubleFunction second) {
    int[] both =
        IntStream.of(rows)
            .filter(
                row ->
                    !Double.isNaN(first.applyAsDouble(row))
                        && !Double.isNaN(second.applyAsDouble(row)))
            .toArray();
    return new Pairs(
        IntStream.of(both).mapToDouble(first).toArray(),
        IntStream.of(both).mapToDouble(second).toArray());
  }

  /** Returns how many pairs there are. */
  int size() {
    return first.length;
  }

  /** Returns Pearson's correlation; NaN below two pairs, or where one side is constant. */
  double pearson() {
    double[] x = centred(first);
    double[] y = centred(second);
    return products(x, y) / (Math.sqrt(products(x, x)) * Math.sqrt(products(y, y)));
  }

  /** Returns Spearman's correlation: Pearson's of average ranks. */
  double spearman() {
    return new Pairs(Places.averageRanks(first), Places.averageRanks(second)).pearson();
  }

  private static double[] centred(double[] values) {
    double mean = Summation.of(values) / values.length;
    return IntStream.range(0, values.length).mapToDouble(row -> values[row] - mean).toArray();
  }

  private static double products(double[] x, double[] y) {
    Summation sum = new Summation();
    for (int row = 0; row < x.length; row++) {
      sum.add(x[row] * y[row]);
    }
    return sum.value();
  }
}
