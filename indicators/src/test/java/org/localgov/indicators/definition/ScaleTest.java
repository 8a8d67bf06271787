package org.localgov.indicators.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {
  private static final double INFINITY = Double.POSITIVE_INFINITY;

  @ParameterizedTest
  @CsvSource({
    "0, true",
    "-0.0, true",
    "1, true",
    "0.5, true",
    "-1e-300, false",
    "1.0000000000000002, false",
    "NaN, false",
    "Infinity, false"
  })
  void contains_hasBothBounds(double value, boolean inside) {
    assertThat(Scale.of(0, 1).contains(value)).isEqualTo(inside);
  }

  @ParameterizedTest
  @CsvSource({"0, true", "3, true", "2, true", "2.5, false", "4, false", "-1, false"})
  void contains_ofWholeNumbers(double value, boolean inside) {
    assertThat(Scale.integers(0, 3).contains(value)).isEqualTo(inside);
  }

  @Test
  void contains_withAnOpenEnd() {
    assertThat(Scale.atLeast(0).contains(1e300)).isTrue();
    assertThat(Scale.atLeast(0).contains(-1)).isFalse();
    assertThat(Scale.UNBOUNDED.contains(-1e300)).isTrue();
    assertThat(Scale.UNBOUNDED.contains(Double.NaN)).isFalse();
  }

  @Test
  void isBounded_needsBothBounds() {
    assertThat(Scale.of(0, 1).isBounded()).isTrue();
    assertThat(Scale.atLeast(0).isBounded()).isFalse();
    assertThat(new Scale(-INFINITY, 0, false).isBounded()).isFalse();
    assertThat(Scale.UNBOUNDED.isBounded()).isFalse();
  }

  @Test
  void toString_isInWords() {
    assertThat(Scale.of(0, 2.5)).hasToString("0..2.5");
    assertThat(Scale.integers(0, 3)).hasToString("0..3, whole numbers");
    assertThat(Scale.atLeast(1)).hasToString("at least 1");
    assertThat(new Scale(-INFINITY, 9, true)).hasToString("at most 9, whole numbers");
    assertThat(Scale.UNBOUNDED).hasToString("any number");
  }

  @Test
  void equals_doesNotSeeTheSignOfZero() {
    assertThat(Scale.of(-0.0, 1)).isEqualTo(Scale.of(0, 1));
    assertThat(Scale.of(-1, -0.0)).isEqualTo(Scale.of(-1, 0)).hasSameHashCodeAs(Scale.of(-1, 0));
    assertThat(Scale.of(0, 1)).isNotEqualTo(Scale.integers(0, 1));
  }

  @Test
  void new_refusesBoundsInTheWrongOrder() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scale.of(5, 1))
        .withMessage("scale must have a minimum that is at most its maximum, got 5 and 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scale.of(Double.NaN, 1))
        .withMessage("scale must have a minimum that is at most its maximum, got NaN and 1");
    assertThat(Scale.of(3, 3).contains(3)).isTrue();
  }

  @Test
  void new_refusesAScaleWithoutANumber() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scale.of(INFINITY, INFINITY))
        .withMessage("scale must hold a number, got Infinity for both bounds");
    assertThatIllegalArgumentException().isThrownBy(() -> Scale.of(-INFINITY, -INFINITY));
  }
}
