package org.localgov.indicators.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localgov.core.error.UnknownNameException;

class SensitivityIndicesTest {
  private static final double A = 7;
  private static final double B = 0.1;
  private static final List<String> XYZ = List.of("x1", "x2", "x3");

  /** Ishigami and Homma (1990): sin x1 + a sin² x2 + b x3⁴ sin x1 on -π..π. */
  private static double ishigami(double[] u) {
    double x1 = Math.PI * (2 * u[0] - 1);
    double x2 = Math.PI * (2 * u[1] - 1);
    double x3 = Math.PI * (2 * u[2] - 1);
    return Math.sin(x1) + A * Math.sin(x2) * Math.sin(x2) + B * Math.pow(x3, 4) * Math.sin(x1);
  }

  /** The analytic indices follow from the variances of the three terms. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 2026})
  void ishigami_bySobol_isNearTheAnalyticIndices(long seed) {
    double pi4 = Math.pow(Math.PI, 4);
    double v1 = 0.5 * Math.pow(1 + B * pi4 / 5, 2);
    double v2 = A * A / 8;
    double v13 = B * B * pi4 * pi4 * (1.0 / 18 - 1.0 / 50);
    double v = v1 + v2 + v13;
    SensitivityIndices found =
        SensitivityIndices.of(XYZ, 8192, Sampling.SOBOL, seed, SensitivityIndicesTest::ishigami);
    assertThat(found.first("x1")).isCloseTo(v1 / v, within(0.02));
    assertThat(found.first("x2")).isCloseTo(v2 / v, within(0.02));
    assertThat(found.first("x3")).isCloseTo(0, within(0.02));
    assertThat(found.total("x1")).isCloseTo((v1 + v13) / v, within(0.02));
    assertThat(found.total("x2")).isCloseTo(v2 / v, within(0.02));
    assertThat(found.total("x3")).isCloseTo(v13 / v, within(0.02));
  }

  /** Pseudo-random points: errors of the estimates are of the order of 2 / √N = 0.02. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 2026})
  void ishigami_byRandom_isWithinTheErrorOfTheEstimate(long seed) {
    SensitivityIndices found =
        SensitivityIndices.of(XYZ, 8192, Sampling.RANDOM, seed, SensitivityIndicesTest::ishigami);
    assertThat(found.first("x1")).isCloseTo(0.3139, within(0.08));
    assertThat(found.first("x2")).isCloseTo(0.4424, within(0.08));
    assertThat(found.first("x3")).isCloseTo(0, within(0.08));
    assertThat(found.total("x1")).isCloseTo(0.5576, within(0.04));
    assertThat(found.total("x2")).isCloseTo(0.4424, within(0.04));
    assertThat(found.total("x3")).isCloseTo(0.2437, within(0.04));
  }

  /** Nothing varies, so that nothing has a share of it: no index, and no crash. */
  @Test
  void constantOutputs_haveNoIndices() {
    double[] outputs = new double[4 * 3];
    outputs[9] = 1; // one of the mixed runs alone differs
    SensitivityIndices found = SensitivityIndices.of(List.of("a"), 4, outputs, 50, 1);
    assertThat(found.variance()).isZero();
    assertThat(found.first("a")).isNaN();
    assertThat(found.total("a")).isNaN();
    assertThat(found.totalInterval("a")).containsExactly(Double.NaN, Double.NaN);
    assertThat(found.result().rows().get(0))
        .containsExactly("a", null, null, null, null, null, null);
    assertThat(found.table()).contains("a");
  }

  @Test
  void missingEverywhere_hasNoIndices() {
    double[] outputs = new double[12];
    Arrays.fill(outputs, Double.NaN);
    SensitivityIndices found = SensitivityIndices.of(List.of("a"), 4, outputs, 10, 1);
    assertThat(found.variance()).isNaN();
    assertThat(found.total("a")).isNaN();
  }

  /** An additive model's first-order indices sum to 1; an irrelevant input has none. */
  @Test
  void additiveModel_sumsToOne() {
    SensitivityIndices found =
        SensitivityIndices.of(XYZ, 8192, Sampling.SOBOL, 5, u -> 3 * u[0] + 4 * u[1] + 0 * u[2]);
    assertThat(found.first("x1")).isCloseTo(9.0 / 25, within(0.01));
    assertThat(found.first("x1") + found.first("x2")).isCloseTo(1, within(0.02));
    assertThat(found.first("x3")).isCloseTo(0, within(1e-12));
    assertThat(found.total("x3")).isZero();
    assertThat(found.total("x1")).isCloseTo(found.first("x1"), within(0.01));
  }

  @Test
  void intervals_holdTheIndex_andAreOfTheSeed() {
    double[] outputs = new double[512 * 5];
    SobolSequence points = SobolSequence.of(6, 9);
    double[] both = new double[6];
    for (int run = 0; run < outputs.length; run++) {
      points.point(run % 512, both);
      double[] u = run / 512 == 1 ? new double[] {both[3], both[4], both[5]} : both.clone();
      if (run / 512 > 1) {
        u[run / 512 - 2] = both[run / 512 + 1];
      }
      outputs[run] = ishigami(u);
    }
    SensitivityIndices found = SensitivityIndices.of(XYZ, 512, outputs, 200, 4);
    assertThat(found.totalInterval("x1").get(0)).isLessThan(found.total("x1"));
    assertThat(found.totalInterval("x1").get(1)).isGreaterThan(found.total("x1"));
    assertThat(SensitivityIndices.of(XYZ, 512, outputs, 200, 4).firstInterval("x2"))
        .isEqualTo(found.firstInterval("x2"));
    assertThat(found.table()).contains("x1", "first975");
    assertThat(found.toString()).startsWith("SensitivityIndices[x1 ");
  }

  @Test
  void missingOutputs_leaveTheirPointOut() {
    double[] outputs = {1, 2, 3, Double.NaN, 5, 6, 1, 2, 3};
    SensitivityIndices found = SensitivityIndices.of(List.of("a"), 3, outputs);
    // V of 1 2 3 5 6; yA - yAB are 0: the total is 0
    assertThat(found.variance()).isCloseTo(4.3, within(1e-12));
    assertThat(found.total("a")).isZero();
    assertThat(found.first("a")).isZero();
  }

  @Test
  void errors_nameWhatIsWrong() {
    assertThatThrownBy(() -> SensitivityIndices.of(XYZ, 8, new double[39]))
        .hasMessageContaining("N × 5");
    assertThatThrownBy(() -> SensitivityIndices.of(XYZ, 1, Sampling.RANDOM, 1, u -> u[0]))
        .hasMessageContaining("base must be 2 or more");
    assertThatThrownBy(() -> SensitivityIndices.of(XYZ, 1 << 30, Sampling.RANDOM, 1, u -> u[0]))
        .hasMessageContaining("at most 429496729");
    SensitivityIndices found = SensitivityIndices.of(List.of("water"), 2, new double[6]);
    assertThatThrownBy(() -> found.total("watre"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageContaining("did you mean 'water'?");
  }
}
