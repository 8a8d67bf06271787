package org.localgov.indicators.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.localgov.core.error.ViolationsException;
import org.localgov.indicators.definition.Direction;
import org.localgov.indicators.definition.Fidelity;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.table.TableBuilder;
import org.localgov.indicators.weighting.EffectiveWeights;
import org.localgov.indicators.weighting.Weigher;

/**
 * What every weighting promises: a stable name, documented parameters, a finite weight for every
 * element of the level and for no other, the same for the same data in any order, and a definition
 * that is otherwise as it was.
 */
public abstract class WeightingMethodContract {
  private static final int ROWS = 24;
  private static final double TOLERANCE = 1e-6;

  /** Creates the contract. */
  protected WeightingMethodContract() {}

  /** Returns the method under test. */
  protected abstract WeightingMethod method();

  /**
   * Returns parameters that the method accepts, at least one set; every promise is tried on each.
   */
  protected List<Parameters> parameterSets() {
    return List.of(Parameters.none());
  }

  /** Returns whether the weights of each group sum to one; yes by default. */
  protected boolean sumsToOne(Parameters parameters) {
    return true;
  }

  @Test
  final void contract_nameIsStableAndLowerKebab() {
    assertThat(method().name()).matches("[a-z][a-z0-9]*(-[a-z0-9]+)*").isEqualTo(method().name());
    assertThat(method().description()).isNotBlank().doesNotContain("\n");
  }

  @Test
  final void contract_parametersAreDocumented() {
    assertThat(method().parameters()).extracting(Parameter::name).doesNotHaveDuplicates();
    assertThat(method().parameters())
        .allSatisfy(
            parameter -> {
              assertThat(parameter.name()).matches("[a-z][A-Za-z0-9]*");
              assertThat(parameter.description()).isNotBlank().doesNotContain("\n");
            });
  }

  @TestFactory
  final Stream<DynamicTest> contract_parametersAreCheckedByName() {
    return each(
        parameters -> {
          Map<String, Object> all = new LinkedHashMap<>(parameters.asMap());
          for (Parameter parameter : method().parameters()) {
            parameter.defaultValue().ifPresent(value -> all.putIfAbsent(parameter.name(), value));
          }
          weigher(Parameters.of(all));
          Map<String, Object> unknown = new LinkedHashMap<>(all);
          unknown.put("noSuchThing", 1);
          assertThat(refusal(unknown))
              .contains("unknown parameter of " + method().name() + " 'noSuchThing'");
          for (Parameter parameter : method().parameters()) {
            Map<String, Object> wrong = new LinkedHashMap<>(all);
            wrong.put(parameter.name(), List.of(Parameters.of("kind", "wrong")));
            assertThat(refusal(wrong)).contains("parameter '" + parameter.name() + "' must ");
            if (parameter.isRequired()) {
              Map<String, Object> fewer = new LinkedHashMap<>(all);
              fewer.remove(parameter.name());
              assertThat(refusal(fewer)).contains("needs parameter '" + parameter.name() + "'");
            }
          }
        });
  }

  @TestFactory
  final Stream<DynamicTest> contract_everyElementOfTheLevelHasAWeightAndNoOther() {
    return each(
        parameters -> {
          for (int level = 1; level <= 2; level++) {
            Weighting found = weigher(parameters).weigh(index(), table(false), level);
            assertThat(found.method()).isEqualTo(method().name());
            assertThat(found.level()).isEqualTo(level);
            assertThat(found.weights().ids())
                .isEqualTo(
                    level == 1 ? List.of("a", "b", "c", "d", "e", "f") : List.of("left", "right"));
            assertThat(found.weights().asMap().values()).allMatch(Double::isFinite);
            assertThat(found.groups())
                .flatExtracting(WeightedGroup::elements)
                .containsExactlyElementsOf(found.weights().ids());
            assertThat(found.table()).contains(found.weights().ids());
            assertThat(found.toString()).contains(method().name()).doesNotContain("\n");
          }
        });
  }

  @Property(tries = 20)
  final void law_weightsSumToOne(@ForAll int seed) {
    IndicatorTable table = table(new Random(seed).ints(ROWS, 0, ROWS));
    for (Parameters parameters : parameterSets()) {
      for (int level = 1; level <= 2; level++) {
        Weighting found = weigher(parameters).weigh(index(), table, level);
        for (WeightedGroup group : found.groups()) {
          if (sumsToOne(parameters)) {
            assertThat(group.elements().stream().mapToDouble(found.weights()::weight).sum())
                .as(parameters + ", " + group)
                .isCloseTo(1, within(1e-12));
          }
        }
        EffectiveWeights effective = EffectiveWeights.of(found.index());
        assertThat(index().indicators().stream().mapToDouble(x -> effective.weight(x.id())).sum())
            .as(parameters + ", effective weights")
            .isCloseTo(1, within(1e-12));
      }
    }
  }

  @TestFactory
  final Stream<DynamicTest> contract_nothingElseOfTheDefinitionChanges() {
    return each(
        parameters -> {
          Index before = index();
          Weighting found = weigher(parameters).weigh(before, table(false), 1);
          Weights old = Weights.equal(found.weights().ids());
          assertThat(old.in(found.index())).isEqualTo(before).isEqualTo(index());
          assertThat(Scorer.of(found.index()).score(table(false)).scores("Index"))
              .doesNotContain(Double.NaN);
        });
  }

  @TestFactory
  final Stream<DynamicTest> contract_theSourceIsNotCreditedWithTheWeights() {
    return each(
        parameters -> {
          Index published = index().toBuilder().fidelity(Fidelity.PUBLISHED).build();
          Weighting found = weigher(parameters).weigh(published, table(false), 1);
          boolean same = found.index().root().equals(published.root());
          assertThat(found.index().fidelity())
              .contains(same ? Fidelity.PUBLISHED : Fidelity.INTERPRETATION);
        });
  }

  @TestFactory
  final Stream<DynamicTest> contract_sameDataSameWeightsInAnyOrderOfTheRows() {
    return each(
        parameters -> {
          Weights first = weigher(parameters).weigh(index(), table(false), 1).weights();
          assertThat(weigher(parameters).weigh(index(), table(false), 1).weights())
              .isEqualTo(first);
          Weights turned = weigher(parameters).weigh(index(), table(true), 1).weights();
          first
              .asMap()
              .forEach(
                  (id, weight) ->
                      assertThat(turned.weight(id)).as(id).isCloseTo(weight, within(TOLERANCE)));
        });
  }

  @TestFactory
  final Stream<DynamicTest> contract_levelThatIsNotThereIsRefused() {
    return each(
        parameters -> {
          for (int level : new int[] {-1, 0, 3}) {
            assertThatThrownBy(() -> weigher(parameters).weigh(index(), table(false), level))
                .isInstanceOf(RefusalException.class)
                .hasMessage(
                    "level must be 1..2 in index 'sample', counted from the indicators, got '"
                        + level
                        + "'");
          }
        });
  }

  private Stream<DynamicTest> each(MethodContract.CheckOf<Parameters> check) {
    return parameterSets().stream()
        .map(
            parameters ->
                DynamicTest.dynamicTest(
                    new MethodSpec(method().name(), parameters).toString(),
                    () -> check.of(parameters)));
  }

  private Weigher weigher(Parameters parameters) {
    return Weigher.of(
        new MethodSpec(method().name(), parameters), MethodRegistry.of(List.of(method())));
  }

  private String refusal(Map<String, Object> parameters) {
    ViolationsException refusal =
        catchThrowableOfType(ViolationsException.class, () -> weigher(Parameters.of(parameters)));
    assertThat(refusal).as("parameters " + parameters + " are refused").isNotNull();
    return refusal.getMessage();
  }

  private static Index index() {
    Index.Builder index = Index.builder("sample");
    for (String id : List.of("a", "b", "c", "d", "e", "f")) {
      index.indicator(id, Direction.HIGHER_IS_BETTER);
    }
    return index
        .normalise(MethodSpec.of("min-max", "lower", 0, "upper", 100))
        .root(
            Node.of("Index", MethodSpec.of("arithmetic-mean"))
                .child(Node.of("left").children("a", "b", "c"))
                .child(Node.of("right").children("d", "e", "f")))
        .build();
  }

  /** Returns rows in which all indicators follow a common cause, each with noise of its own. */
  private static IndicatorTable table(boolean reversed) {
    return table(IntStream.range(0, ROWS).map(row -> reversed ? ROWS - 1 - row : row));
  }

  /** Returns rows of these numbers, each a unit of its own even where a number comes twice. */
  private static IndicatorTable table(IntStream numbers) {
    TableBuilder table = IndicatorTable.builder("a", "b", "c", "d", "e", "f");
    int[] rows = numbers.toArray();
    Set<Integer> seen = new HashSet<>();
    for (int at = 0; at < rows.length; at++) {
      int row = rows[at];
      double cause = row * 7 % ROWS;
      table.row(
          seen.add(row) ? "u" + row : "again-" + at,
          IntStream.range(0, 6)
              .mapToDouble(k -> cause * (k + 1) + (k + 2) * 2.0 * ((row * (k + 3) + k) % 11))
              .toArray());
    }
    return table.build();
  }
}
