package org.localgov.indicators.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TextTableTest {
  @Test
  void toString_alignsTextLeftAndNumbersRight() {
    TextTable table =
        TextTable.of("unit", "#score", "class")
            .row("ESP/Navarra", "15", "high")
            .row("a", "7.5", "");

    assertThat(table)
        .hasToString(
            """
            unit         score  class
            -----------  -----  -----
            ESP/Navarra     15  high
            a              7.5
            """);
  }

  @Test
  void toString_withoutRows_isHeadersAndRule() {
    assertThat(TextTable.of("a", "#b")).hasToString("a  b\n-  -\n");
  }

  @Test
  void toString_countsCharactersNotUnitsOfUtf16() {
    assertThat(TextTable.of("x", "#n").row("𝒳é", "1")).hasToString("x   n\n--  -\n𝒳é  1\n");
  }

  @Test
  void row_copiesItsCells() {
    String[] cells = {"a"};
    TextTable table = TextTable.of("x").row(cells);
    cells[0] = "changed";
    assertThat(table).hasToString("x\n-\na\n");
  }

  @Test
  void row_refusesAnotherNumberOfCells() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TextTable.of("a", "b").row("1"))
        .withMessage("row must have 2 cells, got 1");
  }
}
