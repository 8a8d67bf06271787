package org.localgov.indicators.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.method.Methods.sum;
import static org.localgov.indicators.method.Methods.zScore;
import static org.localgov.indicators.scoring.Cases.SERVICES;
import static org.localgov.indicators.scoring.Cases.TOWNS;
import static org.localgov.indicators.scoring.Cases.column;
import static org.localgov.indicators.scoring.Cases.messages;
import static org.localgov.indicators.scoring.Cases.plain;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.table.Column;
import org.localgov.indicators.table.IndicatorTable;

class FittedScorerTest {
  private static final FittedScorer FITTED = Scorer.of(SERVICES).fit(TOWNS);

  @Test
  void fitted_hasTheNumbersOfTheSample() {
    assertThat(FITTED.fitted())
        .isEqualTo(
            Map.of(
                "water", Map.of("minimum", 40.0, "maximum", 80.0),
                "delay", Map.of("minimum", -23.0, "maximum", -3.0)));
    assertThat(List.copyOf(FITTED.fitted().keySet())).containsExactly("water", "delay");
    assertThat(Scorer.of(plain(sum(), "a")).fit(column(1)).fitted()).isEmpty();
  }

  @Test
  void score_putsAnotherTableOnTheOldScale() {
    IndicatorTable later =
        IndicatorTable.builder("water", "delay").row("Banfora", 100, 3).row("New", 40, 33).build();
    Scores scores = FITTED.score(later);
    assertThat(scores.score("Banfora", "water")).isEqualTo(150);
    assertThat(scores.score("Banfora", "Index")).isEqualTo((2 * 150 + 100) / 3.0);
    assertThat(scores.score("New", "delay")).isEqualTo(-50);
    assertThat(scores.fitted()).isEqualTo(FITTED.fitted());
  }

  @Test
  void score_ofOneRow_needsNoSample() {
    IndicatorTable one = IndicatorTable.builder("delay", "water").row("x", 13, 60).build();
    assertThat(FITTED.score(one).score("x", "Index")).isEqualTo(50);
    IndicatorTable none = IndicatorTable.builder("delay", "water").build();
    assertThat(FITTED.score(none).rows()).isZero();
  }

  @Test
  void table_normalised_usesTheFit() {
    IndicatorTable one = IndicatorTable.builder("delay", "water").row("x", 3, 60).build();
    IndicatorTable normalised = FITTED.table(Step.NORMALISED, one);
    assertThat(normalised.columns()).containsExactly("water", "delay");
    assertThat(normalised.column("delay")).isEqualTo(Column.of(100));
    assertThat(FITTED.table(Step.DENOMINATED, one).column("delay")).isEqualTo(Column.of(3));
  }

  @Test
  void warnings_tellOfScoresOffTheirPublishedScale() {
    assertThat(warnings(Scale.of(0, 10)))
        .containsExactly(
            "score-off-scale|unit 'u0', node 'Index': the published scale is 0..10, got -1",
            "score-off-scale|unit 'u2', node 'Index': the published scale is 0..10, got 11");
    assertThat(warnings(Scale.atLeast(0)))
        .containsExactly(
            "score-off-scale|unit 'u0', node 'Index': the published scale is at least 0, got -1");
    assertThat(warnings(new Scale(Double.NEGATIVE_INFINITY, 10, false)))
        .containsExactly(
            "score-off-scale|unit 'u2', node 'Index': the published scale is at most 10, got 11");
    assertThat(warnings(Scale.UNBOUNDED)).isEmpty();
  }

  private static List<String> warnings(Scale scale) {
    Index index =
        plain(sum(), "a").toBuilder()
            .root(node("Index", sum()).withScale(scale).child("a"))
            .build();
    return messages(
        Scorer.of(index).score(column(-1, -1e-10, 11, 10 + 1e-10, 5, Double.NaN)).warnings());
  }

  @Test
  void index_hasItsParametersSet() {
    assertThat(FITTED.index()).isEqualTo(SERVICES);
    assertThat(FITTED).hasToString("FittedScorer[services 1]");
  }

  @Test
  void fit_ofAZScore_isThatOfTheSample() {
    Index index = plain(sum(), "a").toBuilder().normalise(zScore()).build();
    FittedScorer fitted = Scorer.of(index).fit(column(1, 2, 3));
    assertThat(fitted.score(column(5)).score("u0", "Index")).isEqualTo(3);
  }
}
