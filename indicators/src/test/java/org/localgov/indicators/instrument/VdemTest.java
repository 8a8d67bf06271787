package org.localgov.indicators.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.golden.GoldenCsv;
import org.localgov.indicators.golden.Reproduction;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.scoring.Scores;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.table.TableBuilder;

class VdemTest {
  private static final double NONE = Double.NaN;
  private static final Index LOCAL = Instruments.of("vdem-local-government");
  private static final Index DIVISION = Instruments.of("vdem-division-of-power");

  @Test
  void score_derivedGrid_agrees() {
    Reproduction local = Reproduction.of("vdem-local-government", "figures of the derived grid");
    Reproduction term =
        Reproduction.of("vdem-division-of-power", "local terms of the derived grid");
    for (Map<String, String> row :
        GoldenCsv.rows("instruments/derived_vdem_local_government.csv")) {
      double[] inputs =
          LOCAL.columns().stream().mapToDouble(id -> GoldenCsv.number(row, id)).toArray();
      local.figure(
          row.toString(),
          Scorer.of(LOCAL)
              .score(IndicatorTable.builder(LOCAL.columns()).row("c", inputs).build())
              .score("c", "v2xel_locelec"),
          GoldenCsv.number(row, "v2xel_locelec_point"),
          1e-9);
      term.figure(
          row.toString(),
          division(Arrays.copyOf(inputs, 6)).score("c", "local"),
          GoldenCsv.number(row, "feduni_local_term"),
          1e-9);
    }
    local.report(72);
    term.report(72);
  }

  private static Scores division(double... inputs) {
    TableBuilder table = IndicatorTable.builder(DIVISION.columns()).row("c", inputs);
    return Scorer.of(DIVISION).score(table.build());
  }

  /** 0.5 × Φ(1) for the local level, and half of it for a regional executive alone. */
  @Test
  void divisionOfPower_addsHalves() {
    double phi = 0.8413447460685429;
    assertThat(division(1, 5, 1, 1, 1, 1).score("c", "v2x_feduni"))
        .isCloseTo(0.75 * phi, within(1e-12));
    assertThat(division(1, 5, 1, NONE, NONE, NONE).score("c", "v2x_feduni"))
        .isCloseTo(0.5 * phi, within(1e-12));
  }

  /** V-Dem codes nothing else where there is no government: 0, as where nobody is elected. */
  @Test
  void score_withoutAGovernment_isZeroThoughNothingElseIsCoded() {
    Scores scores =
        Scorer.of(LOCAL)
            .score(
                IndicatorTable.builder(LOCAL.columns())
                    .row("without", 0, NONE, NONE)
                    .row("uncoded", 1, 5, NONE)
                    .row("unknown", NONE, 5, 1)
                    .build());
    assertThat(scores.score("without", "v2xel_locelec")).isZero();
    assertThat(scores.score("uncoded", "v2xel_locelec")).isNaN();
    assertThat(scores.score("unknown", "v2xel_locelec")).isNaN();
    assertThat(division(0, NONE, NONE, 0, NONE, NONE).score("c", "v2x_feduni")).isZero();
    // an executive alone, whose power is the median: 0.5 × 0.5 × Φ(0)
    assertThat(division(1, 1, 0, 0, NONE, NONE).score("c", "v2x_feduni"))
        .isCloseTo(0.125, within(1e-12));
    assertThat(division(NONE, NONE, NONE, NONE, NONE, NONE).score("c", "v2x_feduni")).isNaN();
  }
}
