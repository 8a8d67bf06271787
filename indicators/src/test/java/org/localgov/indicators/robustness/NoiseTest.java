package org.localgov.indicators.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localgov.core.error.UnknownNameException;
import org.localgov.indicators.definition.Parameters;

class NoiseTest {
  @ParameterizedTest
  @CsvSource({
    "relative-uniform, width, 1",
    "relative-uniform, width, 0.001",
    "dirichlet, concentration, 1000",
    "normal, deviation, 1e9",
    "normal, deviation, standard-error",
    "normal, relativeDeviation, 3",
    "log-normal, deviation, 2",
    "log-normal, deviation, standard-error",
    "uniform, width, 7",
    "uniform, relativeWidth, 1",
    "triangular, width, 7",
    "triangular, relativeWidth, 0.5"
  })
  void of_takesTheSizesOfItsKind(String kind, String name, String size) {
    Object value = size.equals(Noise.STANDARD_ERROR) ? size : Double.valueOf(size);
    Noise noise = Noise.of(NoiseKind.parse(kind), name, value);
    assertThat(noise.parameters()).isEqualTo(Parameters.of(name, value));
    assertThat(noise.toString()).startsWith(kind + " {" + name + "=");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "relative-uniform | width | 0 | 'width' of relative-uniform noise must be above 0 and at most 1, got 0.0",
        "relative-uniform | width | 1.01 | and at most 1, got 1.01",
        "uniform | relativeWidth | 2 | at most 1, got 2.0",
        "triangular | relativeWidth | 1.5 | at most 1, got 1.5",
        "normal | deviation | -1 | 'deviation' of normal noise must be above 0, got -1.0",
        "normal | deviation | 0 | must be above 0, got 0.0",
        "normal | deviation | se | parameter 'deviation' must be a number, got 'se'",
        "normal | relativeDeviation | standard-error | must be a number, got 'standard-error'",
        "uniform | width | standard-error | must be a number, got 'standard-error'",
        "dirichlet | concentration | 0 | must be above 0, got 0.0",
        "dirichlet | concentration | 0.05 | 'concentration' of dirichlet noise must be 0.1..1000000, got 0.05",
        "dirichlet | concentration | 1000001 | must be 0.1..1000000, got 1000001.0"
      })
  void of_refusesOtherSizes(String kind, String name, String size, String message) {
    Object value = size.matches("[-0-9.]+") ? (Object) Double.valueOf(size) : size;
    assertThatThrownBy(() -> Noise.of(NoiseKind.parse(kind), name, value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  @Test
  void of_anotherKindsSize_namesTheNearest() {
    assertThatThrownBy(() -> Noise.of(NoiseKind.NORMAL, "deviaton", 1))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageContaining("unknown parameter of normal 'deviaton', did you mean 'deviation'?");
    assertThatThrownBy(() -> Noise.of(NoiseKind.NORMAL, "width", 1))
        .isInstanceOf(UnknownNameException.class);
  }

  @Test
  void size_isGivenOnce() {
    assertThatThrownBy(() -> new Noise(NoiseKind.NORMAL, Parameters.none()))
        .hasMessage("normal noise needs one of deviation, relativeDeviation, got {}");
    assertThatThrownBy(
            () ->
                new Noise(NoiseKind.NORMAL, Parameters.of("deviation", 1, "relativeDeviation", 1)))
        .hasMessageContaining("needs one of deviation, relativeDeviation");
  }

  @Test
  void words_areThoseOfTheirKind() {
    assertThat(Noise.relativeUniform(0.25))
        .isEqualTo(Noise.of(NoiseKind.RELATIVE_UNIFORM, "width", 0.25));
    assertThat(Noise.dirichlet(30)).isEqualTo(Noise.of(NoiseKind.DIRICHLET, "concentration", 30));
    assertThat(Noise.normal(2)).isEqualTo(Noise.of(NoiseKind.NORMAL, "deviation", 2));
    assertThat(Noise.standardErrors().toString()).isEqualTo("normal {deviation=standard-error}");
    assertThatCode(() -> Noise.normal(Double.MIN_VALUE)).doesNotThrowAnyException();
  }
}
