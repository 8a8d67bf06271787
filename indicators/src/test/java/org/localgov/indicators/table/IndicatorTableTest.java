package org.localgov.indicators.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.localgov.core.error.UnknownNameException;
import org.localgov.core.error.Violation;
import org.localgov.core.observation.IndicatorId;
import org.localgov.core.observation.MissingObservation;
import org.localgov.core.observation.Observation;
import org.localgov.core.observation.ObservationSet;
import org.localgov.core.observation.ObservationStatus;
import org.localgov.core.observation.ReferencePeriod;

class IndicatorTableTest {
  private static final ReferencePeriod Y2010 = ReferencePeriod.parse("2010");
  private static final ReferencePeriod Y2011 = ReferencePeriod.parse("2011");

  private static final IndicatorTable PANEL =
      IndicatorTable.builder("a", "b")
          .file("data.csv")
          .row("x", Y2011, 1, 2)
          .line(3)
          .row("x", Y2010, 3, 4)
          .row("y", Y2010, 5, 6)
          .row("z", 7, 8)
          .build();

  @Test
  void rows_haveUnitsAndPeriods() {
    assertThat(PANEL.rows()).isEqualTo(4);
    assertThat(PANEL.unit(1)).isEqualTo("x");
    assertThat(PANEL.period(1)).contains(Y2010);
    assertThat(PANEL.period(3)).isEmpty();
    assertThat(PANEL.periods()).containsExactly(Y2011, Y2010);
    assertThat(PANEL.columns()).containsExactly("a", "b");
    assertThat(PANEL).hasToString("IndicatorTable[4 rows, columns a, b]");
    for (int row : new int[] {-1, 4}) {
      assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> PANEL.unit(row));
      assertThatExceptionOfType(IndexOutOfBoundsException.class)
          .isThrownBy(() -> PANEL.period(row));
      assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> PANEL.name(row));
    }
  }

  @Test
  void row_isFoundByUnitAndPeriod() {
    assertThat(PANEL.row("x", Y2011)).contains(0);
    assertThat(PANEL.row("x", Y2010)).contains(1);
    assertThat(PANEL.row("z", null)).contains(3);
    assertThat(PANEL.row("x", null)).isEmpty();
    assertThat(PANEL.row("z", Y2010)).isEmpty();
    assertThat(PANEL.row("x", ReferencePeriod.parse("1999"))).isEmpty();
  }

  @Test
  void row_ofAUnit_mustBeItsOnlyOne() {
    assertThat(PANEL.row("y")).isEqualTo(2);
    assertThat(PANEL.row("z")).isEqualTo(3);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PANEL.row("x"))
        .withMessage("unit 'x' must be named with a period, it has rows for several");
    assertThatThrownBy(() -> PANEL.row("zz"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessage("unknown unit 'zz', did you mean 'z'? known: x, y, z");
  }

  @Test
  void column_isFoundById() {
    assertThat(PANEL.column("b").get(2)).isEqualTo(6);
    assertThat(PANEL.has("b")).isTrue();
    assertThat(PANEL.has("c")).isFalse();
    assertThatThrownBy(() -> PANEL.column("cost")).hasMessage("unknown column 'cost'; known: a, b");
  }

  @Test
  void group_isByGroupingAndRow() {
    IndicatorTable table =
        IndicatorTable.builder("a").row("x", 1).group("Income", "x", "high").build();
    assertThat(table.group("Income", 0)).contains("high");
    assertThatThrownBy(() -> table.group("Incme", 0))
        .hasMessage("unknown group 'Incme', did you mean 'Income'? known: Income");
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> table.group("Income", 1));
  }

  @Test
  void place_hasFileAndLineWhereKnown() {
    assertThat(PANEL.place(0)).isEqualTo("data.csv: unit 'x', period 2011");
    assertThat(PANEL.place(1)).isEqualTo("data.csv row 3: unit 'x', period 2010");
    assertThat(PANEL.place(3)).isEqualTo("data.csv row 3: unit 'z'");
    assertThat(IndicatorTable.builder("a").row("x", 1).build().place(0)).isEqualTo("unit 'x'");
    assertThat(PANEL.facts(0)).isEqualTo(Map.of("file", "data.csv", "unit", "x", "period", "2011"));
    assertThat(List.copyOf(PANEL.facts(1).keySet()))
        .containsExactly("file", "row", "unit", "period");
  }

  @Test
  void violation_hasThePlaceOfTheRow() {
    Violation fault = PANEL.violation(1, "off-scale", "indicator 'a'", "must be 0..2, got 3");
    assertThat(fault.code()).isEqualTo("off-scale");
    assertThat(fault.message())
        .isEqualTo("data.csv row 3: unit 'x', period 2010, indicator 'a': must be 0..2, got 3");
    assertThat(fault.details()).isEqualTo(PANEL.facts(1));
  }

  @Test
  void withColumns_keepsTheRows() {
    Map<String, Column> others = new LinkedHashMap<>();
    others.put("c", Column.of(1, 2, 3, 4));
    IndicatorTable changed = PANEL.withColumns(others);
    others.clear();
    assertThat(changed.columns()).containsExactly("c");
    assertThat(changed.place(1)).isEqualTo(PANEL.place(1));
    assertThat(PANEL.columns()).containsExactly("a", "b");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PANEL.withColumns(Map.of("c", Column.of(1))))
        .withMessage("column 'c' must have 4 rows, got 1");
  }

  private static TableBuilder town() {
    return IndicatorTable.builder("a", "b").row("x", Y2010, 1, Double.NaN).name("x", "Ex");
  }

  @Test
  void equals_comparesEverythingButTheOrigin() {
    IndicatorTable table = town().group("Income", "x", "high").build();
    IndicatorTable same =
        IndicatorTable.builder("a", "b")
            .file("other.csv")
            .line(7)
            .value("x", Y2010, "a", 1)
            .name("x", "Ex")
            .group("Income", "x", "high")
            .build();
    assertThat(table)
        .isEqualTo(same)
        .hasSameHashCodeAs(same)
        .isNotEqualTo(town().build())
        .isNotEqualTo(town().group("Income", "x", "low").build())
        .isNotEqualTo(town().group("Region", "x", "high").build())
        .isNotEqualTo(town().name("x", "Why").group("Income", "x", "high").build())
        .isNotEqualTo(town().row("y", 1, 2).group("Income", "x", "high").build())
        .isNotEqualTo("table");
    assertThat(town().build())
        .isNotEqualTo(IndicatorTable.builder("b", "a").row("x", Y2010, Double.NaN, 1).build())
        .isNotEqualTo(IndicatorTable.builder("a", "b").row("x", Y2011, 1, Double.NaN).build())
        .isNotEqualTo(
            IndicatorTable.builder("a", "b").row("x", Y2010, 1, 0).name("x", "Ex").build());
  }

  @Test
  void build_ofNoRows() {
    IndicatorTable empty = IndicatorTable.builder("a").build();
    assertThat(empty.rows()).isZero();
    assertThat(empty.periods()).isEmpty();
    assertThat(empty.column("a").size()).isZero();
    assertThatThrownBy(() -> empty.row("x")).hasMessage("unknown unit 'x'; known: none");
  }

  @Test
  void unknownUnit_amongMany_isStillNamedInTime() {
    TableBuilder builder = IndicatorTable.builder("a");
    for (int row = 0; row < 50_000; row++) {
      builder.row("municipality-" + row, row);
    }
    IndicatorTable table = builder.build();
    assertThatThrownBy(() -> table.row("municipality-5000x"))
        .hasMessageStartingWith("unknown unit 'municipality-5000x', did you mean 'municipality-")
        .hasMessageEndingWith(" and 49960 more");
  }

  @Test
  void of_observations_hasRowsAndColumnsInTheirOrder() {
    IndicatorId water = IndicatorId.of("water");
    IndicatorId delay = IndicatorId.of("delay");
    ObservationSet set =
        ObservationSet.builder()
            .add(Observation.of("name:Banfora", water, Y2010, 60))
            .add(Observation.of("name:Mangodara", delay, Y2010, 13))
            .add(Observation.of("name:Banfora", water, -0.5))
            .add(Observation.of("name:Banfora", delay, Y2010, 3))
            .addMissing(
                MissingObservation.of("name:Beregadougou", water, ObservationStatus.MISSING))
            .build();
    IndicatorTable table = IndicatorTable.of(set);
    assertThat(table.columns()).containsExactly("water", "delay");
    assertThat(table.rows()).isEqualTo(4);
    assertThat(table.column("water")).isEqualTo(Column.of(60, Double.NaN, -0.5, Double.NaN));
    assertThat(table.column("delay")).isEqualTo(Column.of(3, 13, Double.NaN, Double.NaN));
    assertThat(table.row("name:Banfora", Y2010)).contains(0);
    assertThat(table.row("name:Banfora", null)).contains(2);
    assertThat(IndicatorTable.of(ObservationSet.empty()).rows()).isZero();
  }

  @Test
  void rowsByGroup_areThoseOfAPeriod() {
    IndicatorTable table =
        IndicatorTable.builder("a")
            .row("x", Y2010, 1)
            .row("y", Y2010, 2)
            .row("x", ReferencePeriod.year(2011), 3)
            .row("z", Y2010, 4)
            .row("w", Y2010, 5)
            .group("Region", "x", "north")
            .group("Region", "y", "south")
            .group("Region", "z", "north")
            .build();
    assertThat(table.rowsByGroup("Region").stream().map(Arrays::toString))
        .containsExactly("[0, 3]", "[1]", "[2]");
    assertThatThrownBy(() -> table.rowsByGroup("region"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageContaining("did you mean 'Region'?");
  }
}
