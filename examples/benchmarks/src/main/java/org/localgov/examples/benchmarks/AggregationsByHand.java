package org.localgov.examples.benchmarks;

import java.util.Arrays;

/**
 * Every aggregation as somebody would write it by hand for children of one weight without gaps,
 * with the parameters of {@link AggregationBenchmark}: the same arithmetic, the strict functions
 * where the library has them, nothing checked.
 */
final class AggregationsByHand {
  /** The weight of each child of a weighted product. */
  static final double POWER = 0.1;

  /** What each child must have at least to meet its condition. */
  static final double LEAST = 50;

  private AggregationsByHand() {}

  /** Writes the score of each row. */
  static void apply(String method, double[][] children, double[] out) {
    switch (method) {
      case "arithmetic-mean" -> mean(children, out);
      case "geometric-mean" -> geometric(children, out);
      case "harmonic-mean" -> harmonic(children, out);
      case "generalised-mean" -> generalised(children, out, 3);
      case "sum" -> sum(children, out);
      case "points-over-possible" -> {
        sum(children, out);
        scale(out, 100.0 * children.length, 100);
      }
      case "product" -> product(children, out);
      case "weighted-product" -> weightedProduct(children, out);
      case "minimum" -> minimum(children, out);
      case "maximum" -> maximum(children, out);
      case "mean-minimum" -> meanMinimum(children, out, 0.5, 1);
      case "mazziotta-pareto" -> penalised(children, out);
      case "adjusted-mazziotta-pareto" -> penalised(rescaled(children), out);
      case "median" -> ordered(children, out, true);
      case "owa" -> ordered(children, out, false);
      case "first-present" -> System.arraycopy(children[0], 0, out, 0, out.length);
      case "conditions-met" -> {
        Arrays.fill(out, 0);
        for (double[] child : children) {
          for (int row = 0; row < out.length; row++) {
            out[row] += child[row] >= LEAST ? 1 : 0;
          }
        }
        scale(out, children.length, 1);
      }
      case "difference" -> {
        for (int row = 0; row < out.length; row++) {
          out[row] = children[0][row] - children[1][row];
        }
      }
      case "quotient" -> {
        for (int row = 0; row < out.length; row++) {
          out[row] = children[0][row] / children[1][row];
        }
      }
      case "evenness" -> evenness(children, out);
      case "copeland" -> copeland(children, out);
      case "borda-count" -> borda(children, out);
      case "kemeny" -> OptimaByHand.kemeny(children, out);
      case "benefit-of-the-doubt" -> OptimaByHand.doubt(children, out);
      case "topsis" -> topsis(children, out);
      default -> throw new IllegalArgumentException(method);
    }
  }

  private static void scale(double[] out, double divisor, double factor) {
    for (int row = 0; row < out.length; row++) {
      out[row] = out[row] * factor / divisor;
    }
  }

  private static void sum(double[][] children, double[] out) {
    Arrays.fill(out, 0);
    for (double[] child : children) {
      for (int row = 0; row < out.length; row++) {
        out[row] += child[row];
      }
    }
  }

  private static void mean(double[][] children, double[] out) {
    sum(children, out);
    scale(out, children.length, 1);
  }

  private static void geometric(double[][] children, double[] out) {
    Arrays.fill(out, 0);
    for (double[] child : children) {
      for (int row = 0; row < out.length; row++) {
        out[row] += StrictMath.log(child[row]);
      }
    }
    for (int row = 0; row < out.length; row++) {
      out[row] = StrictMath.exp(out[row] / children.length);
    }
  }

  private static void harmonic(double[][] children, double[] out) {
    Arrays.fill(out, 0);
    for (double[] child : children) {
      for (int row = 0; row < out.length; row++) {
        out[row] += 1 / child[row];
      }
    }
    for (int row = 0; row < out.length; row++) {
      out[row] = children.length / out[row];
    }
  }

  private static void generalised(double[][] children, double[] out, double power) {
    Arrays.fill(out, 0);
    for (double[] child : children) {
      for (int row = 0; row < out.length; row++) {
        out[row] += StrictMath.pow(child[row], power);
      }
    }
    for (int row = 0; row < out.length; row++) {
      out[row] = StrictMath.pow(out[row] / children.length, 1 / power);
    }
  }

  private static void product(double[][] children, double[] out) {
    Arrays.fill(out, 1);
    for (double[] child : children) {
      for (int row = 0; row < out.length; row++) {
        out[row] *= child[row];
      }
    }
  }

  private static void weightedProduct(double[][] children, double[] out) {
    Arrays.fill(out, 1);
    for (double[] child : children) {
      for (int row = 0; row < out.length; row++) {
        out[row] *= StrictMath.pow(child[row], POWER);
      }
    }
  }

  private static void minimum(double[][] children, double[] out) {
    Arrays.fill(out, Double.POSITIVE_INFINITY);
    for (double[] child : children) {
      for (int row = 0; row < out.length; row++) {
        out[row] = Math.min(out[row], child[row]);
      }
    }
  }

  private static void maximum(double[][] children, double[] out) {
    Arrays.fill(out, Double.NEGATIVE_INFINITY);
    for (double[] child : children) {
      for (int row = 0; row < out.length; row++) {
        out[row] = Math.max(out[row], child[row]);
      }
    }
  }

  private static void meanMinimum(double[][] children, double[] out, double alpha, double beta) {
    double[] lowest = new double[out.length];
    minimum(children, lowest);
    sum(children, out);
    for (int row = 0; row < out.length; row++) {
      double mean = out[row] / children.length;
      double distance = mean - lowest[row];
      out[row] = mean - alpha * (Math.sqrt(distance * distance + beta * beta) - beta);
    }
  }

  private static void penalised(double[][] children, double[] out) {
    double[] means = new double[out.length];
    mean(children, means);
    Arrays.fill(out, 0);
    for (double[] child : children) {
      for (int row = 0; row < out.length; row++) {
        out[row] += (child[row] - means[row]) * (child[row] - means[row]);
      }
    }
    for (int row = 0; row < out.length; row++) {
      out[row] = means[row] - out[row] / children.length / means[row];
    }
  }

  private static double[][] rescaled(double[][] children) {
    double[][] rescaled = new double[children.length][];
    for (int child = 0; child < children.length; child++) {
      double lowest = Double.POSITIVE_INFINITY;
      double highest = Double.NEGATIVE_INFINITY;
      double sum = 0;
      for (double score : children[child]) {
        lowest = score < lowest ? score : lowest;
        highest = score > highest ? score : highest;
        sum += score;
      }
      double mean = sum / children[child].length;
      double[] scores = children[child].clone();
      for (int row = 0; row < scores.length; row++) {
        scores[row] = 100 + 60 * (scores[row] - mean) / (highest - lowest);
      }
      rescaled[child] = scores;
    }
    return rescaled;
  }

  private static void ordered(double[][] children, double[] out, boolean middle) {
    int size = children.length;
    double[] sorted = new double[size];
    for (int row = 0; row < out.length; row++) {
      for (int child = 0; child < size; child++) {
        sorted[child] = children[child][row];
      }
      Arrays.sort(sorted);
      double sum = 0;
      for (int place = 0; place < size; place++) {
        sum += (size - place) * sorted[size - 1 - place];
      }
      out[row] =
          middle ? (sorted[size / 2 - 1] + sorted[size / 2]) / 2 : sum / (size * (size + 1) / 2.0);
    }
  }

  private static void evenness(double[][] children, double[] out) {
    for (int row = 0; row < out.length; row++) {
      double sum = 0;
      for (double[] child : children) {
        sum += child[row];
      }
      double entropy = 0;
      for (double[] child : children) {
        double share = child[row] / sum;
        entropy -= share * StrictMath.log(share);
      }
      out[row] = entropy / StrictMath.log(children.length);
    }
  }

  static void copeland(double[][] children, double[] out) {
    Arrays.fill(out, 0);
    for (int a = 0; a < out.length; a++) {
      for (int b = a + 1; b < out.length; b++) {
        int balance = 0;
        for (double[] child : children) {
          double x = child[a];
          double y = child[b];
          balance += (x > y ? 1 : 0) - (x < y ? 1 : 0);
        }
        int sign = Integer.signum(balance);
        out[a] += sign;
        out[b] -= sign;
      }
    }
  }

  private static void borda(double[][] children, double[] out) {
    Arrays.fill(out, 0);
    for (double[] child : children) {
      double[] sorted = child.clone();
      Arrays.sort(sorted);
      for (int row = 0; row < out.length; row++) {
        int below = Arrays.binarySearch(sorted, child[row]);
        int upTo = below;
        while (below > 0 && sorted[below - 1] == child[row]) {
          below--;
        }
        while (upTo + 1 < sorted.length && sorted[upTo + 1] == child[row]) {
          upTo++;
        }
        out[row] += below + (upTo - below) / 2.0;
      }
    }
    scale(out, children.length, 1);
  }

  private static void topsis(double[][] children, double[] out) {
    double[] best = new double[out.length];
    double[] worst = new double[out.length];
    for (double[] child : children) {
      double squares = 0;
      double highest = Double.NEGATIVE_INFINITY;
      double lowest = Double.POSITIVE_INFINITY;
      for (double score : child) {
        squares += score * score;
        highest = score > highest ? score : highest;
        lowest = score < lowest ? score : lowest;
      }
      double norm = Math.sqrt(squares);
      for (int row = 0; row < out.length; row++) {
        double toBest = (highest - child[row]) / norm;
        double toWorst = (child[row] - lowest) / norm;
        best[row] += toBest * toBest;
        worst[row] += toWorst * toWorst;
      }
    }
    for (int row = 0; row < out.length; row++) {
      double distance = Math.sqrt(worst[row]);
      out[row] = distance / (Math.sqrt(best[row]) + distance);
    }
  }
}
