package org.localgov.indicators.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.indicators.definition.Direction;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.method.Methods;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.table.TableBuilder;

class ScoringProperties {
  private static final double TOLERANCE = 1e-12;

  /** An index of four indicators in two pillars, and data of whole numbers so that ties occur. */
  record Case(
      MethodSpec normalisation,
      MethodSpec aggregation,
      List<Integer> weights,
      List<Direction> directions,
      double[][] rows,
      long seed) {
    Index index(int... order) {
      Index.Builder index = Index.builder("x").normalise(normalisation);
      Node left = Node.of("left");
      Node right = Node.of("right").withWeight(2);
      for (int i : order) {
        index.indicator(id(i), directions.get(i));
        if (i < 2) {
          left = left.child(id(i), weights.get(i));
        } else {
          right = right.child(id(i), weights.get(i));
        }
      }
      Node root = Node.of("Index", aggregation).withMissing(Missing.of(MissingRule.SKIP));
      return index
          .root(order[0] < 2 ? root.child(left).child(right) : root.child(right).child(left))
          .build();
    }

    Index index() {
      return index(0, 1, 2, 3);
    }

    IndicatorTable table() {
      return table(IntStream.range(0, rows.length).boxed().toList());
    }

    IndicatorTable table(List<Integer> order) {
      TableBuilder table = IndicatorTable.builder("a", "b", "c", "d");
      order.forEach(row -> table.row("u" + row, rows[row]));
      return table.build();
    }

    Scores scores() {
      return Scorer.of(index()).score(table());
    }

    private static String id(int indicator) {
      return String.valueOf((char) ('a' + indicator));
    }

    @Override
    public String toString() {
      return normalisation
          + ", "
          + aggregation
          + ", "
          + weights
          + ", "
          + directions
          + ", "
          + Arrays.deepToString(rows);
    }
  }

  @Property
  void permutingUnits_changesNoScoreAndNoRank(@ForAll("cases") Case one) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, one.rows().length).boxed().toList());
    Collections.shuffle(order, new Random(one.seed()));
    Scores scores = one.scores();
    Scores shuffled = Scorer.of(one.index()).score(one.table(order));
    for (String node : scores.nodes()) {
      int[] ranks = scores.ranks(node);
      int[] shuffledRanks = shuffled.ranks(node);
      for (int at = 0; at < order.size(); at++) {
        assertClose(shuffled.score(at, node), scores.score(order.get(at), node));
        assertThat(shuffledRanks[at]).isEqualTo(ranks[order.get(at)]);
      }
    }
  }

  @Property
  void permutingIndicators_changesNoScore(@ForAll("cases") Case one) {
    Scores scores = one.scores();
    Scores permuted = Scorer.of(one.index(3, 2, 1, 0)).score(one.table());
    for (String node : scores.nodes()) {
      for (int row = 0; row < scores.rows(); row++) {
        assertClose(permuted.score(row, node), scores.score(row, node));
      }
    }
  }

  @Property
  void everyNode_liesBetweenItsChildren(@ForAll("cases") Case one) {
    Scores scores = one.scores();
    for (int row = 0; row < scores.rows(); row++) {
      between(scores, row, "Index", "left", "right");
      between(scores, row, "left", "a", "b");
      between(scores, row, "right", "c", "d");
    }
  }

  private static void between(Scores scores, int row, String node, String... children) {
    double[] there =
        Arrays.stream(children)
            .mapToDouble(id -> scores.score(row, id))
            .filter(x -> !Double.isNaN(x))
            .toArray();
    double score = scores.score(row, node);
    if (there.length == 0) {
      assertThat(score).isNaN();
    } else {
      double lowest = Arrays.stream(there).min().orElseThrow();
      double highest = Arrays.stream(there).max().orElseThrow();
      double slack = TOLERANCE * Math.max(1, Math.max(Math.abs(lowest), Math.abs(highest)));
      assertThat(score).isBetween(lowest - slack, highest + slack);
    }
  }

  @Property
  void improvingOneIndicator_neverLowersTheScore(@ForAll("cases") Case one) {
    FittedScorer fitted = Scorer.of(one.index()).fit(one.table());
    Scores before = fitted.score(one.table());
    double[][] better = new double[one.rows().length][];
    Arrays.setAll(better, row -> one.rows()[row].clone());
    for (double[] row : better) {
      row[1] += one.directions().get(1).sign() * 0.5;
    }
    Scores after =
        fitted.score(
            new Case(
                    one.normalisation(),
                    one.aggregation(),
                    one.weights(),
                    one.directions(),
                    better,
                    one.seed())
                .table());
    for (int row = 0; row < better.length; row++) {
      double score = before.score(row, "Index");
      if (!Double.isNaN(score)) {
        assertThat(after.score(row, "Index"))
            .isGreaterThanOrEqualTo(score - TOLERANCE * Math.abs(score));
      }
    }
  }

  @Property
  void contributions_addUpToTheScore(@ForAll("cases") Case one) {
    Scores scores = one.scores();
    for (int row = 0; row < scores.rows(); row++) {
      adds(scores.card(row).explain());
    }
  }

  private static void adds(Explanation explained) {
    if (explained.method().equals("arithmetic-mean") && explained.score().isPresent()) {
      double sum =
          explained.parts().stream().mapToDouble(part -> part.contribution().orElse(0)).sum();
      assertClose(sum, explained.score().getAsDouble());
    }
    explained.parts().forEach(ScoringProperties::adds);
  }

  @Property
  void explanation_hasTheScoresOfTheRun(@ForAll("cases") Case one) {
    Scores scores = one.scores();
    for (int row = 0; row < scores.rows(); row++) {
      assertExplained(scores.card(row).explain(), scores, row);
    }
  }

  private static void assertExplained(Explanation explained, Scores scores, int row) {
    assertBits(explained.score().orElse(Double.NaN), scores.score(row, explained.id()));
    explained.parts().forEach(part -> assertExplained(part, scores, row));
  }

  @Property
  void repeatedRuns_haveTheSameBits(@ForAll("cases") Case one) {
    assertSame(one.scores(), one.scores());
    assertSame(Scorer.of(one.index()).fit(one.table()).score(one.table()), one.scores());
  }

  @Property
  void rowByRow_isAsAllAtOnce(@ForAll("cases") Case one) {
    FittedScorer fitted = Scorer.of(one.index()).fit(one.table());
    Scores whole = fitted.score(one.table());
    for (int row = 0; row < whole.rows(); row++) {
      Scores alone = fitted.score(one.table(List.of(row)));
      for (String node : whole.nodes()) {
        assertBits(alone.score(0, node), whole.score(row, node));
      }
    }
  }

  @Property
  void normalisedColumns_areTheScoresOfTheLeaves(@ForAll("cases") Case one) {
    Scores scores = one.scores();
    IndicatorTable normalised = Scorer.of(one.index()).table(Step.NORMALISED, one.table());
    for (String leaf : normalised.columns()) {
      double[] column = normalised.column(leaf).toArray();
      for (int row = 0; row < column.length; row++) {
        assertBits(column[row], scores.scores(leaf)[row]);
        assertBits(scores.score(row, leaf), column[row]);
      }
    }
  }

  @Property
  void minMaxOfMinMax_isItself(@ForAll("cases") Case one) {
    MethodSpec unit = Methods.minMax(0, 1);
    Case plain =
        new Case(
            unit,
            one.aggregation(),
            one.weights(),
            Collections.nCopies(4, Direction.HIGHER_IS_BETTER),
            one.rows(),
            one.seed());
    Scorer scorer = Scorer.of(plain.index());
    IndicatorTable once = scorer.table(Step.NORMALISED, plain.table());
    IndicatorTable twice = scorer.table(Step.NORMALISED, once);
    for (String id : once.columns()) {
      assertThat(twice.column(id)).isEqualTo(once.column(id));
    }
  }

  @Property
  void turningADirection_isTurningTheValues(@ForAll("cases") Case one) {
    List<Direction> turned =
        one.directions().stream()
            .map(
                direction ->
                    direction.sign() > 0 ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER)
            .toList();
    double[][] negated = new double[one.rows().length][];
    Arrays.setAll(
        negated, row -> Arrays.stream(one.rows()[row]).map(value -> 0.0 - value).toArray());
    boolean bounded = one.normalisation().method().equals("goalposts");
    Case mirror =
        new Case(
            bounded ? Methods.goalposts(-9, 4, 10) : one.normalisation(),
            one.aggregation(),
            one.weights(),
            turned,
            negated,
            one.seed());
    assertSame(mirror.scores(), one.scores());
  }

  @Property
  void ranks_areCompetitionRanksWithinAPeriod(@ForAll("panels") List<double[]> cells) {
    TableBuilder table = IndicatorTable.builder("a");
    for (int row = 0; row < cells.size(); row++) {
      double year = cells.get(row)[0];
      ReferencePeriod period = year == 0 ? null : ReferencePeriod.parse("201" + (int) year);
      table.row("u" + row, period, cells.get(row)[1]);
    }
    Index index = Cases.plain(Methods.sum(), "a");
    int[] ranks = Scorer.of(index).score(table.build()).ranks("Index");
    for (int row = 0; row < ranks.length; row++) {
      double[] own = cells.get(row);
      long better = cells.stream().filter(other -> other[0] == own[0] && other[1] > own[1]).count();
      assertThat(ranks[row]).isEqualTo(Double.isNaN(own[1]) ? 0 : (int) better + 1);
    }
  }

  @Provide
  Arbitrary<Case> cases() {
    Arbitrary<MethodSpec> normalisations =
        Arbitraries.of(
            Methods.minMax(1, 100),
            Methods.minMax(0.1, 0.7),
            Methods.zScore(100, 10),
            Methods.goalposts(-4, 9, 10),
            Methods.distanceToMaximum(),
            Methods.rank(),
            Methods.percentileRank(),
            Methods.normalCdf());
    Arbitrary<Double> values =
        Arbitraries.integers()
            .between(-5, 10)
            .map(value -> value / 1.0)
            .injectNull(0.15)
            .map(value -> value == null ? Double.NaN : value);
    Arbitrary<double[][]> rows =
        values
            .array(Double[].class)
            .ofSize(4)
            .array(Double[][].class)
            .ofMinSize(1)
            .ofMaxSize(25)
            .map(ScoringProperties::spread);
    return Combinators.combine(
            normalisations,
            Arbitraries.of(
                Methods.arithmeticMean(), Methods.arithmeticMean(), Methods.geometricMean()),
            Arbitraries.integers().between(1, 5).list().ofSize(4),
            Arbitraries.of(Direction.class).list().ofSize(4),
            rows,
            Arbitraries.longs())
        .as(ScoringProperties::fitting)
        .withoutEdgeCases();
  }

  /** Returns a case in which a geometric mean has only scores above 0. */
  private static Case fitting(
      MethodSpec normalisation,
      MethodSpec rule,
      List<Integer> weights,
      List<Direction> directions,
      double[][] rows,
      long seed) {
    boolean positive = normalisation.method().equals("min-max");
    MethodSpec sound = positive ? rule : Methods.arithmeticMean();
    return new Case(normalisation, sound, weights, directions, rows, seed);
  }

  /** Returns the rows and two more, so that no column is constant. */
  private static double[][] spread(Double[][] rows) {
    double[][] all = new double[rows.length + 2][];
    for (int row = 0; row < rows.length; row++) {
      all[row] = Arrays.stream(rows[row]).mapToDouble(Double::doubleValue).toArray();
    }
    all[rows.length] = new double[] {-6, 11, -6, 11};
    all[rows.length + 1] = new double[] {11, -6, 11, -6};
    return all;
  }

  @Provide
  Arbitrary<List<double[]>> panels() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 3), Arbitraries.integers().between(-3, 4))
        .as((year, value) -> new double[] {year, value == 4 ? Double.NaN : value})
        .list()
        .ofMaxSize(40);
  }

  private static void assertSame(Scores found, Scores expected) {
    for (String node : expected.nodes()) {
      double[] scores = found.scores(node);
      double[] others = expected.scores(node);
      for (int row = 0; row < others.length; row++) {
        assertBits(scores[row], others[row]);
      }
    }
  }

  private static void assertBits(double found, double expected) {
    assertThat(Double.doubleToLongBits(found)).isEqualTo(Double.doubleToLongBits(expected));
  }

  private static void assertClose(double found, double expected) {
    assertThat(Double.isNaN(found)).isEqualTo(Double.isNaN(expected));
    if (!Double.isNaN(expected)) {
      assertThat(Math.abs(found - expected))
          .isLessThanOrEqualTo(TOLERANCE * Math.max(1, Math.abs(expected)));
    }
  }
}
