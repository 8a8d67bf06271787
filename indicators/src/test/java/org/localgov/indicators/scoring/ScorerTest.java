package org.localgov.indicators.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.localgov.indicators.definition.Definitions.higherIsBetter;
import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.definition.Definitions.parameter;
import static org.localgov.indicators.method.Methods.arithmeticMean;
import static org.localgov.indicators.method.Methods.categorical;
import static org.localgov.indicators.method.Methods.goalposts;
import static org.localgov.indicators.method.Methods.minMax;
import static org.localgov.indicators.method.Methods.none;
import static org.localgov.indicators.method.Methods.sum;
import static org.localgov.indicators.scoring.Cases.NONE;
import static org.localgov.indicators.scoring.Cases.SERVICES;
import static org.localgov.indicators.scoring.Cases.TOWNS;
import static org.localgov.indicators.scoring.Cases.column;
import static org.localgov.indicators.scoring.Cases.messages;
import static org.localgov.indicators.scoring.Cases.plain;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.localgov.core.error.ViolationsException;
import org.localgov.indicators.definition.Denominator;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.Level;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.table.Column;
import org.localgov.indicators.table.IndicatorTable;

class ScorerTest {
  private static ViolationsException refusal(Runnable work) {
    ViolationsException refusal = catchThrowableOfType(ViolationsException.class, work::run);
    assertThat(refusal).isNotNull();
    return refusal;
  }

  @Test
  void score_normalisesAndAggregates() {
    Scores scores = Scorer.of(SERVICES).score(TOWNS);
    assertThat(scores.score("Banfora", "water")).isEqualTo(50);
    assertThat(scores.score("Banfora", "delay")).isEqualTo(50);
    assertThat(scores.score("Banfora", "Index")).isEqualTo(50);
    assertThat(scores.score("Beregadougou", "Index")).isEqualTo(100);
    assertThat(scores.score("Sideradougou", "delay")).isNaN();
    assertThat(scores.score("Sideradougou", "Index")).isEqualTo(25);
  }

  @Test
  void build_reportsEveryFaultOfTheDefinition() {
    Index index =
        Index.builder("x")
            .indicator(
                Indicator.of("a", higherIsBetter()).withNormalisation(MethodSpec.of("minmax")))
            .indicator(
                Indicator.of("b", higherIsBetter())
                    .withNormalisation(MethodSpec.of("goalposts", "loewr", 1, "upper", 2)))
            .indicator(Indicator.of("c", higherIsBetter()).withNormalisation(goalposts(2, 1, 1)))
            .root(
                node("Index", arithmeticMean())
                    .child("a")
                    .child(node("P", MethodSpec.of("mean")).child("b"))
                    .child(node("Q", MethodSpec.of("sum", "power", 2)).child("c")))
            .build();
    ViolationsException refusal = refusal(() -> Scorer.of(index));
    assertThat(refusal.code()).isEqualTo("invalid-definition");
    List<String> found = messages(refusal);
    assertThat(found).hasSize(6);
    assertThat(found.get(0))
        .startsWith(
            "unknown-name|index 'x': indicator 'a': unknown normalisation 'minmax', did you mean"
                + " 'min-max'? known: above-below-mean, ");
    assertThat(found.get(1))
        .startsWith("unknown-name|index 'x': node 'P': unknown aggregation 'mean'");
    assertThat(found.subList(2, 6))
        .containsExactly(
            "unknown-name|index 'x': indicator 'b': unknown parameter of goalposts 'loewr', did you"
                + " mean 'lower'? known: lower, upper, factor, clip, refuse",
            "missing-parameter|index 'x': indicator 'b': goalposts needs parameter 'lower' (the"
                + " lower bound on the raw scale)",
            "unknown-name|index 'x': node 'Q': unknown parameter of sum 'power'; known: none",
            "bad-parameter|index 'x': indicator 'c': goalposts: parameter 'upper' must be above"
                + " 'lower', got 1 and 2");
  }

  @Test
  void set_givesTheParametersOfTheIndex() {
    Index index =
        Index.builder("x")
            .parameter(Parameter.required("best", "the best value"))
            .indicator("a", higherIsBetter())
            .normalise(MethodSpec.of("goalposts", "lower", 0, "upper", parameter("best")))
            .root(node("Index", sum()).child("a"))
            .build();
    assertThatThrownBy(() -> Scorer.of(index))
        .hasMessage("index 'x': needs parameter 'best' (the best value), set it before scoring");
    Scorer scorer = Scorer.builder(index).set("best", 10).build();
    assertThat(scorer.score(column(5)).score("u0", "Index")).isEqualTo(50);
    assertThat(scorer.index().parameters()).isEmpty();
    assertThat(
            Scorer.builder(index)
                .set(Map.of("best", 20))
                .build()
                .score(column(5))
                .score("u0", "Index"))
        .isEqualTo(25);
    assertThatThrownBy(() -> Scorer.builder(index).set("best", "ten").build())
        .hasMessageContaining("parameter 'upper' must be a number, got 'ten'")
        .hasMessageEndingWith("index 'x': parameters set: {best=ten}");
  }

  @Test
  void registry_limitsTheMethods() {
    assertThatThrownBy(
            () -> Scorer.builder(SERVICES).registry(MethodRegistry.of(List.of())).build())
        .hasMessageContaining("unknown aggregation 'arithmetic-mean'; known: none");
    assertThatNullPointerException().isThrownBy(() -> Scorer.of(null)).withMessage("index");
  }

  @Test
  void score_needsEveryColumn() {
    Index index =
        Index.builder("x")
            .indicator(Indicator.of("a", higherIsBetter()).withDenominator(Denominator.of("pop")))
            .indicator("b", higherIsBetter())
            .root(node("Index", sum()).child("a").child("b"))
            .build();
    assertThat(messages(refusal(() -> Scorer.of(index).score(column(1)))))
        .containsExactly(
            "missing-column|table must have a column 'pop' for the denominator of indicator 'a', it"
                + " has: a",
            "missing-column|table must have a column 'b' for indicator 'b', it has: a");
  }

  @Test
  void score_refusesDenominatorsThatCannotDivide() {
    Index index =
        Index.builder("x")
            .indicator(
                Indicator.of("a", higherIsBetter()).withDenominator(new Denominator("pop", 1000)))
            .root(node("Index", sum()).child("a"))
            .build();
    IndicatorTable table =
        IndicatorTable.builder("a", "pop")
            .row("good", 5, 2000)
            .row("zero", 5, 0)
            .row("none", 5, NONE)
            .row("both", NONE, NONE)
            .row("tiny", 1e300, 1e-10)
            .build();
    assertThat(messages(refusal(() -> Scorer.of(index).score(table))))
        .containsExactly(
            "bad-denominator|unit 'zero', indicator 'a': needs a denominator 'pop' that is there"
                + " and not 0, got 0; correct it, or leave the value empty",
            "bad-denominator|unit 'none', indicator 'a': needs a denominator 'pop' that is there"
                + " and not 0, got none; give it, or be lenient, which takes the value as missing",
            "bad-denominator|unit 'tiny', indicator 'a': needs a denominator 'pop' that leaves a"
                + " finite quotient, got 1E-10 with a factor of 1000");
    IndicatorTable good =
        IndicatorTable.builder("a", "pop").row("u", 5, 2000).row("v", NONE, 0).build();
    assertThat(Scorer.of(index).score(good).score("u", "Index")).isEqualTo(2.5);
    assertThat(Scorer.of(index).score(good).score("v", "Index")).isNaN();
  }

  @Test
  void score_ofAmountsDividedByLessThanNothing_isRefusedOrWarnedAbout() {
    Index index =
        Index.builder("x")
            .indicator(
                Indicator.of("a", higherIsBetter())
                    .withScale(Scale.atLeast(0))
                    .withDenominator(Denominator.of("pop")))
            .indicator(Indicator.of("b", higherIsBetter()).withDenominator(Denominator.of("pop")))
            .root(node("Index", sum()).child("a").child("b"))
            .build();
    IndicatorTable table = IndicatorTable.builder("a", "b", "pop").row("u", 6, 4, -2).build();
    assertThat(messages(refusal(() -> Scorer.of(index).score(table))))
        .containsExactly(
            "bad-denominator|unit 'u', indicator 'a': needs a denominator 'pop' that is there and"
                + " above 0, got -2");
    Scores scores = Scorer.builder(index).lenient(true).build().score(table);
    assertThat(scores.score("u", "a")).isEqualTo(-3);
    assertThat(scores.warnings()).hasSize(1);
  }

  @Test
  void score_ofAFaultyCellThatSeveralIndicatorsRead_isToldOnceByItsColumn() {
    Indicator women =
        Indicator.of("women", higherIsBetter())
            .withScale(Scale.of(0, 100))
            .withDenominator(Denominator.of("seats"));
    Index index =
        Index.builder("x")
            .addIndicators(women, women.withId("again").withColumn("women"))
            .root(node("Index", sum()).child("women").child("again"))
            .build();
    IndicatorTable table =
        IndicatorTable.builder("women", "seats").row("u", 101, 200).row("v", 5, 0).build();
    assertThat(messages(refusal(() -> Scorer.of(index).score(table))))
        .containsExactly(
            "off-scale|unit 'u', indicator 'women': must be 0..100, got 101",
            "bad-denominator|unit 'v', indicator 'women': needs a denominator 'seats' that is there"
                + " and not 0, got 0; correct it, or leave the value empty");
    assertThat(messages(refusal(() -> Scorer.of(index).score(column(1)))))
        .containsExactly(
            "missing-column|table must have a column 'women' for indicator 'women', it has: a");
  }

  @Test
  void score_ofAValueBeyondTheGoalposts_namesThemWhereItIsRefused() {
    Index index =
        Index.builder("x")
            .indicator("a", higherIsBetter())
            .normalise(MethodSpec.of("goalposts", "lower", 1, "upper", 5, "refuse", true))
            .root(node("Index", sum()).child("a"))
            .build();
    assertThat(messages(refusal(() -> Scorer.of(index).score(column(6)))))
        .containsExactly("no-normalised-value|unit 'u0', indicator 'a': must be 1..5, got 6");
  }

  @Test
  void score_ofValuesOffTheirScale_isRefusedOrWarnedAbout() {
    Index index =
        Index.builder("x")
            .indicator(Indicator.of("a", higherIsBetter()).withScale(Scale.integers(0, 3)))
            .indicator(
                Indicator.of("b", higherIsBetter())
                    .withLevels(new Level(0, "no"), new Level(0.5, "yes")))
            .root(node("Index", sum()).child("a").child("b"))
            .build();
    IndicatorTable table =
        IndicatorTable.builder("a", "b")
            .row("good", 3, 0.5)
            .row("bad", 4, 0.25)
            .row("half", 1.5, NONE)
            .build();
    String[] faults = {
      "off-scale|unit 'bad', indicator 'a': must be 0..3, whole numbers, got 4",
      "off-scale|unit 'half', indicator 'a': must be 0..3, whole numbers, got 1.5",
      "off-scale|unit 'bad', indicator 'b': must be one of 0, 0.5, got 0.25"
    };
    ViolationsException refusal = refusal(() -> Scorer.of(index).score(table));
    assertThat(messages(refusal)).containsExactly(faults);
    assertThat(refusal.violations().get(0).details())
        .containsEntry("unit", "bad")
        .containsEntry("indicator", "a")
        .containsEntry("value", "4")
        .containsEntry("scale", "0..3, whole numbers");
    assertThat(messages(Scorer.of(index).check(table))).containsExactly(faults);

    Scores lenient = Scorer.builder(index).lenient(true).build().score(table);
    assertThat(messages(lenient.warnings())).containsExactly(faults);
    assertThat(lenient.score("bad", "Index")).isEqualTo(4.25);
    assertThat(lenient.card("bad").warnings()).hasSize(2);
    assertThat(lenient.card("good").warnings()).isEmpty();
  }

  @Test
  void score_ofValuesWithoutAResult_isRefusedOrWarnedAbout() {
    Index index =
        plain(arithmeticMean(), "a", "b").toBuilder().normalise(categorical(1, 10, 2, 20)).build();
    IndicatorTable table = IndicatorTable.builder("a", "b").row("u", 1, 2).row("v", 1.5, 1).build();
    String fault = "no-normalised-value|unit 'v', indicator 'a': categorical has no result for 1.5";
    assertThat(messages(refusal(() -> Scorer.of(index).score(table)))).containsExactly(fault);
    assertThat(messages(refusal(() -> Scorer.of(index).table(Step.NORMALISED, table))))
        .containsExactly(fault);

    Scorer lenient = Scorer.builder(index).lenient(true).build();
    Scores scores = lenient.score(table);
    assertThat(messages(scores.warnings())).containsExactly(fault);
    assertThat(scores.score("v", "a")).isNaN();
    assertThat(scores.score("v", "Index")).isEqualTo(10);
    assertThat(scores.card("v").explain().parts().get(0).notes()).containsExactly("no result");
    assertThat(lenient.table(Step.NORMALISED, table).column("a")).isEqualTo(Column.of(10, NONE));
  }

  @Test
  void score_ofOneRow() {
    assertThat(Scorer.of(plain(sum(), "a")).score(column(5)).top(3).entries()).hasSize(1);
    assertThatThrownBy(
            () ->
                Scorer.of(plain(sum(), "a").toBuilder().normalise(minMax(0, 1)).build())
                    .score(column(5)))
        .isInstanceOf(ScoringException.class)
        .hasMessage(
            "cannot score index 'x' on 'a': min-max needs two different values, got only 5; remove"
                + " the indicator, use goalposts, or set constant to drop or midpoint");
  }

  @Test
  void score_ofNoRows() {
    Scores none = Scorer.of(plain(sum(), "a")).score(column());
    assertThat(none.rows()).isZero();
    assertThat(none.scores("Index")).isEmpty();
    assertThat(none.ranks("a")).isEmpty();
    assertThat(none.top(5).entries()).isEmpty();
    assertThat(none.table()).startsWith("unit  Index");
    assertThat(Scorer.of(plain(sum(), "a")).table(Step.NORMALISED, column()).rows()).isZero();
    assertThatThrownBy(
            () -> Scorer.of(SERVICES).score(IndicatorTable.builder("water", "delay").build()))
        .isInstanceOfSatisfying(
            ScoringException.class,
            e -> {
              assertThat(e.code()).isEqualTo("cannot-score");
              assertThat(List.copyOf(e.details().keySet()))
                  .containsExactly("index", "indicator", "node");
            })
        .hasMessage(
            "cannot score index 'services' on 'water': min-max needs at least 1 value, got 0; add"
                + " units or use goalposts");
  }

  @Test
  void table_showsEachStep() {
    Index index =
        Index.builder("x")
            .indicator(Indicator.of("a", higherIsBetter()).withDenominator(Denominator.of("pop")))
            .normalise(minMax(0, 1))
            .root(node("Index", sum()).child("a"))
            .build();
    IndicatorTable data =
        IndicatorTable.builder("pop", "a").row("u", 2, 10).row("v", 4, NONE).row("w", 5, 5).build();
    Scorer scorer = Scorer.of(index);
    assertThat(scorer.table(Step.DENOMINATED, data).column("a")).isEqualTo(Column.of(5, NONE, 1));
    assertThat(scorer.table(Step.DENOMINATED, data).columns()).containsExactly("a");
    assertThat(scorer.table(Step.NORMALISED, data).column("a")).isEqualTo(Column.of(1, NONE, 0));
  }

  @Test
  void table_denominated_needsNoFit() {
    Index index = plain(sum(), "a").toBuilder().normalise(minMax(0, 1)).build();
    assertThat(Scorer.of(index).table(Step.DENOMINATED, column(5, 5)).column("a"))
        .isEqualTo(Column.of(5, 5));
  }

  @Test
  void table_normalised_refusesInfinities() {
    Index index =
        plain(sum(), "a").toBuilder().normalise(MethodSpec.of("linear", "slope", 1e300)).build();
    assertThatThrownBy(() -> Scorer.of(index).table(Step.NORMALISED, column(1, -1e20)))
        .hasMessage(
            "cannot score unit 'u1' on 'a': linear must give a finite number, got -Infinity; use"
                + " another unit of measurement");
  }

  @Test
  void missing_skipLeavesOutAndWeighsAnew() {
    Scores scores = missing(Missing.of(MissingRule.SKIP));
    assertThat(scores.scores("Index")).containsExactly(2.5, 2, 4, NONE);
  }

  @Test
  void missing_blankHasNoScore() {
    assertThat(missing(Missing.of(MissingRule.BLANK)).scores("Index"))
        .containsExactly(2.5, NONE, NONE, NONE);
  }

  @Test
  void missing_failRefuses() {
    assertThatThrownBy(() -> missing(Missing.of(MissingRule.FAIL)))
        .isInstanceOfSatisfying(
            ScoringException.class,
            e ->
                assertThat(e.details())
                    .containsEntry("unit", "v")
                    .containsEntry("node", "Index")
                    .containsEntry("child", "d"))
        .hasMessage(
            "cannot score unit 'v' on 'Index': all children must be there (missing rule fail), got"
                + " 3 of 4, without 'd'; give or impute the values, or use skip or blank");
  }

  @Test
  void missing_minimumAvailabilityIncludesItsBound() {
    assertThat(missing(new Missing(MissingRule.SKIP, 0.75)).scores("Index"))
        .containsExactly(2.5, 2, NONE, NONE);
    assertThat(missing(new Missing(MissingRule.SKIP, 0.7500001)).scores("Index"))
        .containsExactly(2.5, NONE, NONE, NONE);
    assertThat(missing(new Missing(MissingRule.SKIP, 0.25)).scores("Index"))
        .containsExactly(2.5, 2, 4, NONE);
  }

  /** 0.55 × 20 is more than 11, but 11 of 20 are a share of 0.55. */
  @Test
  void missing_minimumAvailabilityIsNotLostToRounding() {
    String[] ids = new String[20];
    double[] values = new double[20];
    for (int i = 0; i < 20; i++) {
      ids[i] = "c" + i;
      values[i] = i < 11 ? 1 : NONE;
    }
    Index plain = plain(arithmeticMean(), ids);
    Index index =
        plain.toBuilder()
            .root(plain.root().withMissing(new Missing(MissingRule.SKIP, 0.55)))
            .build();
    IndicatorTable table = IndicatorTable.builder(List.of(ids)).row("u", values).build();
    assertThat(Scorer.of(index).score(table).score("u", "Index")).isEqualTo(1);
  }

  @Test
  void missing_isInheritedFromTheParent() {
    Index index =
        Index.builder("x")
            .indicator("a", higherIsBetter())
            .indicator("b", higherIsBetter())
            .normalise(none())
            .root(
                node("Index", arithmeticMean())
                    .withMissing(Missing.of(MissingRule.BLANK))
                    .child(node("P").child("a").child("b")))
            .build();
    IndicatorTable table = IndicatorTable.builder("a", "b").row("u", 1, NONE).build();
    assertThat(Scorer.of(index).score(table).score("u", "P")).isNaN();
  }

  private static Scores missing(Missing missing) {
    Index plain = plain(arithmeticMean(), "a", "b", "c", "d");
    Index index = plain.toBuilder().root(plain.root().withMissing(missing)).build();
    return Scorer.of(index)
        .score(
            IndicatorTable.builder("a", "b", "c", "d")
                .row("u", 1, 2, 3, 4)
                .row("v", 1, 2, 3, NONE)
                .row("w", NONE, NONE, NONE, 4)
                .row("x", NONE, NONE, NONE, NONE)
                .build());
  }

  @Test
  void score_thatIsNotFinite_isRefused() {
    IndicatorTable table =
        IndicatorTable.builder("a", "b").row("u", 1, 1).row("v", 1e308, 1e308).build();
    assertThatThrownBy(() -> Scorer.of(plain(sum(), "a", "b")).score(table))
        .hasMessage(
            "cannot score unit 'v' on 'Index': sum must give a finite number, got Infinity; use"
                + " another unit of measurement");
  }

  @Test
  void toString_namesTheIndex() {
    assertThat(Scorer.of(SERVICES)).hasToString("Scorer[services 1]");
    assertThat(Scorer.of(SERVICES).index()).isEqualTo(SERVICES);
  }
}
