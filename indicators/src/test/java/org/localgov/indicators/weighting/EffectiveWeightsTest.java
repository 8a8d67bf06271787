package org.localgov.indicators.weighting;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.localgov.core.error.UnknownNameException;
import org.localgov.indicators.definition.Direction;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Node;

class EffectiveWeightsTest {
  private static final Index INDEX =
      Index.builder("x")
          .indicator("a", Direction.HIGHER_IS_BETTER)
          .indicator("b", Direction.HIGHER_IS_BETTER)
          .indicator("c", Direction.HIGHER_IS_BETTER)
          .root(
              Node.of("Index", MethodSpec.of("arithmetic-mean"))
                  .child(Node.of("ab").child("a", 3).child("b", 1), 2)
                  .child("c", 6))
          .build();

  @Test
  void of_isTheProductOfTheShares() {
    EffectiveWeights weights = EffectiveWeights.of(INDEX);
    assertThat(weights.asMap())
        .containsExactly(
            entry("Index", 1.0),
            entry("ab", 0.25),
            entry("a", 0.1875),
            entry("b", 0.0625),
            entry("c", 0.75));
    assertThat(weights).hasToString("EffectiveWeights[x, 5 elements]");
  }

  @Test
  void weight_ofAnUnknownElement() {
    assertThatThrownBy(() -> EffectiveWeights.of(INDEX).weight("d"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageStartingWith("unknown node or indicator 'd'");
  }

  @Test
  void table_showsTheWeightsThatAreMadeOfJudgements() {
    Index.Builder judged = INDEX.toBuilder();
    judged.root(
        Node.of("Index", MethodSpec.of("arithmetic-mean"))
            .child(Node.of("ab").child("a", 3).child("b", 1))
            .child("c")
            .withWeighting(Weightings.given(3, 1)));
    assertThat(EffectiveWeights.of(judged.build()).table())
        .isEqualTo(
            """
            element  weight  effective
            -------  ------  ---------
            Index                    1
              ab       0.75       0.75
                a         3     0.5625
                b         1     0.1875
              c        0.25       0.25
            """);
  }

  @Test
  void table_showsTheTree() {
    assertThat(EffectiveWeights.of(INDEX).table())
        .isEqualTo(
            """
            element  weight  effective
            -------  ------  ---------
            Index                    1
              ab          2       0.25
                a         3     0.1875
                b         1     0.0625
              c           6       0.75
            """);
  }
}
