package org.localgov.indicators.definition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IndicatorTest {
  private static final Indicator PLAIN = Indicator.of("turnout", Direction.HIGHER_IS_BETTER);
  private static final Level NO = new Level(0, "no");
  private static final Level YES = new Level(0.5, "yes");

  @Test
  void of_admitsAnyNumber() {
    assertThat(PLAIN.admits(-1e300)).isTrue();
    assertThat(PLAIN.admitted()).isEqualTo("any number");
    assertThat(PLAIN.range()).isEqualTo(Scale.UNBOUNDED);
    assertThat(PLAIN).hasToString("turnout (higher-is-better)");
  }

  @Test
  void admits_withAScale_whatLiesOnIt() {
    Indicator percent = PLAIN.withScale(Scale.of(0, 100));
    assertThat(percent.admits(100)).isTrue();
    assertThat(percent.admits(100.5)).isFalse();
    assertThat(percent.admitted()).isEqualTo("0..100");
    assertThat(percent.range()).isEqualTo(Scale.of(0, 100));
  }

  @Test
  void admits_withLevels_onlyThem() {
    Indicator coded = PLAIN.withLevels(YES, NO);
    assertThat(coded.admits(0)).isTrue();
    assertThat(coded.admits(-0.0)).isTrue();
    assertThat(coded.admits(0.5)).isTrue();
    assertThat(coded.admits(0.25)).isFalse();
    assertThat(coded.admitted()).isEqualTo("one of 0.5, 0");
    assertThat(coded.range()).isEqualTo(Scale.of(0, 0.5));
  }

  @Test
  void admits_withBoth_goesByTheScale() {
    Indicator both = PLAIN.withLevels(NO, YES).withScale(Scale.of(0, 1));
    assertThat(both.admits(0.25)).isTrue();
    assertThat(both.range()).isEqualTo(Scale.of(0, 1));
  }

  @Test
  void with_changesOnePart() {
    assertThat(PLAIN.withName("Turnout").name()).contains("Turnout");
    assertThat(PLAIN.withUnit("%").unit()).contains("%");
    assertThat(PLAIN.withDenominator(Denominator.of("adults")).denominator())
        .contains(Denominator.of("adults"));
    assertThat(PLAIN.withNormalisation(MethodSpec.of("none")).normalisation())
        .contains(Normalisation.of(MethodSpec.of("none")));
    assertThat(PLAIN)
        .isEqualTo(Indicator.builder().id("turnout").direction(Direction.HIGHER_IS_BETTER).build());
  }
}
