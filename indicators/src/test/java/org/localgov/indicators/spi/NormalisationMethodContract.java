package org.localgov.indicators.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
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
public abstract class NormalisationMethodContract extends NormalisationLaws {
  /** Creates the contract. */
  protected NormalisationMethodContract() {}

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
    return directed(values(), sign);
  }

  private static void assertSameBits(double[] found, double[] expected) {
    assertThat(Arrays.stream(found).mapToLong(Double::doubleToLongBits).toArray())
        .isEqualTo(Arrays.stream(expected).mapToLong(Double::doubleToLongBits).toArray());
  }

  private interface FitCheck {
    void of(Fitted fit, double[] directed);
  }

  private interface SignCheck {
    void of(Parameters parameters, int sign);
  }
}
