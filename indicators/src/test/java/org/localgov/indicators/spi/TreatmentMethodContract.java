package org.localgov.indicators.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.localgov.indicators.definition.Direction;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.definition.Passes;
import org.localgov.indicators.definition.Treatment;
import org.localgov.indicators.table.Column;

/**
 * What every treatment of outliers promises. Extend it for a method of your own, and every promise
 * is tried on it.
 *
 * <pre>{@code
 * class MyTreatmentTest extends TreatmentMethodContract {
 *   @Override
 *   protected TreatmentMethod method() {
 *     return new MyTreatment();
 *   }
 * }
 * }</pre>
 */
public abstract class TreatmentMethodContract extends MethodContract {
  private static final double TOLERANCE = 1e-12;

  /** Creates the contract. */
  protected TreatmentMethodContract() {}

  @Override
  protected abstract TreatmentMethod method();

  /**
   * Returns raw values that the method can be fitted on, at least two different; none is NaN. These
   * have a long tail of high values, ties and values below 0.
   */
  protected double[] values() {
    double[] values = new double[300];
    Random random = new Random(1);
    Arrays.setAll(values, row -> Math.rint(Math.exp(1.5 * random.nextGaussian()) * 10) / 10 - 2);
    return values;
  }

  @TestFactory
  final Stream<DynamicTest> contract_missingStaysMissing() {
    return fits(
        (fit, values) -> {
          assertThat(fit.apply(Double.NaN)).isNaN();
          assertThat(fit.effect(Double.NaN)).isEmpty();
        });
  }

  @TestFactory
  final Stream<DynamicTest> contract_valuesOfTheSampleHaveFiniteResults() {
    return fits(
        (fit, values) -> {
          for (double value : values) {
            assertThat(fit.apply(value)).as("result of " + value).isFinite();
          }
        });
  }

  @TestFactory
  final Stream<DynamicTest> contract_otherValuesHaveAFiniteResultOrNone() {
    return fits(
        (fit, values) -> {
          for (double value : beyond(values)) {
            assertThat(fit.apply(value))
                .isNotIn(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
          }
        });
  }

  /** Returns random samples of the values, with ties. */
  @Provide
  Arbitrary<double[]> draws() {
    double[] values = values();
    return Arbitraries.integers()
        .between(0, values.length - 1)
        .list()
        .ofMinSize(2)
        .ofMaxSize(60)
        .map(rows -> rows.stream().mapToDouble(row -> values[row]).toArray());
  }

  @Property(tries = 50)
  final void law_higherValuesNeverGetLowerResults(@ForAll("draws") double[] draw) {
    law(
        draw,
        (fit, parameters, force) -> {
          double[] sorted = beyond(draw);
          Arrays.sort(sorted);
          double last = Double.NEGATIVE_INFINITY;
          for (double value : sorted) {
            double result = fit.apply(value);
            if (!Double.isNaN(result)) {
              assertThat(result).as("result of " + value).isGreaterThanOrEqualTo(last);
              last = result;
            }
          }
        });
  }

  @Property(tries = 50)
  final void law_effectTellsOfEveryChange(@ForAll("draws") double[] draw) {
    law(
        draw,
        (fit, parameters, force) -> {
          for (double value : beyond(draw)) {
            assertThat(fit.effect(value).isEmpty())
                .as("no effect on " + value)
                .isEqualTo(fit.apply(value) == value);
            assertThat(fit.effect(value)).doesNotContain("\n");
          }
        });
  }

  @Property(tries = 50)
  final void law_orderOfTheSampleDoesNotShow(@ForAll("draws") double[] draw) {
    double[] turned = new double[draw.length + 1];
    turned[0] = Double.NaN;
    for (int row = 0; row < draw.length; row++) {
      turned[draw.length - row] = draw[row];
    }
    law(
        draw,
        (fit, parameters, force) -> {
          FittedTreatment again = fit(turned, parameters, force);
          for (double value : draw) {
            assertClose(again.apply(value), fit.apply(value));
          }
          assertThat(again.note()).isEqualTo(fit.note());
        });
  }

  @TestFactory
  final Stream<DynamicTest> contract_fittingAgainGivesTheSame() {
    return forced(
        (parameters, force) -> {
          FittedTreatment fit = fit(values(), parameters, force);
          FittedTreatment again = fit(values(), parameters, force);
          for (double value : values()) {
            assertThat(again.apply(value)).isEqualTo(Double.valueOf(fit.apply(value)));
          }
          assertThat(again.numbers()).isEqualTo(fit.numbers());
          assertThat(List.copyOf(again.numbers().keySet()))
              .isEqualTo(List.copyOf(fit.numbers().keySet()));
        });
  }

  @TestFactory
  final Stream<DynamicTest> contract_formulaNumbersAndNoteExplainTheResult() {
    return fits(
        (fit, values) -> {
          for (double value : Arrays.copyOf(values, 20)) {
            assertThat(fit.formula(value)).isNotBlank().doesNotContain("\n");
          }
          for (Map.Entry<String, Double> number : fit.numbers().entrySet()) {
            assertThat(number.getKey()).isNotBlank();
            assertThat(number.getValue()).isFinite();
            assertThat(Double.valueOf(-0.0).equals(number.getValue())).isFalse();
          }
          assertThat(fit.note()).doesNotContain("\n");
        });
  }

  @Override
  final Index index(MethodSpec spec) {
    return Index.builder("contract")
        .indicator("a", Direction.HIGHER_IS_BETTER)
        .treat(Treatment.builder().first(spec).build())
        .root(Node.of("Index", MethodSpec.of("sum")).child("a"))
        .build();
  }

  @Override
  final MethodRegistry registry() {
    MethodRegistry standard = MethodRegistry.standard();
    return MethodRegistry.of(
        List.of(method(), standard.normalisation("none"), standard.aggregation("sum")));
  }

  private Stream<DynamicTest> fits(FitCheck check) {
    return forced((parameters, force) -> check.of(fit(values(), parameters, force), values()));
  }

  private Stream<DynamicTest> forced(ForceCheck check) {
    return each(
        parameters -> {
          check.of(parameters, false);
          check.of(parameters, true);
        });
  }

  private FittedTreatment fit(double[] values, Parameters parameters, boolean force) {
    return method().fit(Sample.of("a", Column.of(values), 1), parameters, Passes.STANDARD, force);
  }

  /** Returns the values, and others below, between and above them. */
  private static double[] beyond(double[] values) {
    double low = Arrays.stream(values).min().orElseThrow();
    double high = Arrays.stream(values).max().orElseThrow();
    double width = high - low;
    DoubleStream others =
        DoubleStream.of(
            low - 1e6 * width,
            low - width,
            low - 0.005 * width,
            low - 1e-9 * width,
            (low + high) / 2,
            high + 1e-9 * width,
            high + 0.005 * width,
            high + width,
            high + 1e6 * width);
    return DoubleStream.concat(Arrays.stream(values), others).toArray();
  }

  private static void assertClose(double found, double expected) {
    assertThat(Math.abs(found - expected))
        .isLessThanOrEqualTo(TOLERANCE * Math.max(1, Math.abs(expected)));
  }

  /** Tries each set of parameters, forced and not, with which the draw is not refused. */
  private void law(double[] draw, Law law) {
    for (Parameters parameters : parameterSets()) {
      for (boolean force : new boolean[] {false, true}) {
        FittedTreatment fit;
        try {
          fit = fit(draw, parameters, force);
        } catch (RefusalException e) {
          continue;
        }
        law.of(fit, parameters, force);
      }
    }
  }

  private interface Law {
    void of(FittedTreatment fit, Parameters parameters, boolean force);
  }

  private interface FitCheck {
    void of(FittedTreatment fit, double[] values);
  }

  private interface ForceCheck {
    void of(Parameters parameters, boolean force);
  }
}
