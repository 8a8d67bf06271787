package org.localgov.indicators.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.localgov.core.error.UnknownNameException;
import org.localgov.core.error.ViolationsException;
import org.localgov.indicators.definition.Bands;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.scoring.Description;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.scoring.Scores;
import org.localgov.indicators.table.IndicatorTable;

/** What every instrument of the catalogue has to keep. */
class InstrumentsTest {
  static List<Index> all() {
    return Instruments.all();
  }

  @Test
  void ids_areSortedUniqueAndLowerKebab() {
    assertThat(Instruments.ids()).isSorted().doesNotHaveDuplicates();
    assertThat(Instruments.ids()).allMatch(id -> id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*"));
  }

  @Test
  void of_unknownId_namesTheNearest() {
    assertThatThrownBy(() -> Instruments.of("rai-regoin"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageContaining("did you mean 'rai-region'?");
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyInstrument_saysWhereItComesFrom(Index index) {
    assertThat(Instruments.of(index.id())).isEqualTo(index);
    assertThat(index.citation()).isPresent();
    assertThat(index.fidelity()).isPresent();
    assertThat(index.description()).isPresent();
    assertThat(index.limitations()).isNotEmpty();
    assertThat(index.root().missing()).as("missing rule is stated").isPresent();
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyInstrument_describesItself(Index index) {
    String text = Description.of(index);
    assertThat(text)
        .contains(index.title(), index.id(), index.version(), "Inputs", "Tree", "Formulas")
        .contains(index.citation().orElseThrow().text())
        .doesNotContain("not a known method");
    index.columns().forEach(column -> assertThat(text).contains(column));
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyInstrument_scoresItsBestAndWorstOnItsScale(Index index) {
    Scores scores = Scorer.of(index).score(extremes(index));
    Scale scale = index.root().scale().orElseThrow();
    for (int row = 0; row < scores.rows(); row++) {
      double score = scores.score(row, scores.root());
      assertThat(score)
          .isBetween(scale.minimum(), scale.maximum() + (index.id().equals("rai-region") ? 1 : 0));
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyInstrument_refusesValuesOffTheirScale(Index index) {
    Indicator bounded =
        index.indicators().stream()
            .filter(indicator -> !Double.isInfinite(indicator.range().minimum()))
            .findFirst()
            .orElseThrow();
    IndicatorTable table =
        table(
            index,
            indicator ->
                indicator.equals(bounded) ? bounded.range().minimum() - 1 : lowest(indicator));
    assertThatThrownBy(() -> Scorer.of(index).score(table))
        .isInstanceOf(ViolationsException.class)
        .hasMessageContaining("unit 'u', indicator '" + bounded.id() + "'")
        .hasMessageContaining("must be " + bounded.admitted());
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyInstrument_hasNoScoreWithoutAllInputs(Index index) {
    String first = index.indicators().get(0).id();
    IndicatorTable table =
        table(index, indicator -> indicator.id().equals(first) ? Double.NaN : lowest(indicator));
    Scores scores = Scorer.of(index).score(table);
    assertThat(scores.score("u", scores.root())).isNaN();
    assertThat(scores.card("u").missing()).containsExactly(first);
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyBandTable_coversItsNodesScale(Index index) {
    bands(index.root());
  }

  private static void bands(Node node) {
    if (!node.bands().isEmpty()) {
      Bands bands = Bands.of(node.bands());
      assertThat(bands.faults()).isEmpty();
      assertThat(bands.firstGap(node.scale().orElseThrow())).isEmpty();
    }
    node.children()
        .forEach(
            child -> {
              if (child instanceof Node inner) {
                bands(inner);
              }
            });
  }

  private static IndicatorTable extremes(Index index) {
    double[] low = new double[index.columns().size()];
    double[] high = low.clone();
    for (int i = 0; i < low.length; i++) {
      boolean denominator = i >= index.indicators().size();
      low[i] = denominator ? 100 : lowest(index.indicators().get(i));
      high[i] = denominator ? 100 : highest(index.indicators().get(i));
    }
    return IndicatorTable.builder(index.columns()).row("low", low).row("high", high).build();
  }

  private static IndicatorTable table(Index index, ToDoubleFunction<Indicator> value) {
    double[] values = new double[index.columns().size()];
    for (int i = 0; i < values.length; i++) {
      values[i] =
          i < index.indicators().size() ? value.applyAsDouble(index.indicators().get(i)) : 1;
    }
    return IndicatorTable.builder(index.columns()).row("u", values).build();
  }

  private static double lowest(Indicator indicator) {
    return indicator.range().minimum();
  }

  private static double highest(Indicator indicator) {
    return Math.min(indicator.range().maximum(), 100);
  }
}
