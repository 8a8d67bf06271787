package org.localgov.indicators.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.localgov.indicators.definition.Direction;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.Normalisation;
import org.localgov.indicators.definition.Passes;
import org.localgov.indicators.definition.Treatment;
import org.localgov.indicators.method.Methods;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.table.TableBuilder;

/**
 * The formula that an explanation shows is computed again from its text, digit by digit, and gives
 * the score: for negative and missing values, for indicators of which less is better, with weights,
 * and for rules that compare units.
 */
class FormulaTextTest {
  /** Formulas show six digits. */
  private static final double DIGITS = 5e-5;

  private static final int ROWS = 30;

  /** Rules whose formula is not arithmetic, such as a count of wins, are not here. */
  private static final List<MethodSpec> RULES =
      List.of(
          Methods.arithmeticMean(),
          Methods.geometricMean(),
          Methods.harmonicMean(),
          Methods.generalisedMean(-2),
          Methods.generalisedMean(0),
          Methods.generalisedMean(0.5),
          Methods.sum(),
          Methods.weightedProduct(),
          Methods.mazziottaPareto(),
          Methods.adjustedMazziottaPareto(),
          Methods.meanMinimum(0.5, 2),
          Methods.topsis());

  private static final List<MethodSpec> UNWEIGHTED =
      List.of(Methods.product(), Methods.minimum(), Methods.maximum(), Methods.owa(4, 3, 2, 1));

  private static final List<MethodSpec> NORMALISATIONS =
      List.of(
          Methods.minMax(1, 100),
          Methods.zScore(10, 2),
          Methods.scaled(-2, 5, 10),
          Methods.goalposts(-9, 9, 100),
          Methods.distanceToMaximum(),
          Methods.distanceToReference("u1"),
          Methods.percentileMinMax(0, 100),
          Methods.logistic(1, 0.3),
          Methods.normalCdf(),
          Methods.linear(-2, 3),
          Methods.piecewiseLinear(-20, 5, 0, 1, 3, 4, 20, -6),
          Methods.none());

  @TestFactory
  Stream<DynamicTest> rules() {
    double[][] above = values(1, 20);
    List<DynamicTest> tests = new ArrayList<>();
    for (MissingRule missing : List.of(MissingRule.SKIP, MissingRule.BLANK)) {
      RULES.forEach(rule -> tests.add(test(rule, missing, new double[] {1, 1, 1, 1}, above)));
      RULES.forEach(rule -> tests.add(test(rule, missing, new double[] {3, 1, 0.5, 2}, above)));
      UNWEIGHTED.forEach(rule -> tests.add(test(rule, missing, new double[] {1, 1, 1, 1}, above)));
    }
    for (MethodSpec rule :
        List.of(Methods.sum(), Methods.arithmeticMean(), Methods.owa(1, 1, 2, 3))) {
      tests.add(test(rule, MissingRule.SKIP, new double[] {1, 1, 1, 1}, values(-9, 9)));
    }
    return tests.stream();
  }

  private static DynamicTest test(
      MethodSpec rule, MissingRule missing, double[] weights, double[][] values) {
    return DynamicTest.dynamicTest(
        rule + " " + missing + " " + weights[0],
        () -> {
          Index.Builder index = Index.builder("x");
          Node root = Node.of("Index", rule).withMissing(Missing.of(missing));
          for (int child = 0; child < weights.length; child++) {
            index.indicator("c" + child, Direction.HIGHER_IS_BETTER);
            root = root.child("c" + child, weights[child]);
          }
          Scores scores = Scorer.of(index.root(root).build()).score(table(values));
          int there = 0;
          for (int row = 0; row < ROWS; row++) {
            Explanation whole = scores.card(row).explain();
            if (whole.score().isPresent()) {
              assertGives(whole);
              there++;
            }
          }
          assertThat(there).isGreaterThan(5);
        });
  }

  @TestFactory
  Stream<DynamicTest> twoChildren() {
    return Stream.of(Methods.difference(), Methods.quotient())
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.toString(),
                    () ->
                        assertGives(
                            Scorer.of(Cases.plain(rule, "a", "b"))
                                .score(IndicatorTable.builder("a", "b").row("u", 3, -8).build())
                                .card("u")
                                .explain())));
  }

  @TestFactory
  Stream<DynamicTest> normalisations() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Direction direction : Direction.values()) {
      for (MethodSpec spec : NORMALISATIONS) {
        tests.add(leaf(direction, Normalisation.of(spec)));
        tests.add(leaf(direction, Normalisation.of(spec).rescaled(-1, 1)));
      }
    }
    return tests.stream();
  }

  private static DynamicTest leaf(Direction direction, Normalisation normalisation) {
    return DynamicTest.dynamicTest(
        direction + " " + normalisation,
        () -> {
          Index index =
              Index.builder("x")
                  .indicator(Indicator.of("c0", direction).withNormalisation(normalisation))
                  .root(Node.of("Index", Methods.sum()).child("c0"))
                  .build();
          Scores scores = Scorer.of(index).score(table(values(-9, 9)));
          for (int row = 0; row < ROWS; row++) {
            Explanation part = scores.card(row).explain().parts().get(0);
            if (part.score().isPresent() && !part.formula().endsWith("the line")) {
              assertGives(part);
            }
          }
        });
  }

  private static void assertGives(Explanation explained) {
    double score = explained.score().orElseThrow();
    assertThat(FormulaText.value(explained.formula()))
        .as(explained.formula())
        .isCloseTo(score, within(DIGITS * Math.max(1, Math.abs(score))));
  }

  private static double[][] values(int lowest, int highest) {
    Random random = new Random(4);
    double[][] values = new double[ROWS][4];
    for (int row = 0; row < ROWS; row++) {
      for (int child = 0; child < 4; child++) {
        double value = lowest + Math.rint(random.nextDouble() * 10 * (highest - lowest)) / 10;
        values[row][child] = row > 3 && random.nextInt(5) == 0 ? Double.NaN : value;
      }
    }
    return values;
  }

  private static IndicatorTable table(double[][] values) {
    TableBuilder table = IndicatorTable.builder("c0", "c1", "c2", "c3");
    for (int row = 0; row < values.length; row++) {
      table.row("u" + row, values[row]);
    }
    return table.build();
  }

  @Test
  void clipped_isShownAsWhatItWasClippedTo() {
    Index index =
        Index.builder("x")
            .indicator("a", Direction.HIGHER_IS_BETTER)
            .normalise(Normalisation.of(Methods.goalposts(0, 10, 100)).rescaled(1, 5))
            .root(Node.of("Index", Methods.sum()).child("a"))
            .build();
    Explanation part =
        Scorer.of(index).score(Cases.column(2, 5, 40)).card("u2").explain().parts().get(0);
    assertThat(part.formula()).isEqualTo("(100 - 20) / 80 × 4 + 1, clipped");
    assertThat(part.score()).hasValue(5);
  }

  @Test
  void treated_isShownWithItsFormula() {
    Treatment log = Treatment.builder().first(Methods.log()).force(true).build();
    Treatment both =
        Treatment.builder()
            .first(Methods.winsorise(1))
            .second(Methods.log())
            .combine(true)
            .force(true)
            .passes(new Passes(0, -10))
            .build();
    assertThat(notes(log, 1, 2, 4, 101))
        .containsExactly("log: 101 counts as log(101 - 1 + 1) = 4.61512");
    assertThat(notes(both, 1, 2, 5, 101))
        .containsExactly(
            "winsorised high, then log: 101 counts as min(101, 5), then log(5 - 1 + 0.04) = 1.39624");
    assertThat(FormulaText.value("log(5 - 1 + 0.04)")).isCloseTo(1.39624, within(1e-5));
  }

  private static List<String> notes(Treatment treatment, double... values) {
    Index.Builder index =
        Index.builder("x")
            .indicator("a", Direction.HIGHER_IS_BETTER)
            .treat(treatment)
            .root(Node.of("Index", Methods.sum()).child("a"));
    return Scorer.of(index.build())
        .score(Cases.column(values))
        .card("u3")
        .explain()
        .parts()
        .get(0)
        .notes();
  }

  @Test
  void refusal_saysWhatTheNumberComesFrom() {
    Index index =
        Cases.plain(Methods.geometricMean(), "a", "b").toBuilder()
            .normalise(Methods.zScore())
            .build();
    IndicatorTable table =
        IndicatorTable.builder("a", "b").row("X", 1, 2).row("Y", 3, 4).row("Z", 5, 9).build();
    assertThat(catchThrowable(() -> Scorer.of(index).score(table)))
        .hasMessage(
            "cannot score unit 'X' on 'Index': geometric mean needs values > 0, 'a' is -1 after"
                + " z-score; normalise to a range above 0, such as min-max 1..100");
  }
}
