package org.localgov.indicators.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localgov.indicators.definition.Definitions.higherIsBetter;
import static org.localgov.indicators.definition.Definitions.lowerIsBetter;
import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.method.Methods.arithmeticMean;
import static org.localgov.indicators.method.Methods.columnMean;
import static org.localgov.indicators.method.Methods.copeland;
import static org.localgov.indicators.method.Methods.geometricMean;
import static org.localgov.indicators.method.Methods.log;
import static org.localgov.indicators.method.Methods.minMax;
import static org.localgov.indicators.method.Methods.rowMean;
import static org.localgov.indicators.method.Methods.winsorise;
import static org.localgov.indicators.method.Methods.zScore;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.localgov.indicators.definition.Denominator;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.Normalisation;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.definition.Scope;
import org.localgov.indicators.definition.Screening;
import org.localgov.indicators.definition.Treatment;
import org.localgov.indicators.table.Column;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.table.TableBuilder;

/** What is taken over from earlier scores leaves no trace. */
class EarlierTest {
  private static final double NONE = Double.NaN;
  private static final Treatment TREATMENT =
      Treatment.builder().first(winsorise(2)).second(log()).build();

  /** Two pillars and an indicator beside them, every step. */
  private static final Index WHOLE =
      Index.builder("x")
          .indicator(Indicator.of("water", higherIsBetter()).withScale(Scale.of(0, 100)))
          .indicator(
              Indicator.of("delay", lowerIsBetter()).withDenominator(Denominator.of("people")))
          .indicator("staff", higherIsBetter())
          .indicator("roads", higherIsBetter())
          .indicator("trees", lowerIsBetter())
          .impute(columnMean())
          .screen(Screening.of(0.5, 0))
          .treat(TREATMENT)
          .normalise(minMax(1, 100))
          .root(root(arithmeticMean()))
          .build();

  private static Node root(MethodSpec rule) {
    return node("Index", arithmeticMean())
        .withMissing(Missing.of(MissingRule.SKIP))
        .child(node("services", rule).child("water", 2).child("delay", 1), 3)
        .child(node("land").child("roads", 1).child("trees", 1), 2)
        .child("staff", 1);
  }

  private static IndicatorTable table(boolean dated) {
    Random random = new Random(4);
    TableBuilder table =
        IndicatorTable.builder("water", "delay", "staff", "roads", "trees", "people");
    for (int town = 0; town < 30; town++) {
      double skewed = Math.exp(random.nextDouble() * 6);
      double[] values = {
        random.nextInt(100), skewed, 300 - skewed, random.nextInt(9), skewed, 1 + town % 7
      };
      values[town % 5] = town % 4 == 0 ? NONE : values[town % 5];
      if (dated) {
        table.row("t" + town / 2, town % 2 == 0 ? Cases.Y2010 : Cases.Y2011, values);
      } else {
        table.row("t" + town, values);
      }
    }
    return table.build();
  }

  static Stream<Index> definitions() {
    Indicator wild = Indicator.of("trees", lowerIsBetter()).withTreatment(Treatment.none());
    return Stream.of(
        WHOLE,
        WHOLE.toBuilder().normalise(zScore(10, 2)).build(),
        WHOLE.toBuilder().normalise(Normalisation.of(minMax(1, 100)).per(Scope.PERIOD)).build(),
        WHOLE.toBuilder().treat(TREATMENT.withFirst(winsorise(4))).build(),
        WHOLE.toBuilder().treat(Treatment.none()).build(),
        WHOLE.toBuilder().impute(rowMean()).build(),
        WHOLE.toBuilder().screen(Screening.of(0.9, 0)).build(),
        WHOLE.toBuilder()
            .indicators(
                WHOLE.indicators().stream()
                    .map(one -> one.id().equals("trees") ? wild : one)
                    .toList())
            .build(),
        WHOLE.toBuilder().root(root(geometricMean())).build(),
        WHOLE.toBuilder().root(root(copeland())).build(),
        WHOLE.toBuilder()
            .root(root(arithmeticMean()).withMissing(Missing.of(MissingRule.BLANK)))
            .build(),
        WHOLE.without("delay"),
        WHOLE.without("land"));
  }

  private static Map<String, Column> columns(IndicatorTable table) {
    Map<String, Column> columns = new LinkedHashMap<>();
    table.columns().forEach(id -> columns.put(id, table.column(id)));
    return columns;
  }

  private static IndicatorTable with(IndicatorTable table, String id) {
    Map<String, Column> columns = columns(table);
    double[] values = table.column(id).toArray();
    for (int row = 0; row < values.length; row += 3) {
      values[row] = values[row] * 0.9 + 0.1;
    }
    columns.put(id, Column.of(values));
    return table.withColumns(columns);
  }

  @ParameterizedTest
  @MethodSource("definitions")
  void score_afterEarlierScores_isTheSame(Index definition) {
    for (boolean dated : List.of(false, true)) {
      IndicatorTable table = table(dated);
      Scores earlier = Scorer.of(WHOLE).score(table);
      Scorer scorer = Scorer.of(definition);
      assertSame(scorer, table, earlier);
      for (String id : List.of("water", "trees", "people", "staff")) {
        assertSame(scorer, with(table, id), earlier);
        assertSame(scorer, with(table, id), scorer.score(table));
      }
      assertSame(scorer, table.select(3, 1, 4, 15, 9, 2, 6, 5), earlier);
    }
  }

  private static void assertSame(Scorer scorer, IndicatorTable table, Scores earlier) {
    Scores expected = scorer.score(table);
    Scores found = scorer.score(table, earlier);
    assertThat(found.nodes()).isEqualTo(expected.nodes());
    for (String node : expected.nodes()) {
      assertThat(found.scores(node)).as(node).isEqualTo(expected.scores(node));
    }
    assertThat(found.fitted()).isEqualTo(expected.fitted());
    assertThat(found.outlierChecks()).isEqualTo(expected.outlierChecks());
    assertThat(found.warnings()).isEqualTo(expected.warnings());
    assertThat(found.screened()).isEqualTo(expected.screened());
    for (int row = 0; row < expected.rows(); row += 5) {
      assertThat(found.card(row).explain()).isEqualTo(expected.card(row).explain());
    }
    Scores later = found.whatIf().after();
    assertThat(later.scores(later.root())).isEqualTo(expected.scores(expected.root()));
  }

  @Test
  void score_takesOver_whatTheChangeDoesNotReach() {
    IndicatorTable table = table(false);
    Scores earlier = Scorer.of(WHOLE).score(table);
    Scores found = Scorer.of(WHOLE).score(with(table, "water"), earlier);
    assertThat(column(found, "land")).isSameAs(column(earlier, "land"));
    assertThat(column(found, "services")).isNotSameAs(column(earlier, "services"));
    assertThat(found.scorer().fit(leaf(found, "delay")))
        .isSameAs(earlier.scorer().fit(leaf(earlier, "delay")));
    assertThat(found.inputs().column(leaf(found, "trees")))
        .isSameAs(earlier.inputs().column(leaf(earlier, "trees")));
    Scores divided = Scorer.of(WHOLE).score(with(table, "people"), earlier);
    assertThat(divided.scorer().fit(leaf(divided, "delay")))
        .isNotSameAs(earlier.scorer().fit(leaf(earlier, "delay")));
  }

  @Test
  void score_takesOver_evenWhereOutliersAreLeft() {
    IndicatorTable table = table(false);
    double[] trees = table.column("trees").toArray();
    trees[2] = 1e9;
    trees[7] = 2e9;
    trees[13] = 3e9;
    Map<String, Column> columns = columns(table);
    columns.put("trees", Column.of(trees));
    Treatment one = Treatment.builder().first(winsorise(1)).build();
    Scorer scorer = Scorer.of(WHOLE.toBuilder().treat(one).build());
    Scores earlier = scorer.score(table.withColumns(columns));
    assertThat(earlier.warnings())
        .anyMatch(
            told ->
                told.code().equals("outliers-left")
                    && told.details().get("indicator").equals("trees"));
    Scores found = scorer.score(with(earlier.data(), "water"), earlier);
    assertThat(found.scorer().fit(leaf(found, "delay")))
        .isSameAs(earlier.scorer().fit(leaf(earlier, "delay")));
    assertThat(found.warnings()).isEqualTo(scorer.score(found.data()).warnings());
  }

  private static double[] column(Scores scores, String node) {
    return scores.column(scores.scorer().plan().element(node));
  }

  private static LeafElement leaf(Scores scores, String id) {
    return (LeafElement) scores.scorer().plan().element(id);
  }
}
