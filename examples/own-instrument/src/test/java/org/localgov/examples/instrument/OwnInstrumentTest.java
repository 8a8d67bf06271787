package org.localgov.examples.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.localgov.indicators.scoring.Scores;

class OwnInstrumentTest {
  /** Services (90² × 60)^(1/3) = 78.622, openness 2 of 3, speed 1 - 5/60, equal weights. */
  @Test
  void jsonAlone_isAnInstrument() {
    Scores scores = OwnInstrument.score("district-services");
    double services = Math.cbrt(90.0 * 90 * 60);
    assertThat(scores.score("north", "services")).isCloseTo(services, within(1e-9));
    assertThat(scores.score("north", "district"))
        .isCloseTo((services + 200.0 / 3 + 100 * (1 - 5.0 / 60)) / 3, within(1e-9));
    assertThat(scores.band("old-town", "district")).contains("good");
    assertThat(scores.card("hills").missing()).containsExactly("waste");
  }

  /**
   * North: water 50/58, waste 0, delay 25/27, website 2/3 of their ranges; the two lowest of these.
   */
  @Test
  void jsonWithARuleOfAnotherJar_isOneToo() {
    Scores scores = OwnInstrument.score("weak-sides");
    assertThat(scores.score("north", "weak-sides")).isCloseTo(100.0 / 3, within(1e-9));
    assertThat(scores.score("hills", "weak-sides")).isZero();
    assertThat(scores.rank("old-town", "weak-sides")).isEqualTo(1);
  }
}
