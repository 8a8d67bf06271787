package org.localgov.serialization.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.localgov.core.error.Violation;
import org.localgov.core.error.ViolationsException;

class BadUncertaintyTest {
  private static final String HEAD = "{\"kind\":\"uncertainty\",\"schemaVersion\":1,";

  /** Returns a document with one input. */
  private static String with(String properties) {
    return HEAD + "\"inputs\":[{" + properties + "}]}";
  }

  private static String target(String target, String rest) {
    return with("\"id\":\"x\",\"target\":\"" + target + "\"," + rest);
  }

  /** Returns a document with an input whose first option is bad. */
  private static String option(String target, String bad) {
    return target(target, "\"options\":[" + bad + ",1]");
  }

  static Stream<Arguments> documents() {
    String noise = "\"noise\":{\"kind\":\"relative-uniform\",\"width\":0.1}";
    return Stream.of(
        arguments("", "empty-document", "must be a JSON document"),
        arguments("[]", "wrong-type", "$: must be an object, got a list"),
        arguments("{\"kind\":\"index\",\"schemaVersion\":1}", "wrong-kind", "got 'index'"),
        arguments("{\"kind\":\"uncertainty\"}", "missing-property", "'schemaVersion': 1"),
        arguments(
            "{\"kind\":\"uncertainty\",\"schemaVersion\":2,\"inputs\":[]}",
            "unsupported-version",
            "$.schemaVersion: must be 1, got 2"),
        arguments(HEAD + "\"input\":[]}", "unknown-property", "did you mean 'inputs'?"),
        arguments(HEAD + "\"x\":1}", "missing-property", "$: must have 'inputs'"),
        arguments(
            HEAD + "\"inputs\":[]}", "invalid-value", "$: an uncertainty spec must have an in"),
        arguments(HEAD + "\"inputs\":{}}", "wrong-type", "$.inputs: must be a list, got an object"),
        arguments(HEAD + "\"inputs\":[null]}", "null-value", "$.inputs[0]: must not be null"),
        arguments(HEAD + "\"inputs\":[7]}", "wrong-type", "$.inputs[0]: must be an object, got 7"),
        arguments(with(""), "missing-property", "$.inputs[0]: must have 'id'"),
        arguments(with("\"id\":\"x\""), "missing-property", "$.inputs[0]: must have 'target'"),
        arguments(with("\"id\":7,\"target\":\"data\""), "wrong-type", "$.inputs[0].id"),
        arguments(target("data", "\"option\":[]"), "unknown-property", "did you mean 'options'?"),
        arguments(
            with("\"id\":\" \",\"target\":\"weights\"," + noise), "invalid-value", "not be blank"),
        arguments(target("aggregation", noise), "invalid-value", "targets weights and data"),
        arguments(target("data", "\"options\":[1,2]"), "invalid-value", "data take noise"),
        arguments(target("x", "\"options\":[]"), "invalid-value", "either options or noise"),
        arguments(target("x", "\"options\":[1]"), "invalid-value", "two options or more"),
        arguments(
            target("x", "\"options\":1"), "wrong-type", "$.inputs[0].options: must be a list"),
        arguments(
            target("weights", "\"options\":[{\"a\":1},{\"a\":2}]," + noise),
            "invalid-value",
            "$.inputs[0]: uncertain input 'x': must have either options or noise"),
        arguments(option("x", "null"), "null-value", "$.inputs[0].options[0]"),
        arguments(option("x", "NaN"), "not-finite", "$.inputs[0].options[0]"),
        arguments(option("x", "{\"a\":1e999}"), "not-finite", "$.inputs[0].options[0].a"),
        arguments(
            option("x", "{\"parameter\":\"best\"}"),
            "invalid-value",
            "$.inputs[0]: uncertain input"),
        arguments(
            target("x", "\"options\":[1,2],\"probabilities\":[0.5,0.6]"),
            "invalid-value",
            "sum to 1, got [0.5, 0.6] for 2 options"),
        arguments(
            target("x", "\"options\":[1,2],\"probabilities\":[\"half\",0.5]"),
            "wrong-type",
            "$.inputs[0].probabilities[0]: must be a number, got 'half'"),
        arguments(
            target("weights", "\"levels\":[1,1.5]," + noise),
            "wrong-type",
            "$.inputs[0].levels[1]: must be a whole number, got 1.5"),
        arguments(
            target("weights", "\"levels\":[0]," + noise), "invalid-value", "1 or more, got [0]"),
        arguments(target("weights", "\"levels\":2," + noise), "wrong-type", "$.inputs[0].levels"),
        arguments(
            target("x", "\"levels\":[1],\"options\":[1,2]"),
            "invalid-value",
            "for the target weights"),
        arguments(
            option("weights", "{\"water\":\"much\"}"),
            "wrong-type",
            "$.inputs[0].options[0].water: must be a number, got 'much'"),
        arguments(option("weights", "{\"water\":-1}"), "invalid-value", "weight of 'water'"),
        arguments(
            option("aggregation", "{\"methd\":\"median\"}"),
            "unknown-property",
            "$.inputs[0].options[0].methd: unknown property 'methd', did you mean 'method'?"),
        arguments(
            option("node:A.aggregation", "{\"parameters\":{}}"),
            "missing-property",
            "$.inputs[0].options[0]: must have 'method'"),
        arguments(
            option("treatment.first", "{\"method\":7}"),
            "wrong-type",
            "$.inputs[0].options[0].method: must be a text, got 7"),
        arguments(
            option("normalisation", "{\"method\":\"rank\",\"scop\":\"all\"}"),
            "unknown-property",
            "$.inputs[0].options[0].scop: unknown property 'scop', did you mean 'scope'?"),
        arguments(
            option("normalisation", "{\"method\":\"rank\",\"scope\":\"year\"}"),
            "unknown-name",
            "$.inputs[0].options[0].scope: unknown scope 'year'"),
        arguments(
            option("indicator:a.normalisation", "{\"method\":\"rank\",\"rescale\":{\"lower\":1}}"),
            "missing-property",
            "$.inputs[0].options[0].rescale: must have 'upper'"),
        arguments(
            option("normalisation", "{\"method\":\"rank\",\"constant\":\"drp\"}"),
            "unknown-name",
            "did you mean 'drop'?"),
        arguments(
            option("normalisation.rescale", "{\"lower\":2,\"upper\":1}"),
            "invalid-value",
            "$.inputs[0].options[0]: rescale must have a finite lower below"),
        arguments(
            option("treatment", "{\"first\":{\"method\":\"log\"},\"passes\":{\"skew\":1}}"),
            "unknown-property",
            "$.inputs[0].options[0].passes.skew: unknown property 'skew'"),
        arguments(
            option("treatment", "{\"first\":\"log\"}"),
            "wrong-type",
            "$.inputs[0].options[0].first: must be an object, got 'log'"),
        arguments(
            option("treatment.passes", "{\"skewness\":-1}"), "invalid-value", "limits of passes"),
        arguments(
            option("missing", "{\"rule\":\"skipp\"}"), "unknown-name", "did you mean 'skip'?"),
        arguments(
            option("screening", "{\"include\":\"a\"}"),
            "wrong-type",
            "$.inputs[0].options[0].include: must be a list"),
        arguments(
            option("indicator:a.denominator", "{\"factor\":2}"),
            "missing-property",
            "$.inputs[0].options[0]: must have 'indicator'"),
        arguments(target("weights", "\"noise\":7"), "wrong-type", "$.inputs[0].noise"),
        arguments(
            target("weights", "\"noise\":{\"width\":1}"), "missing-property", "must have 'kind'"),
        arguments(
            target("weights", "\"noise\":{\"kind\":\"relative\"}"),
            "unknown-name",
            "$.inputs[0].noise.kind: unknown kind of noise 'relative'"),
        arguments(
            target("data", "\"noise\":{\"kind\":\"normal\",\"deviaton\":1}"),
            "unknown-name",
            "$.inputs[0].noise: unknown parameter of normal 'deviaton', did you mean 'deviation'?"),
        arguments(
            target("data", "\"noise\":{\"kind\":\"normal\",\"deviation\":\"se\"}"),
            "invalid-value",
            "$.inputs[0].noise: parameter 'deviation' must be a number, got 'se'"),
        arguments(
            target("data", "\"noise\":{\"kind\":\"uniform\",\"width\":0}"),
            "invalid-value",
            "must be above 0, got 0.0"),
        arguments(
            target("data", "\"noise\":{\"kind\":\"dirichlet\",\"concentration\":3}"),
            "invalid-value",
            "dirichlet noise is for weights"),
        arguments(
            HEAD
                + "\"inputs\":[{\"id\":\"x\",\"target\":\"a\",\"options\":[1,2]},"
                + "{\"id\":\"x\",\"target\":\"b\",\"options\":[1,2]}]}",
            "invalid-value",
            "$: ids of uncertain inputs must differ, got 'x' twice"));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void read_refuses(String document, String code, String place) {
    assertThat(refusal(document).violations())
        .anyMatch(fault -> fault.code().equals(code) && fault.message().contains(place));
  }

  private static ViolationsException refusal(String document) {
    return catchThrowableOfType(
        ViolationsException.class, () -> LocalgovJson.uncertainty().read(document));
  }

  /** Faults of several inputs come together, each once. */
  @Test
  void read_reportsEveryFault_once() {
    String document =
        HEAD
            + "\n\"inputs\":[\n{\"id\":7,\"target\":\"data\",\n\"noise\":{\"kind\":\"norml\"}},"
            + "\n{\"id\":\"y\",\"options\":[{\"methd\":1},1],\n\"target\":\"aggregation\"}]}";
    assertThat(refusal(document).violations())
        .extracting(Violation::message)
        .satisfiesExactly(
            id -> assertThat(id).startsWith("line 3, column 7, $.inputs[0].id: must be a text"),
            kind -> assertThat(kind).startsWith("line 4, column 17, $.inputs[0].noise.kind: unk"),
            method -> assertThat(method).startsWith("line 5, column 22, $.inputs[1].options[0]"),
            name -> assertThat(name).startsWith("line 5, column 31, $.inputs[1].options[0].methd"));
  }
}
