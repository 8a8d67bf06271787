package org.localgov.indicators.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SummaryTest {
  @Test
  void of_takesTheColumnsNameAndTheStatisticsRule() {
    Summary sum = Summary.sum("population");
    assertThat(sum.statistic()).isEqualTo(Statistic.SUM);
    assertThat(sum.column()).contains("population");
    assertThat(sum.name()).isEqualTo("population");
    assertThat(sum.weight()).isEmpty();
    assertThat(sum.condition()).isEmpty();
    assertThat(sum.missing()).isEqualTo(Missing.of(MissingRule.BLANK));
    assertThat(Summary.mean("a").missing()).isEqualTo(Missing.of(MissingRule.SKIP));
    assertThat(Summary.count("regions").column()).isEmpty();
    assertThat(Summary.share("a", Condition.above(1)).condition()).contains(Condition.above(1));
  }

  @Test
  void with_changesOnePartOnly() {
    Missing half = new Missing(MissingRule.SKIP, 0.5);
    Summary changed = Summary.mean("a").weightedBy("w").as("b").withMissing(half);
    assertThat(changed.statistic()).isEqualTo(Statistic.MEAN);
    assertThat(changed.column()).contains("a");
    assertThat(changed.weight()).contains("w");
    assertThat(changed.name()).isEqualTo("b");
    assertThat(changed.missing()).isEqualTo(half);
    assertThat(Summary.sum("a").withMissing(MissingRule.SKIP).missing())
        .isEqualTo(Missing.of(MissingRule.SKIP));
  }

  @Test
  void equals_comparesAllParts() {
    assertThat(Summary.mean("a")).isEqualTo(Summary.mean("a")).hasSameHashCodeAs(Summary.mean("a"));
    assertThat(Summary.mean("a"))
        .isNotEqualTo(Summary.median("a"))
        .isNotEqualTo(Summary.mean("b"))
        .isNotEqualTo(Summary.mean("a").as("b"))
        .isNotEqualTo(Summary.mean("a").weightedBy("w"))
        .isNotEqualTo(Summary.mean("a").withMissing(MissingRule.FAIL));
  }

  @Test
  void weightedBy_whereWeightsMeanNothing_isRefused() {
    for (Summary summary :
        List.of(
            Summary.count("n"), Summary.median("a"), Summary.minimum("a"), Summary.maximum("a"))) {
      assertThatThrownBy(() -> summary.weightedBy("w"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(summary.statistic() + " must have no weight, got 'w'");
    }
  }

  @Test
  void as_blank_isRefused() {
    assertThatThrownBy(() -> Summary.sum("a").as(" "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("name must not be blank, got ' '");
  }

  @Test
  void withMissing_ofACount_isRefused() {
    assertThatThrownBy(() -> Summary.count("n").withMissing(MissingRule.FAIL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("count of rows must have no missing rule, got 'fail'");
  }

  @Test
  void toString_saysEverythingThatIsNotAsUsual() {
    assertThat(Summary.mean("score").weightedBy("population").as("s"))
        .hasToString("mean of 'score' weighted by 'population' as 's'");
    assertThat(Summary.share("pass", Condition.above(2.5))).hasToString("share of 'pass' > 2.5");
    assertThat(Summary.count("regions")).hasToString("count of rows as 'regions'");
    assertThat(Summary.sum("a")).hasToString("sum of 'a'");
  }
}
