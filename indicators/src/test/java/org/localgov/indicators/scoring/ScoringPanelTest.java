package org.localgov.indicators.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.localgov.indicators.definition.Definitions.higherIsBetter;
import static org.localgov.indicators.definition.Definitions.lowerIsBetter;
import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.method.Methods.adjustedMazziottaPareto;
import static org.localgov.indicators.method.Methods.arithmeticMean;
import static org.localgov.indicators.method.Methods.benefitOfTheDoubt;
import static org.localgov.indicators.method.Methods.bordaCount;
import static org.localgov.indicators.method.Methods.columnMean;
import static org.localgov.indicators.method.Methods.columnMedian;
import static org.localgov.indicators.method.Methods.constantCarry;
import static org.localgov.indicators.method.Methods.constantValue;
import static org.localgov.indicators.method.Methods.copeland;
import static org.localgov.indicators.method.Methods.expectationMaximisation;
import static org.localgov.indicators.method.Methods.generalisedMean;
import static org.localgov.indicators.method.Methods.geometricMean;
import static org.localgov.indicators.method.Methods.groupMean;
import static org.localgov.indicators.method.Methods.groupMedian;
import static org.localgov.indicators.method.Methods.harmonicMean;
import static org.localgov.indicators.method.Methods.kemeny;
import static org.localgov.indicators.method.Methods.latest;
import static org.localgov.indicators.method.Methods.linearConstant;
import static org.localgov.indicators.method.Methods.linearOverPeriods;
import static org.localgov.indicators.method.Methods.maximum;
import static org.localgov.indicators.method.Methods.mazziottaPareto;
import static org.localgov.indicators.method.Methods.median;
import static org.localgov.indicators.method.Methods.minMax;
import static org.localgov.indicators.method.Methods.nearestNeighbours;
import static org.localgov.indicators.method.Methods.owa;
import static org.localgov.indicators.method.Methods.rank;
import static org.localgov.indicators.method.Methods.regression;
import static org.localgov.indicators.method.Methods.rowMean;
import static org.localgov.indicators.method.Methods.rowMedian;
import static org.localgov.indicators.method.Methods.topsis;
import static org.localgov.indicators.method.Methods.winsorise;
import static org.localgov.indicators.method.Methods.zScore;
import static org.localgov.indicators.scoring.Cases.NONE;
import static org.localgov.indicators.scoring.Cases.messages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.indicators.definition.Direction;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Normalisation;
import org.localgov.indicators.definition.Scope;
import org.localgov.indicators.definition.Treatment;
import org.localgov.indicators.table.Column;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.table.TableBuilder;

/** Panels as a user has them: a scale of one year kept for another, and for a city that is new. */
class ScoringPanelTest {
  private static final ReferencePeriod Y2012 = ReferencePeriod.year(2012);
  private static final ReferencePeriod Y2013 = ReferencePeriod.year(2013);
  private static final ReferencePeriod Y2014 = ReferencePeriod.year(2014);

  /** Returns an index of one indicator, {@code a}. */
  private static Index.Builder index(Direction direction) {
    return Index.builder("panel")
        .indicator("a", direction)
        .root(node("Index", arithmeticMean()).child("a"));
  }

  /** Returns one year of one indicator: units u0, u1 … */
  private static IndicatorTable year(ReferencePeriod year, double... values) {
    TableBuilder table = IndicatorTable.builder("a");
    for (int row = 0; row < values.length; row++) {
      table.row("u" + row, year, values[row]);
    }
    return table.build();
  }

  private static double[] later(Index index, IndicatorTable old, double... values) {
    return Scorer.of(index).fit(old).score(year(Y2014, values)).scores("Index");
  }

  @Test
  void minMax_ofAnotherYear_goesBeyondTheOldScale() {
    IndicatorTable old = year(Y2013, 10, 20, 50);
    Index up = index(higherIsBetter()).normalise(minMax(0, 100)).build();
    assertThat(later(up, old, 30, 60, 5)).containsExactly(50, 125, -12.5);
    Index down = index(lowerIsBetter()).normalise(minMax(0, 100)).build();
    assertThat(later(down, old, 30, 60, 5)).containsExactly(50, -25, 112.5);
  }

  @Test
  void zScore_ofAnotherYear_hasTheOldMeanAndDeviation() {
    IndicatorTable old = year(Y2013, 2, 4, 4, 6);
    double deviation = Math.sqrt(8 / 3.0);
    Index up = index(higherIsBetter()).normalise(zScore(50, 10)).build();
    assertThat(later(up, old, 4, 10, 1))
        .containsExactly(
            new double[] {50, 50 + 10 * 6 / deviation, 50 - 10 * 3 / deviation}, within(1e-12));
    Index down = index(lowerIsBetter()).normalise(zScore(50, 10)).build();
    assertThat(later(down, old, 4, 10, 1))
        .containsExactly(
            new double[] {50, 50 - 10 * 6 / deviation, 50 + 10 * 3 / deviation}, within(1e-12));
  }

  @Test
  void rank_ofAnotherYear_isThePlaceAmongTheOldValues() {
    IndicatorTable old = year(Y2013, 10, 20, 20, 40);
    Index up = index(higherIsBetter()).normalise(rank()).build();
    assertThat(later(up, old, 5, 10, 20, 25, 40, 99)).containsExactly(1, 1, 2, 4, 4, 5);
    Index down = index(lowerIsBetter()).normalise(rank()).build();
    assertThat(later(down, old, 5, 10, 20, 25, 40, 99)).containsExactly(5, 4, 2, 2, 1, 1);
  }

  @Test
  void winsoriseThenMinMax_ofAnotherYear_keepsTheOldLimitAndScale() {
    IndicatorTable old = year(Y2013, 1, 2, 3, 4, 5, 6, 7, 8, 9, 100);
    Index up =
        index(higherIsBetter())
            .treat(Treatment.builder().first(winsorise(1)).build())
            .normalise(minMax(0, 100))
            .build();
    FittedScorer fitted = Scorer.of(up).fit(old);
    assertThat(fitted.table(Step.TREATED, year(Y2014, 200, 5, 9, 0)).column("a"))
        .isEqualTo(Column.of(9, 5, 9, 0));
    assertThat(later(up, old, 200, 5, 9, 0)).containsExactly(100, 50, 100, -12.5);
    assertThat(fitted.score(year(Y2014, 200, 5)).card("u0").treated()).containsExactly("a");
    assertThat(fitted.score(year(Y2014, 200, 5)).card("u1").treated()).isEmpty();
  }

  @Test
  void force_treatsWhatPassesTheCheck() {
    IndicatorTable old = year(Y2013, 1, 2, 3, 4, 6);
    Treatment usual = Treatment.builder().first(winsorise(1)).build();
    Index left = index(higherIsBetter()).treat(usual).normalise(minMax(0, 100)).build();
    assertThat(later(left, old, 6)).containsExactly(100);
    assertThat(later(left, old, 11)).containsExactly(200);
    Index forced =
        index(higherIsBetter()).treat(usual.withForce(true)).normalise(minMax(0, 100)).build();
    assertThat(later(forced, old, 6, 11, 2.5)).containsExactly(100, 100, 50);
  }

  @Test
  void rescale_ofAnotherYear_isThatOfTheOldSample() {
    IndicatorTable old = year(Y2013, 2, 4, 4, 6);
    Index rescaled =
        index(higherIsBetter()).normalise(Normalisation.of(zScore()).rescaled(1, 101)).build();
    assertThat(later(rescaled, old, 2, 5, 8))
        .containsExactly(new double[] {1, 76, 151}, within(1e-12));
  }

  @Test
  void groupMean_ofAnotherYear_isThatOfTheOldSample() {
    Index index = index(higherIsBetter()).impute(groupMean("Region")).build();
    IndicatorTable old =
        IndicatorTable.builder("a")
            .row("n1", Y2013, 10)
            .row("n2", Y2013, 20)
            .row("s1", Y2013, 40)
            .row("s2", Y2013, NONE)
            .group("Region", "n1", "North")
            .group("Region", "n2", "North")
            .group("Region", "s1", "South")
            .group("Region", "s2", "South")
            .build();
    IndicatorTable next =
        IndicatorTable.builder("a")
            .row("n1", Y2014, 900)
            .row("new", Y2014, NONE)
            .row("s2", Y2014, NONE)
            .row("e1", Y2014, NONE)
            .row("lone", Y2014, NONE)
            .group("Region", "n1", "North")
            .group("Region", "new", "North")
            .group("Region", "s2", "South")
            .group("Region", "e1", "East")
            .build();
    Scores scores = Scorer.of(index).fit(old).score(next);
    assertThat(scores.scores("Index")).containsExactly(900, 15, 40, NONE, NONE);
    assertThat(scores.ranks("Index")).containsExactly(1, 3, 2, 0, 0);
    assertThat(messages(scores.warnings()))
        .containsExactly(
            "not-imputed|unit 'e1', period 2014, indicator 'a': group-mean leaves it missing: group"
                + " 'East' has no value in the sample; give one, or group more widely",
            "not-imputed|unit 'lone', period 2014, indicator 'a': group-mean leaves it missing: the"
                + " row is in no group of 'Region'; put it in one");
  }

  @Test
  void latest_ofATableWithTheYearBefore_carriesItsValues() {
    Index index = index(higherIsBetter()).impute(latest(1)).normalise(minMax(0, 100)).build();
    IndicatorTable old = year(Y2013, 10, 50);
    IndicatorTable panel =
        IndicatorTable.builder("a")
            .row("u0", Y2014, NONE)
            .row("u0", Y2013, 30)
            .row("u1", Y2014, NONE)
            .row("u1", Y2012, 20)
            .row("new", Y2014, NONE)
            .build();
    Scores scores = Scorer.of(index).fit(old).score(panel);
    assertThat(scores.scores("Index")).containsExactly(50, 50, NONE, 25, NONE);
    assertThat(scores.card("u0", Y2014).imputed()).containsExactly("a");
    assertThat(scores.warnings()).hasSize(2);
    Scores alone = Scorer.of(index).fit(old).score(year(Y2014, NONE));
    assertThat(alone.score("u0", "Index")).isNaN();
    assertThat(alone.warnings()).hasSize(1);
  }

  @Test
  void perPeriod_fitsEachYearForItself() {
    Index index =
        index(higherIsBetter())
            .normalise(Normalisation.of(minMax(0, 100)).per(Scope.PERIOD))
            .build();
    IndicatorTable panel =
        IndicatorTable.builder("a")
            .row("u", Y2013, 1)
            .row("u", Y2014, 10)
            .row("v", Y2013, 3)
            .row("v", Y2014, 30)
            .row("new", Y2014, 20)
            .build();
    Scores scores = Scorer.of(index).score(panel);
    assertThat(scores.scores("Index")).containsExactly(0, 0, 100, 100, 50);
    assertThat(scores.ranks("Index")).containsExactly(2, 3, 1, 1, 2);
  }

  @Test
  void comparingRule_rowsWithoutAPeriod_areAGroupOfTheirOwn() {
    Index index =
        Index.builder("panel")
            .indicator("a", higherIsBetter())
            .indicator("b", higherIsBetter())
            .root(node("Index", copeland()).children("a", "b"))
            .build();
    IndicatorTable table =
        IndicatorTable.builder("a", "b")
            .row("u", Y2013, 1, 1)
            .row("v", 5, 5)
            .row("v", Y2013, 2, 2)
            .row("u", 9, 9)
            .build();
    Scores scores = Scorer.of(index).score(table);
    for (int[] rows : table.rowsByPeriod()) {
      Scores alone = Scorer.of(index).score(table.select(rows));
      for (int at = 0; at < rows.length; at++) {
        assertThat(scores.score(rows[at], "Index")).isEqualTo(alone.score(at, "Index"));
        assertThat(scores.card(rows[at]).explain().score())
            .hasValue(scores.score(rows[at], "Index"));
      }
    }
  }

  private static final List<String> COLUMNS = List.of("a", "b", "c", "d", "e", "f");

  /** An uneven tree with rules of each node's own, and normalisations of each indicator's own. */
  private static Index uneven(MethodSpec imputation, MethodSpec third) {
    return uneven(imputation, third, 0.5);
  }

  private static Index uneven(MethodSpec imputation, MethodSpec third, double weight) {
    Treatment forced = Treatment.builder().first(winsorise(3)).force(true).build();
    return Index.builder("uneven")
        .indicator("a", higherIsBetter())
        .indicator("b", lowerIsBetter())
        .indicator(
            Indicator.of("c", higherIsBetter())
                .withNormalisation(Normalisation.of(zScore()).rescaled(1, 100)))
        .indicator(Indicator.of("d", lowerIsBetter()).withNormalisation(rank()))
        .indicator(Indicator.of("e", higherIsBetter()).withTreatment(forced))
        .indicator(
            Indicator.of("f", higherIsBetter())
                .withNormalisation(
                    Normalisation.of(minMax(0, 1)).per(Scope.PERIOD).rescaled(5, 50)))
        .impute(imputation)
        .treat(Treatment.builder().first(winsorise(5)).build())
        .normalise(minMax(1, 100))
        .root(
            node("Index", arithmeticMean())
                .withMissing(new Missing(MissingRule.SKIP, 0.5))
                .child(
                    node("Left", geometricMean())
                        .withMissing(Missing.of(MissingRule.BLANK))
                        .child("a", 2)
                        .child(node("Deep", harmonicMean()).child("b").child("c", 3)),
                    2)
                .child(
                    node("Right", third)
                        .withMissing(new Missing(MissingRule.SKIP, 0.6))
                        .child("d")
                        .child("e", weight))
                .child("f", 0.25))
        .build();
  }

  /** Indices of which a row's estimates come from the sample or from the row itself. */
  static Stream<Index> indicesOfSamples() {
    return Stream.of(
        uneven(groupMean("Region"), arithmeticMean()),
        uneven(columnMedian(), geometricMean()),
        uneven(columnMean(), copeland()),
        uneven(groupMedian("Region"), kemeny()),
        uneven(rowMean(), topsis()),
        uneven(rowMedian(), benefitOfTheDoubt(), 1),
        uneven(nearestNeighbours(5), adjustedMazziottaPareto()),
        uneven(regression("a", "c"), mazziottaPareto()),
        uneven(expectationMaximisation(), generalisedMean(2)),
        uneven(constantValue(500), maximum(), 1));
  }

  /** Indices of which a row's estimates come from other periods of its unit. */
  static Stream<Index> indicesOfSeries() {
    return Stream.of(
        uneven(latest(), bordaCount()),
        uneven(linearOverPeriods(), arithmeticMean()),
        uneven(constantCarry(), median()),
        uneven(linearConstant(), owa(0.75, 0.25), 1));
  }

  static Stream<Index> indices() {
    return Stream.concat(indicesOfSamples(), indicesOfSeries());
  }

  /** Returns rows of 150 cities in three years, gaps, ties, outliers and twins among them. */
  private static IndicatorTable panel(List<Integer> order) {
    TableBuilder table = IndicatorTable.builder(COLUMNS);
    List<ReferencePeriod> years = List.of(Y2012, Y2013, Y2014);
    for (int row : order) {
      int city = row / 3;
      Random random = new Random(1000L * (city / 2) + row % 3);
      double[] values = random.doubles(COLUMNS.size(), 1, 1000).toArray();
      values[3] = Math.floor(values[3] / 100);
      values[4] = Math.exp(values[4] / 60);
      for (int i = 0; i < values.length; i++) {
        values[i] = random.nextInt(9) == 0 ? NONE : values[i];
      }
      table.row("city-" + city, years.get(row % 3), values);
      if (city % 11 != 0) {
        table.group("Region", "city-" + city, "region-" + city % 4);
      }
    }
    return table.build();
  }

  private static IndicatorTable panel() {
    return panel(IntStream.range(0, 450).boxed().toList());
  }

  @ParameterizedTest
  @MethodSource("indices")
  void shuffledRows_keepScoresAndRanks(Index index) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, 450).boxed().toList());
    Collections.shuffle(order, new Random(5));
    Scores scores = Scorer.of(index).score(panel());
    Scores shuffled = Scorer.of(index).score(panel(order));
    for (String id : scores.nodes()) {
      double[] expected = scores.scores(id);
      double[] found = shuffled.scores(id);
      int[] ranks = scores.ranks(id);
      int[] shuffledRanks = shuffled.ranks(id);
      for (int at = 0; at < found.length; at++) {
        double score = expected[order.get(at)];
        assertThat(Double.isNaN(found[at])).as(id).isEqualTo(Double.isNaN(score));
        if (!Double.isNaN(score)) {
          assertThat(found[at]).as(id).isCloseTo(score, within(1e-12 * Math.abs(score)));
        }
        assertThat(shuffledRanks[at]).as(id).isEqualTo(ranks[order.get(at)]);
      }
    }
    assertThat(messages(shuffled.warnings()))
        .containsExactlyInAnyOrderElementsOf(messages(scores.warnings()));
  }

  @ParameterizedTest
  @MethodSource("indices")
  void nodes_areMadeOfTheirChildrenAsTheirRulesSay(Index index) {
    Scores scores = Scorer.of(index).score(panel());
    int blank = 0;
    for (int row = 0; row < scores.rows(); row++) {
      double b = scores.score(row, "b");
      double c = scores.score(row, "c");
      boolean deepBlank = Double.isNaN(b) || Double.isNaN(c);
      double deep = deepBlank ? NONE : 4 / (1 / b + 3 / c);
      assertScore(scores, row, "Deep", deep);
      double a = scores.score(row, "a");
      double left = deepBlank ? NONE : Math.exp((2 * Math.log(a) + Math.log(deep)) / 3);
      assertScore(scores, row, "Left", left);
      double right = scores.score(row, "Right");
      if (Double.isNaN(scores.score(row, "d")) || Double.isNaN(scores.score(row, "e"))) {
        assertThat(right).isNaN();
      }
      double f = scores.score(row, "f");
      double[] parts = {left, right, f};
      double[] weights = {2, 1, 0.25};
      double sum = 0;
      double weight = 0;
      int present = 0;
      for (int i = 0; i < parts.length; i++) {
        if (!Double.isNaN(parts[i])) {
          sum += weights[i] * parts[i];
          weight += weights[i];
          present++;
        }
      }
      blank += present < 2 ? 1 : 0;
      assertScore(scores, row, "Index", present < 2 ? NONE : sum / weight);
    }
    assertThat(blank).isLessThan(scores.rows() / 2);
  }

  private static void assertScore(Scores scores, int row, String id, double expected) {
    double found = scores.score(row, id);
    assertThat(Double.isNaN(found)).as("%s of row %d", id, row).isEqualTo(Double.isNaN(expected));
    if (!Double.isNaN(expected)) {
      assertThat(found).as("%s of row %d", id, row).isCloseTo(expected, within(1e-9));
    }
  }

  @ParameterizedTest
  @MethodSource("indicesOfSamples")
  void fittedScorer_scoresAYearAloneAsAmongOthers(Index index) {
    IndicatorTable panel = panel();
    FittedScorer fitted = Scorer.of(index).fit(panel);
    Scores whole = fitted.score(panel);
    assertBits(fitted.score(panel), Scorer.of(index).score(panel));
    for (int[] rows : panel.rowsByPeriod()) {
      Scores alone = fitted.score(panel.select(rows));
      for (String id : whole.nodes()) {
        int[] ranks = whole.ranks(id);
        int[] others = alone.ranks(id);
        for (int at = 0; at < rows.length; at++) {
          assertThat(Double.doubleToLongBits(alone.score(at, id)))
              .isEqualTo(Double.doubleToLongBits(whole.score(rows[at], id)));
          assertThat(others[at]).isEqualTo(ranks[rows[at]]);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void threads_doNotShow(int count) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(count);
    try {
      for (Index index :
          List.of(uneven(groupMean("Region"), arithmeticMean()), uneven(latest(), bordaCount()))) {
        IndicatorTable panel = panel();
        FittedScorer fitted = Scorer.of(index).fit(panel);
        Scores expected = fitted.score(panel);
        List<Callable<Scores>> runs = new ArrayList<>();
        for (int run = 0; run < count; run++) {
          runs.add(() -> fitted.score(panel));
          runs.add(() -> Scorer.of(index).score(panel));
        }
        for (Future<Scores> run : threads.invokeAll(runs)) {
          assertBits(run.get(), expected);
        }
      }
    } finally {
      threads.shutdown();
    }
  }

  private static void assertBits(Scores found, Scores expected) {
    for (String id : expected.nodes()) {
      assertThat(bits(found, id)).as(id).isEqualTo(bits(expected, id));
      assertThat(found.ranks(id)).as(id).isEqualTo(expected.ranks(id));
    }
    assertThat(found.fitted()).isEqualTo(expected.fitted());
    assertThat(found.warnings()).isEqualTo(expected.warnings());
  }

  private static long[] bits(Scores scores, String id) {
    return Arrays.stream(scores.scores(id)).mapToLong(Double::doubleToLongBits).toArray();
  }
}
