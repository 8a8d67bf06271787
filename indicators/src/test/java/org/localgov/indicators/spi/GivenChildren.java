package org.localgov.indicators.spi;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.localgov.indicators.definition.Scale;

/**
 * Children whose scores and weights are given.
 *
 * @param columns a column a child
 * @param weights a weight a child
 * @param range the range of every child
 * @param sure whether completeness is told; if not, a rule has to look
 */
record GivenChildren(double[][] columns, double[] weights, Scale range, boolean sure)
    implements Children {
  GivenChildren select(int... children) {
    double[][] chosen = IntStream.of(children).mapToObj(i -> columns[i]).toArray(double[][]::new);
    return new GivenChildren(
        chosen, IntStream.of(children).mapToDouble(i -> weights[i]).toArray(), range, sure);
  }

  GivenChildren weighted(double factor) {
    double[] scaled = Arrays.stream(weights).map(weight -> factor * weight).toArray();
    return new GivenChildren(columns, scaled, range, sure);
  }

  GivenChildren row(int row) {
    double[][] one =
        Arrays.stream(columns).map(column -> new double[] {column[row]}).toArray(double[][]::new);
    return new GivenChildren(one, weights, range, sure);
  }

  GivenChildren unsure() {
    return new GivenChildren(columns, weights, range, false);
  }

  /** Returns these children with the last row first. */
  GivenChildren turned() {
    double[][] turned = new double[columns.length][];
    Arrays.setAll(turned, child -> reversed(columns[child]));
    return new GivenChildren(turned, weights, range, sure);
  }

  static double[] reversed(double[] values) {
    double[] turned = new double[values.length];
    Arrays.setAll(turned, at -> values[values.length - 1 - at]);
    return turned;
  }

  /** Returns these children with each score times a factor. */
  GivenChildren times(double factor) {
    double[][] times = new double[columns.length][];
    Arrays.setAll(
        times, child -> Arrays.stream(columns[child]).map(x -> factor * x + 0.0).toArray());
    return new GivenChildren(times, weights, range, sure);
  }

  /** Returns these children with one score replaced. */
  GivenChildren with(int child, int row, double score) {
    double[][] changed = Arrays.stream(columns).map(double[]::clone).toArray(double[][]::new);
    changed[child][row] = score;
    return new GivenChildren(changed, weights, range, sure);
  }

  @Override
  public int rows() {
    return columns[0].length;
  }

  @Override
  public double[] scores(int child) {
    return columns[child];
  }

  @Override
  public boolean isComplete(int child) {
    return sure && Arrays.stream(columns[child]).noneMatch(Double::isNaN);
  }

  @Override
  public int size() {
    return columns.length;
  }

  @Override
  public String id(int child) {
    return "child-" + child;
  }

  @Override
  public double weight(int child) {
    return weights[child];
  }

  @Override
  public Scale range(int child) {
    return range;
  }

  /** Returns scores, weights and rows, for a law that fails. */
  @Override
  public String toString() {
    return "children " + Arrays.deepToString(columns) + " of weights " + Arrays.toString(weights);
  }
}
