package org.localgov.indicators.method.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.localgov.core.error.ViolationsException;
import org.localgov.indicators.definition.Direction;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.Passes;
import org.localgov.indicators.definition.Treatment;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.spi.FittedTreatment;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.spi.RefusalException;
import org.localgov.indicators.spi.Sample;
import org.localgov.indicators.table.Column;

/** Calls treatments by name, as a definition does. */
public final class TreatmentCases {
  private TreatmentCases() {}

  /** Returns a treatment fitted on raw values, by the usual limits. */
  public static FittedTreatment fit(MethodSpec spec, double... sample) {
    return fitted(spec, false, sample);
  }

  /** Returns a treatment fitted on raw values whatever the limits say. */
  public static FittedTreatment forced(MethodSpec spec, double... sample) {
    return fitted(spec, true, sample);
  }

  private static FittedTreatment fitted(MethodSpec spec, boolean force, double[] sample) {
    return MethodRegistry.standard()
        .treatment(spec.method())
        .fit(Sample.of("a", Column.of(sample), 1), spec.parameters(), Passes.STANDARD, force);
  }

  /** Asserts results to a relative 1e-15. */
  public static void assertApplied(FittedTreatment fit, double... valuesAndResults) {
    for (int i = 0; i < valuesAndResults.length; i += 2) {
      double expected = valuesAndResults[i + 1];
      assertThat(fit.apply(valuesAndResults[i]))
          .as("result of " + valuesAndResults[i])
          .isCloseTo(expected, within(1e-15 * Math.abs(expected)));
    }
  }

  /** Asserts that a definition with this treatment is refused with a message. */
  public static void refuses(MethodSpec spec, String rule) {
    Index index =
        Index.builder("x")
            .indicator("a", Direction.HIGHER_IS_BETTER)
            .treat(Treatment.builder().first(spec).build())
            .root(Node.of("Index", MethodSpec.of("sum")).child("a"))
            .build();
    assertThatThrownBy(() -> Scorer.of(index))
        .isInstanceOf(ViolationsException.class)
        .hasMessage("index 'x': treatment: " + spec.method() + ": " + rule);
  }

  /** Asserts that a sample is refused with a message. */
  public static void refusesSample(MethodSpec spec, String rule, double... sample) {
    assertThatThrownBy(() -> forced(spec, sample))
        .isInstanceOf(RefusalException.class)
        .hasMessage(rule);
  }
}
