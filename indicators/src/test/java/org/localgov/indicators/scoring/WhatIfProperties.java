package org.localgov.indicators.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.localgov.indicators.definition.Definitions;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.method.Methods;
import org.localgov.indicators.spi.Weights;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.table.TableBuilder;

class WhatIfProperties {
  private static final String[] IDS = {"a", "b", "c", "d"};

  private static Index index(MethodSpec rule) {
    Index.Builder index = Index.builder("x").normalise(Methods.minMax(1, 100));
    for (String id : IDS) {
      index.indicator(
          id, id.equals("c") ? Definitions.lowerIsBetter() : Definitions.higherIsBetter());
    }
    return index
        .root(
            Node.of("Index", rule)
                .child(Node.of("left").child("a", 2).child("b"))
                .child(Node.of("right").withWeight(3).child("c").child("d", 4)))
        .build();
  }

  private static IndicatorTable table(double[][] rows) {
    TableBuilder table = IndicatorTable.builder(IDS);
    for (int row = 0; row < rows.length; row++) {
      table.row("u" + row, rows[row]);
    }
    return table.build();
  }

  @Provide
  Arbitrary<MethodSpec> rules() {
    return Arbitraries.of(
        Methods.arithmeticMean(),
        Methods.geometricMean(),
        Methods.harmonicMean(),
        Methods.copeland());
  }

  @Provide
  Arbitrary<double[][]> rows() {
    return Arbitraries.doubles()
        .between(1, 100)
        .ofScale(1)
        .array(double[].class)
        .ofSize(4)
        .array(double[][].class)
        .ofMinSize(3)
        .ofMaxSize(40)
        .filter(rows -> Arrays.stream(rows).map(row -> row[0]).distinct().count() > 1)
        .filter(rows -> Arrays.stream(rows).map(row -> row[1]).distinct().count() > 1)
        .filter(rows -> Arrays.stream(rows).map(row -> row[2]).distinct().count() > 1)
        .filter(rows -> Arrays.stream(rows).map(row -> row[3]).distinct().count() > 1);
  }

  /** The same bits as the fitted scorer gives the changed table. */
  @Property(tries = 60)
  void value_isWhatTheFittedScorerSays(
      @ForAll("rules") MethodSpec rule,
      @ForAll("rows") double[][] rows,
      @ForAll @IntRange(max = 1000) int unit,
      @ForAll @IntRange(max = 3) int indicator) {
    int row = unit % rows.length;
    double value = rows[(row + 1) % rows.length][indicator];
    IndicatorTable table = table(rows);
    FittedScorer fitted = Scorer.of(index(rule)).fit(table);
    Scores after =
        Scorer.of(index(rule)).score(table).whatIf("u" + row, IDS[indicator], value).after();
    double[][] changed = Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
    changed[row][indicator] = value;
    same(after, fitted.score(table(changed)));
  }

  /** The same bits as a definition with this weight. */
  @Property(tries = 60)
  void weight_isWhatAnotherDefinitionSays(
      @ForAll("rules") MethodSpec rule,
      @ForAll("rows") double[][] rows,
      @ForAll @DoubleRange(min = 0.1, max = 9) double weight,
      @ForAll boolean ofNode) {
    String id = ofNode ? "left" : "d";
    Index other = Weights.of(Map.of(id, weight)).in(index(rule));
    IndicatorTable table = table(rows);
    Scores after = Scorer.of(index(rule)).score(table).whatIf().weight(id, weight).after();
    same(after, Scorer.of(other).score(table));
  }

  /** What is found gains a rank, and nothing smaller that was tried does. */
  @Property(tries = 40)
  void leastImprovement_gainsAndNothingLessDoes(
      @ForAll("rows") double[][] rows, @ForAll @IntRange(max = 1000) int unit) {
    String id = "u" + unit % rows.length;
    Scores scores = Scorer.of(index(Methods.arithmeticMean())).score(table(rows));
    int before = scores.rank(id, "Index");
    scores
        .whatIf()
        .leastImprovement(id, "a")
        .ifPresent(
            least -> {
              assertThat(scores.whatIf(id, "a", least.to()).after().rank(id, "Index"))
                  .isEqualTo(least.rankAfter())
                  .isLessThan(before);
              assertThat(
                      scores.whatIf(id, "a", Math.nextDown(least.to())).after().rank(id, "Index"))
                  .isEqualTo(before);
            });
  }

  private static void same(Scores scores, Scores expected) {
    for (String node : expected.nodes()) {
      assertThat(scores.scores(node)).containsExactly(expected.scores(node));
      assertThat(scores.ranks(node)).containsExactly(expected.ranks(node));
      assertThat(scores.rank("u0", node)).isEqualTo(expected.ranks(node)[0]);
    }
  }
}
