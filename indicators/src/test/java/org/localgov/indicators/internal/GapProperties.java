package org.localgov.indicators.internal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class GapProperties {
  @Property
  void mask_isWhatIsNaNSays_ofAnyBits(@ForAll long bits, @ForAll double number) {
    double value = Double.longBitsToDouble(bits);
    assertThat(Gap.mask(value)).isEqualTo(Double.isNaN(value) ? 0 : -1);
    assertThat(Gap.orZero(number, value)).isEqualTo(Double.isNaN(value) ? 0 : number);
  }

  @Example
  void mask_ofValuesAtTheEdge() {
    double[] there = {0, -0.0, Double.MIN_VALUE, Double.MAX_VALUE, 1 / 0.0, -1 / 0.0};
    for (double value : there) {
      assertThat(Gap.mask(value)).isEqualTo(-1);
    }
    long[] missing = {0x7ff8000000000000L, 0xfff8000000000000L, 0x7ff0000000000001L, -1L};
    for (long bits : missing) {
      assertThat(Gap.mask(Double.longBitsToDouble(bits))).isZero();
    }
  }
}
