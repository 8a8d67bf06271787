package org.localgov.core.observation;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

class IndicatorIdProperties {
  @Property
  void parse_toString_isIdentity(
      @ForAll
          @CharRange(from = 'a', to = 'z')
          @CharRange(from = '0', to = '9')
          @Chars({'_', '.', '-', '/', 'É', '北'})
          @StringLength(max = 20)
          String rest) {
    IndicatorId id = IndicatorId.of("x" + rest);

    assertThat(IndicatorId.parse(id.toString())).isEqualTo(id).hasSameHashCodeAs(id);
  }

  @Property
  void parse_anyText_isRefusedOrFitForACsvHeader(@ForAll String text) {
    try {
      assertThat(IndicatorId.parse(text).toString())
          .isEqualTo(text)
          .doesNotContain(",", "\"", ":", " ", "\n", "\r");
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageContaining(" must ").hasMessageContaining(", got '");
    }
  }
}
