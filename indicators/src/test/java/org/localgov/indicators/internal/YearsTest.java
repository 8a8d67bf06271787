package org.localgov.indicators.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.localgov.core.observation.ReferencePeriod;

class YearsTest {
  /** The first quarter of 2024 has 91 of 366 days. */
  @Test
  void middle_isInCalendarYears() {
    assertThat(Years.middle(ReferencePeriod.year(2018))).isEqualTo(2018.5);
    assertThat(Years.middle(ReferencePeriod.parse("2010/2014"))).isEqualTo(2012.5);
    assertThat(Years.middle(ReferencePeriod.quarter(2024, 1)))
        .isCloseTo(2024 + 91.0 / 366 / 2, within(1e-12));
    assertThat(Years.middle(ReferencePeriod.parse("2023-12-31")))
        .isCloseTo(2024 - 0.5 / 365, within(1e-12));
  }
}
