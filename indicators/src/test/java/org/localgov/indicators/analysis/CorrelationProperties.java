package org.localgov.indicators.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.localgov.indicators.internal.statistics.Kendall;
import org.localgov.indicators.internal.statistics.PairMeasure;
import org.localgov.indicators.internal.statistics.Pearson;

class CorrelationProperties {
  /** Rows of two values from few, so that there are ties; some are missing. */
  @Provide
  Arbitrary<List<double[]>> rows() {
    return Arbitraries.integers()
        .between(-4, 5)
        .map(i -> i == -4 ? Double.NaN : i * 1.5)
        .array(double[].class)
        .ofSize(2)
        .list()
        .ofMaxSize(40);
  }

  private static double[] column(List<double[]> rows, int column) {
    return rows.stream().mapToDouble(row -> row[column]).toArray();
  }

  private static PairMeasure.Outcome of(CorrelationMethod method, List<double[]> rows) {
    return method.measure(new double[][] {column(rows, 0), column(rows, 1)}).of(0, 1);
  }

  private static void assertSame(PairMeasure.Outcome ours, PairMeasure.Outcome other) {
    assertThat(ours.rows()).isEqualTo(other.rows());
    if (Double.isNaN(other.coefficient())) {
      assertThat(ours.coefficient()).isNaN();
    } else {
      assertThat(ours.coefficient()).isCloseTo(other.coefficient(), within(1e-14));
    }
    if (Double.isNaN(other.p())) {
      assertThat(ours.p()).isNaN();
    } else {
      assertThat(ours.p()).isCloseTo(other.p(), within(1e-9));
    }
  }

  @Property
  void coefficient_isWithinItsBounds(
      @ForAll CorrelationMethod method, @ForAll("rows") List<double[]> rows) {
    PairMeasure.Outcome found = of(method, rows);
    assertThat(Double.isNaN(found.coefficient()) || Math.abs(found.coefficient()) <= 1).isTrue();
    assertThat(Double.isNaN(found.p()) || (found.p() >= 0 && found.p() <= 1)).isTrue();
  }

  @Property
  void coefficient_isSymmetric(
      @ForAll CorrelationMethod method, @ForAll("rows") List<double[]> rows) {
    List<double[]> turned = rows.stream().map(row -> new double[] {row[1], row[0]}).toList();
    assertSame(of(method, turned), of(method, rows));
  }

  @Property
  void coefficient_doesNotDependOnTheOrder(
      @ForAll CorrelationMethod method, @ForAll("rows") List<double[]> rows, @ForAll long seed) {
    List<double[]> shuffled = new ArrayList<>(rows);
    Collections.shuffle(shuffled, new Random(seed));
    assertSame(of(method, shuffled), of(method, rows));
  }

  @Property
  void coefficient_turnsWithItsColumn(
      @ForAll CorrelationMethod method, @ForAll("rows") List<double[]> rows) {
    PairMeasure.Outcome found = of(method, rows);
    PairMeasure.Outcome turned = of(method, changed(rows, x -> 7 - 3 * x));
    assertSame(turned, new PairMeasure.Outcome(found.rows(), -found.coefficient(), found.p()));
  }

  private static List<double[]> changed(List<double[]> rows, DoubleUnaryOperator change) {
    return rows.stream().map(row -> new double[] {change.applyAsDouble(row[0]), row[1]}).toList();
  }

  @Property
  void ranks_areKeptByWhatIsMonotone(@ForAll("rows") List<double[]> rows) {
    for (CorrelationMethod method :
        List.of(CorrelationMethod.SPEARMAN, CorrelationMethod.KENDALL)) {
      assertSame(of(method, changed(rows, Math::exp)), of(method, rows));
      assertSame(of(method, changed(rows, x -> x * x * x)), of(method, rows));
    }
  }

  /** By the definition: every pair of rows is looked at. */
  @Property
  void kendall_isThatOfAllPairs(@ForAll("rows") List<double[]> rows) {
    List<double[]> shared =
        rows.stream().filter(row -> !Double.isNaN(row[0]) && !Double.isNaN(row[1])).toList();
    double sum = 0;
    double spreadX = 0;
    double spreadY = 0;
    for (double[] row : shared) {
      for (double[] other : shared) {
        double x = Math.signum(row[0] - other[0]);
        double y = Math.signum(row[1] - other[1]);
        sum += x * y;
        spreadX += x * x;
        spreadY += y * y;
      }
    }
    PairMeasure.Outcome found =
        new Kendall(new double[][] {column(rows, 0), column(rows, 1)}).of(0, 1);
    assertThat(found.rows()).isEqualTo(shared.size());
    if (spreadX == 0 || spreadY == 0) {
      assertThat(found.coefficient()).isNaN();
    } else {
      assertThat(found.coefficient()).isCloseTo(sum / Math.sqrt(spreadX * spreadY), within(1e-14));
    }
  }

  /** Of all orders of a few ranks, as many are so far from 0 as the exact probability says. */
  @Property(tries = 60)
  void exactProbability_isTheShareOfOrders(@ForAll long seed, @ForAll CorrelationMethod method) {
    if (method == CorrelationMethod.PEARSON) {
      return;
    }
    Random random = new Random(seed);
    int size = 3 + random.nextInt(4);
    List<Double> order = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      order.add((double) i);
    }
    Collections.shuffle(order, random);
    double[] ranks = order.stream().sorted().mapToDouble(i -> i).toArray();
    double[] y = order.stream().mapToDouble(i -> i).toArray();
    PairMeasure.Outcome found = method.measure(new double[][] {ranks, y}).of(0, 1);
    List<double[]> orders = new ArrayList<>();
    permute(ranks.clone(), 0, orders);
    long upper =
        orders.stream()
            .filter(
                other ->
                    method.measure(new double[][] {ranks, other}).of(0, 1).coefficient()
                        >= Math.abs(found.coefficient()) - 1e-9)
            .count();
    assertThat(found.p()).isCloseTo(Math.min(1, 2.0 * upper / orders.size()), within(1e-12));
  }

  private static void permute(double[] values, int from, List<double[]> found) {
    if (from == values.length) {
      found.add(values.clone());
    }
    for (int i = from; i < values.length; i++) {
      double[] next = values.clone();
      next[from] = values[i];
      next[i] = values[from];
      permute(next, from + 1, found);
    }
  }

  /** Complete columns go another way than columns with gaps; both come to the same. */
  @Property
  void gaps_amongTheRest_playNoPart(@ForAll("rows") List<double[]> rows) {
    List<double[]> shared =
        rows.stream().filter(row -> !Double.isNaN(row[0]) && !Double.isNaN(row[1])).toList();
    for (CorrelationMethod method : CorrelationMethod.values()) {
      assertSame(of(method, rows), of(method, shared));
    }
    double[] x = column(shared, 0);
    assertThat(new Pearson(new double[][] {x, Arrays.copyOf(x, x.length)}).of(0, 1).rows())
        .isEqualTo(x.length);
  }
}
