package org.localgov.core.power;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.localgov.core.contract.Refusal;
import org.localgov.core.contract.ValueContract;

class PowerScoreTest implements ValueContract<PowerScore> {

  @Override
  public List<PowerScore> samples() {
    return PowerValues.powerScores();
  }

  @Override
  public Stream<Refusal> refused() {
    return Stream.of(
        Refusal.of("score must be within 0..100, got '-0.1'", () -> PowerScore.of(-0.1, 1)),
        Refusal.of("score must be within 0..100, got '100.1'", () -> PowerScore.of(100.1, 1)),
        Refusal.of("score must be within 0..100, got 'NaN'", () -> PowerScore.of(Double.NaN, 1)),
        Refusal.of(
            "score must be within 0..100, got 'Infinity'",
            () -> PowerScore.of(Double.POSITIVE_INFINITY, 1)),
        Refusal.of("rated cells must be at least 1, got '0'", () -> PowerScore.of(0, 0)));
  }

  @Test
  void of_keepsTheParts() {
    assertThat(PowerScore.of(62.5, 4).value()).isEqualTo(62.5);
    assertThat(PowerScore.of(62.5, 4).ratedCells()).isEqualTo(4);
    assertThat(PowerScore.of(-0.0, 1)).isEqualTo(PowerScore.of(0.0, 1));
  }

  @Test
  void toString_isOneLine() {
    assertThat(PowerScore.of(62.5, 4)).hasToString("62.5 (4 cells)");
    assertThat(PowerScore.of(100, 1)).hasToString("100.0 (1 cell)");
  }
}
