package org.localgov.indicators.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.localgov.core.error.UnknownNameException;
import org.localgov.core.error.Violation;
import org.localgov.core.error.ViolationsException;
import org.localgov.indicators.definition.Child;
import org.localgov.indicators.definition.Fidelity;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.scoring.Description;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.scoring.Scores;
import org.localgov.indicators.scoring.Step;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.text.Decimals;

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
    assertThat(text).as("a section without a line").doesNotContainPattern("-{3,}\\n(\\n|$)");
    assertThat(text.lines().filter(line -> line.matches("-{3,}"))).hasSizeGreaterThan(3);
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

  /** Every input that has a scale, below it, above it, and between its whole numbers. */
  @ParameterizedTest
  @MethodSource("all")
  void everyInstrument_refusesValuesOffTheirScale(Index index) {
    List<InstrumentInputs.OffScale> values = InstrumentInputs.offScale(index);
    assertThat(values).isNotEmpty();
    Scorer strict = scorer(index);
    Scorer lenient =
        Scorer.builder(index).set(InstrumentInputs.settings(index)).lenient(true).build();
    for (InstrumentInputs.OffScale off : values) {
      IndicatorTable table = InstrumentInputs.with(index, off.column(), off.value());
      String fault =
          "unit 'middle', indicator '%s': must be %s, got %s"
              .formatted(off.column(), off.admitted(), Decimals.compact(off.value()));
      assertThatThrownBy(() -> strict.score(table))
          .isInstanceOf(ViolationsException.class)
          .hasMessageContaining(fault);
      List<Violation> read = lenient.warnings(Step.DENOMINATED, table);
      assertThat(read.isEmpty() ? lenient.score(table).warnings() : read)
          .extracting(Violation::message)
          .contains(fault);
    }
  }

  /** Every node has the score, or none, that its stated rule gives it where one input lacks. */
  @ParameterizedTest
  @MethodSource("all")
  void everyInstrument_keepsTheMissingRuleItStates(Index index) {
    String lacking = InstrumentInputs.someInput(index);
    Scores scores = scorer(index).score(InstrumentInputs.with(index, lacking, Double.NaN));
    Set<String> missing = new HashSet<>();
    index.indicators().stream()
        .filter(one -> one.column().equals(lacking))
        .forEach(one -> missing.add(one.id()));
    lacks(index.root(), index.root().missing().orElseThrow(), missing);
    assertThat(scores.card(0).missing()).isNotEmpty();
    for (String node : scores.nodes()) {
      assertThat(Double.isNaN(scores.score(0, node))).as(node).isEqualTo(missing.contains(node));
    }
  }

  /** Adds the nodes without a score to what is missing; returns whether this one is such a node. */
  private static boolean lacks(Node node, Missing above, Set<String> missing) {
    Missing rule = node.missing().orElse(above);
    double there = 0;
    boolean counts = false;
    for (Child child : node.children()) {
      boolean lacks =
          child instanceof Node inner ? lacks(inner, rule, missing) : missing.contains(child.id());
      there += lacks ? 0 : 1;
      counts |= !lacks && child.weight() != 0;
    }
    double size = node.children().size();
    boolean needsAll =
        rule.rule() == MissingRule.BLANK
            || node.aggregation()
                .filter(spec -> spec.parameters().flag("zeroDecides", false))
                .isPresent();
    if (!counts || (needsAll && there < size) || there / size < rule.minimumAvailability()) {
      missing.add(node.id());
      return true;
    }
    return false;
  }

  private static Scorer scorer(Index index) {
    return Scorer.builder(index).set(InstrumentInputs.settings(index)).build();
  }
}
