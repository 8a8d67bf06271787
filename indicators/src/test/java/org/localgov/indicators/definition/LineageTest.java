package org.localgov.indicators.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.localgov.indicators.definition.Definitions.higherIsBetter;
import static org.localgov.indicators.definition.Definitions.node;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.localgov.core.error.LocalgovException;
import org.localgov.core.error.UnknownNameException;
import org.localgov.indicators.golden.GoldenCsv;

class LineageTest {
  /** Uneven: c hangs on the root beside a node of level 3. */
  private static final Index INDEX =
      Index.builder("uneven")
          .indicator("a", higherIsBetter())
          .indicator("b", higherIsBetter())
          .indicator("c", higherIsBetter())
          .indicator("d", higherIsBetter())
          .root(
              node("top", MethodSpec.of("arithmetic-mean"))
                  .child(node("high").child(node("low").children("a", "b")).child("d"))
                  .child("c"))
          .build();

  private final Lineage lineage = Lineage.of(INDEX);

  @Test
  void levels_countFromTheIndicators() {
    assertThat(lineage.highest()).isEqualTo(4);
    assertThat(lineage.at(1)).containsExactly("a", "b", "d", "c");
    assertThat(lineage.at(2)).containsExactly("low");
    assertThat(lineage.at(3)).containsExactly("high");
    assertThat(lineage.at(4)).containsExactly("top");
    assertThat(lineage.level("low")).isEqualTo(2);
    assertThat(Lineage.level(INDEX.root())).isEqualTo(4);
    assertThat(lineage.elements()).containsExactly("top", "high", "low", "a", "b", "d", "c");
    assertThat(lineage.nodes()).containsExactly("top", "high", "low");
  }

  @Test
  void ancestors_goUpFromTheParent() {
    assertThat(lineage.ancestors("a")).containsExactly("low", "high", "top");
    assertThat(lineage.ancestors("top")).isEmpty();
    assertThat(lineage.parent("c")).contains("top");
    assertThat(lineage.parent("top")).isEmpty();
    assertThat(lineage.ancestor("a", 3)).contains("high");
    assertThat(lineage.ancestor("d", 2)).isEmpty();
    assertThat(lineage.under("high", 1)).containsExactly("a", "b", "d");
    assertThat(lineage.under("high", 2)).containsExactly("low");
    assertThat(lineage.under("low", 3)).isEmpty();
  }

  @Test
  void unknown_isRefused() {
    assertThatThrownBy(() -> lineage.at(5))
        .isInstanceOf(LocalgovException.class)
        .hasMessage("level must be 1..4 in index 'uneven', counted from the indicators, got '5'");
    assertThatThrownBy(() -> lineage.ancestor("a", 0)).hasMessageContaining("got '0'");
    assertThatThrownBy(() -> lineage.level("hihg"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageContaining("did you mean 'high'?");
    assertThatThrownBy(() -> lineage.under("a", 1)).isInstanceOf(UnknownNameException.class);
  }

  /** The lineage of COINr's example, a line an indicator with its pillar, sub-index and index. */
  @Test
  void coinr_agrees() {
    Index.Builder asem = Index.builder("asem");
    List<Map<String, String>> rows = GoldenCsv.rows("coinr/inputs/asem_iMeta.csv");
    for (Map<String, String> row : rows) {
      String code = row.get("iCode");
      if (row.get("Type").equals("Indicator")) {
        asem.indicator(code, higherIsBetter());
      } else if (row.get("Type").equals("Aggregate")) {
        Node node = node(code, MethodSpec.of("arithmetic-mean"));
        for (Map<String, String> child : rows) {
          node = child.get("Parent").equals(code) ? node.child(child.get("iCode")) : node;
        }
        asem.node(node);
      }
    }
    Lineage ours = Lineage.of(asem.build());
    List<Map<String, String>> golden = GoldenCsv.rows("coinr/build/00_lineage.csv");
    assertThat(golden).hasSameSizeAs(ours.at(1));
    for (Map<String, String> row : golden) {
      assertThat(ours.ancestors(row.get("Indicator")))
          .containsExactly(row.get("Pillar"), row.get("Sub-index"), row.get("Index"));
    }
  }

  @Test
  void text_isOneLine() {
    assertThat(lineage).hasToString("Lineage[uneven, 4 levels, 7 elements]");
  }
}
