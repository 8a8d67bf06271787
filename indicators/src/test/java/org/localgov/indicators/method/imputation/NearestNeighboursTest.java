package org.localgov.indicators.method.imputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.localgov.indicators.method.imputation.ImputationCases.NONE;
import static org.localgov.indicators.method.imputation.ImputationCases.filled;
import static org.localgov.indicators.method.imputation.ImputationCases.refuses;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.method.Methods;
import org.localgov.indicators.spi.ImputationMethod;
import org.localgov.indicators.spi.ImputationMethodContract;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.table.IndicatorTable;

class NearestNeighboursTest extends ImputationMethodContract {
  @Override
  protected ImputationMethod method() {
    return MethodRegistry.standard().imputation("nearest-neighbours");
  }

  @Override
  protected List<Parameters> parameterSets() {
    return List.of(Parameters.none(), Parameters.of("k", 1), Parameters.of("k", 1000));
  }

  @Override
  protected boolean staysInRange(Parameters parameters) {
    return true;
  }

  /**
   * b runs from 0 to 10 and c from 0 to 100, so u is 0.1 from n, 0.2 from o and 0.5 from p; q has
   * no a.
   */
  private static final IndicatorTable TABLE =
      IndicatorTable.builder("a", "b", "c")
          .row("u", NONE, 5, 50)
          .row("p", 8, 10, 100)
          .row("o", 4, 7, 70)
          .row("n", 1, 5, 70)
          .row("m", 100, 0, 0)
          .row("q", NONE, 5, 50)
          .build();

  @Test
  void fill_givesTheMeanOfTheNearest() {
    assertThat(filled(Methods.nearestNeighbours(1), TABLE))
        .containsEntry("u a", "1, mean of 1 nearest");
    assertThat(filled(Methods.nearestNeighbours(2), TABLE))
        .containsEntry("u a", "2.5, mean of 2 nearest");
  }

  @Test
  void fill_takesThoseAtTheSameDistanceByUnit() {
    // m and p are both 0.5 away
    assertThat(filled(Methods.nearestNeighbours(3), TABLE))
        .containsEntry("u a", "35, mean of 3 nearest");
  }

  @Test
  void fill_takesFewerWhereThereAreNoMore() {
    assertThat(filled(Methods.nearestNeighbours(9), TABLE))
        .containsEntry("u a", "28.25, mean of 4 nearest");
  }

  @Test
  void fill_comparesWhatBothHave() {
    IndicatorTable table =
        IndicatorTable.builder("a", "b", "c")
            .row("u", NONE, 5, NONE)
            .row("v", 1, NONE, 3)
            .row("w", 2, 0, NONE)
            .row("x", 3, 10, 4)
            .row("y", NONE, NONE, NONE)
            .build();
    assertThat(filled(Methods.nearestNeighbours(5), table))
        .containsEntry("u a", "2.5, mean of 2 nearest")
        .containsEntry("y a", "-, no row of the sample has 'a' and an indicator in common");
  }

  @Test
  void fill_ofAnotherTable_takesNeighboursOfTheSample() {
    IndicatorTable table = IndicatorTable.builder("a", "b", "c").row("z", NONE, 30, 300).build();
    assertThat(filled(Methods.nearestNeighbours(1), TABLE, table))
        .containsExactly(entry("z a", "8, mean of 1 nearest"));
  }

  @Test
  void check_refusesNone() {
    refuses(
        Methods.nearestNeighbours(0), "parameter 'k' must be a whole number of at least 1, got 0");
  }
}
