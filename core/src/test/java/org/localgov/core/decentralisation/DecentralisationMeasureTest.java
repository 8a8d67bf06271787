package org.localgov.core.decentralisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.localgov.core.contract.Refusal;
import org.localgov.core.contract.ValueContract;

class DecentralisationMeasureTest implements ValueContract<DecentralisationMeasure> {
  private static final DecentralisationMeasure AUTONOMY =
      DecentralisationMeasure.of("fiscal-autonomy", 3, 0, 4);
  private static final DecentralisationMeasure UNBOUNDED =
      DecentralisationMeasure.unbounded("country-rai", 20.5);

  @Override
  public List<DecentralisationMeasure> samples() {
    return DecentralisationValues.decentralisationMeasures();
  }

  @Override
  public Stream<Refusal> refused() {
    return Stream.of(
        Refusal.ofNull("name", () -> DecentralisationMeasure.unbounded(null, 1)),
        Refusal.of(
            "measure must not be blank, got ' '", () -> DecentralisationMeasure.unbounded(" ", 1)),
        Refusal.startingWith(
            "measure must have at most 255 characters",
            () -> DecentralisationMeasure.unbounded("x".repeat(256), 1)),
        Refusal.of(
            "value must be finite, got 'NaN'",
            () -> DecentralisationMeasure.unbounded("a", Double.NaN)),
        Refusal.of(
            "value of 'fiscal-autonomy' must be within 0.0..4.0, got 5.0",
            () -> DecentralisationMeasure.of("fiscal-autonomy", 5, 0, 4)),
        Refusal.of(
            "value of 'a' must be within 0.0..4.0, got -1.0",
            () -> DecentralisationMeasure.of("a", -1, 0, 4)),
        Refusal.of(
            "scale must be finite with its minimum below its maximum, got '4.0..4.0'",
            () -> DecentralisationMeasure.of("a", 4, 4, 4)),
        Refusal.startingWith(
            "scale must be finite",
            () -> DecentralisationMeasure.of("a", 4, 0, Double.POSITIVE_INFINITY)),
        Refusal.startingWith(
            "scale must be finite", () -> DecentralisationMeasure.of("a", 4, Double.NaN, 5)),
        Refusal.of(
            "scale must have both minimum and maximum or neither, got 'minimum' alone",
            () -> UNBOUNDED.toBuilder().minimum(0).build()),
        Refusal.of(
            "scale must have both minimum and maximum or neither, got 'maximum' alone",
            () -> UNBOUNDED.toBuilder().maximum(0).build()),
        Refusal.incomplete("name, value", () -> DecentralisationMeasure.builder().build()));
  }

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
}
