package org.localgov.core.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localgov.core.Serialised;

class ObservationTest {
  private static final IndicatorId TURNOUT = IndicatorId.of("voter-turnout");
  private static final Observation LONDON =
      Observation.of("wikidata:Q84", TURNOUT, ReferencePeriod.year(2024), 40.5);

  @Test
  void of_keepsTheParts() {
    assertThat(LONDON.unit()).isEqualTo("wikidata:Q84");
    assertThat(LONDON.indicator()).isEqualTo(TURNOUT);
    assertThat(LONDON.period()).contains(ReferencePeriod.year(2024));
    assertThat(LONDON.value()).isEqualTo(40.5);
    assertThat(LONDON.status()).isEmpty();
    assertThat(LONDON.source()).isEmpty();
    assertThat(Observation.of("wikidata:Q84", TURNOUT, 40.5).period()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void of_valueNotFinite_isRefused(double value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Observation.of("wikidata:Q84", TURNOUT, value))
        .withMessage("value must be finite, got " + value);
  }

  @Test
  void of_negativeZero_isZero() {
    Observation zero = Observation.of("wikidata:Q84", TURNOUT, -0.0);

    assertThat(Double.doubleToRawLongBits(zero.value())).isZero();
    assertThat(zero).isEqualTo(Observation.of("wikidata:Q84", TURNOUT, 0.0));
  }

  @Test
  void of_badUnit_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Observation.of("", TURNOUT, 1))
        .withMessage("unit must not be blank, got ''");
  }

  @Test
  void of_unitWithOuterBlanks_isKeptAsItIs() {
    assertThat(Observation.of("PRY/Distrito Capital ", TURNOUT, 1).unit())
        .isEqualTo("PRY/Distrito Capital ");
  }

  @Test
  void build_missingStatus_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LONDON.toBuilder().status(ObservationStatus.MISSING).build())
        .withMessage("status of a value must not be a missing one, got 'O'");
  }

  @Test
  void of_null_namesTheArgument() {
    assertThatNullPointerException()
        .isThrownBy(() -> Observation.of("wikidata:Q84", null, 1))
        .withMessage("indicator");
  }

  @Test
  void toString_isOneLine() {
    assertThat(LONDON).hasToString("wikidata:Q84 voter-turnout 2024 = 40.5");
    assertThat(
            Observation.builder()
                .unit("wikidata:Q84")
                .indicator(TURNOUT)
                .value(1)
                .status(ObservationStatus.ESTIMATED)
                .source(Source.of("a source"))
                .build())
        .hasToString("wikidata:Q84 voter-turnout = 1.0 (E)");
  }

  @Test
  void equals_throughSerialisation() {
    assertThat(Serialised.copy(LONDON)).isEqualTo(LONDON).hasSameHashCodeAs(LONDON);
  }
}
