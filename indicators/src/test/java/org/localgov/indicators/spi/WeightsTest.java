package org.localgov.indicators.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.localgov.core.error.UnknownNameException;
import org.localgov.indicators.definition.Direction;
import org.localgov.indicators.definition.Fidelity;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Node;

class WeightsTest {
  private static final Index INDEX =
      Index.builder("x")
          .indicator("a", Direction.HIGHER_IS_BETTER)
          .indicator("b", Direction.HIGHER_IS_BETTER)
          .indicator("c", Direction.HIGHER_IS_BETTER)
          .root(
              Node.of("Index", MethodSpec.of("arithmetic-mean"))
                  .child(Node.of("ab").children("a", "b"), 2)
                  .child("c", 6))
          .build();

  private static Weights weights(String first, double one, String second, double two) {
    Map<String, Double> values = new LinkedHashMap<>();
    values.put(first, one);
    values.put(second, two);
    return Weights.of(values);
  }

  @Test
  void in_replacesTheChildrenOfANode() {
    Index changed = weights("b", 3, "a", 1).in(INDEX, "ab");
    assertThat(changed.root())
        .isEqualTo(
            Node.of("Index", MethodSpec.of("arithmetic-mean"))
                .child(Node.of("ab").child("a", 1).child("b", 3), 2)
                .child("c", 6));
    assertThat(changed.limitations()).isEmpty();
    assertThat(weights("ab", 1, "c", 1).in(INDEX, "Index").root().children())
        .allMatch(child -> child.weight() == 1);
  }

  @Test
  void in_refusesOtherElements() {
    assertThatThrownBy(() -> Weights.equal("a", "b").in(INDEX, "abc"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageStartingWith("unknown node 'abc', did you mean 'ab'?");
    assertThatThrownBy(() -> Weights.equal("a", "b", "c").in(INDEX, "ab"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageStartingWith("unknown child of node 'ab' 'c'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Weights.equal("a").in(INDEX, "ab"))
        .withMessage("weights must be given for every child of node 'ab', got none for 'b'");
    assertThatThrownBy(() -> Weights.equal("Index").in(INDEX))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageStartingWith("unknown node or indicator 'Index'");
  }

  @Test
  void in_makesAnInterpretationOfAPublishedIndex() {
    Index published = INDEX.toBuilder().fidelity(Fidelity.PUBLISHED).build();
    Index changed = weights("a", 1, "b", 3).in(published);
    assertThat(changed.fidelity()).contains(Fidelity.INTERPRETATION);
    assertThat(changed.limitations())
        .containsExactly("the weights of a, b are not those of the source");
    assertThat(Weights.equal("a", "b").in(published)).isSameAs(published);
  }

  @Test
  void shares_sumToOne() {
    assertThat(weights("a", 1, "b", 3).shares()).isEqualTo(weights("b", 0.75, "a", 0.25));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> weights("a", 1, "b", -1).shares())
        .withMessage("weights must not sum to 0, got {a=1, b=-1}");
  }

  @Test
  void of_refusesWhatIsNoWeight() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Weights.of(Map.of("a", Double.NaN)))
        .withMessage("weight of 'a' must be finite, got 'NaN'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Weights.of(Map.of()))
        .withMessage("weights must be given for one element at least, got none");
  }

  @Test
  void weight_ofAnUnknownElement() {
    assertThat(weights("a", 1, "b", 3).weight("b")).isEqualTo(3);
    assertThatThrownBy(() -> Weights.equal("a").weight("b"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessage("unknown element 'b'; known: a");
  }

  @Test
  void table_hasWeightsAndShares() {
    assertThat(weights("a", 1, "b", 3).table())
        .isEqualTo(
            """
            element  weight  share
            -------  ------  -----
            a             1   0.25
            b             3   0.75
            """);
    assertThat(weights("a", 1, "b", -1).table()).contains("a             1      -");
    assertThat(weights("a", 1, "b", 3))
        .hasToString("{a=1, b=3}")
        .hasSameHashCodeAs(weights("b", 3, "a", 1));
  }
}
