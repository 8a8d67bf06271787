package org.localgov.indicators.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ParametersTest {
  private static final Parameters MIXED =
      Parameters.of(
          "lower", 1, "clip", false, "boundary", "upper", "by", new ParameterReference("t"));

  @Test
  void of_keepsTheOrderAndStoresDoubles() {
    assertThat(MIXED.names()).containsExactly("lower", "clip", "boundary", "by");
    assertThat(MIXED.value("lower")).contains(1.0);
    assertThat(Parameters.of("x", new BigDecimal("0.1")).number("x")).isEqualTo(0.1);
    assertThat(MIXED.value("absent")).isEmpty();
    assertThat(MIXED).hasToString("{lower=1, clip=false, boundary=upper, by=<t>}");
  }

  @Test
  void of_nothing_isNone() {
    assertThat(Parameters.of()).isSameAs(Parameters.none());
    assertThat(Parameters.of(Map.of())).isSameAs(Parameters.none());
    assertThat(Parameters.none().isEmpty()).isTrue();
    assertThat(Parameters.none()).hasToString("{}");
    assertThat(MIXED.isEmpty()).isFalse();
  }

  @Test
  void of_copiesMapsAndListsAndMakesThemParameters() {
    List<Object> list = Arrays.asList(1, Map.of("value", 2));
    Map<String, Object> map = new LinkedHashMap<>(Map.of("points", list));
    Parameters parameters = Parameters.of(map);
    map.clear();
    list.set(0, "changed");

    assertThat(parameters.value("points")).contains(List.of(1.0, Parameters.of("value", 2)));
    assertThat(parameters).hasToString("{points=[1, {value=2}]}");
    assertThatThrownBy(() -> parameters.asMap().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void of_turnsNegativeZeroAround() {
    assertThat(Parameters.of("x", -0.0)).isEqualTo(Parameters.of("x", 0));
    assertThat(Parameters.of("x", List.of(-0.0))).isEqualTo(Parameters.of("x", List.of(0)));
  }

  @Test
  void of_refusesWhatIsNotNamesAndValuesByTurns() {
    refused("parameter 'a' must be given once", "a", 1, "b", 2, "a", 3);
    refused("parameter 'a' must be given once", "a", 1, "a", 1);
    refused("a parameter's name must be text, got 1", 1, 2);
    refused("parameters must come as names and values by turns", "a");
    refused("parameters must come as names and values by turns", "a", 1, "b");
  }

  @Test
  void of_refusesOtherKindsOfValue() {
    refused("parameter 'a' must be a number, text, boolean, list or object, got c", "a", 'c');
    refused("parameter 'a' must be a number, text, boolean, list or object, got null", "a", null);
    refused("parameter 'a' must be finite, got Infinity", "a", Double.POSITIVE_INFINITY);
    refused("parameter 'a' must be finite, got NaN", "a", List.of(Float.NaN));
    refused("parameter 'a' must be finite, got 1E+400", "a", new BigDecimal("1e400"));
    refused("parameter 'b' must be finite, got NaN", "a", Map.of("b", Double.NaN));
  }

  private static void refused(String message, Object... namesAndValues) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Parameters.of(namesAndValues))
        .withMessage(message);
  }

  @Test
  void number_mustBeOne() {
    assertThat(MIXED.number("lower")).isEqualTo(1);
    assertThat(MIXED.number("upper", 9)).isEqualTo(9);
    assertThat(MIXED.number("lower", 9)).isEqualTo(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MIXED.number("upper"))
        .withMessage("parameter 'upper' must be a number, and is not given");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MIXED.number("boundary", 1))
        .withMessage("parameter 'boundary' must be a number, got 'upper'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MIXED.number("by"))
        .withMessage("parameter 'by' must be a number, got '<t>'");
  }

  @Test
  void flag_mustBeTrueOrFalse() {
    assertThat(MIXED.flag("clip", true)).isFalse();
    assertThat(MIXED.flag("absent", true)).isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MIXED.flag("lower", true))
        .withMessage("parameter 'lower' must be true or false, got '1'");
  }

  @Test
  void text_mustBeText() {
    assertThat(MIXED.text("boundary", "stated")).isEqualTo("upper");
    assertThat(MIXED.text("absent", "stated")).isEqualTo("stated");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MIXED.text("clip", ""))
        .withMessage("parameter 'clip' must be text, got 'false'");
  }

  @Test
  void objects_mustBeAListOfObjects() {
    Parameters points = Parameters.of("points", List.of(Map.of("value", 1)), "flat", List.of(1));
    assertThat(points.objects("points")).containsExactly(Parameters.of("value", 1));
    assertThat(Parameters.of("points", List.of()).objects("points")).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> points.objects("flat"))
        .withMessage("parameter 'flat' must be a list of objects, got '[1]'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> points.objects("absent"))
        .withMessage("parameter 'absent' must be a list of objects, and is not given");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MIXED.objects("lower"))
        .withMessage("parameter 'lower' must be a list of objects, got '1'");
  }

  @Test
  void resolve_replacesReferencesAtAnyDepth() {
    ParameterReference t = new ParameterReference("t");
    ParameterReference u = new ParameterReference("u");
    Parameters deep = Parameters.of("a", t, "b", List.of(1, u, Parameters.of("c", t)), "d", 4);

    assertThat(deep.references()).containsExactly("t", "u", "t");
    assertThat(deep.resolve(Map.of("t", 2.0)))
        .isEqualTo(Parameters.of("a", 2, "b", List.of(1, u, Parameters.of("c", 2)), "d", 4));
    assertThat(deep.resolve(Map.of("t", 2.0, "u", "x")).references()).isEmpty();
    assertThat(Parameters.of("a", 1).resolve(Map.of("t", 2.0))).isEqualTo(Parameters.of("a", 1));
  }

  @Test
  void equals_comparesNamesAndValuesInAnyOrder() {
    assertThat(Parameters.of("a", 1, "b", 2))
        .isEqualTo(Parameters.of("b", 2.0, "a", 1))
        .hasSameHashCodeAs(Parameters.of("b", 2, "a", 1))
        .isNotEqualTo(Parameters.of("a", 1))
        .isNotEqualTo("a");
  }
}
