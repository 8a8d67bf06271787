package org.localgov.indicators.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;
import static org.localgov.indicators.definition.Definitions.higherIsBetter;
import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.method.Methods.arithmeticMean;
import static org.localgov.indicators.method.Methods.geometricMean;
import static org.localgov.indicators.method.Methods.maximum;
import static org.localgov.indicators.method.Methods.median;
import static org.localgov.indicators.method.Methods.minimum;
import static org.localgov.indicators.method.Methods.zScore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.localgov.core.error.LocalgovException;
import org.localgov.core.error.UnknownNameException;
import org.localgov.core.error.Violation;
import org.localgov.core.error.ViolationsException;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.Normalisation;
import org.localgov.indicators.definition.Treatment;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.scoring.Scores;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.table.TableBuilder;

class RobustnessTest {
  private static final UncertainInput RULE =
      UncertainInput.options("rule", "aggregation", arithmeticMean(), minimum());
  private static final UncertainInput WEIGHTS =
      UncertainInput.noise("weights", "weights", Noise.relativeUniform(0.25));

  private static Robustness whole(UncertainInput... inputs) {
    return Robustness.of(Towns.WHOLE, UncertaintySpec.of(inputs));
  }

  private static Replay replay(int... options) {
    return new Replay(IntStream.of(options).mapToObj(List::of).toList());
  }

  /** Two replications of one input score as two scorers of the two definitions do. */
  private static void assertScoresOf(Robustness robustness, Index... variants) {
    UncertaintyResult result =
        robustness.replay(replay(IntStream.range(0, variants.length).toArray()), Towns.FIVE);
    assertThat(result.failures()).isEmpty();
    for (int run = 0; run < variants.length; run++) {
      Scores expected = Scorer.of(variants[run]).score(Towns.FIVE);
      for (int row = 0; row < expected.rows(); row++) {
        assertThat(result.scores(run)[row]).isEqualTo(expected.score(row, "Index"));
      }
      assertThat(result.ranks(run)).isEqualTo(expected.ranks("Index"));
    }
  }

  @Test
  void replications_scoreTheChangedDefinition() {
    Index whole = Towns.WHOLE;
    assertScoresOf(
        whole(
            UncertainInput.options(
                "x", "normalisation", zScore(10, 2), Normalisation.of(zScore(10, 2)))),
        whole.toBuilder().normalise(whole.normalisation().get().withSpec(zScore(10, 2))).build(),
        whole.toBuilder().normalise(zScore(10, 2)).build());
    assertScoresOf(
        whole(UncertainInput.options("x", "treatment", "none", Treatment.none())),
        whole.toBuilder().treat(Treatment.none()).build(),
        whole.toBuilder().treat(Treatment.none()).build());
    assertScoresOf(
        whole(UncertainInput.options("x", "parameters.best", 100, 5)),
        whole,
        whole.resolve(Map.of("best", 5)));
    assertScoresOf(
        whole(
            UncertainInput.options(
                "x", "weights", Map.of("Services", 1), Map.of("Services", 4, "water", 9))),
        whole,
        weighed(4, 9));
  }

  private static Index weighed(double services, double water) {
    Index whole = Towns.WHOLE;
    Node money = (Node) whole.root().children().get(1);
    return whole.toBuilder()
        .root(
            whole
                .root()
                .withChildren(List.of())
                .child(node("Services").child("water", water).child("power", 1), services)
                .child(money, 3))
        .build();
  }

  /** What is said of one node stands, whatever the order of the inputs. */
  @Test
  void particular_isVariedAfterGeneral() {
    UncertainInput one = UncertainInput.options("one", "root.aggregation", maximum(), maximum());
    UncertainInput all = UncertainInput.options("all", "aggregation", minimum(), median());
    Replay first = new Replay(List.of(List.of(0, 0)));
    for (UncertaintySpec spec :
        List.of(UncertaintySpec.of(one, all), UncertaintySpec.of(all, one))) {
      UncertaintyResult result = Robustness.of(Towns.PAIR, spec).replay(first, Towns.PAIRS);
      assertThat(result.scores(0)).containsExactly(9, 6, 3);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void failure_namesOptionAndUnit_andPoisonsNothing(int threads) {
    IndicatorTable data =
        IndicatorTable.builder("a", "b").row("x", 9, 1).row("low", 0, 8).row("z", 3, 3).build();
    UncertainInput rule =
        UncertainInput.options("rule", "aggregation", arithmeticMean(), geometricMean());
    UncertaintyResult result =
        Robustness.of(Towns.PAIR, UncertaintySpec.of(rule))
            .threads(threads)
            .replay(replay(0, 1, 0, 1, 1), data);
    assertThat(result.replications()).isEqualTo(5);
    assertThat(result.failed()).isEqualTo(3);
    assertThat(result.failures()).hasSize(1).containsValue(3);
    assertThat(result.failures().keySet().iterator().next())
        .startsWith("with rule = geometric-mean: cannot score unit 'low' on 'Index'");
    assertThat(result.failureResult().rows().get(0)).contains(3);
    assertThat(result.rankMean(0)).isEqualTo(1);
    assertThat(result.scoreMean(0)).isEqualTo(5);
    assertThat(result.rankShifts()).containsExactly(0, Double.NaN, 0, Double.NaN, Double.NaN);
    assertThat(result.scores(1)).containsOnly(Double.NaN);
    assertThat(result.ranks(1)).containsOnly(0);
    assertThat(result.toString()).contains("5 replications, 3 failed, mean rank shift 0");
  }

  /** Drawn numbers make no new cause. */
  @Test
  void failures_ofDrawnData_areOneCauseAUnit() {
    UncertaintyResult result =
        Robustness.of(
                Towns.PAIR.toBuilder()
                    .root(node("Index", geometricMean()).children("a", "b"))
                    .build(),
                UncertaintySpec.of(UncertainInput.noise("a", "data:a", Noise.normal(4))))
            .replications(400)
            .run(Towns.PAIRS);
    assertThat(result.failed()).isGreaterThan(100);
    assertThat(result.failures()).hasSizeBetween(1, 3);
    assertThat(result.failures().keySet()).allMatch(cause -> cause.contains("on 'Index'"));
  }

  @Test
  void failures_everywhere_leaveNoNumber() {
    IndicatorTable data = IndicatorTable.builder("a", "b").row("x", 0, 1).row("y", 2, 8).build();
    UncertainInput rule =
        UncertainInput.options("rule", "aggregation", arithmeticMean(), geometricMean())
            .withProbabilities(0, 1);
    Robustness robustness =
        Robustness.of(Towns.PAIR, UncertaintySpec.of(rule)).replications(10).keep(true).pairs(true);
    UncertaintyResult result = robustness.run(data);
    assertThat(result.failed()).isEqualTo(10);
    assertThat(result.rankMean(0)).isNaN();
    assertThat(result.rankMedian(0)).isNaN();
    assertThat(result.scoreMean(0)).isNaN();
    assertThat(result.scoreDeviation(0)).isNaN();
    assertThat(result.scoreQuantile(0, 0.5)).isNaN();
    assertThat(result.rankCounts(0)).isEmpty();
    assertThat(result.probabilityOfRank("x", 1)).isNaN();
    assertThat(result.probabilityOfTop("x", 1)).isNaN();
    assertThat(result.probabilityAbove("x", "y")).isNaN();
    assertThat(result.table()).contains("x", "y");
    assertThat(result.rankResult().rows()).isEmpty();
    assertThat(result.topResult(1).rows()).hasSize(2);
    assertThat(result.toString()).contains("10 failed");
    SensitivityResult sensitivity = robustness.resamples(20).sensitivity(data);
    assertThat(sensitivity.rankShift().total("rule")).isNaN();
    assertThat(sensitivity.failures()).containsValue(30);
    assertThat(sensitivity.uncertainty().failed()).isEqualTo(20);
    assertThat(sensitivity.unitResult().rows()).hasSize(2);
  }

  @Test
  void spec_thatDoesNotFit_isRefusedWithEveryFault() {
    Robustness robustness =
        whole(
            UncertainInput.options("n", "normalization", 1, 2),
            UncertainInput.options("m", "normalisation", zScore(), MethodSpec.of("min-mx")),
            UncertainInput.options("p", "treatment.first.parameters.maximumPoint", 1, 2),
            UncertainInput.options("w", "weights", Map.of("watr", 1), Map.of("water", 1)),
            WEIGHTS.onLevels(5),
            UncertainInput.options("i", "indicator:powr", "included", "removed"),
            UncertainInput.options("o", "node:Mony.aggregation", median(), minimum()),
            UncertainInput.noise("d", "data:dely", Noise.normal(1)),
            UncertainInput.noise("e", "data:delay", Noise.standardErrors()),
            UncertainInput.options("a", "aggregation", median(), MethodSpec.of("medain")),
            UncertainInput.options("s", "screening.minimumAvailability", 0.5, 2));
    ViolationsException refusal =
        catchThrowableOfType(ViolationsException.class, () -> robustness.run(Towns.FIVE));
    assertThat(refusal.code()).isEqualTo("invalid-uncertainty");
    assertThat(refusal.violations())
        .extracting(Violation::message)
        .satisfiesExactly(
            n ->
                assertThat(n)
                    .startsWith(
                        "uncertain input 'n', target 'normalization': unknown target"
                            + " 'normalization', did you mean 'normalisation'?"),
            m ->
                assertThat(m)
                    .contains(
                        "option min-mx: ",
                        "unknown normalisation 'min-mx', did you mean 'min-max'?"),
            p1 ->
                assertThat(p1)
                    .contains("option 1.0", "'maximumPoint', did you mean 'maximumPoints'?"),
            p2 -> assertThat(p2).contains("option 2.0"),
            w -> assertThat(w).contains("unknown element 'watr', did you mean 'water'?"),
            l -> assertThat(l).contains("levels must be 1..2 in index 'whole'"),
            i -> assertThat(i).contains("unknown indicator 'powr', did you mean 'power'?"),
            o -> assertThat(o).contains("unknown node 'Mony', did you mean 'Money'?"),
            d -> assertThat(d).contains("unknown indicator 'dely', did you mean 'delay'?"),
            e -> assertThat(e).contains("unknown column 'standard-error:delay'"),
            a -> assertThat(a).contains("node 'Index'", "did you mean 'median'?"),
            s -> assertThat(s).contains("option 2.0: minimumAvailability must be between 0 and 1"));
  }

  @Test
  void nominal_thatCannotBeScored_isSaidFirst() {
    assertThatThrownBy(
            () ->
                whole(WEIGHTS).run(IndicatorTable.builder("water", "power").row("a", 1, 2).build()))
        .isInstanceOf(LocalgovException.class)
        .hasMessageContaining("delay");
  }

  @Test
  void set_andLenient_areThoseOfAScorer() {
    UncertaintyResult result =
        whole(WEIGHTS).set(Map.of("best", 5)).replications(10).run(Towns.FIVE);
    assertThat(result.nominal().score("p", "Index"))
        .isEqualTo(
            Scorer.builder(Towns.WHOLE)
                .set("best", 5)
                .build()
                .score(Towns.FIVE)
                .score("p", "Index"));
    assertThatThrownBy(() -> whole(WEIGHTS).set(Map.of("bst", 5)))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageContaining("did you mean 'best'?");
    IndicatorTable off =
        IndicatorTable.builder("water", "power", "delay", "debt.ratio", "people")
            .row("p", 400, 5, 10, 0.5, 1000)
            .row("q", 90, 2, 25, 0.4, 3000)
            .row("r", 10, 9, 5, 0.9, 500)
            .build();
    assertThatThrownBy(() -> whole(WEIGHTS).run(off)).hasMessageContaining("400");
    UncertainInput data =
        UncertainInput.noise("d", "data", Noise.of(NoiseKind.NORMAL, "relativeDeviation", 0.01));
    assertThat(whole(data).lenient(true).replications(20).run(off).failures()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1, 600", "2, 600", "7, 600", "2, 2"})
  void listener_isToldInOrder_andOfTheEnd(int threads, int replications) {
    List<Long> told = new ArrayList<>();
    List<Thread> tellers = new ArrayList<>();
    whole(WEIGHTS)
        .replications(replications)
        .threads(threads)
        .listener(
            (done, all) -> {
              assertThat(all).isEqualTo(replications);
              told.add(done);
              tellers.add(Thread.currentThread());
            })
        .run(Towns.FIVE);
    assertThat(told).isSorted().doesNotHaveDuplicates().endsWith((long) replications);
    assertThat(tellers).containsOnly(Thread.currentThread());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void cancelled_endsEarly_andLeavesNoThread(int threads) {
    long[] heard = {0};
    Robustness robustness =
        whole(WEIGHTS)
            .replications(50_000_000)
            .threads(threads)
            .listener((done, all) -> heard[0] = done)
            .cancelledIf(() -> heard[0] > 0);
    assertThatThrownBy(() -> robustness.run(Towns.FIVE)).isInstanceOf(CancellationException.class);
    assertThatThrownBy(() -> robustness.replications(100_000).sensitivity(Towns.FIVE))
        .isInstanceOf(CancellationException.class);
    assertNoThreads();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void interrupted_endsEarly_andLeavesNoThread(int threads) {
    Robustness robustness =
        whole(WEIGHTS)
            .replications(50_000_000)
            .threads(threads)
            .listener((done, all) -> Thread.currentThread().interrupt());
    assertThatThrownBy(() -> robustness.run(Towns.FIVE)).isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
    assertNoThreads();
  }

  private static void assertNoThreads() {
    assertThat(Thread.getAllStackTraces().keySet())
        .extracting(Thread::getName)
        .noneMatch(name -> name.startsWith("localgov-robustness"));
  }

  /** A minimum takes no weights: they vary in the other replications alone. */
  @Test
  void weights_ofARuleThatTakesNone_stay() {
    UncertaintyResult result =
        Robustness.of(Towns.PAIR, UncertaintySpec.of(RULE, WEIGHTS))
            .replications(50)
            .keep(true)
            .run(Towns.PAIRS);
    assertThat(result.failures()).isEmpty();
    int minima = 0;
    for (int run = 0; run < 50; run++) {
      minima += Arrays.equals(result.scores(run), new double[] {1, 2, 3}) ? 1 : 0;
    }
    assertThat(minima).isBetween(10, 40);
    assertThat(result.scoreDeviation(0)).isPositive();
  }

  /** More combinations than there are numbers: 2^70 of them, none taken for another. */
  @Test
  void manyInputs_areToldApart() {
    int count = 70;
    List<String> ids = IntStream.range(0, count).mapToObj(i -> "i" + i).toList();
    Index.Builder index = Index.builder("many");
    ids.forEach(id -> index.indicator(id, higherIsBetter()));
    index.root(node("Index", arithmeticMean()).children(ids.toArray(String[]::new)));
    TableBuilder table = IndicatorTable.builder(ids);
    table.row("x", IntStream.range(0, count).mapToDouble(i -> i == 0 ? 1000 : 1).toArray());
    table.row("y", IntStream.range(0, count).mapToDouble(i -> i == 1 ? 500 : 2).toArray());
    UncertainInput[] inputs =
        ids.stream()
            .map(id -> UncertainInput.options(id, "indicator:" + id, "included", "removed"))
            .toArray(UncertainInput[]::new);
    List<Integer> none = Collections.nCopies(count, 0);
    List<Integer> first = new ArrayList<>(none);
    first.set(0, 1);
    List<Integer> second = new ArrayList<>(none);
    second.set(1, 1);
    UncertaintyResult result =
        Robustness.of(index.build(), UncertaintySpec.of(inputs))
            .replay(new Replay(List.of(none, first, second)), table.build());
    // x: (1000 + 69) / 70, then 69 / 69, then (1000 + 68) / 69; y: (500 + 138) / 70, 636/69, 138/69
    assertThat(result.scores(0)[0]).isCloseTo(1069.0 / 70, within(1e-12));
    assertThat(result.scores(1)).containsExactly(1, (500 + 68 * 2) / 69.0);
    assertThat(result.scores(2)[0]).isCloseTo(1068.0 / 69, within(1e-12));
    assertThat(result.scores(2)[1]).isEqualTo(2);
    assertThat(result.ranks(1)).containsExactly(2, 1);
  }

  /** A unit that a replication screens out has no rank there, and is no share of the others'. */
  @Test
  void screenedUnit_hasNoRankThere() {
    UncertainInput screening =
        UncertainInput.options("s", "screening.exclude", List.of("u"), List.of("p"));
    UncertaintyResult result = whole(screening).pairs(true).replay(replay(0, 1, 1, 1), Towns.FIVE);
    assertThat(result.rankCounts(0)).hasSize(1).containsValue(1);
    assertThat(result.scores(1)[0]).isNaN();
    assertThat(result.probabilityOfTop("p", 5)).isEqualTo(1);
    assertThat(result.probabilityAbove("p", "r") + result.probabilityAbove("r", "p"))
        .isEqualTo(0.25);
  }

  @Test
  void sobol_ofTooManyDimensions_isRefused() {
    UncertainInput data = UncertainInput.noise("d", "data", Noise.normal(1));
    TableBuilder table = IndicatorTable.builder("a", "b");
    for (int row = 0; row < 600; row++) {
      table.row("u" + row, row, 1);
    }
    IndicatorTable large = table.build();
    Robustness robustness =
        Robustness.of(Towns.PAIR, UncertaintySpec.of(data))
            .sampling(Sampling.SOBOL)
            .replications(2);
    assertThatThrownBy(() -> robustness.run(large))
        .hasMessageContaining("at most 1000 dimensions, the uncertain inputs need 1200");
    assertThatThrownBy(() -> robustness.sensitivity(large)).hasMessageContaining("need 2400");
  }

  /** 12 bytes a row and replication, 8 and 4 a thread for each two rows. */
  @Test
  void whatHasNoRoom_isRefusedBeforeTheWork() {
    Robustness robustness =
        Robustness.of(Towns.PAIR, UncertaintySpec.of(RULE)).replications(Integer.MAX_VALUE);
    assertThatThrownBy(() -> robustness.keep(true).run(Towns.PAIRS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageMatching(
            "scores and ranks kept of 2147483647 replications take 73728 MB, more than the \\d+ MB"
                + " there are; do without them, or give the program more memory");
    TableBuilder table = IndicatorTable.builder("a", "b");
    for (int row = 0; row < 100_000; row++) {
      table.row("u" + row, row, 1);
    }
    IndicatorTable large = table.build();
    assertThatThrownBy(() -> robustness.replications(2).pairs(true).threads(7).run(large))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("pairs of rows take 114441 MB, more than ");
  }

  @Test
  void toString_isALine() {
    assertThat(Robustness.of(Towns.PAIR, UncertaintySpec.of(RULE)).seed(7))
        .hasToString("Robustness[pair, 1000 replications, random, seed 7]");
    assertThat(replay(0, 1)).hasToString("Replay[2 replications]");
  }

  @Test
  void settings_mustBeSensible() {
    assertThatThrownBy(() -> whole(RULE).replications(1)).hasMessageContaining("2 or more, got 1");
    assertThatThrownBy(() -> whole(RULE).threads(0)).hasMessageContaining("1 or more, got 0");
    assertThatThrownBy(() -> whole(RULE).resamples(-1)).hasMessageContaining("0 or more, got -1");
    assertThatThrownBy(
            () ->
                Robustness.of(Towns.PAIR, UncertaintySpec.of(RULE)).replay(replay(7), Towns.PAIRS))
        .hasMessage("replication 0, input 'rule': option must be 0..1, got 7");
  }
}
