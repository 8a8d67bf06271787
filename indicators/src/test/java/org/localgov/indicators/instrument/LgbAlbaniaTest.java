package org.localgov.indicators.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.localgov.indicators.definition.Child;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.golden.GoldenCsv;
import org.localgov.indicators.golden.Reproduction;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.scoring.Scores;
import org.localgov.indicators.table.IndicatorTable;

class LgbAlbaniaTest {
  private static final Index LGB = Instruments.of("lgb-albania");

  /** Parents and children are printed as whole numbers: a parent is within half on either side. */
  @Test
  void score_everyPublishedParent_isTheMeanOfItsChildren() {
    List<Map<String, String>> rows =
        GoldenCsv.rows("instruments/golden_lgb_star2_albania.csv").stream()
            .filter(row -> !row.get("match").contains("not"))
            .toList();
    Set<String> parents = new LinkedHashSet<>();
    Reproduction reproduced = Reproduction.of("lgb-albania", "published parents");
    for (Map<String, String> row : rows) {
      String key = row.get("municipality") + " / " + row.get("parent_node");
      if (parents.add(key)) {
        reproduced.figure(
            key, parent(rows, row), GoldenCsv.number(row, "published_parent_score"), 1);
      }
    }
    reproduced.report(21);
  }

  /** Scores the children of one parent: those that are inputs, or nodes of inputs all alike. */
  private static double parent(List<Map<String, String>> rows, Map<String, String> wanted) {
    Map<String, Double> values = new LinkedHashMap<>();
    for (Map<String, String> row : rows) {
      if (row.get("municipality").equals(wanted.get("municipality"))
          && row.get("parent_node").equals(wanted.get("parent_node"))
          && !row.get("published_child_score").isEmpty()) {
        String child = LgbAlbania.id(row.get("child_node"));
        double score = GoldenCsv.number(row, "published_child_score");
        inputsBelow(LGB.root(), child).forEach(input -> values.put(input, score));
      }
    }
    return score(values).score("u", LgbAlbania.id(wanted.get("parent_node")));
  }

  /** Returns the inputs below a node or the input itself, wherever it is in a tree. */
  private static List<String> inputsBelow(Child place, String id) {
    if (place instanceof Node node) {
      return node.children().stream()
          .flatMap(child -> inputsBelow(child, node.id().equals(id) ? child.id() : id).stream())
          .toList();
    }
    return place.id().equals(id) ? List.of(id) : List.of();
  }

  /** What was not asked is left out, never 0. */
  @Test
  void score_ofAnUnansweredQuestion_leavesItOut() {
    Map<String, Double> plans =
        Map.of("general-local-plan", 80.0, "annual-sectorial-plans", 60.0, "accountability", 50.0);
    Scores scores = score(plans);
    assertThat(scores.score("u", "clear-vision-and-inclusive-planning")).isEqualTo(70);
    assertThat(scores.score("u", "effectiveness-and-efficiency")).isEqualTo(70);
    assertThat(scores.score("u", "local-governance")).isEqualTo(60);
    assertThatThrownBy(() -> score(Map.of("accountability", 101.0)))
        .hasMessageContaining("'accountability': must be 0..100, got 101");
  }

  private static Scores score(Map<String, Double> given) {
    double[] row =
        LGB.columns().stream().mapToDouble(id -> given.getOrDefault(id, Double.NaN)).toArray();
    return Scorer.of(LGB).score(IndicatorTable.builder(LGB.columns()).row("u", row).build());
  }
}
