package org.localgov.indicators.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.localgov.indicators.definition.Definitions.higherIsBetter;
import static org.localgov.indicators.definition.Definitions.lowerIsBetter;
import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.method.Methods.arithmeticMean;
import static org.localgov.indicators.method.Methods.columnMean;
import static org.localgov.indicators.method.Methods.columnMedian;
import static org.localgov.indicators.method.Methods.geometricMean;
import static org.localgov.indicators.method.Methods.minMax;
import static org.localgov.indicators.method.Methods.zScore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.table.TableBuilder;
import org.localgov.indicators.text.ResultTable;

/** Laws of uncertainty and sensitivity analyses, on indices of four indicators and random data. */
class RobustnessProperties {
  private static final List<String> IDS = List.of("a", "b", "c", "d");

  private static final Index INDEX =
      Index.builder("random")
          .indicator("a", higherIsBetter())
          .indicator("b", lowerIsBetter())
          .indicator("c", higherIsBetter())
          .indicator("d", higherIsBetter())
          .impute(columnMean())
          .normalise(minMax(1, 100))
          .root(
              node("Index", arithmeticMean())
                  .child(node("First").child("a", 2).child("b"))
                  .child(node("Second").child("c").child("d", 3)))
          .build();

  private static final UncertainInput NORMALISATION =
      UncertainInput.options("normalisation", "normalisation", minMax(1, 100), zScore(10, 1));
  private static final UncertainInput RULE =
      UncertainInput.options("rule", "aggregation", arithmeticMean(), geometricMean());
  private static final UncertainInput IMPUTATION =
      UncertainInput.options("imputation", "imputation", columnMean(), columnMedian(), "none");
  private static final UncertainInput WEIGHTS =
      UncertainInput.noise("weights", "weights", Noise.relativeUniform(0.4)).onLevels(1);
  private static final UncertainInput SHARES =
      UncertainInput.noise("shares", "weights", Noise.dirichlet(20)).onLevels(2);
  private static final UncertainInput DATA =
      UncertainInput.noise("data", "data", Noise.of(NoiseKind.NORMAL, "relativeDeviation", 0.2));
  private static final UncertainInput REMOVAL =
      UncertainInput.options("removal", "indicator:b", "included", "removed");

  private static final UncertaintySpec CHOICES =
      UncertaintySpec.of(NORMALISATION, RULE, IMPUTATION, WEIGHTS, SHARES, REMOVAL);
  private static final UncertaintySpec ALL =
      UncertaintySpec.of(NORMALISATION, RULE, IMPUTATION, WEIGHTS, SHARES, REMOVAL, DATA);

  private static List<double[]> rows(Random random, int units) {
    List<double[]> rows = new ArrayList<>();
    for (int row = 0; row < units; row++) {
      double[] values = random.doubles(IDS.size(), 1, 50).toArray();
      if (row > 2 && random.nextInt(4) == 0) {
        values[random.nextInt(values.length)] = Double.NaN;
      }
      rows.add(values);
    }
    return rows;
  }

  private static IndicatorTable table(List<double[]> rows, List<Integer> order) {
    TableBuilder table = IndicatorTable.builder(IDS);
    order.forEach(row -> table.row("u" + row, rows.get(row)));
    return table.build();
  }

  private static List<Integer> inOrder(int count) {
    List<Integer> order = new ArrayList<>();
    for (int row = 0; row < count; row++) {
      order.add(row);
    }
    return order;
  }

  private static IndicatorTable table(long seed, int units) {
    return table(rows(new Random(seed), units), inOrder(units));
  }

  private static List<Object> cells(ResultTable... tables) {
    return new ArrayList<>(Arrays.stream(tables).map(ResultTable::rows).toList());
  }

  /** Equality of doubles as objects is that of their bits. */
  @Property(tries = 12)
  void threads_changeNoBit(
      @ForAll long seed,
      @ForAll @IntRange(min = 3, max = 20) int units,
      @ForAll Sampling sampling) {
    IndicatorTable data = table(seed, units);
    for (UncertaintySpec spec : List.of(CHOICES, ALL)) {
      Robustness one =
          Robustness.of(INDEX, spec)
              .replications(spec == ALL ? 300 : 700)
              .seed(seed)
              .sampling(sampling)
              .keep(true)
              .pairs(true);
      UncertaintyResult alone = one.run(data);
      List<Object> all =
          cells(alone.result(), alone.rankResult(), alone.pairResult(), alone.failureResult());
      for (int threads : new int[] {2, 7}) {
        UncertaintyResult shared = one.threads(threads).run(data);
        assertThat(
                cells(
                    shared.result(),
                    shared.rankResult(),
                    shared.pairResult(),
                    shared.failureResult()))
            .isEqualTo(all);
        for (int run = 0; run < 300; run += 37) {
          assertThat(Arrays.equals(shared.scores(run), alone.scores(run))).isTrue();
          assertThat(shared.ranks(run)).isEqualTo(alone.ranks(run));
        }
      }
    }
  }

  @Property(tries = 6)
  void threads_changeNoIndex(@ForAll long seed, @ForAll Sampling sampling) {
    IndicatorTable data = table(seed, 8);
    Robustness one =
        Robustness.of(INDEX, CHOICES)
            .replications(100)
            .seed(seed)
            .sampling(sampling)
            .keep(true)
            .resamples(20);
    SensitivityResult alone = one.sensitivity(data);
    for (int threads : new int[] {2, 7}) {
      SensitivityResult shared = one.threads(threads).sensitivity(data);
      assertThat(cells(shared.result(), shared.unitResult(), shared.uncertainty().result()))
          .isEqualTo(cells(alone.result(), alone.unitResult(), alone.uncertainty().result()));
    }
  }

  @Property(tries = 30)
  void orderOfUnits_changesNoRank(
      @ForAll long seed,
      @ForAll @IntRange(min = 3, max = 25) int units,
      @ForAll boolean isOfDataToo) {
    Random random = new Random(seed);
    List<double[]> rows = rows(random, units);
    List<Integer> order = inOrder(units);
    IndicatorTable data = table(rows, order);
    Collections.shuffle(order, random);
    IndicatorTable shuffled = table(rows, order);
    Robustness robustness =
        Robustness.of(INDEX, isOfDataToo ? ALL : CHOICES).replications(60).seed(seed).keep(true);
    UncertaintyResult found = robustness.run(data);
    UncertaintyResult other = robustness.run(shuffled);
    assertThat(other.failed()).isEqualTo(found.failed());
    for (int run = 0; run < 60; run++) {
      for (int row = 0; row < units; row++) {
        int there = order.indexOf(row);
        assertThat(other.scores(run)[there])
            .isCloseTo(found.scores(run)[row], within(1e-12 * Math.abs(found.scores(run)[row])));
        assertThat(other.ranks(run)[there]).isEqualTo(found.ranks(run)[row]);
      }
    }
  }

  /** Every unit has one rank a replication, and without ties every rank has one unit. */
  @Property(tries = 30)
  void probabilitiesOfRank_sumToOne(
      @ForAll long seed, @ForAll @IntRange(min = 3, max = 12) int units) {
    UncertaintyResult found =
        Robustness.of(INDEX, CHOICES).replications(80).seed(seed).run(table(seed, units));
    for (int rank = 1; rank <= units; rank++) {
      double sum = 0;
      for (int row = 0; row < units; row++) {
        sum += found.probabilityOfRank(row, rank);
      }
      assertThat(sum).isCloseTo(1, within(1e-12));
    }
    for (int row = 0; row < units; row++) {
      double sum = 0;
      for (int rank = 1; rank <= units; rank++) {
        sum += found.probabilityOfRank(row, rank);
        assertThat(found.probabilityOfTop(row, rank)).isCloseTo(sum, within(1e-12));
      }
      assertThat(sum).isCloseTo(1, within(1e-12));
      assertThat(found.rankQuantile(row, 0.05)).isLessThanOrEqualTo(found.rankMedian(row));
      assertThat(found.rankMedian(row)).isLessThanOrEqualTo(found.rankQuantile(row, 0.95));
    }
  }

  /** One is above, the other is above, or they tie; here two units have the same data. */
  @Property(tries = 20)
  void probabilitiesOfPairs_sumToOne(@ForAll long seed) {
    List<double[]> rows = rows(new Random(seed), 6);
    rows.set(4, rows.get(2));
    UncertaintyResult found =
        Robustness.of(INDEX, CHOICES)
            .replications(50)
            .seed(seed)
            .keep(true)
            .pairs(true)
            .run(table(rows, inOrder(6)));
    for (int row = 0; row < 6; row++) {
      for (int other = 0; other < 6; other++) {
        double ties = 0;
        for (int run = 0; run < 50; run++) {
          ties += found.scores(run)[row] == found.scores(run)[other] ? 1.0 / 50 : 0;
        }
        double sum = found.probabilityAbove(row, other) + found.probabilityAbove(other, row) + ties;
        assertThat(sum).isCloseTo(1, within(1e-12));
      }
    }
    assertThat(found.probabilityAbove("u4", "u2")).isZero();
  }

  /** Where only what is nominal can be drawn, every replication is the nominal. */
  @Property(tries = 20)
  void nominalOptions_giveTheNominal(
      @ForAll long seed, @ForAll @IntRange(min = 3, max = 12) int units) {
    UncertaintyResult found =
        Robustness.of(
                INDEX,
                UncertaintySpec.of(
                    NORMALISATION.withProbabilities(1, 0),
                    RULE.withProbabilities(1, 0),
                    IMPUTATION.withProbabilities(1, 0, 0),
                    REMOVAL.withProbabilities(1, 0)))
            .replications(20)
            .seed(seed)
            .keep(true)
            .run(table(seed, units));
    for (int run = 0; run < 20; run++) {
      assertThat(found.ranks(run)).isEqualTo(found.nominal().ranks("Index"));
      for (int row = 0; row < units; row++) {
        assertThat(found.scores(run)[row]).isEqualTo(found.nominal().score(row, "Index"));
      }
      assertThat(found.rankShifts()[run]).isZero();
    }
  }

  /** Options are as frequent as they are likely: within five standard errors. */
  @Property(tries = 40)
  void options_haveTheirProbabilities(
      @ForAll long seed,
      @ForAll @IntRange(min = 2, max = 9) int count,
      @ForAll boolean even,
      @ForAll Sampling sampling) {
    Random random = new Random(seed);
    double[] probabilities = new double[count];
    double sum = 0;
    for (int i = 0; i < count; i++) {
      probabilities[i] = even ? 1 : random.nextInt(4);
      sum += probabilities[i];
    }
    if (sum == 0) {
      probabilities[0] = sum = 1;
    }
    for (int i = 0; i < count; i++) {
      probabilities[i] /= sum;
    }
    UncertainInput plain =
        UncertainInput.options("x", "path", (Object[]) inOrder(count).toArray(Integer[]::new));
    UncertainInput input = even ? plain : plain.withProbabilities(probabilities);
    Sampling.Points points = sampling.points(2, seed);
    double[] point = new double[2];
    int n = 8192;
    int[] drawn = new int[count];
    for (int number = 0; number < n; number++) {
      points.point(number, point);
      drawn[input.option(point[1])]++;
    }
    for (int i = 0; i < count; i++) {
      double p = probabilities[i];
      assertThat((double) drawn[i] / n).isCloseTo(p, within(5 * Math.sqrt(p * (1 - p) / n)));
    }
  }

  /** First-order indices are at most the total ones, within their error; none of nothing. */
  @Property(tries = 12)
  void firstOrder_isAtMostTotal(@ForAll long seed) {
    UncertainInput nothing =
        UncertainInput.options("nothing", "indicator:c.column", "c", "c")
            .withProbabilities(0.5, 0.5);
    SensitivityResult found =
        Robustness.of(INDEX, UncertaintySpec.of(NORMALISATION, RULE, WEIGHTS, nothing))
            .sampling(Sampling.SOBOL)
            .replications(1024)
            .seed(seed)
            .keep(true)
            .resamples(0)
            .sensitivity(table(seed, 10));
    for (int row = 0; row < 10; row++) {
      SensitivityIndices score = found.score("u" + row);
      double sum = 0;
      for (String input : score.inputs()) {
        assertThat(score.first(input)).isLessThanOrEqualTo(score.total(input) + 0.05);
        assertThat(score.first(input)).isGreaterThan(-0.05);
        assertThat(score.total(input)).isBetween(0.0, 1.05);
        sum += score.first(input);
      }
      assertThat(sum).isLessThan(1.05);
      assertThat(score.total("nothing")).isZero();
      assertThat(score.first("nothing")).isZero();
    }
    assertThat(found.rankShift().total("nothing")).isZero();
  }

  /** Weights vary inside their bounds: each score lies between those of the extreme weights. */
  @Property(tries = 20)
  void uniformWeights_stayInTheirBounds(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int tenths) {
    double width = tenths / 10.0;
    Index pair =
        Index.builder("pair")
            .indicator("a", higherIsBetter())
            .indicator("b", higherIsBetter())
            .root(node("Index", arithmeticMean()).child("a").child("b"))
            .build();
    IndicatorTable data = IndicatorTable.builder("a", "b").row("u", 1, 0).row("v", 0, 1).build();
    UncertaintyResult found =
        Robustness.of(
                pair,
                UncertaintySpec.of(
                    UncertainInput.noise("w", "weights", Noise.relativeUniform(width))))
            .replications(500)
            .seed(seed)
            .keep(true)
            .run(data);
    // a / (a + b) is least with 1 - d and 1 + d, and they differ by 2 d / 2
    assertThat(found.scoreQuantile(0, 0)).isBetween((1 - width) / 2, 0.5);
    assertThat(found.scoreQuantile(0, 1)).isBetween(0.5, (1 + width) / 2);
    assertThat(found.scoreMean(0)).isCloseTo(0.5, within(0.05));
    assertThat(found.scoreMean(0) + found.scoreMean(1)).isCloseTo(1, within(1e-12));
  }
}
