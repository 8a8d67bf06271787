package org.localgov.indicators.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BandTest {
  @Test
  void builder_hasTheLowerBoundInAndTheUpperBoundOut() {
    Band band = Band.builder().label("red").from(1).to(2).build();
    assertThat(band.fromInclusive()).isTrue();
    assertThat(band.toInclusive()).isFalse();
    assertThat(band).isEqualTo(Band.label("red").withFrom(1).withTo(2));
    assertThat(band).isNotEqualTo(band.withToInclusive(true));
    assertThat(band).isNotEqualTo(band.withFromInclusive(false));
  }

  @Test
  void interval_isInMathematicalNotation() {
    assertThat(Band.points(1).interval()).isEqualTo("(…, …)");
    assertThat(Band.points(1).withFrom(23).interval()).isEqualTo("[23, …)");
    assertThat(Band.points(1).withTo(29).withToInclusive(true).interval()).isEqualTo("(…, 29]");
    assertThat(Band.points(1).withFrom(23).withFromInclusive(false).withTo(29).interval())
        .isEqualTo("(23, 29)");
  }

  @Test
  void parts_sayOnlyWhatDiffersFromTheDefault() {
    assertThat(Band.points(4).withFrom(3).parts()).isEqualTo(Parameters.of("points", 4, "from", 3));
    assertThat(
            Band.label("red")
                .withFrom(1)
                .withFromInclusive(false)
                .withTo(2)
                .withToInclusive(true)
                .parts())
        .hasToString("{label=red, from=1, fromInclusive=false, to=2, toInclusive=true}");
  }

  @Test
  void of_refusesUnknownPartsAndOtherKinds() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Band.of(Parameters.of("points", 1, "form", 3)))
        .withMessage(
            "a band has no 'form', known: label, points, from, fromInclusive, to, toInclusive");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Band.of(Parameters.of("points", "one")))
        .withMessage("parameter 'points' must be a number, got 'one'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Band.of(Parameters.of("label", 1)))
        .withMessage("parameter 'label' must be text, got '1'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Band.of(Parameters.of("toInclusive", 1)))
        .withMessage("parameter 'toInclusive' must be true or false, got '1'");
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void build_refusesBoundsAndPointsThatAreNotFinite(double value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Band.label("x").withFrom(value))
        .withMessage("from of a band must be finite, got " + value);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Band.label("x").withTo(value))
        .withMessage("to of a band must be finite, got " + value);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Band.points(value))
        .withMessage("points of a band must be finite, got " + value);
  }

  @Test
  void equals_doesNotSeeTheSignOfZero() {
    assertThat(Band.points(-0.0)).isEqualTo(Band.points(0));
    assertThat(Band.label("a").withFrom(-0.0).withFromInclusive(false))
        .isEqualTo(Band.label("a").withFrom(0).withFromInclusive(false));
    assertThat(Band.label("a").withFrom(-1).withTo(-0.0).withToInclusive(true))
        .isEqualTo(Band.label("a").withFrom(-1).withTo(0).withToInclusive(true));
  }
}
