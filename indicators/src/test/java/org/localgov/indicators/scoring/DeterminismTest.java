package org.localgov.indicators.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localgov.indicators.definition.Definitions.higherIsBetter;
import static org.localgov.indicators.definition.Definitions.lowerIsBetter;
import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.method.Methods.arithmeticMean;
import static org.localgov.indicators.method.Methods.bands;
import static org.localgov.indicators.method.Methods.geometricMean;
import static org.localgov.indicators.method.Methods.logGoalposts;
import static org.localgov.indicators.method.Methods.minMax;
import static org.localgov.indicators.method.Methods.zScore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localgov.indicators.definition.Band;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.table.TableBuilder;

class DeterminismTest {
  private static final Index INDEX =
      Index.builder("x")
          .indicator("INFLOW", higherIsBetter())
          .indicator(Indicator.of("i", lowerIsBetter()).withNormalisation(zScore(50, 10)))
          .indicator(
              Indicator.of("c", higherIsBetter()).withNormalisation(logGoalposts(1, 900, 100)))
          .indicator(
              Indicator.of("d", lowerIsBetter())
                  .withNormalisation(bands(Band.points(1.5).withTo(300), Band.points(0.5))))
          .normalise(minMax(1, 100))
          .root(
              node("Index", arithmeticMean())
                  .child(node("P", geometricMean()).child("INFLOW").child("c"))
                  .child("i", 2)
                  .child("d"))
          .build();

  private static IndicatorTable table() {
    Random random = new Random(11);
    TableBuilder table = IndicatorTable.builder("INFLOW", "i", "c", "d");
    for (int row = 0; row < 2000; row++) {
      double[] values = random.doubles(4, 2, 1000).toArray();
      values[1] = row % 17 == 0 ? Double.NaN : values[1];
      values[3] = row % 23 == 0 ? Double.NaN : values[3];
      table.row("unit-" + row, values);
    }
    return table.build();
  }

  /** Returns the bits of all scores and ranks, and all texts for people. */
  private static String everything() {
    Scores scores = Scorer.of(INDEX).score(table());
    StringBuilder all = new StringBuilder();
    for (String node : scores.nodes()) {
      for (double score : scores.scores(node)) {
        all.append(Double.doubleToLongBits(score)).append(' ');
      }
      all.append(Arrays.toString(scores.ranks(node))).append('\n');
    }
    all.append(scores.table()).append(scores.top(5).table()).append(scores.fitted());
    all.append(scores.card(17).table()).append(scores.card(17).explain().table());
    try {
      Scorer.of(INDEX.toBuilder().normalise(minMax(2, 1)).build());
    } catch (RuntimeException e) {
      all.append(e.getMessage());
    }
    try {
      scores.score("unit-1", "ındex");
    } catch (RuntimeException e) {
      all.append(e.getMessage());
    }
    return all.toString();
  }

  @Test
  void localeAndTimeZone_doNotShow() {
    String expected = everything();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "de-DE", "hi-IN-u-nu-deva")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertThat(everything()).as(tag).isEqualTo(expected);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void threads_doNotShow(int number) throws Exception {
    String expected = everything();
    assertThat(onThreads(number, DeterminismTest::everything)).hasSize(8).containsOnly(expected);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void oneScorer_isSharedBetweenThreads(int number) throws Exception {
    FittedScorer fitted = Scorer.of(INDEX).fit(table());
    double[] expected = fitted.score(table()).scores("Index");
    assertThat(onThreads(number, () -> fitted.score(table()).scores("Index")))
        .hasSize(8)
        .containsOnly(expected);
  }

  /** Returns what eight runs on a number of threads give. */
  private static <T> List<T> onThreads(int number, Callable<T> run) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(number);
    try {
      List<T> results = new ArrayList<>();
      for (Future<T> result : threads.invokeAll(Collections.nCopies(8, run))) {
        results.add(result.get());
      }
      return results;
    } finally {
      threads.shutdown();
    }
  }
}
