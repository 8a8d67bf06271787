package org.localgov.indicators.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.localgov.indicators.definition.Definitions.higherIsBetter;
import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.method.Methods.arithmeticMean;
import static org.localgov.indicators.method.Methods.geometricMean;
import static org.localgov.indicators.method.Methods.minMax;
import static org.localgov.indicators.method.Methods.none;
import static org.localgov.indicators.method.Methods.zScore;
import static org.localgov.indicators.scoring.Cases.NONE;
import static org.localgov.indicators.scoring.Cases.Y2010;
import static org.localgov.indicators.scoring.Cases.Y2011;
import static org.localgov.indicators.scoring.Cases.column;
import static org.localgov.indicators.scoring.Cases.messages;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.localgov.core.error.ViolationsException;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.indicators.definition.ConstantRule;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Normalisation;
import org.localgov.indicators.definition.Passes;
import org.localgov.indicators.definition.Scope;
import org.localgov.indicators.definition.Screening;
import org.localgov.indicators.definition.Thresholds;
import org.localgov.indicators.definition.Treatment;
import org.localgov.indicators.table.Column;
import org.localgov.indicators.table.IndicatorTable;

/** The steps between denominators and scores. */
class StagesTest {
  private static final MethodSpec LOWEST = MethodSpec.of("own-lowest");
  private static final MethodSpec CAP = MethodSpec.of("own-cap");
  private static final MethodSpec HALVE = MethodSpec.of("own-halve");
  private static final double[] OUTLIER = {1, 2, 3, 4, 5, 6, 7, 8, 9, 100};

  private static Index.Builder index(MethodSpec rule) {
    return Index.builder("x")
        .indicator("a", higherIsBetter())
        .indicator("b", higherIsBetter())
        .root(node("Index", rule).child(node("Part").child("a")).child("b"));
  }

  private static Index.Builder one() {
    return Index.builder("x")
        .indicator("a", higherIsBetter())
        .root(node("Index", arithmeticMean()).child("a"));
  }

  private static Scorer scorer(Index.Builder index) {
    return Scorer.builder(index.build()).registry(OwnMethods.REGISTRY).build();
  }

  private static IndicatorTable gaps() {
    return IndicatorTable.builder("a", "b")
        .row("u", 1, 4)
        .row("v", NONE, 6)
        .row("w", 3, NONE)
        .build();
  }

  @Test
  void imputation_fillsGapsOnlyAndSaysSo() {
    Scores scores = scorer(index(arithmeticMean()).impute(LOWEST)).score(gaps());

    assertThat(scores.scores("Index")).containsExactly(2.5, 3.5, 3.5);
    assertThat(scores.card("v").imputed()).containsExactly("a");
    assertThat(scores.card("v").missing()).isEmpty();
    assertThat(scores.card("u").imputed()).isEmpty();
    Explanation a = scores.card("v").explain().parts().get(0).parts().get(0);
    assertThat(a.value()).isEmpty();
    assertThat(a.score()).hasValue(1);
    assertThat(a.notes()).containsExactly("imputed 1: the lowest, [Part, Index]");
  }

  @Test
  void imputation_ofANewTable_usesTheOldSample() {
    FittedScorer fitted = scorer(index(arithmeticMean()).impute(LOWEST)).fit(gaps());
    IndicatorTable later = IndicatorTable.builder("a", "b").row("n", NONE, 100).build();
    assertThat(fitted.table(Step.IMPUTED, later).column("a")).isEqualTo(Column.of(1));
    assertThat(fitted.table(Step.DENOMINATED, later).column("a")).isEqualTo(Column.of(NONE));
  }

  @Test
  void imputation_thatCannotFill_leavesTheGapAndWarns() {
    IndicatorTable table = IndicatorTable.builder("a", "b").row("u", 1, NONE).build();
    Scores scores = scorer(index(arithmeticMean()).impute(LOWEST)).score(table);
    assertThat(scores.card("u").missing()).containsExactly("b");
    assertThat(messages(scores.warnings()))
        .containsExactly(
            "not-imputed|unit 'u', indicator 'b': own-lowest leaves it missing: the sample has no"
                + " value");
  }

  @Test
  void screening_leavesOutRowsBelowTheThreshold() {
    Scores scores = scorer(index(arithmeticMean()).screen(Screening.of(0.9, 0))).score(gaps());

    assertThat(scores.rows()).isEqualTo(1);
    assertThat(scores.score("u", "Index")).isEqualTo(2.5);
    assertThat(scores.screened())
        .extracting(ScreenedUnit::toString)
        .containsExactly(
            "v: availability 0.5 (1 of 2 values) is below 0.9",
            "w: availability 0.5 (1 of 2 values) is below 0.9");
    assertThat(scores.screened().get(0).table())
        .isEqualTo("v\n\nno score: screened out, availability 0.5 (1 of 2 values) is below 0.9\n");
    assertThat(messages(scores.warnings()))
        .contains("screened|unit 'v' is left out: availability 0.5 (1 of 2 values) is below 0.9");
  }

  @Test
  void screening_forcesUnitsInAndOut_andNamesThoseItDoesNotFind() {
    Screening forced = Screening.of(0.9, 0).withInclude("v", "x").withExclude("u");
    Scores scores = scorer(index(arithmeticMean()).screen(forced)).score(gaps());
    assertThat(scores.data().unit(0)).isEqualTo("v");
    assertThat(scores.screened()).extracting(ScreenedUnit::unit).containsExactly("u", "w");
    assertThat(scores.screened().get(0).reason()).isEqualTo("excluded by name");
    assertThat(messages(scores.warnings()))
        .contains("unknown-unit|screening: the table has no unit 'x'");
  }

  @Test
  void screening_looksAtZerosAndAtNodes() {
    IndicatorTable table =
        IndicatorTable.builder("a", "b").row("u", 0, 1).row("v", 1, 1).row("w", NONE, 1).build();
    Screening screening =
        Screening.builder()
            .overall(new Thresholds(0, 0.6))
            .putNodes("Part", new Thresholds(1, 0))
            .build();
    Scores scores = scorer(index(arithmeticMean()).screen(screening)).score(table);
    assertThat(scores.screened())
        .extracting(ScreenedUnit::reason)
        .containsExactly(
            "non-zero share 0.5 (1 of 2 values) is below 0.6",
            "node 'Part': availability 0 (0 of 1 values) is below 1");
  }

  @Test
  void screening_isDescribedWithEveryThreshold() {
    Screening screening =
        Screening.builder()
            .overall(new Thresholds(0.5, 0))
            .putNodes("Part", new Thresholds(1, 0.25))
            .addInclude("v")
            .build();
    assertThat(screening)
        .hasToString(
            "availability 0.5, non-zero 0; node 'Part': availability 1, non-zero 0.25; include [v]");
  }

  @Test
  void screening_ofAnUnknownNode_isRefused() {
    Screening screening = Screening.builder().putNodes("Prat", Thresholds.NONE).build();
    Index.Builder index = index(arithmeticMean()).screen(screening);
    assertThatThrownBy(index::build)
        .isInstanceOf(ViolationsException.class)
        .hasMessageContaining("screening: unknown node 'Prat', did you mean 'Part'?");
  }

  @Test
  void steps_canBeLookedAtOneByOne() {
    Scorer scorer = scorer(index(arithmeticMean()).impute(LOWEST).screen(Screening.of(1, 0)));
    assertThat(scorer.table(Step.DENOMINATED, gaps()).column("a")).isEqualTo(Column.of(1, NONE, 3));
    assertThat(scorer.table(Step.IMPUTED, gaps()).column("a")).isEqualTo(Column.of(1, 1, 3));
    assertThat(scorer.table(Step.SCREENED, gaps()).rows()).isEqualTo(3);
    Scorer strict = scorer(index(arithmeticMean()).screen(Screening.of(1, 0)));
    assertThat(strict.table(Step.IMPUTED, gaps()).rows()).isEqualTo(3);
    assertThat(strict.table(Step.NORMALISED, gaps()).rows()).isEqualTo(1);
  }

  @Test
  void warnings_upToAStep_tellOfGapsAndOfRowsLeftOut() {
    IndicatorTable table = IndicatorTable.builder("a", "b").row("u", 1, NONE).build();
    Scorer scorer = scorer(index(arithmeticMean()).impute(LOWEST).screen(Screening.of(1, 0)));
    assertThat(scorer.warnings(Step.DENOMINATED, table)).isEmpty();
    assertThat(messages(scorer.warnings(Step.IMPUTED, table))).hasSize(1);
    assertThat(messages(scorer.warnings(Step.SCREENED, table)))
        .contains("screened|unit 'u' is left out: availability 0.5 (1 of 2 values) is below 1");
  }

  @Test
  void indicatorWithoutAnyValue_isWarnedOf() {
    IndicatorTable table =
        IndicatorTable.builder("a", "b").row("u", NONE, 1).row("v", NONE, 2).build();
    Scores scores = scorer(index(arithmeticMean()).normalise(none())).score(table);
    assertThat(scores.scores("Index")).containsExactly(1, 2);
    assertThat(messages(scores.warnings()))
        .containsExactly("empty-indicator|indicator 'a' has no value in any row and plays no part");
  }

  @Test
  void treatment_isDoneWhereTheDistributionDoesNotPass() {
    Treatment cap = Treatment.builder().first(CAP).build();
    Scores scores = scorer(one().treat(cap)).score(column(OUTLIER));
    assertThat(scores.score("u9", "Index")).isEqualTo(9);
    assertThat(scores.card("u9").treated()).containsExactly("a");
    assertThat(scores.card("u8").treated()).isEmpty();
    assertThat(scores.card("u9").explain().parts().get(0).notes())
        .containsExactly("capped: 100 counts as capped(100) = 9");
    assertThat(scores.card("u9").explain().parts().get(0).value()).hasValue(100);
    assertThat(scores.fitted()).isEqualTo(Map.of("a", Map.of("treatment.cap", 9.0)));
    assertThat(scorer(one().treat(cap)).score(column(1, 2, 3, 4)).scores("a"))
        .containsExactly(1, 2, 3, 4);
  }

  /** Skewness 3.1189 and kurtosis 9.79924 are those of type 2, which halving leaves as they are. */
  @Test
  void treatment_thatDoesNotHelp_isWarnedOf() {
    Treatment halve = Treatment.builder().first(HALVE).build();
    assertThat(messages(scorer(one().treat(halve)).score(column(OUTLIER)).warnings()))
        .containsExactly(
            "outliers-left|indicator 'a': outliers are left after own-halve: skewness 3.1189 and"
                + " kurtosis 9.79924, limits 2 and 3.5; try another treatment, or a second one");
    Treatment cap = Treatment.builder().first(CAP).build();
    assertThat(scorer(one().treat(cap)).score(column(OUTLIER)).warnings()).isEmpty();
  }

  @Test
  void treatment_canBeForced_switchedOff_andGivenToOneIndicator() {
    Treatment forced = Treatment.builder().first(HALVE).force(true).build();
    assertThat(scorer(one().treat(forced)).score(column(2, 4)).scores("a")).containsExactly(1, 2);
    Index.Builder own =
        Index.builder("x")
            .indicator(Indicator.of("a", higherIsBetter()).withTreatment(Treatment.none()))
            .treat(forced)
            .root(node("Index", arithmeticMean()).child("a"));
    assertThat(scorer(own).score(column(2, 4)).scores("a")).containsExactly(2, 4);
  }

  @Test
  void treatment_second_worksOnTheOriginalOrOnTheResult() {
    Treatment.Builder both =
        Treatment.builder().first(CAP).second(HALVE).passes(new Passes(0, -10)).force(true);
    assertThat(scorer(one().treat(both.build())).score(column(OUTLIER)).score("u9", "a"))
        .isEqualTo(50);
    Scores combined = scorer(one().treat(both.combine(true).build())).score(column(OUTLIER));
    assertThat(combined.score("u9", "a")).isEqualTo(4.5);
    assertThat(combined.card("u9").explain().parts().get(0).notes())
        .containsExactly("capped, then halved: 100 counts as capped(100), then halved(9) = 4.5");
  }

  @Test
  void treatment_ofANewTable_usesTheOldSample() {
    Treatment cap = Treatment.builder().first(CAP).build();
    FittedScorer fitted = scorer(one().treat(cap)).fit(column(OUTLIER));
    assertThat(fitted.score(column(50, 2)).scores("a")).containsExactly(9, 2);
  }

  @Test
  void treatment_thatCannotBeFitted_namesTheIndicator() {
    Treatment cap = Treatment.builder().first(CAP).force(true).build();
    Scorer scorer = scorer(one().treat(cap));
    assertThatThrownBy(() -> scorer.score(column(1)))
        .isInstanceOf(ScoringException.class)
        .hasMessage("cannot score index 'x' on 'a': own-cap needs two values, got 1");
  }

  private static IndicatorTable panel() {
    return IndicatorTable.builder("a")
        .row("u", Y2010, 0)
        .row("u", Y2011, 10)
        .row("v", Y2010, 5)
        .row("v", Y2011, 30)
        .build();
  }

  @Test
  void normalisation_perPeriod_isFittedOnEachPeriodAlone() {
    Scorer all = scorer(one().normalise(minMax(0, 30)));
    assertThat(all.score(panel()).scores("a")).containsExactly(0, 10, 5, 30);
    Scorer each = scorer(one().normalise(Normalisation.of(minMax(0, 1)).per(Scope.PERIOD)));
    Scores scores = each.score(panel());
    assertThat(scores.scores("a")).containsExactly(0, 0, 1, 1);
    assertThat(scores.fitted().get("a")).containsEntry("2011.minimum", 10.0);
    assertThat(each.table(Step.NORMALISED, panel()).column("a")).isEqualTo(Column.of(0, 0, 1, 1));
  }

  @Test
  void normalisation_perPeriod_refusesAPeriodItDoesNotKnow() {
    FittedScorer fitted =
        scorer(one().normalise(Normalisation.of(minMax(0, 1)).per(Scope.PERIOD))).fit(panel());
    IndicatorTable later =
        IndicatorTable.builder("a").row("u", ReferencePeriod.year(2012), 1).build();
    assertThatThrownBy(() -> fitted.score(later))
        .hasMessage(
            "cannot score unit 'u', period 2012 on 'a': is fitted per period and knows only [2010,"
                + " 2011]; fit it on a table with this period, or use scope all");
  }

  @Test
  void treatment_perPeriod_isFittedOnEachPeriodAlone() {
    Treatment cap = Treatment.builder().first(CAP).force(true).scope(Scope.PERIOD).build();
    Scores scores = scorer(one().treat(cap)).score(panel());
    assertThat(scores.scores("a")).containsExactly(0, 10, 0, 10);
  }

  @Test
  void rescale_makesAGeometricMeanPossible() {
    Index.Builder index =
        index(geometricMean()).normalise(Normalisation.of(zScore()).rescaled(1, 100));
    IndicatorTable table =
        IndicatorTable.builder("a", "b").row("u", 1, 9).row("v", 2, 5).row("w", 3, 7).build();
    Scores scores = scorer(index).score(table);
    assertThat(scores.scores("a")).containsExactly(1, 50.5, 100);
    assertThat(scores.score("u", "Index")).isCloseTo(10, within(1e-12));
    assertThat(scores.fitted().get("a")).containsEntry("rescale.lowest", -1.0);
  }

  @Test
  void constant_isRefusedDroppedOrPutInTheMiddle() {
    IndicatorTable table = IndicatorTable.builder("a", "b").row("u", 5, 1).row("v", 5, 3).build();
    Normalisation plain = Normalisation.of(minMax(0, 100));
    Scorer strict = scorer(index(arithmeticMean()).normalise(plain));
    assertThatThrownBy(() -> strict.score(table)).isInstanceOf(ScoringException.class);

    Scores dropped =
        scorer(index(arithmeticMean()).normalise(plain.onConstant(ConstantRule.DROP))).score(table);
    assertThat(dropped.scores("Index")).containsExactly(0, 100);
    assertThat(messages(dropped.warnings()))
        .containsExactly("constant-indicator|indicator 'a' is 5 for every unit and is left out");
    assertThat(dropped.card("u").explain().parts().get(0).parts().get(0).notes())
        .contains("the same for every unit, left out");

    Scores middle =
        scorer(index(arithmeticMean()).normalise(plain.onConstant(ConstantRule.MIDPOINT)))
            .score(table);
    assertThat(middle.scores("Index")).containsExactly(25, 75);
    assertThat(messages(middle.warnings()))
        .containsExactly("constant-indicator|indicator 'a' is 5 for every unit and counts as 50");
  }

  @Test
  void constant_withoutAMiddle_isRefused() {
    Scorer scorer =
        scorer(one().normalise(Normalisation.of(none()).onConstant(ConstantRule.MIDPOINT)));
    assertThatThrownBy(() -> scorer.score(column(2, 2)))
        .hasMessage(
            "cannot score index 'x' on 'a': none has no midpoint for a constant indicator; rescale"
                + " it, or use drop");
  }

  @Test
  void ruleThatComparesUnits_seesAPeriodAtATime() {
    Index.Builder duel =
        Index.builder("x")
            .indicator("a", higherIsBetter())
            .root(node("Index", MethodSpec.of("own-duel")).child("a"));
    Scores scores = scorer(duel).score(panel());
    assertThat(scores.scores("Index")).containsExactly(0, 0, 1, 1);
    Explanation explained = scores.card("v", Y2011).explain();
    assertThat(explained.score()).hasValue(1);
    assertThat(explained.parts().get(0).changeAtMedian()).hasValue(-1);
    IndicatorTable unlucky =
        IndicatorTable.builder("a").row("u", Y2010, 1).row("v", Y2011, 13).build();
    assertThatThrownBy(() -> scorer(duel).score(unlucky))
        .hasMessage("cannot score unit 'v', period 2011 on 'Index': own-duel takes no 13");
  }

  @Test
  void changeAtMedian_isTheScoreWithTheMedianLessTheScore() {
    IndicatorTable table =
        IndicatorTable.builder("a", "b").row("u", 4, 9).row("v", 1, 4).row("w", 2, 1).build();
    Scores scores = scorer(index(geometricMean())).score(table);
    Explanation u = scores.card("u").explain();
    assertThat(u.parts().get(0).changeAtMedian().orElseThrow())
        .isCloseTo(Math.sqrt(2 * 9) - 6, within(1e-12));
    assertThat(u.parts().get(1).changeAtMedian().orElseThrow())
        .isCloseTo(Math.sqrt(4 * 4) - 6, within(1e-12));
    assertThat(u.parts().get(0).contribution()).isEmpty();
    assertThat(u.table()).contains("change at median");
    assertThat(scorer(index(arithmeticMean())).score(table).card("u").explain().table())
        .doesNotContain("change at median");
  }
}
