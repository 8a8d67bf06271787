package org.localgov.indicators.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.indicators.definition.Condition;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.RollUp;
import org.localgov.indicators.definition.Summary;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.table.TableBuilder;

class RollUpProperties {
  private static final double LARGEST = 1e6;
  private static final double TOLERANCE = 1e-12 * LARGEST;

  private static final RollUp EVERYTHING =
      RollUp.by("Country")
          .with(Summary.sum("x").withMissing(MissingRule.SKIP).as("sum"))
          .with(Summary.mean("x").as("mean"))
          .with(Summary.mean("x").weightedBy("w").as("weighted-mean"))
          .with(Summary.share("x", Condition.above(0)).as("share"))
          .with(Summary.share("x", Condition.above(0)).weightedBy("w").as("weighted-share"))
          .with(Summary.median("x").as("median"))
          .with(Summary.minimum("x").withMissing(MissingRule.SKIP).as("minimum"))
          .with(Summary.maximum("x").withMissing(MissingRule.SKIP).as("maximum"))
          .count("count");

  /** A region: its country and tier, the year or 0, a value or NaN, and a weight. */
  record Region(int country, int tier, int year, double x, double w) {
    @Nullable ReferencePeriod period() {
      return year == 0 ? null : ReferencePeriod.year(2000 + year);
    }
  }

  private static IndicatorTable table(List<Region> regions, List<Integer> order) {
    TableBuilder table = IndicatorTable.builder("x", "w");
    for (int at : order) {
      Region one = regions.get(at);
      table.row("u" + at, one.period(), one.x, one.w);
      table.group("Country", "u" + at, "c" + one.country);
      table.group("Tier", "u" + at, "t" + one.tier);
    }
    return table.build();
  }

  private static IndicatorTable table(List<Region> regions) {
    return table(regions, IntStream.range(0, regions.size()).boxed().toList());
  }

  @Property
  void permutingRows_changesNoBit(@ForAll("regions") List<Region> regions, @ForAll long seed) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, regions.size()).boxed().toList());
    Collections.shuffle(order, new Random(seed));
    assertSame(
        RolledUp.of(EVERYTHING, table(regions, order)).data(),
        RolledUp.of(EVERYTHING, table(regions)).data());
  }

  @Property
  void sums_ofNestedGroupsAddUp(@ForAll("regions") List<Region> regions) {
    RollUp tiers =
        RollUp.by("Country", "Tier")
            .with(Summary.sum("x").withMissing(MissingRule.SKIP))
            .count("n");
    RollUp countries =
        RollUp.by("Country").with(Summary.sum("x").withMissing(MissingRule.SKIP)).sum("n");
    IndicatorTable nested =
        RolledUp.of(countries, RolledUp.of(tiers, table(regions)).data()).data();
    IndicatorTable direct = RolledUp.of(EVERYTHING, table(regions)).data();
    assertThat(nested.rows()).isEqualTo(direct.rows());
    for (int row = 0; row < direct.rows(); row++) {
      int other = nested.row(direct.unit(row), direct.period(row).orElse(null)).orElseThrow();
      assertClose(nested.column("x").get(other), direct.column("sum").get(row));
      assertThat(nested.column("n").get(other)).isEqualTo(direct.column("count").get(row));
    }
  }

  @Property
  void weightedMeans_ofNestedGroupsAreThoseOfTheWhole(@ForAll("regions") List<Region> regions) {
    IndicatorTable present =
        table(regions.stream().filter(region -> !Double.isNaN(region.x)).toList());
    IndicatorTable tiers =
        RolledUp.of(RollUp.by("Country", "Tier").weightedMean("x", "w").sum("w"), present).data();
    IndicatorTable nested = RolledUp.of(RollUp.by("Country").weightedMean("x", "w"), tiers).data();
    IndicatorTable direct = RolledUp.of(EVERYTHING, present).data();
    for (int row = 0; row < direct.rows(); row++) {
      int other = nested.row(direct.unit(row), direct.period(row).orElse(null)).orElseThrow();
      assertClose(nested.column("x").get(other), direct.column("weighted-mean").get(row));
    }
  }

  @Property
  void meansAndMedians_lieBetweenMinimumAndMaximum(@ForAll("regions") List<Region> regions) {
    IndicatorTable rolled = RolledUp.of(EVERYTHING, table(regions)).data();
    for (int row = 0; row < rolled.rows(); row++) {
      double minimum = rolled.column("minimum").get(row);
      double maximum = rolled.column("maximum").get(row);
      for (String middle : List.of("mean", "weighted-mean", "median")) {
        double value = rolled.column(middle).get(row);
        if (Double.isNaN(minimum)) {
          assertThat(value).isNaN();
        } else {
          assertThat(value).isBetween(minimum, maximum);
        }
      }
      for (String share : List.of("share", "weighted-share")) {
        double value = rolled.column(share).get(row);
        assertThat(Double.isNaN(value) || (value >= 0 && value <= 1)).isTrue();
        if (minimum > 0) {
          assertThat(value).isEqualTo(1);
        }
      }
    }
  }

  @Property
  void equalWeights_changeNothing(@ForAll("regions") List<Region> regions, @ForAll("w") double w) {
    List<Region> equal =
        regions.stream().map(one -> new Region(one.country, one.tier, one.year, one.x, w)).toList();
    IndicatorTable rolled = RolledUp.of(EVERYTHING, table(equal)).data();
    for (int row = 0; row < rolled.rows(); row++) {
      assertClose(rolled.column("weighted-mean").get(row), rolled.column("mean").get(row));
      assertClose(rolled.column("weighted-share").get(row), rolled.column("share").get(row));
    }
  }

  @Property
  void doubledWeights_changeNoBit(@ForAll("regions") List<Region> regions) {
    List<Region> doubled =
        regions.stream()
            .map(one -> new Region(one.country, one.tier, one.year, one.x, 2 * one.w))
            .toList();
    assertSame(
        RolledUp.of(EVERYTHING, table(doubled)).data(),
        RolledUp.of(EVERYTHING, table(regions)).data());
  }

  @Property
  void eachPeriod_isAsIfItWereAlone(@ForAll("regions") List<Region> regions) {
    IndicatorTable panel = table(regions);
    IndicatorTable rolled = RolledUp.of(EVERYTHING, panel).data();
    int seen = 0;
    for (int[] rows : panel.rowsByPeriod()) {
      IndicatorTable alone = RolledUp.of(EVERYTHING, panel.select(rows)).data();
      seen += alone.rows();
      for (int row = 0; row < alone.rows(); row++) {
        int other = rolled.row(alone.unit(row), alone.period(row).orElse(null)).orElseThrow();
        for (String column : alone.columns()) {
          assertBits(rolled.column(column).get(other), alone.column(column).get(row));
        }
      }
    }
    assertThat(rolled.rows()).isEqualTo(seen);
  }

  @Property
  void skippedRows_areAsIfTheyWereNotThere(@ForAll("regions") List<Region> regions) {
    IndicatorTable all = RolledUp.of(EVERYTHING, table(regions)).data();
    IndicatorTable present =
        RolledUp.of(
                EVERYTHING, table(regions.stream().filter(one -> !Double.isNaN(one.x)).toList()))
            .data();
    for (int row = 0; row < present.rows(); row++) {
      int other = all.row(present.unit(row), present.period(row).orElse(null)).orElseThrow();
      for (String column : List.of("sum", "mean", "weighted-mean", "share", "median", "maximum")) {
        assertBits(all.column(column).get(other), present.column(column).get(row));
      }
    }
  }

  @Provide
  Arbitrary<List<Region>> regions() {
    Arbitrary<Double> x =
        Arbitraries.doubles()
            .between(-LARGEST, LARGEST)
            .injectNull(0.15)
            .map(value -> value == null ? Double.NaN : value);
    return Combinators.combine(
            Arbitraries.integers().between(0, 3),
            Arbitraries.integers().between(0, 2),
            Arbitraries.integers().between(0, 2),
            x,
            w())
        .as(Region::new)
        .list()
        .ofMaxSize(40)
        .withoutEdgeCases();
  }

  @Provide
  Arbitrary<Double> w() {
    return Arbitraries.doubles().between(0.01, 1e7);
  }

  private static void assertSame(IndicatorTable found, IndicatorTable expected) {
    assertThat(found.rows()).isEqualTo(expected.rows());
    assertThat(found.columns()).isEqualTo(expected.columns());
    for (int row = 0; row < expected.rows(); row++) {
      int other = found.row(expected.unit(row), expected.period(row).orElse(null)).orElseThrow();
      for (String column : expected.columns()) {
        assertBits(found.column(column).get(other), expected.column(column).get(row));
      }
    }
  }

  private static void assertBits(double found, double expected) {
    assertThat(Double.doubleToLongBits(found)).isEqualTo(Double.doubleToLongBits(expected));
  }

  private static void assertClose(double found, double expected) {
    assertThat(Double.isNaN(found)).isEqualTo(Double.isNaN(expected));
    if (!Double.isNaN(expected)) {
      assertThat(found).isCloseTo(expected, within(TOLERANCE));
    }
  }
}
