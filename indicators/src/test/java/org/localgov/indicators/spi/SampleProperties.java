package org.localgov.indicators.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.localgov.indicators.table.Column;

class SampleProperties {
  @Property
  void statistics_areThoseOfExactArithmetic(
      @ForAll @Size(min = 2, max = 60) List<@DoubleRange(min = -1e6, max = 1e6) Double> values) {
    Sample sample = Sample.of("a", column(values), 1);
    BigDecimal n = BigDecimal.valueOf(values.size());
    BigDecimal mean =
        values.stream()
            .map(BigDecimal::new)
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .divide(n, MathContext.DECIMAL128);
    BigDecimal squares =
        values.stream()
            .map(value -> new BigDecimal(value).subtract(mean).pow(2))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    double deviation =
        squares
            .divide(n.subtract(BigDecimal.ONE), MathContext.DECIMAL128)
            .sqrt(MathContext.DECIMAL128)
            .doubleValue();
    assertThat(sample.mean())
        .isCloseTo(mean.doubleValue(), within(1e-15 * Math.abs(mean.doubleValue())));
    double roundingOf34Digits = 1e-26;
    assertThat(sample.deviation())
        .isCloseTo(deviation, within(1e-14 * deviation + roundingOf34Digits));
    assertThat(sample.minimum()).isEqualTo(Collections.min(values));
    assertThat(sample.maximum()).isEqualTo(Collections.max(values));
  }

  @Property
  void statistics_doNotDependOnTheOrder(
      @ForAll @Size(min = 2, max = 60) List<@DoubleRange(min = -1e6, max = 1e6) Double> values,
      @ForAll long seed) {
    List<Double> shuffled = new ArrayList<>(values);
    Collections.shuffle(shuffled, new Random(seed));
    Sample sample = Sample.of("a", column(values), 1);
    Sample other = Sample.of("a", column(shuffled), 1);
    assertThat(other.mean()).isCloseTo(sample.mean(), within(1e-15 * Math.abs(sample.mean())));
    assertThat(other.deviation()).isCloseTo(sample.deviation(), within(1e-15 * sample.deviation()));
  }

  @Property
  void reversing_turnsTheStatisticsAround(
      @ForAll @Size(min = 2, max = 60) List<@DoubleRange(min = -1e6, max = 1e6) Double> values) {
    Sample sample = Sample.of("a", column(values), 1);
    Sample reversed = Sample.of("a", column(values), -1);
    assertThat(reversed.minimum()).isEqualTo(0.0 - sample.maximum());
    assertThat(reversed.maximum()).isEqualTo(0.0 - sample.minimum());
    assertThat(reversed.mean()).isEqualTo(0.0 - sample.mean());
    assertThat(reversed.deviation()).isEqualTo(sample.deviation());
  }

  private static Column column(List<Double> values) {
    return Column.of(values.stream().mapToDouble(Double::doubleValue).toArray());
  }
}
