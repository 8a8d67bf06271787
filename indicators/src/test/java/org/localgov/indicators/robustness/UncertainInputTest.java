package org.localgov.indicators.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.localgov.indicators.definition.Definitions.parameter;
import static org.localgov.indicators.method.Methods.arithmeticMean;
import static org.localgov.indicators.method.Methods.geometricMean;
import static org.localgov.indicators.method.Methods.log;
import static org.localgov.indicators.method.Methods.zScore;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localgov.indicators.definition.Direction;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Normalisation;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.definition.Treatment;

class UncertainInputTest {
  private static final UncertainInput RULE =
      UncertainInput.options("rule", "aggregation", arithmeticMean(), geometricMean());

  private static UncertainInput options(Object... options) {
    return UncertainInput.options("x", "some.path", options);
  }

  @Test
  void options_haveOneStoredForm() {
    assertThat(options(1, 2.5f, true, "a", List.of(1, 2)).options())
        .containsExactly(1.0, 2.5, true, "a", List.of(1.0, 2.0));
    assertThat(options(Map.of("method", "log"), zScore()).options())
        .containsExactly(log(), zScore());
    assertThat(
            options(Parameters.of("method", "log", "parameters", Parameters.none()), 1).options())
        .containsExactly(log(), 1.0);
    assertThat(options(Map.of("method", "log", "scope", "all"), 1).options().get(0))
        .isEqualTo(Parameters.of("method", "log", "scope", "all"));
    assertThat(options(Direction.LOWER_IS_BETTER, Treatment.none()).options())
        .containsExactly("lower-is-better", "none");
    assertThat(options(Normalisation.of(log()).rescaled(1, 2), 1).options().get(0))
        .isEqualTo(
            Parameters.of(
                Map.of(
                    "method",
                    "log",
                    "scope",
                    "all",
                    "rescale",
                    Parameters.of("lower", 1, "upper", 2),
                    "constant",
                    "fail")));
  }

  @Test
  void weights_areNumbersById() {
    UncertainInput experts =
        UncertainInput.options(
            "experts", "weights", Map.of("a", 1, "b", 3), Parameters.of("a", 2, "b", 2).asMap());
    assertThat(experts.options())
        .containsExactly(Map.of("a", 1.0, "b", 3.0), Map.of("a", 2.0, "b", 2.0));
    assertThatThrownBy(
            () -> UncertainInput.options("x", "weights", Map.of("a", -1), Map.of("a", 1)))
        .hasMessage("uncertain input 'x': weight of 'a' must be a number of 0 or more, got -1");
    assertThatThrownBy(
            () -> UncertainInput.options("x", "weights", Map.of("a", "b"), Map.of("a", 1)))
        .hasMessageContaining("must be a number of 0 or more, got b");
  }

  @Test
  void parts_mustFit() {
    refused("must have either options or noise", () -> options());
    refused("must have two options or more, got one", () -> options(1));
    refused(
        "must have either options or noise",
        () ->
            new UncertainInput(
                "x", "weights", List.of(1, 2), List.of(), List.of(), Optional.of(Noise.normal(1))));
    refused(
        "id of an uncertain input must not be blank",
        () -> UncertainInput.options(" ", "aggregation", 1, 2));
    refused(
        "levels must be 1 or more, got [0]",
        () -> UncertainInput.noise("x", "weights", Noise.relativeUniform(0.1)).onLevels(0));
    refused("levels are for the target weights", () -> RULE.onLevels(1));
    refused(
        "noise is for the targets weights and data",
        () -> UncertainInput.noise("x", "normalisation", Noise.normal(1)));
    refused(
        "noise is for the targets weights and data",
        () -> UncertainInput.noise("x", "database", Noise.normal(1)));
    refused(
        "normal noise is for data", () -> UncertainInput.noise("x", "weights", Noise.normal(1)));
    refused(
        "dirichlet noise is for weights",
        () -> UncertainInput.noise("x", "data:water", Noise.dirichlet(1)));
    refused("data take noise, not options", () -> UncertainInput.options("x", "data:water", 1, 2));
    refused("must be finite, got NaN", () -> options(1, Double.NaN));
    refused("must be a number, text, boolean, list or object", () -> options(1, Optional.of(1)));
    refused("must not refer to a parameter of the index", () -> options(1, parameter("best")));
    refused(
        "must not refer to a parameter of the index",
        () -> options(log(), MethodSpec.of("min-max", "upper", parameter("best"))));
  }

  private static void refused(
      String message, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource({"0.5", "0.5;0.4", "0.5;0.6", "-0.5;1.5", "0.2;0.3;0.5"})
  void probabilities_mustSumToOne_oneAnOption(String probabilities) {
    double[] numbers =
        List.of(probabilities.split(";")).stream().mapToDouble(Double::parseDouble).toArray();
    refused(
        "probabilities must be one of 0..1 an option and sum to 1",
        () -> RULE.withProbabilities(numbers));
  }

  /** Each option has an equal part of 0..1, or one as long as its probability. */
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "0.24999, 0",
    "0.25, 1",
    "0.4999, 1",
    "0.5, 2",
    "0.75, 3",
    "0.99999999999999989, 3"
  })
  void option_equallyLikely(double uniform, int option) {
    assertThat(options(1, 2, 3, 4).option(uniform)).isEqualTo(option);
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "0.2999, 1", "0.3, 2", "0.99999, 2", "0.99999999999999989, 2"})
  void option_ofAProbability(double uniform, int option) {
    assertThat(options(1, 2, 3, 4).withProbabilities(0, 0.3, 0.7, 0).option(uniform))
        .isEqualTo(option);
  }

  @Test
  void toString_isALine() {
    assertThat(RULE).hasToString("rule (aggregation): arithmetic-mean | geometric-mean");
    assertThat(UncertainInput.noise("w", "weights", Noise.relativeUniform(0.25)))
        .hasToString("w (weights): relative-uniform {width=0.25}");
    assertThat(RULE.place(log()))
        .isEqualTo("uncertain input 'rule', target 'aggregation', option log");
  }
}
