package org.localgov.indicators.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.localgov.indicators.comparison.Variants.NONE;
import static org.localgov.indicators.comparison.Variants.year;
import static org.localgov.indicators.definition.Definitions.higherIsBetter;
import static org.localgov.indicators.definition.Definitions.lowerIsBetter;
import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.method.Methods.arithmeticMean;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.localgov.core.error.UnknownNameException;
import org.localgov.core.error.ViolationsException;
import org.localgov.indicators.definition.Denominator;
import org.localgov.indicators.definition.Direction;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.golden.GoldenCsv;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.table.TableBuilder;

class PeersTest {
  private static final String BURKINA = "instruments/golden_pact_burkina_2013_peer_rank.csv";

  private static final Index INDEX =
      Index.builder("services")
          .indicator(Indicator.of("water", higherIsBetter()).withScale(Scale.of(0, 100)))
          .indicator("delay", lowerIsBetter())
          .root(node("Index", arithmeticMean()).children("water", "delay"))
          .build();

  private static IndicatorTable table() {
    return IndicatorTable.builder("water", "delay")
        .row("a", 60, 3)
        .row("b", 80, 3)
        .row("c", NONE, 1)
        .row("d", 60, NONE)
        .row("e", 90, 2)
        .row("f", 70, 0)
        .group("Region", "a", "north")
        .group("Region", "b", "north")
        .group("Region", "c", "north")
        .group("Region", "d", "north")
        .group("Region", "e", "south")
        .build();
  }

  private static Peers peers() {
    return Peers.of(Scorer.of(INDEX), table(), "Region");
  }

  /** Of a, b, c and d, b has more water than a; c a shorter delay; d has no value. */
  @Test
  void better_isStrictAndDirected() {
    assertThat(peers().count("a")).isEqualTo(4);
    assertThat(peers().better("a", "water")).hasValue(1);
    assertThat(peers().better("d", "water")).hasValue(1);
    assertThat(peers().better("b", "water")).hasValue(0);
    assertThat(peers().better("a", "delay")).hasValue(1);
    assertThat(peers().better("b", "delay")).hasValue(1);
    assertThat(peers().better("c", "delay")).hasValue(0);
  }

  @Test
  void missingValue_countsAmongThePeersOnly() {
    assertThat(peers().count("c")).isEqualTo(4);
    assertThat(peers().better("c", "water")).isEmpty();
    assertThat(peers().better("d", "delay")).isEmpty();
  }

  @Test
  void unitAlone_orWithoutAGroup() {
    assertThat(peers().count("e")).isEqualTo(1);
    assertThat(peers().better("e", "delay")).hasValue(0);
    assertThat(peers().count("f")).isZero();
    assertThat(peers().better("f", "water")).isEmpty();
  }

  @Test
  void table_hasALineARowAndIndicator() {
    assertThat(peers().table())
        .startsWith(
            """
            unit  period  group  indicator  value  peers  better
            ----  ------  -----  ---------  -----  -----  ------
            a             north  water         60      4       1
            a             north  delay          3      4       1
            """)
        .contains("c             north  water                 4\n")
        .endsWith("f                    delay          0\n");
    assertThat(peers()).hasToString("Peers[Region, 6 rows × 2 indicators]");
    assertThat(peers().indicators()).containsExactly("water", "delay");
    assertThat(peers().grouping()).isEqualTo("Region");
  }

  @Test
  void peers_areThoseOfThePeriod() {
    IndicatorTable panel =
        IndicatorTable.builder("water", "delay")
            .row("a", year(2020), 1, 1)
            .row("b", year(2021), 2, 2)
            .row("b", year(2020), 3, 3)
            .group("Region", "a", "north")
            .group("Region", "b", "north")
            .build();
    Peers peers = Peers.of(Scorer.of(INDEX), panel, "Region");
    assertThat(List.of(peers.count(0), peers.count(1), peers.count(2))).containsExactly(2, 1, 2);
    assertThat(peers.better(0, "water")).hasValue(1);
    assertThat(peers.better(1, "delay")).hasValue(0);
  }

  /** 6 / 3 is more than 8 / 8. */
  @Test
  void values_areDivided() {
    Index divided =
        Index.builder("divided")
            .indicator(
                Indicator.of("water", higherIsBetter())
                    .withDenominator(new Denominator("people", 1)))
            .root(node("Index", arithmeticMean()).child("water"))
            .build();
    IndicatorTable table =
        IndicatorTable.builder("water", "people")
            .row("a", 6, 3)
            .row("b", 8, 8)
            .group("Region", "a", "north")
            .group("Region", "b", "north")
            .build();
    assertThat(Peers.of(Scorer.of(divided), table, "Region").better("b", "water")).hasValue(1);
  }

  @Test
  void badDataAndNames_areRefused() {
    IndicatorTable off =
        IndicatorTable.builder("water", "delay").row("a", 101, 3).group("Region", "a", "x").build();
    assertThatThrownBy(() -> Peers.of(Scorer.of(INDEX), off, "Region"))
        .isInstanceOf(ViolationsException.class)
        .hasMessageContaining("0..100, got 101");
    assertThatThrownBy(() -> Peers.of(Scorer.of(INDEX), table(), "Regions"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageContaining("did you mean 'Region'?");
    assertThatThrownBy(() -> peers().better("a", "watr"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageContaining("did you mean 'water'?");
  }

  /** Every commune of six regions, and its published place in nine services. */
  @Test
  void communesOfBurkinaFaso_asPublished() {
    List<Map<String, String>> rows = GoldenCsv.rows(BURKINA);
    Map<String, double[]> values = new LinkedHashMap<>();
    List<String> ids = rows.stream().map(row -> row.get("indicator")).distinct().toList();
    Map<String, String> regions = new LinkedHashMap<>();
    for (Map<String, String> row : rows) {
      values
              .computeIfAbsent(row.get("id"), any -> new double[ids.size()])[
              ids.indexOf(row.get("indicator"))] =
          GoldenCsv.number(row, "value_v");
      regions.put(row.get("id"), row.get("region"));
    }
    TableBuilder table = IndicatorTable.builder(ids);
    values.forEach(table::row);
    regions.forEach((commune, region) -> table.group("region", commune, region));
    Index.Builder index = Index.builder("services");
    ids.forEach(
        id ->
            index.indicator(
                id,
                id.equals("school_supplies")
                    ? Direction.LOWER_IS_BETTER
                    : Direction.HIGHER_IS_BETTER));
    index.root(node("Index", arithmeticMean()).children(ids.toArray(String[]::new)));
    Peers peers = Peers.of(Scorer.of(index.build()), table.build(), "region");

    int reproduced = 0;
    int published = 0;
    for (Map<String, String> row : rows) {
      OptionalInt better = peers.better(row.get("id"), row.get("indicator"));
      assertThat(peers.count(row.get("id")))
          .isEqualTo(Integer.parseInt(row.get("communes_in_region_X")));
      if (row.get("communes_strictly_better_Y_published").isEmpty()) {
        assertThat(better).isEmpty();
        continue;
      }
      published++;
      int place = Integer.parseInt(row.get("communes_strictly_better_Y_published"));
      assertThat(better.orElseThrow()).isEqualTo(Integer.parseInt(row.get("Y_recomputed")));
      boolean same = better.orElseThrow() == place;
      assertThat(row.get("status").equals("match")).isEqualTo(same);
      reproduced += same ? 1 : 0;
      if (!same) {
        System.out.println(
            "peers of "
                + row.get("commune")
                + ", "
                + row.get("indicator")
                + ": published "
                + place
                + ", found "
                + better.orElseThrow()
                + ", "
                + row.get("status"));
      }
    }
    System.out.printf("peers: %,d of %,d published figures reproduced%n", reproduced, published);
    assertThat(published).isEqualTo(1253);
    assertThat(reproduced).isEqualTo(1247);
  }
}
