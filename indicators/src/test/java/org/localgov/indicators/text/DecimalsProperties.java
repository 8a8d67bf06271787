package org.localgov.indicators.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class DecimalsProperties {
  @Property(tries = 2000)
  void exact_readsBackToTheSameBits(@ForAll long bits) {
    double value = Double.longBitsToDouble(bits);
    if (Double.isFinite(value)) {
      long back = Double.doubleToRawLongBits(Double.parseDouble(Decimals.exact(value)));
      assertThat(back).isEqualTo(bits);
    }
  }

  @Property(tries = 2000)
  void exact_isNeverLongerThanTheJdksText(@ForAll double value) {
    assertThat(Decimals.exact(value).length()).isLessThanOrEqualTo(Double.toString(value).length());
  }

  @Property(tries = 2000)
  void shortest_ofAShortestText_isThatText(@ForAll double value) {
    String exact = Decimals.exact(value);
    if (exact.contains(".") && value != 0) {
      assertThat(Decimals.shortest(value, Double.toString(value))).isEqualTo(exact);
    }
  }

  @Property
  void compact_isWithinHalfAUnitOfTheSixthDigit(@ForAll double value) {
    double read = new BigDecimal(Decimals.compact(value)).doubleValue();
    assertThat(Math.abs(read - value)).isLessThanOrEqualTo(Math.abs(value) * 5.1e-6);
  }
}
