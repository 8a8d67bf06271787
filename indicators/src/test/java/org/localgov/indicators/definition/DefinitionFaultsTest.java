package org.localgov.indicators.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.localgov.indicators.definition.Definitions.higherIsBetter;
import static org.localgov.indicators.definition.Definitions.lowerIsBetter;
import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.definition.Definitions.parameter;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localgov.core.error.Quoted;
import org.localgov.core.error.Violation;
import org.localgov.core.error.ViolationsException;

class DefinitionFaultsTest {
  private static final MethodSpec MEAN = MethodSpec.of("arithmetic-mean");

  private static Index.Builder index() {
    return Index.builder("x").indicator("a", higherIsBetter()).indicator("b", lowerIsBetter());
  }

  private static Node root() {
    return node("I", MEAN).child("a").child("b");
  }

  private static void refused(Index.Builder builder, String... codesAndMessages) {
    ViolationsException refusal = catchThrowableOfType(ViolationsException.class, builder::build);
    assertThat(refusal).isNotNull();
    assertThat(refusal.code()).isEqualTo("invalid-definition");
    List<Violation> faults = refusal.violations();
    StringBuilder found = new StringBuilder();
    faults.forEach(
        fault -> found.append(fault.code()).append('|').append(fault.message()).append('\n'));
    StringBuilder expected = new StringBuilder();
    for (int i = 0; i < codesAndMessages.length; i += 2) {
      expected
          .append(codesAndMessages[i])
          .append("|index 'x': ")
          .append(codesAndMessages[i + 1])
          .append('\n');
    }
    assertThat(found).hasToString(expected.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", " a", "a ", "a\tb", "a\nb"})
  void badId_ofIndexIndicatorNodeParameterAndDenominator(String id) {
    String rule = " must have an id without control characters or blanks at its ends, got ";
    assertThat(
            catchThrowableOfType(
                    ViolationsException.class,
                    () ->
                        Index.builder(id)
                            .indicator("a", higherIsBetter())
                            .root(node("I", MEAN).child("a"))
                            .build())
                .violations())
        .extracting(Violation::message)
        .containsExactly("index '" + id + "': index" + rule + Quoted.of(id));
    refused(
        index().indicator(id, higherIsBetter()).root(root().child(id)),
        "bad-id",
        "indicator" + rule + Quoted.of(id));
    refused(
        index().root(node(id, MEAN).children("a", "b")), "bad-id", "node" + rule + Quoted.of(id));
    refused(
        index().parameter(Parameter.required(id, "d")).root(root()),
        "bad-id",
        "parameter" + rule + Quoted.of(id));
    refused(
        index()
            .indicator(Indicator.of("c", higherIsBetter()).withDenominator(Denominator.of(id)))
            .root(root().child("c")),
        "bad-id",
        "denominator of indicator 'c'" + rule + Quoted.of(id));
  }

  @Test
  void duplicateId_ofIndicators() {
    refused(
        index().indicator("a", lowerIsBetter()).root(root()),
        "duplicate-id",
        "indicator 'a' must be declared once");
  }

  @Test
  void duplicateId_ofNodes() {
    refused(
        index().root(node("I", MEAN).child(node("P").child("a")).child(node("P").child("b"))),
        "duplicate-id",
        "id 'P' must name one node or indicator");
  }

  @Test
  void duplicateId_ofNodeAndIndicator() {
    refused(
        index().root(node("I", MEAN).child("a").child(node("a").child("b"))),
        "duplicate-id",
        "id 'a' must name one node or indicator");
  }

  @Test
  void duplicateId_ofAnIndicatorUsedTwice() {
    refused(
        index().root(root().child("a")),
        "duplicate-id",
        "indicator 'a' must stand in the tree once");
  }

  @Test
  void duplicateId_ofParameters() {
    refused(
        index()
            .parameter(Parameter.required("t", "d"))
            .parameter(Parameter.optional("t", 1, "d"))
            .root(root()),
        "duplicate-id",
        "parameter 't' must be declared once");
  }

  @ParameterizedTest
  @ValueSource(strings = {"unit", "period", "name", "group:Income"})
  void reservedId_ofIndicatorsAndDenominators(String id) {
    String rule = " must not have the name of a column with another meaning";
    refused(
        index().indicator(id, higherIsBetter()).root(root().child(id)),
        "reserved-id",
        "indicator '" + id + "'" + rule);
    refused(
        index()
            .indicator(Indicator.of("c", higherIsBetter()).withDenominator(Denominator.of(id)))
            .root(root().child("c")),
        "reserved-id",
        "denominator '" + id + "' of indicator 'c'" + rule);
  }

  @Test
  void levels_mustBeDifferentAndOnTheScale() {
    Indicator coded =
        Indicator.of("c", higherIsBetter())
            .withLevels(new Level(1, "one"), new Level(1, "uno"), new Level(7, "seven"))
            .withScale(Scale.integers(0, 3));
    refused(
        index().indicator(coded).root(root().child("c")),
        "duplicate-level",
        "indicator 'c' must have one level for 1",
        "level-off-scale",
        "indicator 'c' must have levels on its scale 0..3, whole numbers, got 7");
  }

  @Test
  void noAggregation_ofTheRoot() {
    refused(
        index().root(node("I").children("a", "b")),
        "no-aggregation",
        "node 'I' is the root and must name an aggregation");
  }

  @Test
  void noRoot() {
    refused(index(), "no-root", "must have a root, give a node");
  }

  @Test
  void noChildren() {
    refused(index().root(root().child(node("P"))), "no-children", "node 'P' must have children");
  }

  @Test
  void unusedIndicator() {
    refused(
        index().root(node("I", MEAN).child("a")),
        "unused-indicator",
        "indicator 'b' must stand in the tree");
  }

  @Test
  void unknownIndicator_suggestsTheNearest() {
    refused(
        Index.builder("x")
            .indicator("water", higherIsBetter())
            .root(node("I", MEAN).child("water").child("wate")),
        "unknown-name",
        "node 'I': unknown indicator 'wate', did you mean 'water'? known: water");
  }

  @Test
  void unknownParameter_whereverItIsReferredTo() {
    MethodSpec open = MethodSpec.of("m", "p", parameter("t"));
    refused(
        Index.builder("x")
            .indicator(Indicator.of("a", higherIsBetter()).withNormalisation(open))
            .parameter(Parameter.optional("u", 1, "d"))
            .normalise(open)
            .root(node("I", open).child("a")),
        "unknown-name",
        "indicator 'a': unknown parameter 't'; known: u",
        "unknown-name",
        "normalisation: unknown parameter 't'; known: u",
        "unknown-name",
        "node 'I': unknown parameter 't'; known: u");
  }

  @Test
  void zeroWeights() {
    String rule = "node 'I' has children whose weights sum to 0";
    refused(index().root(node("I", MEAN).child("a", 0).child("b", -0.0)), "zero-weights", rule);
    refused(index().root(node("I", MEAN).child("a", 1).child("b", -1)), "zero-weights", rule);
    refused(
        index()
            .indicator("c", higherIsBetter())
            .root(node("I", MEAN).child("a", 0.1).child("b", 0.2).child("c", -0.3)),
        "zero-weights",
        rule);
  }

  @Test
  void weights_mayBeNegativeOrTiny() {
    assertThat(index().root(node("I", MEAN).child("a", 2).child("b", -1)).build()).isNotNull();
    assertThat(index().root(node("I", MEAN).child("a", 1e-100).child("b", 0)).build()).isNotNull();
  }

  @Test
  void weightNotFinite() {
    refused(
        index().root(node("I", MEAN).child("a", Double.NaN).child("b", Double.POSITIVE_INFINITY)),
        "weight-not-finite",
        "node 'I' has child 'a' whose weight must be finite, got NaN",
        "weight-not-finite",
        "node 'I' has child 'b' whose weight must be finite, got Infinity");
    refused(
        index().root(node("I", MEAN).child("a", 1e308).child("b", 4.9e-324)),
        "weight-out-of-range",
        "node 'I' has child 'a' whose weight must be 0 or between 1e-100 and 1e100 in size, got"
            + " 1.0E308",
        "weight-out-of-range",
        "node 'I' has child 'b' whose weight must be 0 or between 1e-100 and 1e100 in size, got"
            + " 4.9E-324");
  }

  @Test
  void badBands() {
    refused(
        index()
            .root(
                root()
                    .withScale(Scale.of(0, 10))
                    .withBands(Band.label("low").withTo(3), Band.points(1).withFrom(4))),
        "bad-bands",
        "node 'I' has a band without a label",
        "bad-bands",
        "node 'I' has a gap between bands at 3");
    refused(
        index().root(root().withBands(Band.label("low").withTo(3), Band.label("high").withFrom(2))),
        "bad-bands",
        "node 'I' bands (…, 3) and [2, …) overlap or are not in ascending order");
    refused(
        index()
            .root(
                root()
                    .withScale(Scale.of(0, 10))
                    .withBands(Band.label("all").withFrom(0).withTo(10))),
        "bad-bands",
        "node 'I' has a gap between bands at 10");
  }

  @Test
  void cycle_ofNestedNodes() {
    refused(
        index().root(root().child(node("P").child(node("I").child("a")))),
        "cycle",
        "nodes form a cycle: I > P > I");
    refused(
        index().root(root().child(node("P").child("I"))), "cycle", "nodes form a cycle: I > P > I");
  }

  @Test
  void everyFault_isInOneReport() {
    refused(
        Index.builder("x")
            .indicator("unit", higherIsBetter())
            .indicator("a", higherIsBetter())
            .root(node("I").child("a", 0).child("nothing", 0).child(node("P"), 0)),
        "reserved-id",
        "indicator 'unit' must not have the name of a column with another meaning",
        "no-aggregation",
        "node 'I' is the root and must name an aggregation",
        "zero-weights",
        "node 'I' has children whose weights sum to 0",
        "unknown-name",
        "node 'I': unknown indicator 'nothing'; known: unit, a",
        "no-children",
        "node 'P' must have children",
        "unused-indicator",
        "indicator 'unit' must stand in the tree");
  }

  @Test
  void faults_nameTheIndexInTheirDetails() {
    ViolationsException refusal =
        catchThrowableOfType(
            ViolationsException.class, () -> index().root(node("I", MEAN).child("a")).build());
    assertThat(refusal.violations().get(0).details()).isEqualTo(Map.of("index", "x"));
  }
}
