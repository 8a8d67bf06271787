package org.localgov.indicators.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.golden.GoldenCsv;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.table.IndicatorTable;

class SupermunServicesTest {
  private static final Index SERVICES = Instruments.of("supermun-services");

  @Test
  void points_everyPublishedStep_onBothSidesOfItsBounds() {
    List<Map<String, String>> steps =
        GoldenCsv.rows("instruments/spec_supermun_thresholds.csv").stream()
            .filter(row -> SERVICES.columns().contains(row.get("indicator")))
            .toList();
    for (Map<String, String> step : steps) {
      String indicator = step.get("indicator");
      double score = GoldenCsv.number(step, "score");
      String lower = step.get("lower");
      if (!lower.isEmpty()) {
        double bound = Double.parseDouble(lower);
        boolean inclusive = step.get("lower_bound").equals("inclusive");
        assertPoints(indicator, inclusive ? bound : Math.nextUp(bound), score);
        if (!inclusive || bound > 0) {
          assertThat(points(indicator, inclusive ? Math.nextDown(bound) : bound))
              .as(step + " below")
              .isNotEqualTo(score);
        }
      }
      String upper = step.get("upper");
      if (!upper.isEmpty()) {
        double bound = Double.parseDouble(upper);
        boolean inclusive = step.get("upper_bound").equals("inclusive");
        assertPoints(indicator, inclusive ? bound : Math.nextDown(bound), score);
      }
    }
    assertThat(steps).hasSize(99);
    System.out.println("supermun-services: " + steps.size() + " published steps reproduced");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 10",
    "1, 10",
    "4, 5",
    "100, 1",
    "200, 0.7071067811865475",
    "200.5, 0",
    "131, 0.8737"
  })
  void supplies_delay_isTenOverItsRoot(double delay, double points) {
    assertThat(points("school_supplies", delay)).isCloseTo(points, within(1e-4));
  }

  @Test
  void gas_isATenthOfThePercentage() {
    assertThat(points("gas_stock", 45)).isCloseTo(4.5, within(1e-12));
  }

  @Test
  void total_ofTheBest_is140() {
    Map<String, Double> best = new HashMap<>();
    best.put("passing_exam", 40.0);
    best.put("school_supplies", 0.0);
    SERVICES.columns().forEach(column -> best.putIfAbsent(column, 100.0));
    best.put("assisted_births", 120.0);
    best.put("vaccines", 150.0);
    assertThat(score(best, "services")).isCloseTo(140, within(1e-9));
  }

  private static void assertPoints(String indicator, double value, double expected) {
    assertThat(points(indicator, value)).as(indicator + " at " + value).isEqualTo(expected);
  }

  private static double points(String indicator, double value) {
    return score(Map.of(indicator, value), indicator);
  }

  private static double score(Map<String, Double> values, String node) {
    double[] row =
        SERVICES.columns().stream()
            .mapToDouble(id -> values.getOrDefault(id, Double.NaN))
            .toArray();
    return Scorer.of(SERVICES)
        .score(IndicatorTable.builder(SERVICES.columns()).row("u", row).build())
        .score("u", node);
  }
}
