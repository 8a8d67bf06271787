package org.localgov.core.observation;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

class ObservationRuleProperties {
  @Property
  void check_everyFiniteDouble_isTakenAsJavaWritesIt(@ForAll double value) {
    assertThat(ObservationRule.VALUE.check(Double.toString(value))).isEmpty();
    assertThat(ObservationRule.checkValue(value)).isEmpty();
  }

  @Property(tries = 2000)
  void check_takenNumber_isReadByJava(
      @ForAll @Chars({'0', '1', '.', '-', '+', 'e', 'd', ' '}) @StringLength(min = 1, max = 6)
          String text) {
    if (ObservationRule.VALUE.check(text).isEmpty()) {
      assertThat(Double.parseDouble(text)).isFinite();
    }
  }

  @Property
  void check_anyText_agreesWithTheType(@ForAll String text) {
    assertThat(ObservationRule.INDICATOR.check(text).isEmpty())
        .isEqualTo(accepts(() -> IndicatorId.parse(text)));
    assertThat(ObservationRule.PERIOD.check(text).isEmpty())
        .isEqualTo(text.isEmpty() || accepts(() -> ReferencePeriod.parse(text)));
    assertThat(ObservationRule.UNIT.check(text).isEmpty())
        .isEqualTo(accepts(() -> Observation.of(text, IndicatorId.of("x"), 1)));
    assertThat(ObservationRule.SOURCE.check(text).isEmpty())
        .isEqualTo(text.isEmpty() || accepts(() -> Source.of(text)));
  }

  private static boolean accepts(Runnable work) {
    try {
      work.run();
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
