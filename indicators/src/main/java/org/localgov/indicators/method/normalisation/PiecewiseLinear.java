package org.localgov.indicators.method.normalisation;

import static org.localgov.indicators.text.Decimals.compact;

import java.util.List;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.spi.Fitted;
import org.localgov.indicators.spi.NormalisationMethod;
import org.localgov.indicators.spi.Sample;

/**
 * {@code piecewise-linear}: straight lines through given points; level beyond the first and the
 * last.
 *
 * <p>Between neighbours {@code (a, p)} and {@code (b, q)}: {@code p + (x - a) / (b - a) × (q - p)}.
 * The points map raw values, so the indicator's direction plays no part.
 *
 * <p>Source: linear interpolation between a source's own points, such as the attendance line of
 * SUPERMUN (Burkina Faso), World Bank DIME and IPA.
 */
final class PiecewiseLinear implements NormalisationMethod {
  @Override
  public String name() {
    return "piecewise-linear";
  }

  @Override
  public String description() {
    return "linear interpolation between the points, level beyond the first and the last";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.required("points", "objects of value and score, ascending in the value"));
  }

  @Override
  public boolean isDirected() {
    return false;
  }

  @Override
  public void check(Parameters parameters) {
    ScorePoints.of("points", parameters);
  }

  @Override
  public Fitted fit(Sample column, Parameters parameters) {
    return new Fit(ScorePoints.of("points", parameters));
  }

  @Override
  public Scale range(Scale raw, int sign, Parameters parameters) {
    return ScorePoints.of("points", parameters).range();
  }

  private record Fit(ScorePoints points) implements Fitted {
    @Override
    public double apply(double value) {
      double[] x = points.values();
      double[] y = points.scores();
      if (!(value > x[0])) {
        return value <= x[0] ? y[0] : Double.NaN;
      }
      int next = segmentEnd(value);
      return next == x.length ? y[next - 1] : between(next, value);
    }

    private int segmentEnd(double value) {
      int next = 1;
      while (next < points.values().length && value > points.values()[next]) {
        next++;
      }
      return next;
    }

    private double between(int next, double value) {
      double[] x = points.values();
      double[] y = points.scores();
      if (value == x[next]) {
        return y[next];
      }
      return y[next - 1]
          + (value - x[next - 1]) / (x[next] - x[next - 1]) * (y[next] - y[next - 1]);
    }

    @Override
    public String formula(double value) {
      double[] x = points.values();
      int next = segmentEnd(value);
      if (value <= x[0] || next == x.length) {
        return compact(value) + " is at or beyond the end of the line";
      }
      double[] y = points.scores();
      return compact(y[next - 1])
          + " + ("
          + compact(value)
          + " - "
          + compact(x[next - 1])
          + ") / "
          + compact(x[next] - x[next - 1])
          + " × "
          + compact(y[next] - y[next - 1]);
    }
  }
}
