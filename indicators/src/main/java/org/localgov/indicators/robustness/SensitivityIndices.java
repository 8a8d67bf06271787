package org.localgov.indicators.robustness;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.localgov.core.error.UnknownNameException;
import org.localgov.indicators.text.Decimals;
import org.localgov.indicators.text.ResultTable;

/**
 * How much of the variance of one output each input is the cause of: by itself (first order), and
 * with all its interactions (total).
 *
 * <p>First order {@code Σ yB (yABi - yA) / n / V} (Saltelli et al. 2010, Computer Physics
 * Communications 181(2), p. 259-270, table 2 b); total {@code Σ (yA - yABi)² / 2n / V} (Jansen
 * 1999, Computer Physics Communications 117, p. 35-43); V the sample variance of yA and yB
 * together. Estimates of small indices can fall a little below 0. A point with an output that is
 * missing is left out of the index concerned. Intervals are the 2.5 and 97.5 percent quantiles of
 * bootstrap samples of the points, each with a variance of its own.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * SensitivityIndices.of(List.of("x1", "x2", "x3"), 8192, Sampling.SOBOL, 1,
 *     u -> ishigami(u[0], u[1], u[2])).total("x1");
 * }</pre>
 */
public final class SensitivityIndices {
  private static final double LOW = 0.025;
  private static final double HIGH = 0.975;

  private final List<String> inputs;
  private final double variance;
  private final double[] first;
  private final double[] total;
  private final double[][] firstInterval;
  private final double[][] totalInterval;

  private SensitivityIndices(
      List<String> inputs, int base, double[] outputs, int resamples, long seed) {
    this.inputs = inputs;
    int[] all = new int[base];
    Arrays.setAll(all, i -> i);
    variance = variance(outputs, base, all);
    first = new double[inputs.size()];
    total = new double[inputs.size()];
    double[][] firsts = new double[inputs.size()][resamples];
    double[][] totals = new double[inputs.size()][resamples];
    for (int input = 0; input < first.length; input++) {
      first[input] = first(outputs, base, input, all, variance);
      total[input] = total(outputs, base, input, all, variance);
    }
    SplittableRandom random = new SplittableRandom(seed);
    int[] drawn = new int[base];
    for (int sample = 0; sample < resamples; sample++) {
      for (int i = 0; i < base; i++) {
        drawn[i] = random.nextInt(base);
      }
      double spread = variance(outputs, base, drawn);
      for (int input = 0; input < first.length; input++) {
        firsts[input][sample] = first(outputs, base, input, drawn, spread);
        totals[input][sample] = total(outputs, base, input, drawn, spread);
      }
    }
    firstInterval =
        Arrays.stream(firsts).map(SensitivityIndices::interval).toArray(double[][]::new);
    totalInterval =
        Arrays.stream(totals).map(SensitivityIndices::interval).toArray(double[][]::new);
  }

  private static double[] interval(double[] samples) {
    return new double[] {Runs.quantile(samples, LOW), Runs.quantile(samples, HIGH)};
  }

  /**
   * {@return the indices of outputs that were computed elsewhere, without intervals}
   *
   * @param inputs the names of the inputs
   * @param base the number N of points
   * @param outputs N outputs of A, N of B, then for each input N of A with that input of B
   * @throws IllegalArgumentException if there are more or fewer outputs
   */
  public static SensitivityIndices of(List<String> inputs, int base, double[] outputs) {
    return of(inputs, base, outputs, 0, 0);
  }

  /**
   * {@return the indices of outputs that were computed elsewhere}
   *
   * @param inputs the names of the inputs
   * @param base the number N of points, 2 or more
   * @param outputs N outputs of A, N of B, then for each input N of A with that input of B
   * @param resamples how many bootstrap samples the intervals are of; 0 for none
   * @param seed the seed of these samples
   * @throws IllegalArgumentException if there are more or fewer outputs
   */
  public static SensitivityIndices of(
      List<String> inputs, int base, double[] outputs, int resamples, long seed) {
    if (base < 2 || outputs.length != (long) base * (inputs.size() + 2)) {
      throw new IllegalArgumentException(
          "outputs of "
              + inputs.size()
              + " inputs must be N × "
              + (inputs.size() + 2)
              + " with N of 2 or more, got "
              + outputs.length
              + " for N = "
              + base);
    }
    return new SensitivityIndices(List.copyOf(inputs), base, outputs, resamples, seed);
  }

  /**
   * {@return the indices of a function of independent inputs that are even on 0..1}
   *
   * @param inputs the names of the inputs
   * @param base the number N of points; the function is called N × (inputs + 2) times
   * @param sampling how the points are chosen
   * @param seed the seed of points and intervals
   * @param model the function of the inputs in their order; must not keep the array
   * @throws IllegalArgumentException if there are fewer than 2 points, or too many runs
   */
  public static SensitivityIndices of(
      List<String> inputs,
      int base,
      Sampling sampling,
      long seed,
      ToDoubleFunction<double[]> model) {
    int k = inputs.size();
    if (base < 2 || (long) base * (k + 2) > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          "base must be 2 or more and at most " + Integer.MAX_VALUE / (k + 2) + ", got " + base);
    }
    Sampling.Points points = sampling.points(2 * k, seed);
    double[] outputs = new double[base * (k + 2)];
    double[] both = new double[2 * k];
    double[] point = new double[k];
    for (int run = 0; run < outputs.length; run++) {
      points.point(run % base, both);
      int block = run / base;
      System.arraycopy(both, block == 1 ? k : 0, point, 0, k);
      if (block > 1) {
        point[block - 2] = both[k + block - 2];
      }
      outputs[run] = model.applyAsDouble(point);
    }
    return of(inputs, base, outputs, 0, seed);
  }

  private static double variance(double[] outputs, int base, int[] points) {
    long n = 0;
    double mean = 0;
    double squares = 0;
    for (int block = 0; block < 2; block++) {
      for (int point : points) {
        double value = outputs[block * base + point];
        if (!Double.isNaN(value)) {
          n++;
          double step = value - mean;
          mean += step / n;
          squares += step * (value - mean);
        }
      }
    }
    return n < 2 ? Double.NaN : squares / (n - 1);
  }

  /** Returns a share of the variance; none of a variance of 0. */
  private static double share(double part, double variance) {
    return variance > 0 ? part / variance : Double.NaN;
  }

  private static double first(
      double[] outputs, int base, int input, int[] points, double variance) {
    double sum = 0;
    int n = 0;
    for (int point : points) {
      double a = outputs[point];
      double b = outputs[base + point];
      double mixed = outputs[(input + 2) * base + point];
      double term = b * (mixed - a);
      if (!Double.isNaN(term)) {
        sum += term;
        n++;
      }
    }
    return share(sum / n, variance);
  }

  private static double total(
      double[] outputs, int base, int input, int[] points, double variance) {
    double sum = 0;
    int n = 0;
    for (int point : points) {
      double step = outputs[point] - outputs[(input + 2) * base + point];
      if (!Double.isNaN(step)) {
        sum += step * step;
        n++;
      }
    }
    return share(sum / (2.0 * n), variance);
  }

  /** {@return the names of the inputs, in order} */
  public List<String> inputs() {
    return inputs;
  }

  /** {@return the sample variance of the output; 0 or NaN leaves no indices} */
  public double variance() {
    return variance;
  }

  private int at(String input) {
    int at = inputs.indexOf(input);
    if (at < 0) {
      throw new UnknownNameException("uncertain input", input, inputs);
    }
    return at;
  }

  /**
   * {@return the first-order index; NaN if the output does not vary}
   *
   * @param input the name of the input
   * @throws UnknownNameException if there is no such input
   */
  public double first(String input) {
    return first[at(input)];
  }

  /**
   * {@return the total index; NaN if the output does not vary}
   *
   * @param input the name of the input
   * @throws UnknownNameException if there is no such input
   */
  public double total(String input) {
    return total[at(input)];
  }

  /**
   * {@return the 95 percent interval of the first-order index; NaN without bootstrap samples}
   *
   * @param input the name of the input
   */
  public List<Double> firstInterval(String input) {
    return Arrays.stream(firstInterval[at(input)]).boxed().toList();
  }

  /**
   * {@return the 95 percent interval of the total index; NaN without bootstrap samples}
   *
   * @param input the name of the input
   */
  public List<Double> totalInterval(String input) {
    return Arrays.stream(totalInterval[at(input)]).boxed().toList();
  }

  /** {@return a line an input: first-order and total index, each with its interval} */
  public ResultTable result() {
    ResultTable.Builder table =
        ResultTable.of(
            "sensitivity",
            "input",
            "#first",
            "#first025",
            "#first975",
            "#total",
            "#total025",
            "#total975");
    for (int i = 0; i < first.length; i++) {
      table.row(
          inputs.get(i),
          first[i],
          firstInterval[i][0],
          firstInterval[i][1],
          total[i],
          totalInterval[i][0],
          totalInterval[i][1]);
    }
    return table.build();
  }

  /** {@return {@link #result} as aligned text} */
  public String table() {
    return result().table();
  }

  /** Returns each input with both indices in one line. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("SensitivityIndices[");
    for (int i = 0; i < first.length; i++) {
      text.append(i == 0 ? "" : ", ").append(inputs.get(i)).append(' ');
      text.append(Decimals.compact(first[i])).append('/').append(Decimals.compact(total[i]));
    }
    return text.append(']').toString();
  }
}
