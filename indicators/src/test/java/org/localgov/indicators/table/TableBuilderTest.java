package org.localgov.indicators.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.localgov.core.error.UnknownNameException;
import org.localgov.core.error.Violation;
import org.localgov.core.error.ViolationsException;
import org.localgov.core.observation.ReferencePeriod;

class TableBuilderTest {
  private static final ReferencePeriod Y2010 = ReferencePeriod.parse("2010");
  private static final ReferencePeriod Y2011 = ReferencePeriod.parse("2011");
  private static final double NONE = Double.NaN;

  private static void refused(TableBuilder builder, String... codesAndMessages) {
    ViolationsException refusal = catchThrowableOfType(ViolationsException.class, builder::build);
    assertThat(refusal).isNotNull();
    assertThat(refusal.code()).isEqualTo("invalid-data");
    assertThat(refusal.violations())
        .extracting(fault -> fault.code() + "|" + fault.message())
        .containsExactly(codesAndMessages);
    assertThat(builder.faults()).isEqualTo(refusal.violations());
  }

  @Test
  void row_takesAValueAColumn() {
    IndicatorTable table =
        IndicatorTable.builder("a", "b").row("x", 1, NONE).row("y", Y2010, -0.0, 4).build();
    assertThat(table.column("a")).isEqualTo(Column.of(1, 0));
    assertThat(table.column("b")).isEqualTo(Column.of(NONE, 4));
    assertThat(1 / table.column("a").get(1)).as("no -0.0").isEqualTo(Double.POSITIVE_INFINITY);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IndicatorTable.builder("a", "b").row("x", 1))
        .withMessage("row of unit 'x' must have 2 values, got 1");
  }

  @Test
  void value_addsTheRowWhenItIsNew() {
    IndicatorTable table =
        IndicatorTable.builder("a", "b")
            .value("x", Y2010, "a", 1)
            .value("y", Y2010, "b", 2)
            .value("x", Y2010, "b", 3)
            .value("x", null, "b", 4)
            .build();
    assertThat(table.rows()).isEqualTo(3);
    assertThat(table.column("a")).isEqualTo(Column.of(1, NONE, NONE));
    assertThat(table.column("b")).isEqualTo(Column.of(3, 2, 4));
    assertThat(table.period(2)).isEmpty();
  }

  @Test
  void column_setsAllRows() {
    double[] values = {1, NONE};
    TableBuilder builder = IndicatorTable.builder("a", "b").units("x", "y").column("a", values);
    values[0] = 9;
    IndicatorTable table = builder.build();
    assertThat(table.column("a")).isEqualTo(Column.of(1, NONE));
    assertThat(table.column("b").missing()).isEqualTo(2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IndicatorTable.builder("a").units("x").column("a", new double[2]))
        .withMessage("column 'a' must have 1 values, got 2");
  }

  @Test
  void column_unknown_suggestsTheNearest() {
    TableBuilder builder = IndicatorTable.builder("water").units("x");
    assertThatThrownBy(() -> builder.column("watre", new double[1]))
        .isInstanceOf(UnknownNameException.class)
        .hasMessage("unknown column 'watre', did you mean 'water'? known: water");
    assertThatThrownBy(() -> builder.value("x", null, "wat", 1))
        .isInstanceOf(UnknownNameException.class);
  }

  @Test
  void growth_keepsEverything() {
    TableBuilder builder = IndicatorTable.builder("a", "b").file("big.csv");
    int n = 5000;
    for (int row = 0; row < n; row++) {
      builder.line(row + 2);
      if (row % 2 == 0) {
        builder.row("u" + row, row % 3 == 0 ? Y2010 : null, row, NONE);
      } else {
        builder.value("u" + row, Y2011, "b", -row);
      }
      if (row % 7 == 0) {
        builder.name("u" + row, "Unit " + row).group("Size", "u" + row, "g" + row % 5);
      }
    }
    IndicatorTable table = builder.build();

    assertThat(table.rows()).isEqualTo(n);
    for (int row = 0; row < n; row++) {
      assertThat(table.unit(row)).isEqualTo("u" + row);
      assertThat(table.column("a").get(row)).isEqualTo(Double.valueOf(row % 2 == 0 ? row : NONE));
      assertThat(table.column("b").get(row)).isEqualTo(Double.valueOf(row % 2 == 0 ? NONE : -row));
      assertThat(table.name(row).isPresent()).isEqualTo(row % 7 == 0);
      assertThat(table.group("Size", row).orElse("")).isEqualTo(row % 7 == 0 ? "g" + row % 5 : "");
      assertThat(table.facts(row)).containsEntry("row", String.valueOf(row + 2));
      assertThat(table.row("u" + row)).isEqualTo(row);
    }
  }

  @Test
  void duplicateRow_isAFaultWithBothPlaces() {
    refused(
        IndicatorTable.builder("a")
            .file("data.csv")
            .line(2)
            .row("x", 1)
            .line(3)
            .row("x", Y2010, 2)
            .line(4)
            .row("x", 3)
            .line(5)
            .row("x", Y2010, 3),
        "duplicate-row|data.csv row 4: unit 'x': must be given once, it stands in row 2 too",
        "duplicate-row|data.csv row 5: unit 'x', period 2010: must be given once, it stands in row"
            + " 3 too");
    refused(
        IndicatorTable.builder("a").units("x", "y", "x"),
        "duplicate-row|unit 'x': must be given once");
  }

  @Test
  void duplicateValue_isAFault() {
    refused(
        IndicatorTable.builder("a").value("x", Y2010, "a", 1).value("x", Y2010, "a", 1),
        "duplicate-value|unit 'x', period 2010: indicator 'a' must be given once");
    refused(
        IndicatorTable.builder("a").value("x", null, "a", 1).value("x", null, "a", NONE),
        "duplicate-value|unit 'x': indicator 'a' must be given once");
    refused(
        IndicatorTable.builder("a").value("x", null, "a", NONE).value("x", null, "a", 1),
        "duplicate-value|unit 'x': indicator 'a' must be given once");
    refused(
        IndicatorTable.builder("a").value("x", null, "a", NONE).value("x", null, "a", NONE),
        "duplicate-value|unit 'x': indicator 'a' must be given once");
    refused(
        IndicatorTable.builder("a")
            .units("x")
            .column("a", new double[] {1})
            .column("a", new double[1]),
        "duplicate-value|unit 'x': indicator 'a' must be given once");
    assertThat(
            IndicatorTable.builder("a").row("x", NONE).value("x", null, "a", 1).build().column("a"))
        .isEqualTo(Column.of(1));
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void infinity_isAFaultHoweverItComes(double value) {
    String fault = "invalid-value|unit 'x': indicator 'a' must be finite, got '" + value + "'";
    refused(IndicatorTable.builder("a").row("x", value), fault);
    refused(IndicatorTable.builder("a").value("x", null, "a", value), fault);
    refused(IndicatorTable.builder("a").units("x").column("a", new double[] {value}), fault);
  }

  @ParameterizedTest
  @CsvSource({
    "'', must not be blank, ''",
    "' ', must not be blank, ' '",
    "'\t', must not contain control characters, '\\u0009'"
  })
  void blankUnit_isAFault(String unit, String rule, String shown) {
    String fault = "invalid-unit|unit " + rule + ", got '" + shown + "'";
    refused(IndicatorTable.builder("a").row(unit, 1), fault);
    refused(IndicatorTable.builder("a").units(unit), fault);
    refused(IndicatorTable.builder("a").value(unit, null, "a", 1), fault);
  }

  @Test
  void faults_areAllReportedWithTheirDetails() {
    TableBuilder builder =
        IndicatorTable.builder("a", "b")
            .file("data.csv")
            .line(2)
            .row("x", Y2010, Double.POSITIVE_INFINITY, 1)
            .line(3)
            .row("", 1, 2)
            .line(4)
            .row("x", Y2010, 1, 1);
    refused(
        builder,
        "invalid-value|data.csv row 2: unit 'x', period 2010: indicator 'a' must be finite, got"
            + " 'Infinity'",
        "invalid-unit|data.csv row 3: unit must not be blank, got ''",
        "duplicate-row|data.csv row 4: unit 'x', period 2010: must be given once, it stands in row"
            + " 2 too");
    Violation first = builder.faults().get(0);
    assertThat(first.details())
        .isEqualTo(
            Map.of(
                "file", "data.csv", "row", "2", "unit", "x", "period", "2010", "indicator", "a"));
    assertThat(List.copyOf(first.details().keySet()))
        .containsExactly("file", "row", "unit", "period", "indicator");
  }

  @Test
  void name_andGroup_areForEveryRowOfTheUnit() {
    IndicatorTable table =
        IndicatorTable.builder("a")
            .row("x", 1)
            .row("x", Y2010, 1)
            .row("y", Y2010, 2)
            .name("x", "Ex")
            .group("Income", "x", "high")
            .group("Region", "y", "north")
            .build();
    assertThat(table.name(0)).contains("Ex");
    assertThat(table.name(1)).contains("Ex");
    assertThat(table.name(2)).isEmpty();
    assertThat(table.groupings()).containsExactly("Income", "Region");
    assertThat(table.group("Income", 1)).contains("high");
    assertThat(table.group("Income", 2)).isEmpty();
    assertThatThrownBy(() -> IndicatorTable.builder("a").row("water", 1).name("watre", "W"))
        .hasMessage("unknown unit 'watre', did you mean 'water'? known: water");
  }

  @Test
  void hasRow_tellsUnitAndPeriod() {
    TableBuilder builder = IndicatorTable.builder("a").row("x", Y2010, 1);
    assertThat(builder.hasRow("x", Y2010)).isTrue();
    assertThat(builder.hasRow("x", Y2011)).isFalse();
    assertThat(builder.hasRow("x", null)).isFalse();
    assertThat(builder.hasRow("y", Y2010)).isFalse();
  }

  @Test
  void builder_refusesBlankAndDoubleColumns() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IndicatorTable.builder("a", " "))
        .withMessage("column must have an id, got ' '");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IndicatorTable.builder("a", "b", "a"))
        .withMessage("column 'a' must be named once");
  }

  @Test
  void nulls_areRefusedByName() {
    TableBuilder builder = IndicatorTable.builder("a");
    assertThatNullPointerException().isThrownBy(() -> builder.row(null, 1)).withMessage("unit");
    assertThatNullPointerException()
        .isThrownBy(() -> builder.value(null, null, "a", 1))
        .withMessage("unit");
    assertThatNullPointerException()
        .isThrownBy(() -> builder.units((String) null))
        .withMessage("unit");
    assertThatNullPointerException().isThrownBy(() -> builder.file(null)).withMessage("name");
  }

  @Test
  void build_endsTheBuilder() {
    TableBuilder builder = IndicatorTable.builder("a").row("x", 5);
    IndicatorTable table = builder.build();
    assertThatThrownBy(builder::build).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> builder.row("y", 1)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> builder.group("g", "x", "b"))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> builder.column("a", new double[] {1}))
        .isInstanceOf(IllegalStateException.class);
    assertThat(table.column("a")).isEqualTo(Column.of(5));
    assertThat(table.groupings()).isEmpty();
  }
}
