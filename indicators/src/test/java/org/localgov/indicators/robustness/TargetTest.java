package org.localgov.indicators.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.localgov.indicators.method.Methods.arithmeticMean;
import static org.localgov.indicators.method.Methods.boxCox;
import static org.localgov.indicators.method.Methods.columnMedian;
import static org.localgov.indicators.method.Methods.geometricMean;
import static org.localgov.indicators.method.Methods.log;
import static org.localgov.indicators.method.Methods.median;
import static org.localgov.indicators.method.Methods.winsorise;
import static org.localgov.indicators.method.Methods.zScore;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.localgov.core.error.UnknownNameException;
import org.localgov.indicators.definition.ConstantRule;
import org.localgov.indicators.definition.Denominator;
import org.localgov.indicators.definition.Direction;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.Normalisation;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.definition.Passes;
import org.localgov.indicators.definition.Rescale;
import org.localgov.indicators.definition.Scope;
import org.localgov.indicators.definition.Screening;
import org.localgov.indicators.definition.Thresholds;
import org.localgov.indicators.definition.Treatment;
import org.localgov.indicators.scoring.Scorer;

class TargetTest {
  private static final MethodSpec MIN_MAX = MethodSpec.of("min-max", "lower", 0, "upper", 1);

  /** Returns the definition with an option, as an input would store it. */
  private static Index with(String target, Object option) {
    return Target.of(target, Towns.WHOLE).with(Towns.WHOLE, Option.of(option).value());
  }

  private static Normalisation normalisation(Index index) {
    return index.normalisation().orElseThrow();
  }

  private static Treatment treatment(Index index) {
    return index.treatment().orElseThrow();
  }

  private static Screening screening(Index index) {
    return index.screening().orElseThrow();
  }

  private static Node node(Index index, String id) {
    return Target.nodes(index.root()).filter(node -> node.id().equals(id)).findFirst().get();
  }

  private static Parameters object(Object... namesAndValues) {
    return Parameters.of(namesAndValues);
  }

  private static Arguments row(
      String target, Object option, Function<Index, Object> found, Object expected) {
    return arguments(target, option, found, expected);
  }

  static Stream<Arguments> ofTheIndex() {
    return Stream.of(
        row("normalisation", zScore(), i -> normalisation(i).spec(), zScore()),
        row("normalisation", zScore(), i -> normalisation(i).constant(), ConstantRule.DROP),
        row(
            "normalisation",
            object("method", "rank", "rescale", "none", "scope", "period", "constant", "fail"),
            TargetTest::normalisation,
            Normalisation.of(MethodSpec.of("rank")).per(Scope.PERIOD)),
        row(
            "normalisation",
            Normalisation.of(zScore()),
            TargetTest::normalisation,
            Normalisation.of(zScore())),
        row("normalisation.method", "rank", i -> normalisation(i).spec().method(), "rank"),
        row(
            "normalisation.parameters",
            object("lower", 0, "upper", 1),
            i -> normalisation(i).spec(),
            MIN_MAX),
        row(
            "normalisation.parameters.upper",
            7,
            i -> normalisation(i).spec().parameters().number("upper"),
            7.0),
        row("normalisation.scope", "period", i -> normalisation(i).scope(), Scope.PERIOD),
        row("normalisation.scope", Scope.PERIOD, i -> normalisation(i).scope(), Scope.PERIOD),
        row(
            "normalisation.constant",
            "midpoint",
            i -> normalisation(i).constant(),
            ConstantRule.MIDPOINT),
        row("normalisation.rescale", "none", i -> normalisation(i).rescale(), Optional.empty()),
        row(
            "normalisation.rescale",
            object("lower", 20, "upper", 30),
            i -> normalisation(i).rescale().get(),
            new Rescale(20, 30)),
        row(
            "normalisation.rescale",
            new Rescale(20, 30),
            i -> normalisation(i).rescale().get(),
            new Rescale(20, 30)),
        row(
            "normalisation.rescale.lower",
            2,
            i -> normalisation(i).rescale().get(),
            new Rescale(2, 10)),
        row(
            "normalisation.rescale.upper",
            9,
            i -> normalisation(i).rescale().get(),
            new Rescale(1, 9)),
        row("imputation", columnMedian(), i -> i.imputation().get(), columnMedian()),
        row("imputation", "none", Index::imputation, Optional.empty()),
        row("imputation.method", "median", i -> i.imputation().get().method(), "median"),
        row("screening", "none", Index::screening, Optional.empty()),
        row(
            "screening",
            object("minimumAvailability", 0.75, "exclude", List.of("p")),
            i -> screening(i).overall() + " " + screening(i).exclude(),
            new Thresholds(0.75, 0.25) + " [p]"),
        row(
            "screening.minimumAvailability",
            0.75,
            i -> screening(i).overall(),
            new Thresholds(0.75, 0.25)),
        row(
            "screening.minimumNonZero",
            0.75,
            i -> screening(i).overall(),
            new Thresholds(0.5, 0.75)),
        row("screening.include", List.of("p"), i -> screening(i).include(), List.of("p")),
        row("screening.exclude", List.of("p"), i -> screening(i).exclude(), List.of("p")),
        row("treatment", "none", i -> treatment(i).isNone(), true),
        row("treatment", Treatment.none(), i -> treatment(i).isNone(), true),
        row(
            "treatment",
            object("first", object("method", "log"), "force", true),
            TargetTest::treatment,
            Treatment.builder().first(log()).force(true).build()),
        row(
            "treatment",
            Treatment.builder().first(log()).second(winsorise(1)).combine(true).build(),
            TargetTest::treatment,
            Treatment.builder().first(log()).second(winsorise(1)).combine(true).build()),
        row("treatment", object("force", true), i -> treatment(i).second().get(), log()),
        row("treatment.first", winsorise(3), i -> treatment(i).first().get(), winsorise(3)),
        row(
            "treatment.first.parameters.maximumPoints",
            3,
            i -> treatment(i).first().get(),
            winsorise(3)),
        row("treatment.second", boxCox(), i -> treatment(i).second().get(), boxCox()),
        row("treatment.second", "none", i -> treatment(i).second(), Optional.empty()),
        row("treatment.combine", true, i -> treatment(i).combine(), true),
        row("treatment.force", true, i -> treatment(i).force(), true),
        row("treatment.scope", "period", i -> treatment(i).scope(), Scope.PERIOD),
        row("treatment.passes", new Passes(1, 2), i -> treatment(i).passes(), new Passes(1, 2)),
        row(
            "treatment.passes",
            object("kurtosis", 3),
            i -> treatment(i).passes(),
            new Passes(2, 3)),
        row("treatment.passes.skewness", 1, i -> treatment(i).passes(), new Passes(1, 3.5)),
        row("treatment.passes.kurtosis", 1, i -> treatment(i).passes(), new Passes(2, 1)),
        row(
            "parameters.best",
            50,
            Index::parameters,
            List.of(Parameter.optional("best", 50, "the score of the best"))));
  }

  static Stream<Arguments> ofNodes() {
    return Stream.of(
        row("aggregation", median(), i -> i.root().aggregation().get(), median()),
        row("aggregation", median(), i -> node(i, "Money").aggregation().get(), median()),
        row("aggregation", median(), i -> node(i, "Services").aggregation(), Optional.empty()),
        row("aggregation.method", "median", i -> i.root().aggregation().get(), median()),
        row("root.aggregation", median(), i -> i.root().aggregation().get(), median()),
        row(
            "root.aggregation",
            median(),
            i -> node(i, "Money").aggregation().get(),
            geometricMean()),
        row(
            "node:Money.aggregation",
            median(),
            i -> node(i, "Money").aggregation().get(),
            median()),
        row(
            "node:Money.aggregation",
            median(),
            i -> i.root().aggregation().get(),
            arithmeticMean()),
        row(
            "node:Services.aggregation.parameters.power",
            2,
            i -> node(i, "Services").aggregation().get(),
            MethodSpec.of("arithmetic-mean", "power", 2)),
        row(
            "node:Money.weighting",
            MethodSpec.of("given", "weights", List.of(1, 3)),
            i -> node(i, "Money").weighting().get().method(),
            "given"),
        row("node:Money.weighting", "none", i -> node(i, "Money").weighting(), Optional.empty()),
        row("missing", Missing.of(MissingRule.BLANK), i -> rule(i, "Index"), "BLANK 0.0"),
        row("missing", object("rule", "blank"), i -> rule(i, "Index"), "BLANK 0.25"),
        row("missing.rule", "blank", i -> rule(i, "Index"), "BLANK 0.25"),
        row("missing.minimumAvailability", 1, i -> rule(i, "Index"), "SKIP 1.0"),
        row("node:Money.missing.rule", "fail", i -> rule(i, "Money"), "FAIL 0.25"),
        row("node:Money.missing.minimumAvailability", 1, i -> rule(i, "Money"), "SKIP 1.0"),
        row("node:Money.weight", 5, i -> node(i, "Money").weight(), 5.0),
        row("indicator:power.weight", 5, i -> node(i, "Services").children().get(1).weight(), 5.0),
        row("node:Money", "included", i -> i, Towns.WHOLE),
        row(
            "node:Money",
            "removed",
            i -> Towns.elements(i.root()),
            List.of("Index", "Services", "water", "power")),
        row("node:Money", "removed", i -> screening(i).nodes(), Map.of()));
  }

  private static String rule(Index index, String id) {
    Missing missing = node(index, id).missing().orElseThrow();
    return missing.rule().name() + " " + missing.minimumAvailability();
  }

  static Stream<Arguments> ofIndicators() {
    Treatment clamp = Treatment.builder().first(winsorise(2)).build();
    return Stream.of(
        row(
            "indicator:power.direction",
            Direction.LOWER_IS_BETTER,
            i -> i.indicator("power").direction(),
            Direction.LOWER_IS_BETTER),
        row("indicator:power.column", "water", i -> i.indicator("power").column(), "water"),
        row(
            "indicator:power.denominator",
            "people",
            i -> i.indicator("power").denominator().get(),
            Denominator.of("people")),
        row(
            "indicator:power.denominator",
            object("indicator", "people", "factor", 5),
            i -> i.indicator("power").denominator().get(),
            new Denominator("people", 5)),
        row(
            "indicator:water.denominator",
            "none",
            i -> i.indicator("water").denominator(),
            Optional.empty()),
        row(
            "indicator:water.denominator.factor",
            1,
            i -> i.indicator("water").denominator().get(),
            Denominator.of("people")),
        row(
            "indicator:water.denominator.indicator",
            "power",
            i -> i.indicator("water").denominator().get(),
            new Denominator("power", 1000)),
        row(
            "indicator:delay.normalisation.parameters.upper",
            20,
            i -> i.indicator("delay").normalisation().get().spec().parameters().number("upper"),
            20.0),
        row(
            "indicator:power.normalisation.scope",
            "period",
            i -> i.indicator("power").normalisation().get().scope(),
            Scope.PERIOD),
        row(
            "indicator:power.normalisation.scope",
            "period",
            i -> normalisation(i).scope(),
            Scope.ALL),
        row("indicator:delay.treatment", clamp, i -> i.indicator("delay").treatment().get(), clamp),
        row(
            "indicator:power.treatment",
            "none",
            i -> i.indicator("power").treatment().get().isNone(),
            true),
        row(
            "indicator:power.treatment.force",
            true,
            i -> i.indicator("power").treatment().get().first().get(),
            winsorise(5)),
        row("indicator:debt.ratio", "included", i -> i, Towns.WHOLE),
        row(
            "indicator:debt.ratio",
            "removed",
            i -> i.indicators().stream().map(Indicator::id).toList(),
            List.of("water", "power", "delay")),
        row(
            "indicator:debt.ratio.direction",
            "higher-is-better",
            i -> i.indicator("debt.ratio").direction(),
            Direction.HIGHER_IS_BETTER));
  }

  @ParameterizedTest
  @MethodSource({"ofTheIndex", "ofNodes", "ofIndicators"})
  void with_putsTheOptionInItsPlace(
      String target, Object option, Function<Index, Object> found, Object expected) {
    assertThat(found.apply(with(target, option))).isEqualTo(expected);
  }

  /** Nothing but the place changes: setting back what was there gives the definition again. */
  @Test
  void with_leavesTheRestAlone() {
    Index there = with("normalisation.rescale.lower", 5);
    assertThat(Target.of("normalisation.rescale.lower", there).with(there, 1.0))
        .isEqualTo(Towns.WHOLE);
    Index powered = with("treatment.force", true);
    assertThat(Target.of("treatment.force", powered).with(powered, false)).isEqualTo(Towns.WHOLE);
  }

  @Test
  void removal_ofTheLastOfANode_removesTheNode() {
    Index without = with("indicator:water", "removed");
    Index empty = Target.of("indicator:power", without).with(without, "removed");
    assertThat(Towns.elements(empty.root()))
        .containsExactly("Index", "Money", "delay", "debt.ratio");
    assertThat(Scorer.of(empty).score(Towns.FIVE).rows()).isEqualTo(5);
  }

  @Test
  void removal_ofEverything_isRefused() {
    assertThatThrownBy(
            () -> {
              Index left = Towns.PAIR;
              for (String id : List.of("a", "b")) {
                left = Target.of("indicator:" + id, Towns.PAIR).with(left, "removed");
              }
            })
        .hasMessage("index 'pair' must keep an indicator, without 'b' none is left");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "normalization | unknown target 'normalization', did you mean 'normalisation'?",
        "normalisation.rescal | unknown target 'normalisation.rescal', did you mean 'normalisation.rescale'?",
        "treatment.passes.skew | did you mean 'treatment.passes.skewness'?",
        "weight | did you mean 'weights'?",
        "dat | did you mean 'data'?",
        "agregation | did you mean 'aggregation'?",
        "missing.rules | did you mean 'missing.rule'?",
        "parameters.bst | unknown parameter 'bst', did you mean 'best'?",
        "indicator:watr | unknown indicator 'watr', did you mean 'water'?",
        "indicator:watr.normalisation.scope | unknown indicator 'watr', did you mean 'water'?",
        "indicator:water.treatmnt | unknown target 'indicator:water.treatmnt', did you mean 'indicator:water.treatment'?",
        "indicator:water.aggregation | unknown target 'indicator:water.aggregation'",
        "node:Mony | unknown node 'Mony', did you mean 'Money'?",
        "node:Mony.aggregation.parameters.power | unknown node 'Mony', did you mean 'Money'?",
        "node:Money.agregation | did you mean 'node:Money.aggregation'?",
        "node:Index | unknown target 'node:Index'",
        "node:Index.weight | unknown target 'node:Index.weight'",
        "root.agregation | did you mean 'root.aggregation'?",
        "root.weight | unknown target 'root.weight'",
        "treatment.first.parameters. | unknown target"
      })
  void of_unknown_namesTheNearest(String target, String message) {
    assertThatThrownBy(() -> Target.of(target, Towns.WHOLE))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageContaining(message);
  }

  static Stream<Arguments> misfits() {
    return Stream.of(
        arguments(
            "normalisation", "z-score", "must be a method with its parameters, got 'z-score'"),
        arguments("normalisation", 5.0, "must be a method with its parameters, got 5.0"),
        arguments(
            "normalisation", object("method", "rank", "scop", "all"), "unknown property 'scop'"),
        arguments("normalisation.scope", "year", "unknown scope 'year'"),
        arguments("normalisation.scope", 1.0, "must be a text, got 1.0"),
        arguments("normalisation.constant", "drp", "did you mean 'drop'?"),
        arguments("normalisation.rescale", object("lower", 1), "must be an object with 'upper'"),
        arguments("normalisation.rescale.lower", 10.0, "finite lower below a finite upper"),
        arguments("normalisation.rescale", object("lower", 1, "upper", 2, "x", 1), "property 'x'"),
        arguments("imputation", object("methd", "mean"), "must be a method with its parameters"),
        arguments("screening.minimumAvailability", 2.0, "between 0 and 1, got 2.0"),
        arguments("screening.include", "p", "must be a list of texts, got 'p'"),
        arguments("screening.include", List.of(1.0), "must be a text, got 1.0"),
        arguments("treatment", object("combine", "yes"), "must be true or false, got 'yes'"),
        arguments("treatment.first", object("method", "log", "x", 1), "unknown property 'x'"),
        arguments("treatment.force", "true", "must be true or false, got 'true'"),
        arguments("treatment.passes.skewness", -1.0, "skewness not negative"),
        arguments("missing", object("rule", "skipp"), "did you mean 'skip'?"),
        arguments("indicator:water", "gone", "must be 'included' or 'removed', got 'gone'"),
        arguments("indicator:water", true, "must be 'included' or 'removed', got true"),
        arguments("indicator:water.weight", "much", "must be a number, got 'much'"),
        arguments("indicator:water.direction", "up", "unknown direction 'up'"),
        arguments("indicator:water.denominator.factor", 0.0, "finite and not 0, got 0.0"),
        arguments("node:Money.aggregation", "none", "must be a method with its parameters"));
  }

  @ParameterizedTest
  @MethodSource("misfits")
  void with_whatDoesNotFit_isRefused(String target, Object option, String message) {
    assertThatThrownBy(() -> with(target, option)).hasMessageContaining(message);
  }

  /** What a definition does not have cannot be changed in part. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "normalisation.parameters.lower | 1 | no normalisation there to change; vary 'normalisation'",
        "normalisation.rescale.lower | 1 | no normalisation there",
        "imputation.parameters.k | 1 | no method there to change; vary 'imputation'",
        "treatment.passes.skewness | 1 | no treatment there to change; vary 'treatment'",
        "indicator:a.denominator.factor | 1 | no denominator there to change; vary 'denominator'",
        "node:Index.missing.minimumAvailability | 1 | no missing rule there to change"
      })
  void with_noSuchPart_saysSo(String target, double option, String message) {
    Index bare =
        Index.builder("bare")
            .indicator("a", Direction.HIGHER_IS_BETTER)
            .root(Node.of("Index", arithmeticMean()).child("a"))
            .build();
    Target found = Target.of(target, bare);
    assertThatThrownBy(() -> found.with(bare, option)).hasMessageContaining(message);
    assertThat(Target.of("missing.rule", bare).with(bare, "blank").root().missing())
        .contains(Missing.of(MissingRule.BLANK));
    assertThat(Target.of("screening.minimumNonZero", bare).with(bare, 0.5).screening())
        .contains(Screening.of(0, 0.5));
  }

  /** One entry of a parameter that is an object is reached by its name. */
  @Test
  void parameters_thatAreObjects_haveProperties() {
    Index index =
        Towns.PAIR.toBuilder()
            .normalise(
                MethodSpec.of("categorical", "scores", Parameters.of("1", 10, "2", 20, "3", 40)))
            .build();
    Index changed = Target.of("normalisation.parameters.scores.2", index).with(index, 25.0);
    assertThat(normalisation(changed).spec().parameters().value("scores"))
        .contains(Parameters.of("1", 10, "2", 25, "3", 40));
  }

  @Test
  void isGeneral_ofTheDefinitionAsAWhole() {
    assertThat(Target.of("aggregation", Towns.WHOLE).isGeneral()).isTrue();
    assertThat(Target.of("root.aggregation", Towns.WHOLE).isGeneral()).isFalse();
    assertThat(Target.of("indicator:water", Towns.WHOLE).isGeneral()).isFalse();
  }
}
