package org.localgov.indicators.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.localgov.indicators.definition.Definitions.higherIsBetter;
import static org.localgov.indicators.definition.Definitions.lowerIsBetter;
import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.method.Methods.arithmeticMean;
import static org.localgov.indicators.method.Methods.columnMean;
import static org.localgov.indicators.method.Methods.copeland;
import static org.localgov.indicators.method.Methods.geometricMean;
import static org.localgov.indicators.method.Methods.log;
import static org.localgov.indicators.method.Methods.minMax;
import static org.localgov.indicators.method.Methods.winsorise;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.localgov.core.error.UnknownNameException;
import org.localgov.core.error.ViolationsException;
import org.localgov.indicators.definition.ConstantRule;
import org.localgov.indicators.definition.Denominator;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Normalisation;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.definition.Scope;
import org.localgov.indicators.definition.Screening;
import org.localgov.indicators.definition.Treatment;
import org.localgov.indicators.instrument.InstrumentInputs;
import org.localgov.indicators.instrument.Instruments;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.table.TableBuilder;

class UnitScorerTest {
  private static final double NONE = Double.NaN;

  static List<Index> instrumentsOfSingleUnits() {
    return Instruments.all().stream().filter(index -> index.rollUps().isEmpty()).toList();
  }

  @ParameterizedTest
  @MethodSource("instrumentsOfSingleUnits")
  void score_inEveryInstrument_isThatOfATableOfTheUnit_toTheLastBit(Index index) {
    Random random = new Random(5);
    Scorer scorer = Scorer.builder(index).set(InstrumentInputs.settings(index)).build();
    IndicatorTable kinds = InstrumentInputs.table(index, "middle", "best");
    FittedScorer fitted = scorer.fit(IndicatorTable.builder(index.columns()).build());
    UnitScorer units = scorer.unit();
    for (int unit = 0; unit < 50; unit++) {
      double[] values =
          units.columns().stream()
              .mapToDouble(
                  id -> random.nextInt(15) == 0 ? NONE : kinds.column(id).get(random.nextInt(2)))
              .toArray();
      assertSame(fitted, units, values);
    }
  }

  /** Every step that a fitted scorer can take, and three rules. */
  private static Index index(MethodSpec rule) {
    Indicator water = Indicator.of("water", higherIsBetter()).withScale(Scale.of(0, 100));
    return Index.builder("x")
        .indicator(water)
        .indicator(Indicator.of("delay", lowerIsBetter()).withDenominator(Denominator.of("people")))
        .indicator("staff", higherIsBetter())
        .treat(Treatment.builder().first(winsorise(2)).second(log()).build())
        .normalise(minMax(1, 100))
        .root(
            node("Index", rule)
                .withMissing(Missing.of(MissingRule.SKIP))
                .child(node("services").child("water", 2).child("delay", 1), 3)
                .child("staff", 1))
        .build();
  }

  private static IndicatorTable towns(Random random) {
    TableBuilder table = IndicatorTable.builder("water", "delay", "staff", "people");
    for (int town = 0; town < 30; town++) {
      double skewed = Math.exp(random.nextDouble() * 6);
      table.row("t" + town, random.nextInt(100), skewed, -skewed, 1 + random.nextInt(50));
    }
    return table.build();
  }

  @Test
  void score_afterDenominatorsAndTreatment_isThatOfATableOfTheUnit_toTheLastBit() {
    Random random = new Random(8);
    for (MethodSpec rule : List.of(arithmeticMean(), geometricMean(), copeland())) {
      IndicatorTable towns = towns(random);
      FittedScorer fitted = Scorer.of(index(rule)).fit(towns);
      UnitScorer units = fitted.unit();
      assertThat(units.columns()).containsExactly("water", "delay", "staff", "people");
      for (int town = 0; town < towns.rows(); town++) {
        double[] values = new double[4];
        for (int column = 0; column < values.length; column++) {
          values[column] = towns.column(units.columns().get(column)).get(town);
        }
        assertSame(fitted, units, values);
        values[town % 3] = NONE;
        assertSame(fitted, units, values);
        values[town % 4] = -1e9;
        assertSame(fitted, units, values);
        values[3] = 0;
        assertSame(fitted, units, values);
      }
    }
  }

  @Test
  void score_ofAnIndexThatEstimatesOrScreens_isThatOfATableOfTheUnit() {
    Index whole = Cases.SERVICES;
    Index estimated = whole.toBuilder().impute(columnMean()).build();
    FittedScorer fitted = Scorer.of(estimated).fit(Cases.TOWNS);
    UnitScorer units = fitted.unit();
    assertSame(fitted, units, 50, NONE);
    assertThat(units.score("delay")).isNotNaN();
    FittedScorer screened =
        Scorer.of(whole.toBuilder().screen(Screening.of(0.9, 0)).build()).fit(Cases.TOWNS);
    assertThat(screened.unit().score(50, 10)).isEqualTo(fitted.unit().score(50, 10));
    assertThat(screened.unit().score(50, NONE)).isNaN();
  }

  private static void assertSame(FittedScorer fitted, UnitScorer units, double... values) {
    IndicatorTable one =
        IndicatorTable.builder(units.columns()).row(UnitScorer.UNIT, values).build();
    Scores[] expected = new Scores[1];
    String refusal = refusal(() -> expected[0] = fitted.score(one));
    double[] root = new double[1];
    assertThat(refusal(() -> root[0] = units.score(values))).isEqualTo(refusal);
    if (refusal.isEmpty()) {
      assertThat(root).containsExactly(units.score(expected[0].root()));
      for (String node : expected[0].nodes()) {
        Double score = expected[0].score(0, node);
        assertThat(units.score(node)).as(node).isEqualTo(score);
      }
    }
  }

  private static String refusal(Runnable work) {
    try {
      work.run();
      return "";
    } catch (ScoringException | ViolationsException e) {
      return String.valueOf(e.getMessage());
    }
  }

  @Test
  void score_handWorked() {
    UnitScorer units = Scorer.of(Cases.SERVICES).fit(Cases.TOWNS).unit();
    // Water 40..80, delay 23..3: (2 × 50 + 1 × 75) / 3.
    assertThat(units.score(60, 8)).isEqualTo(175.0 / 3);
    assertThat(units.score("delay")).isEqualTo(75);
    assertThat(units.score(60, NONE)).isEqualTo(50);
    assertThat(units.score("delay")).isNaN();
    assertThat(units).hasToString("UnitScorer[services, 2 values]");
  }

  @Test
  void score_ofValuesThatDoNotFit_isRefused() {
    UnitScorer units = Scorer.of(index(arithmeticMean())).fit(towns(new Random(1))).unit();
    assertThatThrownBy(() -> units.score(1, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "values of a unit must be 4, one for each of water, delay, staff, people, got 2");
    assertThatThrownBy(() -> units.score(101, 1, 1, 1))
        .isInstanceOf(ViolationsException.class)
        .hasMessageContaining("unit 'unit', indicator 'water': must be 0..100, got 101");
    assertThatThrownBy(() -> units.score(1, Double.POSITIVE_INFINITY, 1, 1))
        .isInstanceOf(ViolationsException.class)
        .hasMessage("unit 'unit': indicator 'delay' must be finite, got 'Infinity'");
    assertThatThrownBy(() -> units.score("air"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageContaining("air");
  }

  @Test
  void unit_ofAnIndexThatNeedsMore_isRefused() {
    assertThatThrownBy(() -> Scorer.of(Cases.SERVICES).unit())
        .isInstanceOf(ScoringException.class)
        .hasMessageContaining("min-max needs at least 1 value");
    assertThatThrownBy(() -> Scorer.of(Instruments.of("rai-country")).unit())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("index 'rai-country' makes one row of many; score a table of them");
    Index byPeriod =
        Cases.SERVICES.toBuilder()
            .normalise(Normalisation.of(minMax(0, 1)).per(Scope.PERIOD))
            .build();
    UnitScorer units = Scorer.of(byPeriod).fit(Cases.TOWNS).unit();
    assertThat(units.score(60, 8)).isEqualTo(1.75 / 3);
    IndicatorTable dated =
        IndicatorTable.builder("water", "delay")
            .row("a", Cases.Y2010, 1, 2)
            .row("b", Cases.Y2010, 3, 1)
            .build();
    UnitScorer undated = Scorer.of(byPeriod).fit(dated).unit();
    assertThatThrownBy(() -> undated.score(2, 1))
        .isInstanceOf(ScoringException.class)
        .hasMessageContaining("is fitted per period and knows only [2010]");
  }

  @Test
  void score_ofAConstantIndicatorThatIsDropped_leavesItOut() {
    Normalisation range = Normalisation.of(minMax(0, 100)).onConstant(ConstantRule.DROP);
    Index index = Cases.SERVICES.toBuilder().normalise(range).build();
    IndicatorTable table =
        IndicatorTable.builder("water", "delay").row("a", 1, 5).row("b", 3, 5).build();
    FittedScorer fitted = Scorer.of(index).fit(table);
    assertSame(fitted, fitted.unit(), 2, 5);
    assertThat(fitted.unit().score(2, 5)).isEqualTo(50);
  }
}
