package org.localgov.indicators.method.imputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealVector;
import org.junit.jupiter.api.Test;

class NormalModelTest {
  private static final double NONE = Double.NaN;

  @Test
  void improved_neverMakesTheObservedRowsLessLikely() {
    for (int seed = 0; seed < 20; seed++) {
      List<double[]> rows = rows(seed);
      NormalModel model = NormalModel.start(4);
      double last = likelihood(model, rows);
      for (int turn = 0; turn < 60; turn++) {
        model = model.improved(rows);
        double likelihood = likelihood(model, rows);
        assertThat(likelihood).isGreaterThan(last - 1e-9 * Math.abs(last));
        last = likelihood;
      }
    }
  }

  /** With nothing missing one turn gives the mean and the covariance with divisor n. */
  @Test
  void improved_ofCompleteRows_isTheirMeanAndCovariance() {
    List<double[]> rows = List.of(new double[] {1, 2}, new double[] {3, 8}, new double[] {5, 5});
    NormalModel model = NormalModel.start(2).improved(rows);
    assertThat(model.mean(0)).isEqualTo(3);
    assertThat(model.mean(1)).isEqualTo(5);
    assertThat(model.covariance(0, 0)).isCloseTo(8.0 / 3, within(1e-14));
    assertThat(model.covariance(1, 1)).isCloseTo(6, within(1e-14));
    assertThat(model.covariance(0, 1)).isCloseTo(2, within(1e-14));
    assertThat(model.improved(rows).distance(model)).isLessThan(1e-14);
  }

  /** With mean 3 and 5, variance 8/3 and covariance 2 the slope is 3/4. */
  @Test
  void completed_isTheConditionalMean() {
    List<double[]> rows = List.of(new double[] {1, 2}, new double[] {3, 8}, new double[] {5, 5});
    NormalModel model = NormalModel.start(2).improved(rows);
    assertThat(model.completed(new double[] {7, NONE})[1]).isCloseTo(8, within(1e-13));
    assertThat(model.completed(new double[] {NONE, 8})[0]).isCloseTo(4, within(1e-13));
    assertThat(model.completed(new double[] {NONE, NONE})).containsExactly(3, 5);
    assertThat(model.completed(new double[] {4, 4})).containsExactly(4, 4);
  }

  private static List<double[]> rows(int seed) {
    Random random = new Random(seed);
    List<double[]> rows = new ArrayList<>();
    for (int row = 0; row < 40; row++) {
      double common = random.nextGaussian();
      double[] values = new double[4];
      for (int i = 0; i < values.length; i++) {
        double value = (i % 2 == 0 ? common : -common) + random.nextGaussian();
        values[i] = random.nextInt(4) == 0 && i != row % 4 ? NONE : value;
      }
      rows.add(values);
    }
    return rows;
  }

  /** Returns the log-likelihood of what the rows have, by Hipparchus and up to a constant. */
  private static double likelihood(NormalModel model, List<double[]> rows) {
    double sum = 0;
    for (double[] row : rows) {
      int[] there = IntStream.range(0, row.length).filter(i -> !Double.isNaN(row[i])).toArray();
      Array2DRowRealMatrix covariance = new Array2DRowRealMatrix(there.length, there.length);
      RealVector difference = new ArrayRealVector(there.length);
      for (int i = 0; i < there.length; i++) {
        difference.setEntry(i, row[there[i]] - model.mean(there[i]));
        for (int j = 0; j < there.length; j++) {
          covariance.setEntry(i, j, model.covariance(there[i], there[j]));
        }
      }
      CholeskyDecomposition root = new CholeskyDecomposition(covariance);
      sum -= Math.log(root.getDeterminant()) / 2;
      sum -= difference.dotProduct(root.getSolver().solve(difference)) / 2;
    }
    return sum;
  }
}
