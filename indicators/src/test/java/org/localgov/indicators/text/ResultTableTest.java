package org.localgov.indicators.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.localgov.core.error.UnknownNameException;

class ResultTableTest {
  @Test
  void rows_keepNumbersAndLeaveMissingCellsEmpty() {
    ResultTable table =
        ResultTable.of("alpha", "node", "#items", "#alpha")
            .row("Physical", 8, 0.68123456789)
            .row(Optional.empty(), OptionalInt.empty(), OptionalDouble.empty())
            .row(Optional.of("People"), OptionalInt.of(9), Double.NaN)
            .build();
    assertThat(table.columns()).containsExactly("node", "items", "alpha");
    assertThat(table.rows().get(0)).containsExactly("Physical", 8, 0.68123456789);
    assertThat(table.rows().get(1)).isEqualTo(Arrays.asList(null, null, null));
    assertThat(table.rows().get(2)).isEqualTo(Arrays.asList("People", 9, null));
    assertThat(table.table())
        .isEqualTo(
            """
            node      items     alpha
            --------  -----  --------
            Physical      8  0.681235

            People        9
            """);
    assertThat(table).hasToString("alpha[3 rows × 3 columns]");
  }

  @Test
  void row_ofAnotherLength_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ResultTable.of("x", "a", "b").row(1))
        .withMessage("row must have 2 cells, got 1");
  }

  @Test
  void where_keepsTheRowsWithAValue() {
    ResultTable table =
        ResultTable.of("x", "unit", "#a").row("u", 1).row("v", 2).row("u", 3).build();
    assertThat(table.where("unit", List.of("u")).rows())
        .containsExactly(List.of("u", 1), List.of("u", 3));
    assertThat(table.where("a", List.of("2")).table()).contains("v     2");
    assertThatThrownBy(() -> table.where("unt", List.of("u")))
        .hasMessage("unknown column 'unt', did you mean 'unit'? known: unit, a");
    assertThatThrownBy(() -> table.where("unit", List.of("u", "w")))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageContaining("unknown unit 'w'");
  }
}
