package org.localgov.core.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.localgov.core.contract.Refusal;
import org.localgov.core.contract.ValueContract;

class ObservationTest implements ValueContract<Observation> {
  private static final IndicatorId TURNOUT = IndicatorId.of("voter-turnout");
  private static final Observation LONDON =
      Observation.of("wikidata:Q84", TURNOUT, ReferencePeriod.year(2024), 40.5);

  @Override
  public List<Observation> samples() {
    return ObservationValues.observations();
  }

  @Override
  public Stream<Refusal> refused() {
    return Stream.of(
        Refusal.ofNull("unit", () -> Observation.of(null, TURNOUT, 1)),
        Refusal.ofNull("indicator", () -> Observation.of("wikidata:Q84", null, 1)),
        Refusal.ofNull("period", () -> Observation.of("wikidata:Q84", TURNOUT, null, 1)),
        Refusal.of("unit must not be blank, got ''", () -> Observation.of("", TURNOUT, 1)),
        Refusal.startingWith(
            "unit must have at most 255 characters",
            () -> Observation.of("x".repeat(256), TURNOUT, 1)),
        Refusal.of(
            "value must be finite, got NaN",
            () -> Observation.of("wikidata:Q84", TURNOUT, Double.NaN)),
        Refusal.of(
            "value must be finite, got Infinity",
            () -> Observation.of("wikidata:Q84", TURNOUT, Double.POSITIVE_INFINITY)),
        Refusal.of(
            "value must be finite, got -Infinity",
            () -> Observation.of("wikidata:Q84", TURNOUT, Double.NEGATIVE_INFINITY)),
        Refusal.of(
            "status of a value must not be a missing one, got 'O'",
            () -> LONDON.toBuilder().status(ObservationStatus.MISSING).build()),
        Refusal.incomplete("unit, indicator, value", () -> Observation.builder().build()));
  }

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

  @Test
  void of_negativeZero_isZero() {
    Observation zero = Observation.of("wikidata:Q84", TURNOUT, -0.0);

    assertThat(Double.doubleToRawLongBits(zero.value())).isZero();
    assertThat(zero).isEqualTo(Observation.of("wikidata:Q84", TURNOUT, 0.0));
  }

  @Test
  void of_unitWithOuterBlanks_isKeptAsItIs() {
    assertThat(Observation.of("PRY/Distrito Capital ", TURNOUT, 1).unit())
        .isEqualTo("PRY/Distrito Capital ");
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
}
