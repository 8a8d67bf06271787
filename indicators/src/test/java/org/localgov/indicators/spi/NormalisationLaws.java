package org.localgov.indicators.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.table.Column;

/**
 * The laws that a normalisation keeps, tried on random samples of its values: how many there are,
 * and how often each, is drawn anew each time, and a draw that breaks a law is made as small as it
 * can be. Where a method refuses a draw, it is not tried on it.
 */
public abstract class NormalisationLaws extends MethodContract {
  private static final double TOLERANCE = 1e-12;
  private static final int MOST_ROWS = 200;

  /** Creates the laws. */
  NormalisationLaws() {}

  @Override
  protected abstract NormalisationMethod method();

  /**
   * Returns raw values that the method can be fitted on, at least two different; none is NaN. Their
   * units are {@code u0}, {@code u1} and so on, in any sample of them.
   */
  protected double[] values() {
    double[] values = new double[1500];
    Random random = new Random(1);
    Arrays.setAll(values, row -> Math.rint(random.nextGaussian() * 4000) / 100);
    return values;
  }

  /**
   * Returns whether a higher directed value never has a lower result; as if directed by default.
   */
  protected boolean isMonotone(Parameters parameters) {
    return method().isDirected();
  }

  /** Returns whether the method works where less is better; as if directed by default. */
  protected boolean takesReversed() {
    return method().isDirected();
  }

  /** Returns whether results, normalised once more, are themselves; no by default. */
  protected boolean isIdempotent(Parameters parameters) {
    return false;
  }

  /** Returns random samples of the values, with ties. */
  @Provide
  Arbitrary<double[]> draws() {
    double[] values = values();
    return Arbitraries.integers()
        .between(0, values.length - 1)
        .list()
        .ofMinSize(2)
        .ofMaxSize(MOST_ROWS)
        .map(rows -> rows.stream().mapToDouble(row -> values[row]).toArray());
  }

  @Property(tries = 50)
  final void law_higherValuesNeverGetLowerResults(@ForAll("draws") double[] draw) {
    each(
        draw,
        (fit, parameters, sign) -> {
          if (!isMonotone(parameters)) {
            return;
          }
          double last = Double.NEGATIVE_INFINITY;
          for (double value : withNeighbours(directed(draw, sign))) {
            double result = fit.apply(value);
            if (!Double.isNaN(result)) {
              assertThat(result).isGreaterThanOrEqualTo(last);
              last = result;
            }
          }
        });
  }

  @Property(tries = 50)
  final void law_resultsLieInTheRange(@ForAll("draws") double[] draw) {
    Scale given =
        Scale.of(Arrays.stream(draw).min().orElseThrow(), Arrays.stream(draw).max().orElseThrow());
    each(
        draw,
        (fit, parameters, sign) -> {
          for (Scale scale : List.of(given, Scale.UNBOUNDED)) {
            Scale range = method().range(scale, sign, parameters);
            double slack =
                range.isBounded()
                    ? TOLERANCE * Math.max(Math.abs(range.minimum()), Math.abs(range.maximum()))
                    : 0;
            for (double value : draw) {
              double result = fit.apply(sign * value);
              if (!Double.isNaN(result)) {
                assertThat(result).isBetween(range.minimum() - slack, range.maximum() + slack);
              }
            }
          }
        });
  }

  @Property(tries = 50)
  final void law_orderOfTheSampleDoesNotShow(@ForAll("draws") double[] draw) {
    double[] other = new double[draw.length + 1];
    String[] units = new String[other.length];
    other[1] = Double.NaN;
    units[1] = "new";
    for (int row = 0; row < draw.length; row++) {
      int place = draw.length - 1 - row;
      other[place < 1 ? 0 : place + 1] = draw[row];
      units[place < 1 ? 0 : place + 1] = unit(row);
    }
    each(
        draw,
        (fit, parameters, sign) -> {
          Sample turned = Sample.of("a", Column.of(other), sign, List.of(units));
          Fitted again = method().fit(turned, parameters);
          for (double value : draw) {
            assertClose(again.apply(sign * value), fit.apply(sign * value));
          }
        });
  }

  @Property(tries = 50)
  final void law_resultsNormalisedAgainAreThemselves(@ForAll("draws") double[] draw) {
    each(
        draw,
        (fit, parameters, sign) -> {
          if (isIdempotent(parameters)) {
            double[] once = Arrays.stream(draw).map(value -> fit.apply(sign * value)).toArray();
            Fitted again = method().fit(sample(once, 1), parameters);
            for (double result : once) {
              assertClose(again.apply(result), result);
            }
          }
        });
  }

  /** What is asserted of a fit. */
  private interface Law {
    void of(Fitted fit, Parameters parameters, int sign);
  }

  /** Tries each set of parameters, in each direction, with which the draw is not refused. */
  private void each(double[] draw, Law law) {
    for (Parameters parameters : parameterSets()) {
      for (int sign = 1; sign >= (takesReversed() ? -1 : 1); sign -= 2) {
        Fitted fit;
        try {
          fit = method().fit(sample(draw, sign), parameters);
        } catch (RefusalException e) {
          continue;
        }
        law.of(fit, parameters, sign);
      }
    }
  }

  static Sample sample(double[] raw, int sign) {
    return Sample.of(
        "a",
        Column.of(raw),
        sign,
        IntStream.range(0, raw.length).mapToObj(NormalisationLaws::unit).toList());
  }

  /** Returns the unit of a row of a sample, for methods that ask for one by name. */
  private static String unit(int row) {
    return "u" + row;
  }

  static double[] directed(double[] raw, int sign) {
    return Arrays.stream(raw).map(value -> sign * value + 0.0).toArray();
  }

  /** Returns the values in ascending order, with values between them and beyond both ends. */
  static double[] withNeighbours(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double low = sorted[0];
    double high = sorted[sorted.length - 1];
    IntStream gaps = IntStream.range(1, sorted.length);
    DoubleStream between = gaps.mapToDouble(at -> (sorted[at - 1] + sorted[at]) / 2);
    DoubleStream beyond = DoubleStream.of(low - 1, 2 * low - high, high + 1, 2 * high - low);
    return DoubleStream.concat(DoubleStream.of(sorted), DoubleStream.concat(between, beyond))
        .sorted()
        .toArray();
  }

  private static void assertClose(double found, double expected) {
    assertThat(Double.isNaN(found)).isEqualTo(Double.isNaN(expected));
    if (!Double.isNaN(expected)) {
      assertThat(Math.abs(found - expected))
          .isLessThanOrEqualTo(TOLERANCE * Math.max(1, Math.abs(expected)));
    }
  }
}
