package org.localgov.indicators.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.localgov.core.error.UnknownNameException;
import org.localgov.core.error.Violation;
import org.localgov.core.error.ViolationsException;
import org.localgov.indicators.definition.Bands;
import org.localgov.indicators.definition.Fidelity;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.scoring.Description;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.scoring.Scores;
import org.localgov.indicators.scoring.Step;
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
  void everyInterpretation_saysSoFirst(Index index) {
    assertThat(index.description().orElseThrow().startsWith("An interpretation of this library"))
        .isEqualTo(index.fidelity().orElseThrow() == Fidelity.INTERPRETATION);
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyPartialInstrument_refusesToScoreUntilItsParametersAreGiven(Index index) {
    boolean asks = index.parameters().stream().anyMatch(Parameter::isRequired);
    if (index.fidelity().orElseThrow() == Fidelity.PARTIAL) {
      assertThat(asks).isTrue();
    }
    if (asks) {
      assertThatThrownBy(() -> Scorer.of(index))
          .isInstanceOf(ViolationsException.class)
          .hasMessageContaining("set it before scoring");
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyInstrument_scoresItsMiddleAndBestOnItsScale(Index index) {
    Scores scores = scorer(index).score(InstrumentInputs.table(index, "middle", "best"));
    Scale scale = index.root().scale().orElse(Scale.UNBOUNDED);
    for (int row = 0; row < scores.rows(); row++) {
      double score = scores.score(row, scores.root());
      boolean told = scores.warnings().stream().anyMatch(one -> one.code().contains("scale"));
      assertThat(told || (score >= scale.minimum() && score <= scale.maximum() * (1 + 1e-12)))
          .as(index.id() + " " + score)
          .isTrue();
      assertThat(scores.card(row).explain().table()).contains(scores.root());
    }
    assertThat(scores.rows()).isEqualTo(2);
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyInstrument_refusesValuesOffTheirScale(Index index) {
    InstrumentInputs.Bounded bounded = InstrumentInputs.bounded(index);
    IndicatorTable table = InstrumentInputs.with(index, bounded.column(), bounded.below());
    assertThatThrownBy(() -> scorer(index).score(table))
        .isInstanceOf(ViolationsException.class)
        .hasMessageContaining("unit 'middle'")
        .hasMessageContaining(bounded.admitted());
    Scorer lenient =
        Scorer.builder(index).set(InstrumentInputs.settings(index)).lenient(true).build();
    List<Violation> read = lenient.warnings(Step.DENOMINATED, table);
    assertThat(read.isEmpty() ? lenient.score(table).warnings() : read).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyInstrument_keepsTheMissingRuleItStates(Index index) {
    String first = InstrumentInputs.someInput(index);
    Scores scores = scorer(index).score(InstrumentInputs.with(index, first, Double.NaN));
    double score = scores.score(0, scores.root());
    boolean needsAll = index.root().aggregation().orElseThrow().method().equals("product");
    if (index.root().missing().orElseThrow().rule() == MissingRule.BLANK || needsAll) {
      assertThat(score).isNaN();
    } else {
      assertThat(score).isFinite();
    }
    assertThat(scores.card(0).missing()).isNotEmpty();
  }

  private static Scorer scorer(Index index) {
    return Scorer.builder(index).set(InstrumentInputs.settings(index)).build();
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
}
