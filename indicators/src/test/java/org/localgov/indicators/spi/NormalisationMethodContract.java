package org.localgov.indicators.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.localgov.indicators.definition.Direction;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.table.Column;

/**
 * What every normalisation promises. Extend it for a method of your own, and every promise is tried
 * on it.
 *
 * <pre>{@code
 * class MyMethodTest extends NormalisationMethodContract {
 *   @Override
 *   protected NormalisationMethod method() {
 *     return new MyMethod();
 *   }
 * }
 * }</pre>
 */
public abstract class NormalisationMethodContract extends MethodContract {
  private static final double TOLERANCE = 1e-12;

  /** Creates the contract. */
  protected NormalisationMethodContract() {}

  @Override
  protected abstract NormalisationMethod method();

  /**
   * Returns raw values that the method can be fitted on, at least two different; none is NaN. Their
   * units are {@code u0}, {@code u1} and so on.
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

  @TestFactory
  final Stream<DynamicTest> contract_missingStaysMissing() {
    return fits(
        (fit, directed) -> {
          assertThat(fit.apply(Double.NaN)).isNaN();
          assertThat(fit.isClipped(Double.NaN)).isFalse();
          double[] values = {directed[0], Double.NaN, directed[1]};
          fit.apply(values, values, 3);
          assertThat(values[1]).isNaN();
        });
  }

  @TestFactory
  final Stream<DynamicTest> contract_manyAtOnceAreAsOneByOne() {
    return fits(
        (fit, directed) -> {
          double[] one = Arrays.stream(directed).map(fit::apply).toArray();
          double[] out = new double[directed.length];
          fit.apply(directed.clone(), out, directed.length);
          assertSameBits(out, one);
          double[] inPlace = directed.clone();
          fit.apply(inPlace, inPlace, inPlace.length);
          assertSameBits(inPlace, one);
        });
  }

  @TestFactory
  final Stream<DynamicTest> contract_blocksDoNotShow() {
    return fits(
        (fit, directed) -> {
          double[] whole = new double[directed.length];
          fit.apply(directed, whole, directed.length);
          for (int size : new int[] {1, 7, 512}) {
            double[] joined = new double[directed.length];
            double[] block = new double[size];
            for (int from = 0; from < joined.length; from += size) {
              int length = Math.min(size, joined.length - from);
              System.arraycopy(directed, from, block, 0, length);
              fit.apply(block, block, length);
              System.arraycopy(block, 0, joined, from, length);
            }
            assertSameBits(joined, whole);
          }
        });
  }

  @TestFactory
  final Stream<DynamicTest> contract_onlyTheLengthIsTouched() {
    return fits(
        (fit, directed) -> {
          double[] in = {directed[0], directed[1]};
          double[] out = {7, 7};
          fit.apply(in, out, 1);
          assertThat(out[1]).isEqualTo(7);
          assertThat(in).containsExactly(directed[0], directed[1]);
          fit.apply(in, out, 0);
          assertThat(out[0]).isEqualTo(Double.valueOf(fit.apply(in[0])));
        });
  }

  @TestFactory
  final Stream<DynamicTest> contract_resultsLieInTheRange() {
    return signs(
        (parameters, sign) -> {
          double[] raw = values();
          Scale given =
              Scale.of(
                  Arrays.stream(raw).min().orElseThrow(), Arrays.stream(raw).max().orElseThrow());
          Fitted fit = method().fit(sample(raw, sign), parameters);
          for (Scale scale : List.of(given, Scale.UNBOUNDED)) {
            Scale range = method().range(scale, sign, parameters);
            double slack =
                range.isBounded()
                    ? TOLERANCE * Math.max(Math.abs(range.minimum()), Math.abs(range.maximum()))
                    : 0;
            for (double value : raw) {
              double result = fit.apply(sign * value);
              if (!Double.isNaN(result)) {
                assertThat(result).isBetween(range.minimum() - slack, range.maximum() + slack);
              }
            }
          }
        });
  }

  @TestFactory
  final Stream<DynamicTest> contract_orderOfTheSampleDoesNotShow() {
    return signs(
        (parameters, sign) -> {
          double[] raw = values();
          List<Integer> order = new ArrayList<>(IntStream.range(0, raw.length).boxed().toList());
          Collections.shuffle(order, new Random(3));
          double[] other = new double[raw.length + 1];
          String[] units = new String[other.length];
          other[5] = Double.NaN;
          units[5] = "new";
          for (int at = 0; at < raw.length; at++) {
            other[at < 5 ? at : at + 1] = raw[order.get(at)];
            units[at < 5 ? at : at + 1] = unit(order.get(at));
          }
          Fitted fit = method().fit(sample(raw, sign), parameters);
          Fitted again =
              method().fit(Sample.of("a", Column.of(other), sign, row -> units[row]), parameters);
          for (double value : raw) {
            assertClose(again.apply(sign * value), fit.apply(sign * value));
          }
        });
  }

  @TestFactory
  final Stream<DynamicTest> contract_fittingAgainGivesTheSame() {
    return signs(
        (parameters, sign) -> {
          Fitted fit = method().fit(sample(values(), sign), parameters);
          Fitted again = method().fit(sample(values(), sign), parameters);
          double[] directed = directed(sign);
          assertSameBits(
              Arrays.stream(directed).map(again::apply).toArray(),
              Arrays.stream(directed).map(fit::apply).toArray());
          assertThat(again.numbers()).isEqualTo(fit.numbers());
          assertThat(List.copyOf(again.numbers().keySet()))
              .isEqualTo(List.copyOf(fit.numbers().keySet()));
        });
  }

  @TestFactory
  final Stream<DynamicTest> contract_aTotalMethodHasAResultForEveryValue() {
    return fits(
        (fit, directed) -> {
          for (double value : withNeighbours(directed)) {
            assertThat(Double.isInfinite(fit.apply(value))).isFalse();
            assertThat(fit.isTotal() && Double.isNaN(fit.apply(value))).isFalse();
          }
        });
  }

  @TestFactory
  final Stream<DynamicTest> contract_aValueHasNoResultOutsideTheDomain() {
    return signs(
        (parameters, sign) -> {
          Fitted fit = method().fit(sample(values(), sign), parameters);
          Scale domain = method().domain(parameters);
          for (double directed : withNeighbours(directed(sign))) {
            if (!domain.contains((method().isDirected() ? sign : 1) * directed)) {
              assertThat(fit.apply(directed)).isNaN();
            }
          }
          assertThat(fit.isTotal() && !domain.equals(Scale.UNBOUNDED)).isFalse();
        });
  }

  @TestFactory
  final Stream<DynamicTest> contract_higherValuesNeverGetLowerResults() {
    return signs(
        (parameters, sign) -> {
          if (!isMonotone(parameters)) {
            return;
          }
          Fitted fit = method().fit(sample(values(), sign), parameters);
          double[] sorted = withNeighbours(directed(sign));
          double last = Double.NEGATIVE_INFINITY;
          for (double value : sorted) {
            double result = fit.apply(value);
            if (!Double.isNaN(result)) {
              assertThat(result).isGreaterThanOrEqualTo(last);
              last = result;
            }
          }
        });
  }

  @TestFactory
  final Stream<DynamicTest> contract_clippedValuesGetAnOutermostResult() {
    return signs(
        (parameters, sign) -> {
          if (!isMonotone(parameters)) {
            return;
          }
          Fitted fit = method().fit(sample(values(), sign), parameters);
          double[] all = withNeighbours(directed(sign));
          double lowest = fit.apply(all[0]);
          double highest = fit.apply(all[all.length - 1]);
          for (double value : all) {
            if (fit.isClipped(value)) {
              assertThat(fit.apply(value)).isIn(lowest, highest);
            }
          }
        });
  }

  @TestFactory
  final Stream<DynamicTest> contract_centreIsAPossibleResult() {
    return signs(
        (parameters, sign) -> {
          for (Scale raw : List.of(Scale.of(1, 5), Scale.atLeast(0), Scale.UNBOUNDED)) {
            OptionalDouble centre = method().centre(raw, sign, parameters);
            Scale range = method().range(raw, sign, parameters);
            if (centre.isPresent()) {
              assertThat(centre.getAsDouble()).isFinite();
              assertThat(centre.getAsDouble()).isBetween(range.minimum(), range.maximum());
            }
          }
        });
  }

  @TestFactory
  final Stream<DynamicTest> contract_formulaAndNumbersExplainTheResult() {
    return fits(
        (fit, directed) -> {
          for (double value : Arrays.copyOf(directed, 20)) {
            assertThat(fit.formula(value)).isNotBlank().doesNotContain("\n");
          }
          for (Map.Entry<String, Double> number : fit.numbers().entrySet()) {
            assertThat(number.getKey()).isNotBlank();
            assertThat(number.getValue()).isFinite();
            assertThat(Double.valueOf(-0.0).equals(number.getValue())).isFalse();
          }
        });
  }

  @Override
  final Index index(MethodSpec spec) {
    Indicator indicator = Indicator.of("a", Direction.HIGHER_IS_BETTER).withNormalisation(spec);
    return Index.builder("contract")
        .indicator(indicator)
        .root(Node.of("Index", MethodSpec.of("sum")).child("a"))
        .build();
  }

  @Override
  final MethodRegistry registry() {
    return MethodRegistry.of(List.of(method(), MethodRegistry.standard().aggregation("sum")));
  }

  private Stream<DynamicTest> fits(FitCheck check) {
    return signs(
        (parameters, sign) ->
            check.of(method().fit(sample(values(), sign), parameters), directed(sign)));
  }

  private Stream<DynamicTest> signs(SignCheck check) {
    return each(
        parameters -> {
          check.of(parameters, 1);
          if (takesReversed()) {
            check.of(parameters, -1);
          }
        });
  }

  private double[] directed(int sign) {
    return Arrays.stream(values()).map(value -> sign * value + 0.0).toArray();
  }

  /** Returns the values in ascending order, with values between them and beyond both ends. */
  private static double[] withNeighbours(double[] values) {
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

  private static Sample sample(double[] raw, int sign) {
    return Sample.of("a", Column.of(raw), sign, NormalisationMethodContract::unit);
  }

  /** Returns the unit of a row of {@link #values}, for methods that ask for one by name. */
  private static String unit(int row) {
    return "u" + row;
  }

  private static void assertSameBits(double[] found, double[] expected) {
    assertThat(Arrays.stream(found).mapToLong(Double::doubleToLongBits).toArray())
        .isEqualTo(Arrays.stream(expected).mapToLong(Double::doubleToLongBits).toArray());
  }

  private static void assertClose(double found, double expected) {
    assertThat(Double.isNaN(found)).isEqualTo(Double.isNaN(expected));
    if (!Double.isNaN(expected)) {
      assertThat(Math.abs(found - expected))
          .isLessThanOrEqualTo(TOLERANCE * Math.max(1, Math.abs(expected)));
    }
  }

  private interface FitCheck {
    void of(Fitted fit, double[] directed);
  }

  private interface SignCheck {
    void of(Parameters parameters, int sign);
  }
}
