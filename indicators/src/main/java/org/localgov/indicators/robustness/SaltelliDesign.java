package org.localgov.indicators.robustness;

/**
 * The runs of a sensitivity analysis: N points A, N points B, and for each input in turn A with
 * that input's coordinates taken from B (Saltelli et al. 2010, Computer Physics Communications
 * 181(2), p. 259-270). A and B are the two halves of points of twice as many dimensions.
 */
final class SaltelliDesign implements Runs.Draws {
  private final Experiment experiment;
  private final int base;
  private final Sampling.Points points;
  private final ThreadLocal<double[]> both;

  private SaltelliDesign(Experiment experiment, int base, Sampling.Points points) {
    this.experiment = experiment;
    this.base = base;
    this.points = points;
    both = ThreadLocal.withInitial(() -> new double[2 * experiment.dimensions()]);
  }

  static SaltelliDesign of(Experiment experiment, int base, Sampling sampling, long seed) {
    if ((long) base * (experiment.inputs() + 2) > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          "replications must be fewer: "
              + base
              + " × "
              + (experiment.inputs() + 2)
              + " runs are more than "
              + Integer.MAX_VALUE);
    }
    return new SaltelliDesign(experiment, base, sampling.points(2 * experiment.dimensions(), seed));
  }

  int runs() {
    return base * (experiment.inputs() + 2);
  }

  @Override
  public void draw(long run, int[] options, double[] uniforms) {
    double[] pair = both.get();
    points.point(run % base, pair);
    int dimensions = experiment.dimensions();
    int block = (int) (run / base);
    System.arraycopy(pair, block == 1 ? dimensions : 0, uniforms, 0, dimensions);
    if (block > 1) {
      int from = experiment.offset(block - 2);
      int to = experiment.offset(block - 1);
      System.arraycopy(pair, dimensions + from, uniforms, from, to - from);
    }
    experiment.options(uniforms, options);
  }
}
