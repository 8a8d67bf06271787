package org.localgov.indicators.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.localgov.indicators.definition.Definitions.higherIsBetter;
import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.method.Methods.arithmeticMean;

import org.junit.jupiter.api.Test;
import org.localgov.core.error.UnknownNameException;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.table.IndicatorTable;

class AvailabilityTest {
  private static final double NONE = Double.NaN;

  private static final Index INDEX =
      Index.builder("services")
          .indicator("a", higherIsBetter())
          .indicator("b", higherIsBetter())
          .indicator("c", higherIsBetter())
          .root(
              node("all", arithmeticMean())
                  .child("a")
                  .child(node("sub", arithmeticMean()).children("b", "c")))
          .build();

  private static final IndicatorTable TABLE =
      IndicatorTable.builder("a", "b", "c")
          .row("X", 0, 1, NONE)
          .row("Y", NONE, NONE, NONE)
          .row("Z", 1, 2, 3)
          .build();

  private final Availability there = Availability.of(INDEX, TABLE);

  @Test
  void row_isCounted() {
    assertThat(there.missing(0)).isEqualTo(1);
    assertThat(there.zeros(0)).isEqualTo(1);
    assertThat(there.availability(0)).isEqualTo(1 - 1 / 3.0);
    assertThat(there.availability(0, "sub")).isEqualTo(0.5);
    assertThat(there.nonZero(0)).isEqualTo(0.5);
    assertThat(there.availability(2)).isEqualTo(1);
  }

  @Test
  void row_withoutAnything_hasNoNonZeroShare() {
    assertThat(there.availability(1)).isZero();
    assertThat(there.nonZero(1)).isNaN();
  }

  @Test
  void unknownNames_areRefused() {
    assertThatThrownBy(() -> there.availability(0, "sup"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageContaining("sub");
    assertThatThrownBy(
            () -> Availability.of(INDEX, IndicatorTable.builder("a").row("X", 1).build()))
        .isInstanceOf(UnknownNameException.class);
  }

  @Test
  void text_showsShares() {
    assertThat(there).hasToString("Availability[3 rows × 3 indicators, 0.555556 there]");
    assertThat(there.table())
        .isEqualTo(
            """
            unit  period  missing  zeros  missingOrZero  availability  nonZero
            ----  ------  -------  -----  -------------  ------------  -------
            X                   1      1              2      0.666667      0.5
            Y                   3      0              3             0
            Z                   0      0              0             1        1
            """);
    assertThat(there.byNode().table()).contains("X             0.666667  0.5");
    assertThat(there.byIndicator().table())
        .contains("a                1      1              2      0.666667      0.5");
    assertThat(there.nodes()).containsExactly("all", "sub");
  }
}
