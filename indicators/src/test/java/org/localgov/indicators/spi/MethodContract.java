package org.localgov.indicators.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.localgov.core.error.ViolationsException;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.scoring.Scorer;

/**
 * What every method promises, whatever its kind: a stable name, documented parameters, and
 * parameters that are refused when they are unknown, absent or of the wrong kind.
 */
public abstract class MethodContract {
  /** Creates the contract. */
  MethodContract() {}

  /** Returns the method under test. */
  protected abstract Method method();

  /**
   * Returns parameters that the method accepts, at least one set; every promise is tried on each.
   */
  protected List<Parameters> parameterSets() {
    return List.of(Parameters.none());
  }

  /** Returns an index that calls the method with the parameters, and does little else. */
  abstract Index index(MethodSpec spec);

  /** Returns a registry in which {@link #index} finds all that it needs. */
  abstract MethodRegistry registry();

  @Test
  final void contract_nameIsStableAndLowerKebab() {
    assertThat(method().name()).matches("[a-z][a-z0-9]*(-[a-z0-9]+)*").isEqualTo(method().name());
    assertThat(method())
        .isInstanceOfAny(
            ImputationMethod.class,
            TreatmentMethod.class,
            NormalisationMethod.class,
            ScoringRule.class);
  }

  @Test
  final void contract_descriptionIsOneLine() {
    assertThat(method().description()).isNotBlank().doesNotContain("\n");
  }

  @Test
  final void contract_parametersAreDocumented() {
    List<Parameter> parameters = method().parameters();
    assertThat(parameters).extracting(Parameter::name).doesNotHaveDuplicates();
    assertThat(parameters)
        .allSatisfy(
            parameter -> {
              assertThat(parameter.name()).matches("[a-z][A-Za-z0-9]*");
              assertThat(parameter.description()).isNotBlank().doesNotContain("\n");
            });
  }

  @TestFactory
  final Stream<DynamicTest> contract_parametersAreAccepted() {
    return each(parameters -> compile(parameters));
  }

  @TestFactory
  final Stream<DynamicTest> contract_defaultsMayBeWrittenOut() {
    return each(
        parameters -> {
          Map<String, Object> all = new LinkedHashMap<>(parameters.asMap());
          for (Parameter parameter : method().parameters()) {
            parameter.defaultValue().ifPresent(value -> all.putIfAbsent(parameter.name(), value));
          }
          compile(Parameters.of(all));
        });
  }

  @TestFactory
  final Stream<DynamicTest> contract_unknownParameterIsRefusedWithASuggestion() {
    return each(
        parameters -> {
          String near =
              method().parameters().isEmpty() ? "x" : method().parameters().get(0).name() + "x";
          Map<String, Object> more = new LinkedHashMap<>(parameters.asMap());
          more.put(near, 1);
          assertThat(refusal(more))
              .contains("unknown parameter of " + method().name() + " '" + near + "'")
              .contains(
                  method().parameters().isEmpty()
                      ? "known: none"
                      : "did you mean '" + method().parameters().get(0).name() + "'?");
        });
  }

  @TestFactory
  final Stream<DynamicTest> contract_requiredParameterIsRefusedWhenAbsent() {
    return each(
        parameters -> {
          for (Parameter parameter : method().parameters()) {
            if (parameter.isRequired()) {
              Map<String, Object> fewer = new LinkedHashMap<>(parameters.asMap());
              fewer.remove(parameter.name());
              assertThat(refusal(fewer))
                  .contains(method().name() + " needs parameter '" + parameter.name() + "'");
            }
          }
        });
  }

  @TestFactory
  final Stream<DynamicTest> contract_valueOfTheWrongKindIsRefused() {
    return each(
        parameters -> {
          for (Parameter parameter : method().parameters()) {
            Map<String, Object> wrong = new LinkedHashMap<>(parameters.asMap());
            wrong.put(parameter.name(), Parameters.of("kind", "wrong"));
            assertThat(refusal(wrong)).contains("parameter '" + parameter.name() + "' must ");
          }
        });
  }

  /** Returns a test for each set of parameters. */
  final Stream<DynamicTest> each(CheckOf<Parameters> check) {
    return parameterSets().stream()
        .map(
            parameters ->
                DynamicTest.dynamicTest(
                    new MethodSpec(method().name(), parameters).toString(),
                    () -> check.of(parameters)));
  }

  private void compile(Parameters parameters) {
    Index index = index(new MethodSpec(method().name(), parameters));
    Scorer scorer = Scorer.builder(index).registry(registry()).build();
    assertThat(scorer.index()).isEqualTo(index);
  }

  private String refusal(Map<String, Object> parameters) {
    ViolationsException refusal =
        catchThrowableOfType(ViolationsException.class, () -> compile(Parameters.of(parameters)));
    assertThat(refusal).as("parameters " + parameters + " are refused").isNotNull();
    return refusal.getMessage();
  }

  /** A check that may throw anything. */
  interface CheckOf<T> {
    void of(T subject) throws Exception;
  }
}
