package org.localgov.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.localgov.core.contract.Refusal;
import org.localgov.core.contract.ValueContract;
import org.localgov.core.intake.RawObservation.Origin;

class RawObservationTest implements ValueContract<RawObservation> {
  @Override
  public List<RawObservation> samples() {
    return IntakeValues.rawObservations();
  }

  @Override
  public Stream<Refusal> refused() {
    return Stream.empty();
  }

  @Override
  public boolean takesAnything() {
    return true;
  }

  @Test
  void of_anything_isTaken() {
    RawObservation row = RawObservation.of(null, "", "\u0000", "n/a");

    assertThat(row.unit()).isNull();
    assertThat(row.indicator()).isEmpty();
    assertThat(row.value()).isEqualTo("n/a");
    assertThat(row.origin()).isNull();
  }

  @Test
  void of_number_isWrittenToTheSameBits() {
    assertThat(RawObservation.of("u", "i", null, 0.1 + 0.2).value())
        .isEqualTo("0.30000000000000004");
    assertThat(RawObservation.of("u", "i", null, Double.NaN).value()).isEqualTo("NaN");
  }

  @Test
  void withers_changeOnePart() {
    RawObservation row =
        RawObservation.of("u", "i", "2024", "1")
            .withStatus("E")
            .withSource("a source")
            .at("data.csv", 4);

    assertThat(row)
        .isEqualTo(
            new RawObservation("u", "i", "2024", "1", "E", "a source", new Origin("data.csv", 4)));
  }
}
