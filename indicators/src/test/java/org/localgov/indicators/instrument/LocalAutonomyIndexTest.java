package org.localgov.indicators.instrument;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.golden.GoldenCsv;
import org.localgov.indicators.golden.Reproduction;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.scoring.Scores;
import org.localgov.indicators.table.IndicatorTable;

class LocalAutonomyIndexTest {
  private static final Map<String, String> NODES =
      Map.of(
          "LA", "legal-autonomy",
          "PD", "political-discretion",
          "PS", "policy-scope",
          "FA", "financial-autonomy",
          "OA", "organisational-autonomy",
          "NI", "non-interference",
          "AC", "access-to-higher-levels",
          "LAI", "lai");

  @Test
  void score_derivedCases_agree() {
    Index lai = Instruments.of("lai");
    Reproduction cases = Reproduction.of("lai", "figures derived from the authors' formula");
    List<Map<String, String>> rows = GoldenCsv.rows("instruments/derived_lai_formula_cases.csv");
    for (Map<String, String> row : rows) {
      double[] codes =
          lai.columns().stream().mapToDouble(id -> GoldenCsv.number(row, id)).toArray();
      Scores scores =
          Scorer.of(lai).score(IndicatorTable.builder(lai.columns()).row("c", codes).build());
      NODES.forEach(
          (column, node) ->
              cases.figure(
                  row + " " + node, scores.score("c", node), GoldenCsv.number(row, column), 1e-6));
    }
    cases.report(11 * 8);
  }
}
