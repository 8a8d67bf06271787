package org.localgov.examples.benchmarks;

/** What somebody would write by hand, for one index, if speed were all that mattered. */
final class HandWritten {
  private static final int BLOCK = 512;

  private HandWritten() {}

  /** Returns the weight of the i-th sibling: 1, 2, 3, … */
  static double weight(int i) {
    return i + 1;
  }

  /** Returns the scores of each pillar, and of the root last. */
  static double[][] score(double[][] columns, int pillars, int each) {
    int units = columns[0].length;
    double[] low = new double[columns.length];
    double[] range = new double[columns.length];
    for (int c = 0; c < columns.length; c++) {
      double minimum = Double.POSITIVE_INFINITY;
      double maximum = Double.NEGATIVE_INFINITY;
      for (double value : columns[c]) {
        minimum = value < minimum ? value : minimum;
        maximum = value > maximum ? value : maximum;
      }
      low[c] = minimum;
      range[c] = maximum - minimum;
    }
    double[][] scores = new double[pillars + 1][units];
    for (int from = 0; from < units; from += BLOCK) {
      int to = Math.min(units, from + BLOCK);
      double[] root = scores[pillars];
      double rootWeights = 0;
      for (int pillar = 0; pillar < pillars; pillar++) {
        double[] out = scores[pillar];
        double weights = 0;
        for (int i = 0; i < each; i++) {
          double[] in = columns[pillar * each + i];
          double minimum = low[pillar * each + i];
          double width = range[pillar * each + i];
          double weight = weight(i);
          weights += weight;
          for (int row = from; row < to; row++) {
            out[row] += weight * ((in[row] - minimum) / width * 100);
          }
        }
        double weight = weight(pillar);
        rootWeights += weight;
        for (int row = from; row < to; row++) {
          out[row] /= weights;
          root[row] += weight * out[row];
        }
      }
      for (int row = from; row < to; row++) {
        root[row] /= rootWeights;
      }
    }
    return scores;
  }
}
