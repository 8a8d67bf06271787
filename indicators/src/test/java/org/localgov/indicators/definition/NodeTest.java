package org.localgov.indicators.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NodeTest {
  @Test
  void of_hasNothingButAnId() {
    Node node = Node.of("Index");
    assertThat(node.id()).isEqualTo("Index");
    assertThat(node.weight()).isEqualTo(1);
    assertThat(node.children()).isEmpty();
    assertThat(node.aggregation()).isEmpty();
    assertThat(Node.of("Index", MethodSpec.of("sum")).aggregation()).contains(MethodSpec.of("sum"));
  }

  @Test
  void child_addsIndicatorsAndNodesInOrder() {
    Node pillar = Node.of("Pillar").withWeight(3).child("c");
    Node node =
        Node.of("Index").child("a", 2).child("b").child(pillar).child(pillar, 5).children("d", "e");

    assertThat(node.children())
        .containsExactly(
            new Leaf("a", 2),
            new Leaf("b", 1),
            pillar,
            pillar.withWeight(5),
            new Leaf("d", 1),
            new Leaf("e", 1));
    assertThat(node).hasToString("Index[a, b, Pillar, Pillar, d, e]");
  }

  @Test
  void with_changesOnePart() {
    Node node = Node.of("Index").child("a");
    assertThat(node.withName("The index").name()).contains("The index");
    assertThat(node.withMissing(Missing.of(MissingRule.FAIL)).missing())
        .contains(Missing.of(MissingRule.FAIL));
    assertThat(node.withScale(Scale.of(0, 1)).scale()).contains(Scale.of(0, 1));
    assertThat(node.withBands(Band.label("x")).bands()).containsExactly(Band.label("x"));
    assertThat(node.withAggregation(MethodSpec.of("sum")).aggregation()).isPresent();
    assertThat(node.withChildren(List.of()).children()).isEmpty();
    assertThat(node).isEqualTo(Node.builder().id("Index").addChildren(new Leaf("a", 1)).build());
  }

  @Test
  void equals_doesNotSeeTheSignOfAZeroWeight() {
    assertThat(Node.of("a").withWeight(-0.0)).isEqualTo(Node.of("a").withWeight(0));
    assertThat(new Leaf("a", -0.0)).isEqualTo(new Leaf("a", 0));
  }
}
