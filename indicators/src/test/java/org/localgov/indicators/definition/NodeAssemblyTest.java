package org.localgov.indicators.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.localgov.indicators.definition.Definitions.node;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.localgov.core.error.Violation;
import org.localgov.core.error.ViolationsException;

class NodeAssemblyTest {
  private static void refused(List<Node> nodes, String... messages) {
    ViolationsException refusal =
        catchThrowableOfType(ViolationsException.class, () -> NodeAssembly.tree("x", nodes));
    assertThat(refusal).isNotNull();
    assertThat(refusal.violations())
        .extracting(fault -> fault.code() + "|" + fault.message())
        .containsExactly(messages);
    assertThat(refusal.violations()).allMatch(fault -> "x".equals(fault.details().get("index")));
    assertThat(refusal.violations()).hasOnlyElementsOfType(Violation.class);
  }

  @Test
  void tree_ofOneNode() {
    assertThat(NodeAssembly.tree("x", List.of(node("I").child("a"))))
        .isEqualTo(node("I").child("a"));
  }

  @Test
  void tree_takesTheWeightFromWhereTheNodeIsNamed() {
    assertThat(NodeAssembly.tree("x", List.of(node("P").child("a"), node("I").child("P", 2))))
        .isEqualTo(node("I").child(node("P").child("a"), 2));
  }

  @Test
  void tree_refusesTwoRoots() {
    refused(
        List.of(node("I").child("a"), node("J").child("b")),
        "two-roots|index 'x': must have one root, got I, J");
  }

  @Test
  void tree_refusesTwoParents() {
    refused(
        List.of(node("I").child("P").child("Q"), node("Q").child("P"), node("P").child("a")),
        "two-parents|index 'x': node 'P' must have one parent, got I and Q");
  }

  @Test
  void tree_refusesACycleOnce() {
    refused(
        List.of(
            node("I").child("a"), node("P").child("Q"), node("Q").child("R"), node("R").child("P")),
        "cycle|index 'x': nodes form a cycle: P < R < Q < P");
    refused(List.of(node("I").child("I")), "cycle|index 'x': nodes form a cycle: I < I");
  }

  @Test
  void tree_refusesANodeDeclaredTwice() {
    refused(
        List.of(node("I").child("P"), node("P").child("a"), node("P").child("b")),
        "duplicate-id|index 'x': node 'P' must be declared once");
    refused(
        List.of(node("I").child(node("P").child("a")), node("P").child("b")),
        "duplicate-id|index 'x': node 'P' must be declared once");
  }
}
