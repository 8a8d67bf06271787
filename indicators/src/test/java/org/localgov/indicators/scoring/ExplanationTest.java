package org.localgov.indicators.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localgov.indicators.definition.Definitions.higherIsBetter;
import static org.localgov.indicators.definition.Definitions.lowerIsBetter;
import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.method.Methods.geometricMean;
import static org.localgov.indicators.method.Methods.linear;
import static org.localgov.indicators.method.Methods.maximum;
import static org.localgov.indicators.method.Methods.minimum;
import static org.localgov.indicators.method.Methods.pointsOverPossible;
import static org.localgov.indicators.method.Methods.product;
import static org.localgov.indicators.method.Methods.sum;
import static org.localgov.indicators.scoring.Cases.NONE;
import static org.localgov.indicators.scoring.Cases.SERVICES;
import static org.localgov.indicators.scoring.Cases.TOWNS;
import static org.localgov.indicators.scoring.Cases.plain;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.localgov.indicators.definition.Denominator;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.table.IndicatorTable;

class ExplanationTest {
  private static Explanation root(MethodSpec rule, double... values) {
    return root(node("Index", rule).child("a").child("b"), values);
  }

  private static Explanation root(Node root, double... values) {
    Index index =
        Index.builder("x")
            .addIndicators(
                Indicator.of("a", higherIsBetter()).withScale(Scale.of(0, 100)),
                Indicator.of("b", higherIsBetter()).withScale(Scale.of(0, 300)))
            .root(root)
            .build();
    IndicatorTable table = IndicatorTable.builder("a", "b").row("u", values).build();
    return Scorer.of(index).score(table).card("u").explain();
  }

  @Test
  void explain_hasTheFormulaWithTheNumbersFilledIn() {
    Explanation whole = Scorer.of(SERVICES).score(TOWNS).card("Banfora").explain();
    assertThat(whole.id()).isEqualTo("Index");
    assertThat(whole.score()).hasValue(50);
    assertThat(whole.method()).isEqualTo("arithmetic-mean");
    assertThat(whole.formula()).isEqualTo("(2 × 50 + 50) / 3");
    assertThat(whole.contribution()).isEmpty();
    assertThat(whole.value()).isEmpty();
    assertThat(whole.notes()).isEmpty();
    assertThat(whole).hasToString("Index = 50 = (2 × 50 + 50) / 3");

    Explanation delay = whole.parts().get(1);
    assertThat(delay.value()).hasValue(13);
    assertThat(delay.weight()).isEqualTo(1);
    assertThat(delay.contribution()).hasValue(50.0 / 3);
    assertThat(delay.formula()).isEqualTo("(-13 - -23) / 20 × 100 + 0");
    assertThat(delay.notes()).containsExactly("less is better: 13 counts as -13");
    assertThat(delay.parts()).isEmpty();
  }

  /** A line maps raw values: 2 × 13, although less is better. */
  @Test
  void explain_saysWhereTheDirectionIsLeftToTheParameters() {
    Index index =
        Index.builder("x")
            .indicator("delay", lowerIsBetter())
            .normalise(linear(2, 0))
            .root(node("Index", sum()).child("delay"))
            .build();
    IndicatorTable table = IndicatorTable.builder("delay").row("u", 13).row("v", NONE).build();
    Scores scores = Scorer.of(index).score(table);
    assertThat(scores.score("u", "Index")).isEqualTo(26);
    assertThat(scores.card("u").explain().parts().get(0).notes())
        .containsExactly("less is better: left to the parameters of linear");
    assertThat(scores.card("v").explain().parts().get(0).notes()).containsExactly("missing");
  }

  @Test
  void table_hasALineANode() {
    assertThat(Scorer.of(SERVICES).score(TOWNS).card("Sideradougou").explain().table())
        .isEqualTo(
            """
            node     score  weight  adds  method           formula                   notes
            -------  -----  ------  ----  ---------------  ------------------------  -----------------------
            Index       25       1     -  arithmetic-mean  (2 × 25) / 2              missing delay: left out
              water     25       2    25  min-max          (50 - 40) / 40 × 100 + 0
              delay      -       1     -  min-max                                    missing
            """);
  }

  @Test
  void formula_ofEveryRule() {
    assertThat(root(sum(), 2, 3).formula()).isEqualTo("2 + 3");
    assertThat(root(product(), 2, 3).formula()).isEqualTo("2 × 3");
    assertThat(root(minimum(), 2, 3).formula()).isEqualTo("min(2, 3)");
    assertThat(root(maximum(), 2, 3).formula()).isEqualTo("max(2, 3)");
    assertThat(root(geometricMean(), 2, 8).formula()).isEqualTo("(2 × 8)^(1 / 2)");
    assertThat(root(node("I", geometricMean()).child("a", 2).child("b"), 2, 8).formula())
        .isEqualTo("(2^2 × 8)^(1 / 3)");
    assertThat(root(pointsOverPossible(), 50, 150).formula()).isEqualTo("(50 + 150) × 100 / 400");
  }

  @Test
  void contributions_areThoseOfAdditiveRules() {
    assertThat(root(sum(), 2, 3).parts().get(1).contribution()).hasValue(3);
    assertThat(root(pointsOverPossible(), 50, 150).parts().get(1).contribution()).hasValue(37.5);
    assertThat(root(product(), 2, 3).parts().get(1).contribution()).isEmpty();
  }

  @Test
  void notes_sayWhyThereIsNoScore() {
    Node mean = node("Index", MethodSpec.of("arithmetic-mean")).child("a").child("b");
    assertThat(root(sum(), 2, NONE).notes())
        .containsExactly("missing b: no score (missing rule blank)");
    assertThat(root(mean, 2, NONE).notes()).containsExactly("missing b: left out");
    assertThat(root(mean, NONE, NONE).notes())
        .containsExactly("missing a, b: no score (nothing that counts is there)");
    assertThat(root(mean.withMissing(new Missing(MissingRule.SKIP, 0.6)), 2, NONE).notes())
        .containsExactly("missing b: no score (0.5 is there, minimum availability is 0.6)");
    Explanation blank = root(mean.withMissing(Missing.of(MissingRule.BLANK)), 2, NONE);
    assertThat(blank.score()).isEmpty();
    assertThat(blank.formula()).isEmpty();
    assertThat(blank.parts().get(0).contribution()).isEmpty();
    assertThat(blank).hasToString("Index = -");
  }

  @Test
  void notes_tellOfValuesOffTheirScaleAndClipped() {
    Index index =
        Index.builder("x")
            .indicator(
                Indicator.of("a", higherIsBetter())
                    .withScale(Scale.of(0, 10))
                    .withName("A thing")
                    .withNormalisation(MethodSpec.of("goalposts", "lower", 0, "upper", 10)))
            .root(node("Index", sum()).withName("The index").child("a"))
            .build();
    IndicatorTable table = IndicatorTable.builder("a").row("u", 12).build();
    Explanation whole =
        Scorer.builder(index).lenient(true).build().score(table).card("u").explain();
    assertThat(whole.name()).isEqualTo("The index");
    assertThat(whole.parts().get(0).name()).isEqualTo("A thing");
    assertThat(whole.parts().get(0).notes()).containsExactly("off its scale 0..10", "clipped");
  }

  @Test
  void value_isThatAfterTheDenominator() {
    Index index =
        Index.builder("x")
            .indicator(
                Indicator.of("a", higherIsBetter())
                    .withScale(Scale.of(0, 100))
                    .withDenominator(Denominator.of("d")))
            .root(node("Index", sum()).child("a"))
            .build();
    IndicatorTable table = IndicatorTable.builder("a", "d").row("u", 50, 0.1).build();
    Explanation whole = Scorer.of(index).score(table).card("u").explain();
    assertThat(whole.parts().get(0).value()).hasValue(500);
    assertThat(whole.parts().get(0).notes()).isEmpty();
  }

  @Test
  void explain_isEqualForEqualScores() {
    Scores scores = Scorer.of(plain(sum(), "a")).score(Cases.column(3, 3));
    assertThat(scores.card(0).explain()).isEqualTo(scores.card(1).explain());
    assertThat(List.of(scores.card(0).explain())).hasSize(1);
  }
}
