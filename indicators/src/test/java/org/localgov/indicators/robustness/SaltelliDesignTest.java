package org.localgov.indicators.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.localgov.indicators.method.Methods.arithmeticMean;
import static org.localgov.indicators.method.Methods.minimum;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.localgov.indicators.spi.MethodRegistry;

class SaltelliDesignTest {
  private static final UncertaintySpec SPEC =
      UncertaintySpec.of(
          UncertainInput.options("rule", "aggregation", arithmeticMean(), minimum()),
          UncertainInput.noise("weights", "weights", Noise.relativeUniform(0.5)));

  private static Experiment experiment() {
    return new Experiment(Towns.PAIR, SPEC, Towns.PAIRS, MethodRegistry.standard(), false);
  }

  private static double[] uniforms(SaltelliDesign design, long run) {
    double[] uniforms = new double[3];
    design.draw(run, new int[2], uniforms);
    return uniforms;
  }

  /** Rows N, N, N, N of A, B, A with the first input of B, A with the second (two weights). */
  @ParameterizedTest
  @EnumSource
  void blocks_areAAndBAndAWithOneInputOfB(Sampling sampling) {
    int base = 16;
    SaltelliDesign design = SaltelliDesign.of(experiment(), base, sampling, 3);
    assertThat(design.runs()).isEqualTo(16 * 4);
    for (int i = 0; i < base; i++) {
      double[] a = uniforms(design, i);
      double[] b = uniforms(design, base + i);
      assertThat(uniforms(design, 2L * base + i)).containsExactly(b[0], a[1], a[2]);
      assertThat(uniforms(design, 3L * base + i)).containsExactly(a[0], b[1], b[2]);
      assertThat(Arrays.equals(a, b)).isFalse();
    }
  }

  @Test
  void options_areThoseOfTheNumbers() {
    SaltelliDesign design = SaltelliDesign.of(experiment(), 16, Sampling.SOBOL, 3);
    int[] options = new int[2];
    double[] uniforms = new double[3];
    for (int run = 0; run < design.runs(); run++) {
      design.draw(run, options, uniforms);
      assertThat(options).containsExactly(uniforms[0] < 0.5 ? 0 : 1, 0);
    }
  }

  @Test
  void tooManyRuns_areRefused() {
    assertThatThrownBy(() -> SaltelliDesign.of(experiment(), 1 << 30, Sampling.RANDOM, 3))
        .hasMessageContaining("1073741824 × 4 runs are more than 2147483647");
  }
}
