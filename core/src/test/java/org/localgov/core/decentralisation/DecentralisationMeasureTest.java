package org.localgov.core.decentralisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.localgov.core.Serialised;
import org.localgov.core.observation.Source;

class DecentralisationMeasureTest {
  private static final DecentralisationMeasure AUTONOMY =
      DecentralisationMeasure.of("fiscal-autonomy", 3, 0, 4);
  private static final DecentralisationMeasure UNBOUNDED =
      DecentralisationMeasure.unbounded("country-rai", 20.5);

  @Test
  void of_keepsTheParts() {
    assertThat(AUTONOMY.name()).isEqualTo("fiscal-autonomy");
    assertThat(AUTONOMY.value()).isEqualTo(3);
    assertThat(AUTONOMY.minimum()).hasValue(0);
    assertThat(AUTONOMY.maximum()).hasValue(4);
    assertThat(AUTONOMY.source()).isEmpty();
    assertThat(AUTONOMY.isBounded()).isTrue();
  }

  @Test
  void score_isOnTheScaleOf100() {
    assertThat(AUTONOMY.score()).hasValue(75);
    assertThat(DecentralisationMeasure.of("a", -2, -2, 2).score()).hasValue(0);
    assertThat(DecentralisationMeasure.of("a", 2, -2, 2).score()).hasValue(100);
  }

  @Test
  void score_ofUnbounded_isEmpty() {
    assertThat(UNBOUNDED.isBounded()).isFalse();
    assertThat(UNBOUNDED.score()).isEmpty();
  }

  @Test
  void of_outsideTheScale_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DecentralisationMeasure.of("fiscal-autonomy", 5, 0, 4))
        .withMessage("value of 'fiscal-autonomy' must be within 0.0..4.0, got 5.0");
  }

  @Test
  void build_badScale_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DecentralisationMeasure.of("a", 4, 4, 4))
        .withMessage("scale must be finite with its minimum below its maximum, got '4.0..4.0'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DecentralisationMeasure.of("a", 4, 0, Double.POSITIVE_INFINITY))
        .withMessageStartingWith("scale must be finite");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DecentralisationMeasure.of("a", 4, Double.NaN, 5))
        .withMessageStartingWith("scale must be finite");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UNBOUNDED.toBuilder().minimum(0).build())
        .withMessage("scale must have both minimum and maximum or neither, got 'minimum' alone");
  }

  @Test
  void build_badNameOrValue_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DecentralisationMeasure.unbounded(" ", 1))
        .withMessage("measure must not be blank, got ' '");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DecentralisationMeasure.unbounded("a", Double.NaN))
        .withMessage("value must be finite, got 'NaN'");
  }

  @Test
  void of_negativeZero_isZero() {
    assertThat(DecentralisationMeasure.of("a", -0.0, -0.0, 1))
        .isEqualTo(DecentralisationMeasure.of("a", 0, 0, 1));
    assertThat(DecentralisationMeasure.of("a", -1, -1, -0.0))
        .isEqualTo(DecentralisationMeasure.of("a", -1, -1, 0.0));
  }

  @Test
  void toString_isOneLine() {
    assertThat(AUTONOMY).hasToString("fiscal-autonomy 3.0 on 0.0..4.0");
    assertThat(UNBOUNDED).hasToString("country-rai 20.5 (unbounded)");
  }

  @Test
  void equals_throughSerialisation() {
    DecentralisationMeasure sourced =
        AUTONOMY.toBuilder().source(Source.of("Regional Authority Index, version 3")).build();

    assertThat(Serialised.copy(sourced)).isEqualTo(sourced).hasSameHashCodeAs(sourced);
    assertThat(sourced).isNotEqualTo(AUTONOMY);
  }
}
