package org.localgov.indicators.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.localgov.indicators.definition.Definitions.higherIsBetter;
import static org.localgov.indicators.definition.Definitions.lowerIsBetter;
import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.definition.Definitions.parameter;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.localgov.core.error.UnknownNameException;
import org.localgov.core.error.ViolationsException;

class IndexTest {
  private static final MethodSpec MEAN = MethodSpec.of("arithmetic-mean");

  private static final Index SERVICES =
      Index.builder("services")
          .title("Municipal services")
          .version("2")
          .indicator("water", higherIsBetter())
          .indicator(
              Indicator.of("delay", lowerIsBetter()).withDenominator(Denominator.of("cases")))
          .indicator(Indicator.of("debt", lowerIsBetter()).withDenominator(Denominator.of("water")))
          .normalise(MethodSpec.of("min-max"))
          .root(node("Index", MEAN).child("water", 2).child("delay").child("debt"))
          .build();

  @Test
  void builder_hasDefaults() {
    Index index =
        Index.builder("x")
            .indicator("a", higherIsBetter())
            .root(node("i", MEAN).child("a"))
            .build();
    assertThat(index.version()).isEqualTo("1");
    assertThat(index.title()).isEqualTo("x");
    assertThat(index.fidelity()).isEmpty();
    assertThat(index.citation()).isEmpty();
    assertThat(index.normalisation()).isEmpty();
    assertThat(index).hasToString("x 1 (x)");
  }

  @Test
  void columns_areIndicatorsThenFurtherDenominators() {
    assertThat(SERVICES.columns()).containsExactly("water", "delay", "debt", "cases");
  }

  @Test
  void indicator_isFoundById() {
    assertThat(SERVICES.indicator("delay").direction()).isSameAs(Direction.LOWER_IS_BETTER);
    assertThatThrownBy(() -> SERVICES.indicator("dealy"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessage("unknown indicator 'dealy', did you mean 'delay'? known: water, delay, debt");
  }

  @Test
  void toBuilder_keepsEveryPart() {
    Index full =
        SERVICES.toBuilder()
            .description("what it is")
            .fidelity(Fidelity.FORMULA)
            .citation(Citation.of("a book"))
            .addLimitations("none known")
            .build();
    assertThat(full.toBuilder().build()).isEqualTo(full).hasSameHashCodeAs(full);
    assertThat(full).isNotEqualTo(SERVICES).hasToString("services 2 (Municipal services)");
  }

  @Test
  void node_putsTheTreeTogetherInAnyOrder() {
    Index index =
        Index.builder("x")
            .indicator("a", higherIsBetter())
            .indicator("b", higherIsBetter())
            .indicator("c", higherIsBetter())
            .node(node("P").child("a").child("b", 2))
            .node(node("Index", MEAN).child("P", 3).child(node("Q").child("R")))
            .node(node("R").child("c"))
            .build();
    assertThat(index.root())
        .isEqualTo(
            node("Index", MEAN)
                .child(node("P").child("a").child("b", 2), 3)
                .child(node("Q").child(node("R").child("c"))));
  }

  @Test
  void resolve_putsValuesWhereTheDefinitionRefersToThem() {
    Index open =
        Index.builder("x")
            .parameter(Parameter.optional("best", 10, "the best value"))
            .parameter(Parameter.required("factor", "the factor"))
            .indicator(
                Indicator.of("a", higherIsBetter())
                    .withNormalisation(
                        MethodSpec.of("goalposts", "lower", 0, "upper", parameter("best"))))
            .indicator("b", higherIsBetter())
            .normalise(MethodSpec.of("min-max", "upper", parameter("best")))
            .root(
                node("i", MEAN)
                    .child(
                        node("p", MethodSpec.of("points", "factor", parameter("factor")))
                            .child("a"))
                    .child("b"))
            .build();

    Index resolved = open.resolve(Map.of("factor", 5));

    assertThat(resolved.parameters()).isEmpty();
    assertThat(resolved.normalisation())
        .contains(Normalisation.of(MethodSpec.of("min-max", "upper", 10)));
    assertThat(resolved.indicator("a").normalisation())
        .contains(Normalisation.of(MethodSpec.of("goalposts", "lower", 0, "upper", 10)));
    assertThat(((Node) resolved.root().children().get(0)).aggregation())
        .contains(MethodSpec.of("points", "factor", 5));
    assertThat(open.resolve(Map.of("factor", 5, "best", 7)).normalisation())
        .contains(Normalisation.of(MethodSpec.of("min-max", "upper", 7)));
    assertThat(open.parameters()).as("the first one is as it was").hasSize(2);
  }

  @Test
  void resolve_reportsUnknownAndAbsentSettingsTogether() {
    Index open =
        SERVICES.toBuilder()
            .parameter(Parameter.required("threshold", "points needed, 0..10"))
            .build();
    assertThatThrownBy(() -> open.resolve(Map.of("treshold", 3)))
        .isInstanceOfSatisfying(
            ViolationsException.class,
            e -> {
              assertThat(e.code()).isEqualTo(Index.INVALID);
              assertThat(e.violations())
                  .extracting(violation -> violation.code())
                  .containsExactly("unknown-name", "missing-parameter");
            })
        .hasMessage(
            "index 'services': unknown parameter 'treshold', did you mean 'threshold'? known:"
                + " threshold\n"
                + "index 'services': needs parameter 'threshold' (points needed, 0..10), set it"
                + " before scoring");
  }

  @Test
  void resolve_withoutParameters_isTheIndexItself() {
    assertThat(SERVICES.resolve(Map.of())).isSameAs(SERVICES);
    assertThatThrownBy(() -> SERVICES.resolve(Map.of("x", 1)))
        .hasMessage("index 'services': unknown parameter 'x'; known: none");
  }

  @Test
  void lists_areUnmodifiable() {
    assertThatThrownBy(() -> SERVICES.columns().add("x"))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> SERVICES.indicators().addAll(List.of()))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  private static final Index PILLARS =
      Index.builder("pillars")
          .indicator("a", higherIsBetter())
          .indicator("b", higherIsBetter())
          .indicator("c", higherIsBetter())
          .screen(
              Screening.builder()
                  .putNodes("Left", new Thresholds(0.5, 0))
                  .putNodes("Right", new Thresholds(0.6, 0))
                  .build())
          .root(
              node("Index", MEAN)
                  .child(node("Left", MEAN).child("a", 2).child("b"))
                  .child(node("Right", MEAN).child("c"), 3))
          .build();

  @Test
  void without_anIndicator_keepsTheRest() {
    Index left = PILLARS.without("a");
    assertThat(left.columns()).containsExactly("b", "c");
    assertThat(left.root()).hasToString("Index[Left, Right]");
    assertThat(left.root().children().get(0)).hasToString("Left[b]");
    assertThat(left.root().children().get(1)).isEqualTo(PILLARS.root().children().get(1));
    assertThat(left.screening()).isEqualTo(PILLARS.screening());
  }

  @Test
  void without_theLastOfANode_dropsTheNode() {
    Index left = PILLARS.without("c");
    assertThat(left).isEqualTo(PILLARS.without("Right"));
    assertThat(left.root()).hasToString("Index[Left]");
    assertThat(left.screening().orElseThrow().nodes()).containsOnlyKeys("Left");
    assertThat(PILLARS.without("Left").columns()).containsExactly("c");
  }

  @Test
  void without_aDenominator_keepsItsColumn() {
    assertThat(SERVICES.without("water").columns())
        .containsExactly("delay", "debt", "cases", "water");
  }

  @Test
  void without_aSource_isAnInterpretation() {
    Index.Builder told = PILLARS.toBuilder();
    Index left = told.fidelity(Fidelity.PUBLISHED).build().without("a");
    assertThat(left.fidelity()).contains(Fidelity.INTERPRETATION);
    assertThat(left.limitations()).containsExactly("a of the source is left out");
    assertThat(PILLARS.without("a").limitations()).isEmpty();
  }

  @Test
  void without_whatIsNotThereOrAll_isRefused() {
    assertThatThrownBy(() -> PILLARS.without("Lft"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessage(
            "unknown node or indicator 'Lft', did you mean 'Left'? known: Left, a, b, Right, c");
    assertThatThrownBy(() -> PILLARS.without("Index")).isInstanceOf(UnknownNameException.class);
    assertThatThrownBy(() -> PILLARS.without("Left").without("c"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("index 'pillars' must keep an indicator, without 'c' none is left");
  }
}
