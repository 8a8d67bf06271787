package org.localgov.indicators.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.localgov.indicators.comparison.Variants.NONE;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.localgov.indicators.scoring.Scores;

class ComparisonProperties {
  private static Scores scores(List<Integer> numbers) {
    return Variants.scores(
        numbers.stream().mapToDouble(number -> number == 0 ? NONE : number).toArray());
  }

  @Property
  void comparisonWithItself_hasNoShifts(
      @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 6) Integer> numbers) {
    Scores scores = scores(numbers);
    Comparison both = Comparison.of("one", scores).with("same", scores);
    assertThat(both.rows()).isEqualTo(numbers.size());
    for (String node : both.nodes()) {
      for (double shift : both.shifts("same", node)) {
        assertThat(Double.isNaN(shift) || shift == 0).isTrue();
      }
      for (double difference : both.differences("same", node)) {
        assertThat(Double.isNaN(difference) || difference == 0).isTrue();
      }
      for (Concordance agreement : both.agreements(node)) {
        assertThat(agreement.single()).isZero();
        assertThat(agreement.meanShift())
            .satisfiesAnyOf(
                shift -> assertThat(shift).isZero(), shift -> assertThat(shift).isNaN());
        for (double correlation :
            List.of(
                agreement.scoreCorrelation(), agreement.rankCorrelation(), agreement.spearman())) {
          assertThat(Double.isNaN(correlation) || Math.abs(correlation - 1) < 1e-12).isTrue();
        }
      }
    }
  }

  @Property
  void comparison_turnedRound_turnsTheShifts(
      @ForAll @Size(min = 2, max = 12) List<@IntRange(max = 9) Integer> numbers,
      @ForAll @Size(min = 2, max = 12) List<@IntRange(max = 9) Integer> others) {
    Comparison there = Comparison.of("one", scores(numbers)).with("two", scores(others));
    Comparison back = Comparison.of("two", scores(others)).with("one", scores(numbers));
    assertThat(there.rows()).isEqualTo(Math.max(numbers.size(), others.size()));
    for (int row = 0; row < there.rows(); row++) {
      double shift = there.shifts("two", "Index")[row];
      if (!Double.isNaN(shift)) {
        assertThat(back.shift(there.unit(row), "one", "Index")).isEqualTo(0.0 - shift);
      }
    }
    Concordance one = there.agreements("Index").get(0);
    Concordance other = back.agreements("Index").get(0);
    assertThat(other.units()).isEqualTo(one.units());
    assertThat(Double.valueOf(other.meanShift())).isEqualTo(Double.valueOf(one.meanShift()));
    if (!Double.isNaN(one.spearman())) {
      assertThat(one.spearman()).isBetween(-1 - 1e-12, 1 + 1e-12);
      assertThat(other.spearman()).isCloseTo(one.spearman(), within(1e-12));
    }
  }
}
