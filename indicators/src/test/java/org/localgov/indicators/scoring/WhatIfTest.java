package org.localgov.indicators.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.localgov.indicators.definition.Definitions.higherIsBetter;
import static org.localgov.indicators.definition.Definitions.lowerIsBetter;
import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.method.Methods.arithmeticMean;
import static org.localgov.indicators.method.Methods.copeland;
import static org.localgov.indicators.method.Methods.minMax;
import static org.localgov.indicators.method.Methods.sum;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.localgov.core.error.UnknownNameException;
import org.localgov.core.error.ViolationsException;
import org.localgov.indicators.definition.Denominator;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.Level;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.definition.Treatment;
import org.localgov.indicators.method.Methods;
import org.localgov.indicators.table.IndicatorTable;

class WhatIfTest {
  /** Banfora 50 and 50, Beregadougou 100 and 100, Mangodara 0 and 0, Sideradougou 25 and none. */
  private static final Scores TOWNS = Scorer.of(Cases.SERVICES).score(Cases.TOWNS);

  @Test
  void value_movesOneUnitOnTheScaleThatWasFitted() {
    WhatIf better = TOWNS.whatIf("Mangodara", "water", 70);
    // (70 - 40) / (80 - 40) × 100 = 75, and (2 × 75 + 1 × 0) / 3 = 50
    assertThat(better.after().score("Mangodara", "water")).isEqualTo(75);
    assertThat(better.after().score("Mangodara", "Index")).isEqualTo(50);
    assertThat(TOWNS.rank("Mangodara", "Index")).isEqualTo(4);
    assertThat(better.after().rank("Mangodara", "Index")).isEqualTo(2);
    assertThat(better.after().rank("Banfora", "Index")).isEqualTo(2);
    assertThat(better.after().rank("Sideradougou", "Index")).isEqualTo(4);
    assertThat(better.before().score("Mangodara", "Index")).isZero();
    assertThat(better).hasToString("WhatIf[Mangodara, water 40 → 70]");
    assertThat(better.result().rows())
        .hasSize(2)
        .anySatisfy(row -> assertThat(row).containsExactly("Mangodara", null, 0.0, 50.0, 4, 2))
        .anySatisfy(row -> assertThat(row).containsExactly("Sideradougou", null, 25.0, 25.0, 3, 4));
    assertThat(better.after().card("Mangodara").explain().table()).contains("(70 - 40)");
  }

  @Test
  void value_beyondTheSample_leavesTheScale() {
    // (100 - 40) / 40 × 100 = 150
    assertThat(TOWNS.whatIf("Banfora", "water", 100).after().score("Banfora", "water"))
        .isEqualTo(150);
  }

  @Test
  void value_fillsAGap() {
    // delay 3 is the best: 100; (2 × 25 + 100) / 3 = 50
    WhatIf filled = TOWNS.whatIf("Sideradougou", "delay", 3);
    assertThat(filled.after().score("Sideradougou", "Index")).isEqualTo(50);
    assertThat(filled.after().card("Sideradougou").missing()).isEmpty();
  }

  @Test
  void changes_addUp() {
    WhatIf both = TOWNS.whatIf().value("Banfora", "water", 80).value("Banfora", "delay", 3);
    assertThat(both.after().score("Banfora", "Index")).isEqualTo(100);
    assertThat(both.changes()).containsExactly("Banfora, water 60 → 80", "Banfora, delay 13 → 3");
    assertThat(both.result("Banfora").rows())
        .contains(java.util.List.of("Index", 50.0, 100.0, 2, 1));
  }

  @Test
  void weight_isThatOfANewDefinition() {
    // Banfora is at 50 in both; Sideradougou has water alone
    Scores even = TOWNS.whatIf().weight("water", 1).after();
    assertThat(even.score("Banfora", "Index")).isEqualTo(50);
    IndicatorTable table =
        IndicatorTable.builder("water", "delay").row("a", 0, 0).row("b", 10, 5).build();
    Scores scores = Scorer.of(Cases.SERVICES).score(table);
    // a: water 0, delay 100; b: water 100, delay 0
    assertThat(scores.score("a", "Index")).isCloseTo(100.0 / 3, within(1e-12));
    Scores heavier = scores.whatIf().weight("delay", 6).after();
    assertThat(heavier.score("a", "Index")).isEqualTo(75);
    assertThat(heavier.score("b", "Index")).isEqualTo(25);
    assertThat(heavier.rank("a", "Index")).isEqualTo(1);
    assertThat(heavier.index().root().children().get(1).weight()).isEqualTo(6);
  }

  @Test
  void value_ofADenominator_movesWhatIsDividedByIt() {
    Index index =
        Index.builder("x")
            .indicator(
                Indicator.of("beds", higherIsBetter())
                    .withDenominator(new Denominator("people", 1000)))
            .root(node("Index", arithmeticMean()).child("beds"))
            .build();
    Scores scores =
        Scorer.of(index)
            .score(
                IndicatorTable.builder("beds", "people")
                    .row("a", 10, 1000)
                    .row("b", 30, 2000)
                    .build());
    // 10 / (500 / 1000) = 20 a thousand
    assertThat(scores.whatIf("a", "people", 500).after().score("a", "Index")).isEqualTo(20);
    assertThatThrownBy(() -> scores.whatIf("a", "people", 0))
        .isInstanceOf(ViolationsException.class)
        .hasMessageContaining("'a'")
        .hasMessageContaining("denominator 'people'");
  }

  @Test
  void value_isTreatedAsTheSampleWas() {
    Index index =
        Cases.SERVICES.toBuilder()
            .treatment(Treatment.builder().first(Methods.clamp(0, 75)).force(true).build())
            .build();
    Scores scores = Scorer.of(index).score(Cases.TOWNS);
    Scores after = scores.whatIf("Banfora", "water", 1000).after();
    // water is cut at its third quartile, 65, which is the best: a thousand counts as that
    assertThat(after.score("Banfora", "water")).isEqualTo(100);
    assertThat(after.card("Banfora").explain().table()).contains("65");
  }

  @Test
  void value_underARuleThatComparesUnits_movesTheOthersToo() {
    Scores scores =
        Scorer.of(Cases.plain(copeland(), "a", "b"))
            .score(IndicatorTable.builder("a", "b").row("x", 1, 1).row("y", 2, 2).build());
    assertThat(scores.score("y", "Index")).isEqualTo(1);
    Scores after = scores.whatIf().value("x", "a", 3).value("x", "b", 3).after();
    assertThat(after.score("x", "Index")).isEqualTo(1);
    assertThat(after.score("y", "Index")).isEqualTo(-1);
  }

  @Test
  void value_inAPanel_ranksWithinThePeriod() {
    IndicatorTable panel =
        IndicatorTable.builder("a")
            .row("x", Cases.Y2010, 1)
            .row("y", Cases.Y2010, 2)
            .row("x", Cases.Y2011, 5)
            .row("y", Cases.Y2011, 6)
            .build();
    Scores scores = Scorer.of(Cases.plain(arithmeticMean(), "a")).score(panel);
    WhatIf whatIf = scores.whatIf().value("x", Cases.Y2010, "a", 3);
    assertThat(whatIf.after().ranks("Index")).containsExactly(1, 2, 2, 1);
    assertThat(scores.whatIf().leastImprovement("x", Cases.Y2010, "a").orElseThrow().to())
        .isEqualTo(2);
  }

  @Test
  void bad_isRefused() {
    assertThatThrownBy(() -> TOWNS.whatIf("Banfora", "watr", 1))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageContaining("did you mean 'water'");
    assertThatThrownBy(() -> TOWNS.whatIf("Banfor", "water", 1))
        .isInstanceOf(UnknownNameException.class);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TOWNS.whatIf("Banfora", "water", Double.NaN))
        .withMessageContaining("must be finite");
    assertThatThrownBy(() -> TOWNS.whatIf().weight("watr", 1))
        .isInstanceOf(UnknownNameException.class);
    assertThatThrownBy(() -> TOWNS.whatIf().weight("water", -1)).hasMessageContaining("sum to 0");
    assertThatThrownBy(
            () ->
                Scorer.of(Cases.plain(sum(), "a", "b"))
                    .score(IndicatorTable.builder("a", "b").row("x", 1, 2).build())
                    .whatIf()
                    .weight("Index", 2))
        .isInstanceOf(UnknownNameException.class);
    Scores scaled =
        Scorer.of(
                Index.builder("x")
                    .indicator(Indicator.of("a", higherIsBetter()).withScale(Scale.of(0, 10)))
                    .root(node("Index", arithmeticMean()).child("a"))
                    .build())
            .score(Cases.column(1, 2));
    assertThatThrownBy(() -> scaled.whatIf("u0", "a", 11))
        .isInstanceOf(ViolationsException.class)
        .hasMessageContaining("'u0'")
        .hasMessageContaining("'a'")
        .hasMessageContaining("11");
  }

  @Test
  void leastImprovement_isTheSmallestThatGains() {
    // Mangodara has 0 and must reach Sideradougou's 25: ties share the best rank, so water 55 and
    // 2 × 37.5 / 3 = 25 gives it rank 3
    Improvement least = TOWNS.whatIf().leastImprovement("Mangodara", "water").orElseThrow();
    assertThat(least.to()).isCloseTo(55, within(1e-9));
    assertThat(least.rankBefore()).isEqualTo(4);
    assertThat(least.rankAfter()).isEqualTo(3);
    assertThat(least.whatIf().after().rank("Mangodara", "Index")).isEqualTo(3);
    assertThat(
            TOWNS
                .whatIf("Mangodara", "water", Math.nextDown(least.to()))
                .after()
                .rank("Mangodara", "Index"))
        .isEqualTo(4);
    assertThat(least).hasToString("water 40 → 55: rank 4 → 3");
  }

  @Test
  void leastImprovement_goesTheBetterWay() {
    // delay 23 → 8: (23 - 8) / 20 × 100 = 75, and 75 / 3 = 25
    Improvement least = TOWNS.whatIf().leastImprovement("Mangodara", "delay").orElseThrow();
    assertThat(least.to()).isCloseTo(8, within(1e-9));
  }

  @Test
  void leastImprovement_ofTheFirst_isNone() {
    assertThat(TOWNS.whatIf().leastImprovement("Beregadougou", "water")).isEmpty();
  }

  @Test
  void leastImprovement_staysOnTheScale() {
    Index index =
        Index.builder("x")
            .indicator(Indicator.of("a", higherIsBetter()).withScale(Scale.integers(0, 10)))
            .indicator(
                Indicator.of("b", lowerIsBetter())
                    .withLevels(new Level(1, "good"), new Level(2, "fair"), new Level(4, "poor")))
            .root(node("Index", sum()).child("a").child("b"))
            .build();
    Scores scores =
        Scorer.of(index)
            .score(IndicatorTable.builder("a", "b").row("u", 3, 4).row("v", 5, 4).build());
    assertThat(scores.whatIf().leastImprovement("u", "a").map(Improvement::to))
        .isEqualTo(Optional.of(5.0));
    // 3 - 2 = 1 ties with 5 - 4
    assertThat(scores.whatIf().leastImprovement("u", "b").map(Improvement::to))
        .isEqualTo(Optional.of(2.0));
  }

  @Test
  void leastImprovement_withoutValueOrRank_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TOWNS.whatIf().leastImprovement("Sideradougou", "delay"))
        .withMessageContaining("'Sideradougou'")
        .withMessageContaining("'delay' must have a value");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TOWNS.whatIf().leastImprovement("Banfora", "Index"))
        .withMessageContaining("must be an indicator");
    Scores none =
        Scorer.of(Cases.plain(sum(), "a", "b"))
            .score(IndicatorTable.builder("a", "b").row("x", 1, Cases.NONE).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> none.whatIf().leastImprovement("x", "a"))
        .withMessageContaining("must have a rank");
  }

  @Test
  void minMax_isNotFittedAnew() {
    Index index = Cases.SERVICES.toBuilder().normalise(minMax(0, 1)).build();
    Scores scores = Scorer.of(index).score(Cases.TOWNS);
    WhatIf lower = scores.whatIf("Beregadougou", "water", 60);
    assertThat(lower.after().score("Banfora", "water")).isEqualTo(0.5);
  }
}
