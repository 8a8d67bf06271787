package org.localgov.indicators.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.localgov.core.error.LocalgovException;
import org.localgov.core.error.UnknownNameException;
import org.localgov.indicators.definition.Lineage;
import org.localgov.indicators.table.IndicatorTable;

class CorrelationTest {
  private static final CorrelationMethod PEARSON = CorrelationMethod.PEARSON;

  private static final Lineage LINEAGE = Services.LINEAGE;

  /** b is a, turned and doubled; c has a correlation of √(27/28) with a: Σ = 3, 2, 14/3. */
  private static final IndicatorTable TABLE =
      IndicatorTable.builder("a", "b", "c")
          .row("X", 1, 4, 1)
          .row("Y", 2, 2, 2)
          .row("Z", 3, 0, 4)
          .build();

  private static final IndicatorTable NODES =
      IndicatorTable.builder("all", "sub").row("Z", 3, 1).row("Y", 2, 2).row("X", 1, 5).build();

  @Test
  void all_withAll() {
    Correlation all = Correlation.of(TABLE, PEARSON);
    assertThat(all.pairs()).hasSize(9);
    assertThat(all.pair("a", "b").correlation()).isCloseTo(-1, within(1e-15));
    assertThat(all.pair("a", "c").correlation()).isCloseTo(Math.sqrt(27 / 28.0), within(1e-15));
    assertThat(all.pair("c", "a").correlation()).isEqualTo(all.pair("a", "c").correlation());
    assertThat(all.pair("c", "c").correlation()).isCloseTo(1, within(1e-15));
    assertThat(all.method()).isEqualTo(PEARSON);
    assertThat(all).hasToString("Correlation[pearson, 9 pairs]");
    assertThat(all.matrix().table())
        .isEqualTo(
            """
            element         a          b          c
            -------  --------  ---------  ---------
            a               1         -1   0.981981
            b              -1          1  -0.981981
            c        0.981981  -0.981981          1
            """);
    assertThat(all.pValues().rows().get(0)).containsSequence("a", 0.0, 0.0);
  }

  /** t = √27 with one degree of freedom, Cauchy's distribution: p = 1 - 2/π atan √27. */
  @Test
  void significant_blanksTheOthers() {
    Correlation all = Correlation.of(TABLE, PEARSON);
    double p = 1 - 2 / Math.PI * Math.atan(Math.sqrt(27));
    assertThat(all.pair("a", "c").p()).isCloseTo(p, within(1e-14));
    Correlation some = all.significant(0.05);
    assertThat(some.pair("a", "c").correlation()).isNaN();
    assertThat(some.pair("a", "c").p()).isEqualTo(all.pair("a", "c").p());
    assertThat(some.pair("a", "b").correlation()).isCloseTo(-1, within(1e-15));
    assertThat(all.significant(all.pair("a", "c").p()).pair("a", "c").correlation()).isNotNaN();
    assertThatThrownBy(() -> all.significant(5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("threshold of p must be in 0..1, got 5.0");
  }

  @Test
  void flags_nameEachPairOnce() {
    Correlation all = Correlation.of(TABLE, PEARSON);
    assertThat(all.above(0.9).pairs())
        .extracting(pair -> pair.element() + pair.other())
        .containsExactly("ac");
    assertThat(all.below(-0.99).pairs())
        .extracting(pair -> pair.element() + pair.other())
        .containsExactly("ab");
    assertThat(all.beyond(0.5).pairs())
        .extracting(pair -> pair.element() + pair.other())
        .containsExactly("ab", "ac", "bc");
    assertThat(all.above(all.pair("a", "c").correlation()).pairs()).isEmpty();
    assertThatThrownBy(() -> all.above(90)).hasMessageContaining("must be in -1..1, got 90.0");
  }

  @Test
  void within_looksAtThoseBelowOneNode() {
    Correlation within = Correlation.within(LINEAGE, TABLE, LINEAGE.at(1), 2, PEARSON);
    assertThat(within.pairs())
        .extracting(pair -> pair.element() + pair.other() + pair.group().orElseThrow())
        .containsExactly("aasub", "absub", "basub", "bbsub");
    assertThat(within.above(-1).pairs()).isEmpty();
    assertThat(within.result().columns())
        .containsExactly("element", "with", "group", "rows", "correlation", "pValue");
    Correlation parents = Correlation.withinParent(LINEAGE, TABLE, LINEAGE.at(1), PEARSON);
    assertThat(parents.pairs())
        .extracting(pair -> pair.element() + pair.other() + pair.group().orElseThrow())
        .containsExactly("aasub", "absub", "basub", "bbsub", "ccall");
    assertThatThrownBy(() -> Correlation.within(LINEAGE, TABLE, LINEAGE.at(1), 7, PEARSON))
        .isInstanceOf(LocalgovException.class)
        .hasMessageContaining("level must be 1..3");
  }

  @Test
  void parentsAndFamily_areMatchedByUnit() {
    Correlation parents = Correlation.withParent(LINEAGE, TABLE, LINEAGE.at(1), NODES, PEARSON);
    assertThat(parents.pairs())
        .extracting(pair -> pair.element() + " " + pair.other())
        .containsExactly("a sub", "b sub", "c all");
    assertThat(parents.pair("b", "sub").correlation()).isCloseTo(0.9607689, within(1e-6));
    assertThat(parents.pair("c", "all").correlation())
        .isCloseTo(Math.sqrt(27 / 28.0), within(1e-15));
    Correlation family = Correlation.withAncestors(LINEAGE, TABLE, List.of("a"), NODES, PEARSON);
    assertThat(family.pairs())
        .extracting(pair -> pair.element() + " " + pair.other())
        .containsExactly("a sub", "a all");
    assertThat(family.pair("a", "all").correlation()).isCloseTo(1, within(1e-15));
    Correlation rectangle =
        Correlation.between(TABLE, LINEAGE.at(1), NODES, List.of("sub"), PEARSON);
    assertThat(rectangle.pairs()).hasSize(3);
    assertThat(rectangle.related(LINEAGE).pairs()).hasSize(2);
    assertThat(rectangle.matrix().columns()).containsExactly("element", "sub");
  }

  @Test
  void rowsOfOneTableOnly_areMissing() {
    IndicatorTable more = IndicatorTable.builder("d").row("X", 1).row("W", 9).row("Z", 2).build();
    CorrelationPair pair =
        Correlation.between(TABLE, List.of("a"), more, List.of("d"), PEARSON).pair("a", "d");
    assertThat(pair.rows()).isEqualTo(2);
    assertThat(pair).hasToString("CorrelationPair[a, d, 1, 2 rows]");
  }

  @Test
  void unknown_isRefused() {
    Correlation all = Correlation.of(TABLE, PEARSON);
    assertThatThrownBy(() -> all.pair("a", "x")).isInstanceOf(UnknownNameException.class);
    assertThatThrownBy(() -> Correlation.of(TABLE, List.of("x"), PEARSON))
        .isInstanceOf(UnknownNameException.class);
  }

  @Test
  void columnsWithoutSpread_areEmptyCells() {
    IndicatorTable table = IndicatorTable.builder("a", "b").row("X", 1, 5).row("Y", 2, 5).build();
    assertThat(Correlation.of(table, PEARSON).table())
        .isEqualTo(
            """
            element  with  rows  correlation  pValue
            -------  ----  ----  -----------  ------
            a        a        2            1
            a        b        2
            b        a        2
            b        b        2
            """);
    IndicatorTable none = IndicatorTable.builder("a", "b").build();
    assertThat(Correlation.of(none, PEARSON).pairs())
        .allMatch(pair -> pair.rows() == 0 && Double.isNaN(pair.correlation()));
  }
}
