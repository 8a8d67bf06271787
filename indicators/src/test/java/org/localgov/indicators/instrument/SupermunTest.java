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

class SupermunTest {
  private static final Index SERVICES = Instruments.of("supermun-services");
  private static final Index CAPACITY = Instruments.of("supermun-capacity");

  @ParameterizedTest
  @CsvSource({"supermun-services, 99", "supermun-capacity, 58"})
  void points_everyPublishedStep_onBothSidesOfItsBounds(String id, int expected) {
    Index index = Instruments.of(id);
    List<Map<String, String>> steps =
        GoldenCsv.rows("instruments/spec_supermun_thresholds.csv").stream()
            .filter(row -> index.columns().contains(row.get("indicator")))
            .toList();
    for (Map<String, String> step : steps) {
      String indicator = step.get("indicator");
      double score = GoldenCsv.number(step, "score");
      String lower = step.get("lower");
      if (!lower.isEmpty()) {
        double bound = Double.parseDouble(lower);
        boolean inclusive = step.get("lower_bound").equals("inclusive");
        assertPoints(indicator, inclusive ? bound : next(index, indicator, bound, 1), score);
        if (bound > 0 && !isLine(step)) {
          assertPoints(
              indicator,
              inclusive ? next(index, indicator, bound, -1) : bound,
              pointsBefore(steps, step));
        }
      }
      String upper = step.get("upper");
      if (!upper.isEmpty()) {
        double bound = Double.parseDouble(upper);
        boolean inclusive = step.get("upper_bound").equals("inclusive");
        assertPoints(indicator, inclusive ? bound : next(index, indicator, bound, -1), score);
      }
    }
    assertThat(steps).hasSize(expected);
    System.out.println(
        id + ": " + steps.size() + " of " + expected + " published steps reproduced");
  }

  /** Returns the points of the step before, 0 before the first. */
  private static double pointsBefore(List<Map<String, String>> steps, Map<String, String> step) {
    int before = steps.indexOf(step) - 1;
    return before >= 0 && steps.get(before).get("indicator").equals(step.get("indicator"))
        ? GoldenCsv.number(steps.get(before), "score")
        : 0;
  }

  /** Returns whether what lies below a step is a line or a root, which has tests of its own. */
  private static boolean isLine(Map<String, String> step) {
    return List.of("attendance", "school_supplies").contains(step.get("indicator"));
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
    assertThat(score(SERVICES, best, "services")).isCloseTo(140, within(1e-9));
  }

  /** Piecewise linear through the corners of the source: 10 to 20 in a hundred and so on. */
  @ParameterizedTest
  @CsvSource({"0, 0", "20, 0", "30, 0.5", "40, 1", "60, 3", "80, 5", "85, 6", "90, 7", "100, 10"})
  void attendance_isLinearBetweenItsCorners(double attendance, double points) {
    assertThat(score(CAPACITY, Map.of("attendance", attendance), "attendance"))
        .isCloseTo(points, within(1e-12));
  }

  /** Staff 10, meetings 5 + 8, attendance 10, taxes 25 + 10, procurement 18. */
  @Test
  void total_ofTheMostCapable_is86() {
    Map<String, Double> best = new HashMap<>();
    CAPACITY
        .indicators()
        .forEach(one -> best.put(one.column(), one.levels().isEmpty() ? 100 : 1.0));
    best.put("taxes_raised", 8000.0);
    assertThat(score(CAPACITY, best, "staffing")).isEqualTo(10);
    assertThat(score(CAPACITY, best, "capacity")).isCloseTo(86, within(1e-9));
  }

  private static void assertPoints(String indicator, double value, double expected) {
    assertThat(points(indicator, value)).as(indicator + " at " + value).isEqualTo(expected);
  }

  /** Returns the next number up or down that the scale of an indicator admits. */
  private static double next(Index index, String indicator, double bound, int way) {
    if (index.indicator(indicator).range().integer()) {
      return bound + way;
    }
    return way > 0 ? Math.nextUp(bound) : Math.nextDown(bound);
  }

  private static double points(String indicator, double value) {
    Index index = SERVICES.columns().contains(indicator) ? SERVICES : CAPACITY;
    return score(index, Map.of(indicator, value), indicator);
  }

  private static double score(Index index, Map<String, Double> values, String node) {
    double[] row =
        index.columns().stream().mapToDouble(id -> values.getOrDefault(id, Double.NaN)).toArray();
    return Scorer.of(index)
        .score(IndicatorTable.builder(index.columns()).row("u", row).build())
        .score("u", node);
  }
}
