package org.localgov.indicators.method.imputation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.method.shared.Checks;
import org.localgov.indicators.method.shared.Whole;
import org.localgov.indicators.spi.Cells;
import org.localgov.indicators.spi.FittedImputation;
import org.localgov.indicators.spi.ImputationMethod;
import org.localgov.indicators.spi.RefusalException;
import org.localgov.indicators.spi.Sample;

/**
 * {@code expectation-maximisation}: a gap gets its conditional mean, given what the row has, under
 * a multivariate normal distribution of all indicators.
 *
 * <p>Indicators are standardised by the mean and deviation of their values that are there; mean and
 * covariance (divisor n) then begin at 0 and the identity, and are improved by turns: each gap's
 * conditional mean and covariance given the row's values (E), then the mean and covariance of the
 * filled-in rows plus the conditional covariances (M). It ends when no number changes by more than
 * {@code tolerance}, and is refused if that takes more than {@code iterations} turns. All rows with
 * a value are one sample, whatever their period. The estimates may lie outside the sample's range.
 *
 * <p>A row without any value stays missing, and so does an indicator without any; one with a single
 * value in the sample gets that value. A sample with gaps is refused if it has no more rows than
 * indicators, or if an indicator is nearly a sum of others, as then the covariance cannot be
 * inverted. A table without gaps is never refused.
 *
 * <p>Source: A. P. Dempster, N. M. Laird and D. B. Rubin (1977), Maximum likelihood from incomplete
 * data via the EM algorithm, Journal of the Royal Statistical Society B 39(1), p. 1-38; J. L.
 * Schafer (1997), Analysis of Incomplete Multivariate Data, section 5.3.
 */
final class ExpectationMaximisation implements ImputationMethod {
  private static final int ITERATIONS = 1000;
  private static final double TOLERANCE = 1e-8;

  @Override
  public String name() {
    return "expectation-maximisation";
  }

  @Override
  public String description() {
    return "the conditional mean under a multivariate normal distribution fitted by EM";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.optional("iterations", ITERATIONS, "how many turns at most, at least 1"),
        Parameter.optional(
            "tolerance", TOLERANCE, "the change, in standard deviations, that ends it; above 0"));
  }

  @Override
  public void check(Parameters parameters) {
    iterations(parameters);
    Checks.positive("tolerance", tolerance(parameters));
  }

  private static int iterations(Parameters parameters) {
    return Whole.number(parameters, "iterations", ITERATIONS, 1);
  }

  private static double tolerance(Parameters parameters) {
    return parameters.number("tolerance", TOLERANCE);
  }

  @Override
  public FittedImputation fit(Cells sample, Parameters parameters) {
    List<Sample> samples =
        IntStream.range(0, sample.size())
            .mapToObj(one -> Sample.of(sample.id(one), sample.column(one), 1))
            .toList();
    int[] varying =
        IntStream.range(0, sample.size())
            .filter(one -> samples.get(one).minimum() < samples.get(one).maximum())
            .toArray();
    Standard standard = Standard.of(samples, varying);
    List<double[]> rows = new ArrayList<>();
    for (int row : RowOrder.of(sample)) {
      double[] values = standard.row(sample, row);
      if (IntStream.range(0, values.length).anyMatch(i -> !Double.isNaN(values[i]))) {
        rows.add(values);
      }
    }
    try {
      NormalModel model = fitted(rows, varying.length, parameters);
      return new Fit(samples, standard, model, "");
    } catch (RefusalException e) {
      return new Fit(samples, standard, NormalModel.start(varying.length), e.reason());
    }
  }

  private static NormalModel fitted(List<double[]> rows, int size, Parameters parameters) {
    if (rows.size() <= size) {
      throw new RefusalException(
          "expectation-maximisation needs more rows than indicators that vary, got "
              + rows.size()
              + " and "
              + size
              + "; add units, or use group-mean or nearest-neighbours");
    }
    NormalModel model = NormalModel.start(size);
    for (int turn = 0; turn < iterations(parameters); turn++) {
      NormalModel next = model.improved(rows);
      if (next.distance(model) <= tolerance(parameters)) {
        return next;
      }
      model = next;
    }
    throw new RefusalException(
        "expectation-maximisation did not converge in "
            + iterations(parameters)
            + " iterations; allow more iterations or a greater tolerance");
  }

  /**
   * Means and deviations that put the indicators that vary on one scale.
   *
   * @param indicators the numbers of the indicators that vary
   */
  private record Standard(int[] indicators, double[] means, double[] deviations) {
    static Standard of(List<Sample> samples, int[] indicators) {
      return new Standard(
          indicators,
          IntStream.of(indicators).mapToDouble(one -> samples.get(one).mean()).toArray(),
          IntStream.of(indicators).mapToDouble(one -> samples.get(one).deviation()).toArray());
    }

    double[] row(Cells cells, int row) {
      double[] values = new double[indicators.length];
      for (int i = 0; i < values.length; i++) {
        values[i] = (cells.column(indicators[i]).get(row) - means[i]) / deviations[i];
      }
      return values;
    }

    /** Returns the place of an indicator among those that vary, or -1. */
    int place(int indicator) {
      for (int i = 0; i < indicators.length; i++) {
        if (indicators[i] == indicator) {
          return i;
        }
      }
      return -1;
    }

    double raw(int place, double value) {
      return means[place] + value * deviations[place];
    }
  }

  private record Fit(List<Sample> samples, Standard standard, NormalModel model, String refusal)
      implements FittedImputation {

    @Override
    public void fill(Cells cells, Filling filling) {
      double[][] estimates = new double[cells.rows()][];
      Gaps.each(
          cells,
          (row, indicator) -> {
            Sample sample = samples.get(indicator);
            int place = standard.place(indicator);
            if (sample.size() == 0) {
              filling.leave(row, indicator, "'" + sample.indicator() + "' has no value");
            } else if (place < 0) {
              filling.put(row, indicator, sample.minimum(), "the only value of the sample");
            } else {
              if (estimates[row] == null) {
                estimates[row] = estimates(cells, row);
              }
              if (estimates[row].length == 0) {
                filling.leave(row, indicator, "the row has no value to estimate from");
              } else {
                double value = standard.raw(place, estimates[row][place]);
                filling.put(row, indicator, value, "expectation-maximisation");
              }
            }
          });
    }

    /** Returns the completed row on the standard scale; empty if it has no value. */
    private double[] estimates(Cells cells, int row) {
      double[] values = standard.row(cells, row);
      if (IntStream.range(0, values.length).allMatch(i -> Double.isNaN(values[i]))) {
        return new double[0];
      }
      if (!refusal.isEmpty()) {
        throw new RefusalException(refusal);
      }
      return model.completed(values);
    }
  }
}
