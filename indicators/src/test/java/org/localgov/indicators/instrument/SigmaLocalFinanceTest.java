package org.localgov.indicators.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localgov.core.error.ViolationsException;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.scoring.Scores;
import org.localgov.indicators.table.IndicatorTable;

class SigmaLocalFinanceTest {
  private static final Index SIGMA = Instruments.of("sigma-local-finance");

  private static Scores score(double criterion, Map<String, Double> values) {
    double[] row =
        SIGMA.columns().stream().mapToDouble(column -> values.getOrDefault(column, 1.0)).toArray();
    return Scorer.builder(SIGMA)
        .set("criterion-points", criterion)
        .build()
        .score(IndicatorTable.builder(SIGMA.columns()).row("c", row).build());
  }

  /** Both sides of every bound, and halfway between. */
  @ParameterizedTest
  @CsvSource({
    "revenue_ratio, 0, 0",
    "revenue_ratio, 4.999, 0",
    "revenue_ratio, 5, 0",
    "revenue_ratio, 17.5, 5",
    "revenue_ratio, 29.75, 9.9",
    "revenue_ratio, 30, 10",
    "revenue_ratio, 31, 10",
    "revenue_ratio, 100, 10",
    "decile_ratio, 1, 6",
    "decile_ratio, 1.4, 6",
    "decile_ratio, 1.5, 6",
    "decile_ratio, 2.25, 3",
    "decile_ratio, 3, 0",
    "decile_ratio, 3.1, 0",
    "decile_ratio, 1000000, 0",
    "surplus_share, 79.9, 0",
    "surplus_share, 80, 0",
    "surplus_share, 90, 1.5",
    "surplus_share, 100, 3",
    "supervision, 0, 0",
    "supervision, 1, 1",
    "supervision, 2, 2",
    "discretion, 7.5, 7.5",
    "delivery, 15, 15"
  })
  void score_statedFunctions(String id, double value, double points) {
    assertThat(score(2, Map.of(id, value)).score("c", id)).isCloseTo(points, within(1e-9));
  }

  /**
   * With 2 points a criterion, local autonomy has 3 × 2 + 2 + 15 + 15 = 38 possible points and
   * fiscal autonomy 10 + 6 + 3 + 5 × 2 = 29. All criteria but the last, own tasks only, 3 and 6
   * areas make 6 + 1 + 3 + 6 = 16; a ratio of 17.5, deciles of 3 and 90 percent 5 + 0 + 1.5 + 8.
   */
  @Test
  void score_isPointsOverPossiblePoints_ofEachIndicatorAndOfBoth() {
    Map<String, Double> values = new HashMap<>();
    values.put("discretion", 3.0);
    values.put("delivery", 6.0);
    values.put("revenue_ratio", 17.5);
    values.put("decile_ratio", 3.0);
    values.put("surplus_share", 90.0);
    values.put("major_tax_rate", 0.0);
    Scores scores = score(2, values);
    assertThat(scores.score("c", "local-autonomy")).isCloseTo(1600.0 / 38, within(1e-9));
    assertThat(scores.score("c", "fiscal-autonomy")).isCloseTo(1450.0 / 29, within(1e-9));
    assertThat(scores.score("c", "sigma")).isCloseTo(3050.0 / 67, within(1e-9));
  }

  @Test
  void score_withoutPointsOfTheCriteria_isRefused() {
    assertThatThrownBy(() -> Scorer.of(SIGMA))
        .isInstanceOf(ViolationsException.class)
        .hasMessageContaining("needs parameter 'criterion-points'");
    assertThatThrownBy(() -> score(0, Map.of()))
        .hasMessageEndingWith("parameters set: {criterion-points=0}");
    assertThatThrownBy(() -> score(-1, Map.of())).hasMessageContaining("needs possible points > 0");
  }
}
