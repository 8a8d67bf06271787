package org.localgov.indicators.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.localgov.core.error.UnknownNameException;
import org.localgov.indicators.definition.Direction;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Node;

class WeightingTest {
  private static final WeightedGroup GROUP =
      WeightedGroup.builder()
          .id("Index")
          .addElements("a", "b")
          .rows(5)
          .dropped(1)
          .putFigures("explained", 0.75)
          .putFiguresByElement("loading", Map.of("a", 0.5))
          .build();

  private static Weighting weighting(boolean converged) {
    return Weighting.builder()
        .method("mine")
        .level(1)
        .before(
            Index.builder("x")
                .indicator("a", Direction.HIGHER_IS_BETTER)
                .indicator("b", Direction.HIGHER_IS_BETTER)
                .root(Node.of("Index", MethodSpec.of("arithmetic-mean")).child("a", 2).child("b"))
                .build())
        .weights(Weights.equal("a", "b"))
        .isConverged(converged)
        .addGroups(GROUP)
        .build();
  }

  @Test
  void table_hasWeightsBeforeAndAfter() {
    assertThat(weighting(true).table())
        .isEqualTo(
            """
            parent  element  before  weight  share
            ------  -------  ------  ------  -----
            Index   a             2       1    0.5
            Index   b             1       1    0.5

            Index: 5 rows, 1 left out for missing values, explained 0.75
            """);
    assertThat(weighting(false).table())
        .endsWith("not converged: the weights are the best that were found\n");
  }

  @Test
  void toString_isOneLine() {
    assertThat(weighting(true)).hasToString("Weighting[mine, level 1, {a=1, b=1}]");
    assertThat(weighting(false)).hasToString("Weighting[mine, level 1, not converged, {a=1, b=1}]");
    assertThat(GROUP).hasToString("Index[a, b] (5 rows)");
  }

  @Test
  void group_andFiguresByName() {
    assertThat(weighting(true).group("Index").figure("explained")).isEqualTo(0.75);
    assertThat(GROUP.figure("loading", "a")).isEqualTo(0.5);
    assertThatThrownBy(() -> weighting(true).group("Indx"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessage("unknown group 'Indx', did you mean 'Index'? known: Index");
    assertThatThrownBy(() -> GROUP.figure("explaned"))
        .hasMessage("unknown figure 'explaned', did you mean 'explained'? known: explained");
    assertThatThrownBy(() -> GROUP.figure("loding", "a")).hasMessageStartingWith("unknown figure");
    assertThatThrownBy(() -> GROUP.figure("loading", "z"))
        .hasMessageStartingWith("unknown element");
  }
}
