package org.localgov.serialization.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.localgov.core.error.Violation;
import org.localgov.core.error.ViolationsException;

class BadDocumentTest {
  private static final String HEAD = "{\"kind\":\"index\",\"schemaVersion\":1,";
  private static final String INDICATORS =
      "\"indicators\":[{\"id\":\"a\",\"direction\":\"higher-is-better\"}],";
  private static final String ROOT =
      "\"root\":{\"id\":\"r\",\"aggregation\":{\"method\":\"sum\"},\"children\":[{\"indicator\":\"a\"}]}}";

  /** Returns a sound document with one more property. */
  private static String with(String property) {
    return HEAD + "\"id\":\"x\"," + property + "," + INDICATORS + ROOT;
  }

  private static String indicator(String properties) {
    return HEAD + "\"id\":\"x\",\"indicators\":[{" + properties + "}]," + ROOT;
  }

  private static String root(String properties) {
    return HEAD + "\"id\":\"x\"," + INDICATORS + "\"root\":{" + properties + "}}";
  }

  static Stream<Arguments> texts() {
    String a = "\"id\":\"a\",\"direction\":\"higher-is-better\",";
    String r = "\"id\":\"r\",\"aggregation\":{\"method\":\"sum\"},";
    String a1 = "\"children\":[{\"indicator\":\"a\"}]";
    return Stream.of(
        arguments("", "empty-document", "must be a JSON document"),
        arguments("  \n ", "empty-document", "must be a JSON document"),
        arguments("null", "null-value", "line 1, column 1, $:"),
        arguments("[]", "wrong-type", "line 1, column 1, $: must be an object, got a list"),
        arguments("\"index\"", "wrong-type", "$: must be an object, got 'index'"),
        arguments("42", "wrong-type", "$: must be an object, got 42"),
        arguments("true", "wrong-type", "$: must be an object, got true"),
        arguments("{", "truncated", "line 1, column 2"),
        arguments(with("\"title\":\"t\"").substring(0, 60), "truncated", "line 1"),
        arguments("[".repeat(100_000), "too-deep", "line 1, column 257"),
        arguments("{\"a\":".repeat(100_000), "too-deep", "line 1"),
        arguments("{'kind':1}", "malformed", "line 1, column 2"),
        arguments("{\"kind\":01}", "malformed", "line 1"),
        arguments("{\"kind\":1,}", "malformed", "line 1"),
        arguments("/* x */ {}", "malformed", "comment"),
        arguments("nope", "malformed", "line 1, column 1"),
        arguments("unit,a\nx,1\n", "malformed", "unrecognized token 'unit'"),
        arguments("{\"a\":\"x\ny\"}", "malformed", "line 1"),
        arguments("{\"a\":" + "9".repeat(2000) + "}", "too-large", "line 1"),
        arguments("{\"a\":\"\0\"}", "nul-byte", "line 1"),
        arguments("\"\ud800\"", "unreadable-file", "surrogate"),
        arguments(with("\"title\":\"t\"") + " {}", "trailing-content", "line 1, column"),
        arguments("{}", "missing-property", "$: must have 'kind'"),
        arguments("{\"kind\":\"scores\"}", "wrong-kind", "$.kind: must be 'index', got 'scores'"),
        arguments("{\"kind\":7,\"schemaVersion\":1}", "wrong-type", "$.kind: must be a text"),
        arguments(
            "{\"kind\":\"index\",\"schemaVersion\":2}",
            "unsupported-version",
            "$.schemaVersion: must be 1, got 2"),
        arguments("{\"kind\":\"index\",\"schemaVersion\":\"1\"}", "wrong-type", "$.schemaVersion"),
        arguments(
            with("\"titel\":1"), "unknown-property", "$.titel: unknown property 'titel', did"),
        arguments(with("\"$schema\":\"x\""), "unknown-property", "$['$schema']"),
        arguments(with("\"sampling\":{}"), "unknown-property", "$.sampling"),
        arguments(
            with("\"screening\":{\"minimumAvailability\":2}"),
            "invalid-value",
            "$.screening: minimumAvailability must be between 0 and 1, got 2.0"),
        arguments(
            with("\"screening\":{\"include\":[\"x\"],\"exclude\":[\"x\"]}"),
            "invalid-value",
            "$.screening: unit must not be both included and excluded, got 'x'"),
        arguments(with("\"treatment\":{}"), "missing-property", "$.treatment: must have 'first'"),
        arguments(
            with("\"treatment\":{\"first\":{\"method\":\"log\"},\"passes\":{\"skewness\":-1}}"),
            "invalid-value",
            "$.treatment.passes: limits of passes must be finite and that of skewness not negative"),
        arguments(
            with("\"normalisation\":{\"method\":\"none\",\"scope\":\"year\"}"),
            "unknown-name",
            "$.normalisation.scope: unknown scope 'year'"),
        arguments(
            with("\"normalisation\":{\"method\":\"none\",\"rescale\":{\"lower\":2,\"upper\":1}}"),
            "invalid-value",
            "$.normalisation.rescale: rescale must have a finite lower below a finite upper"),
        arguments(
            with("\"normalisation\":{\"method\":\"none\",\"constant\":\"skip\"}"),
            "unknown-name",
            "$.normalisation.constant: unknown constant rule 'skip'"),
        arguments(with("\"title\":\"a\",\"title\":\"b\""), "duplicate-property", "$.title"),
        arguments(with("\"title\":null"), "null-value", "$.title: must not be null"),
        arguments(with("\"title\":[]"), "wrong-type", "$.title: must be a text, got a list"),
        arguments(with("\"limitations\":\"x\""), "wrong-type", "$.limitations: must be a list"),
        arguments(with("\"limitations\":[1]"), "wrong-type", "$.limitations[0]: must be a text"),
        arguments(with("\"fidelity\":\"publishd\""), "unknown-name", "did you mean 'published'?"),
        arguments(with("\"citation\":{\"text\":\" \"}"), "invalid-value", "$.citation"),
        arguments(with("\"citation\":{}"), "missing-property", "$.citation: must have 'text'"),
        arguments(with("\"citation\":\"x\""), "wrong-type", "$.citation: must be an object"),
        arguments(with("\"parameters\":[{\"name\":\"p\"}]"), "missing-property", "description"),
        arguments(with("\"parameters\":[null]"), "null-value", "$.parameters[0]"),
        arguments(with("\"normalisation\":{}"), "missing-property", "must have 'method'"),
        arguments(
            with("\"normalisation\":{\"method\":\"min-max\",\"lower\":1}"),
            "unknown-property",
            "'lower'; known: scope, rescale, constant, method, parameters"),
        arguments(
            with("\"normalisation\":{\"method\":\"m\",\"parameters\":[]}"),
            "wrong-type",
            "$.normalisation.parameters: must be an object"),
        arguments(
            with("\"normalisation\":{\"method\":\"m\",\"parameters\":{\"x\":NaN}}"),
            "not-finite",
            "$.normalisation.parameters.x: must be a finite number, got 'NaN'"),
        arguments(
            with("\"normalisation\":{\"method\":\"m\",\"parameters\":{\"x\":[-Infinity]}}"),
            "not-finite",
            "$.normalisation.parameters.x[0]"),
        arguments(
            with("\"normalisation\":{\"method\":\"m\",\"parameters\":{\"x\":{\"y\":1e999}}}"),
            "not-finite",
            "$.normalisation.parameters.x.y: must be a finite number, got '1e999'"),
        arguments(HEAD + "\"id\":\"x\"," + ROOT, "missing-property", "must have 'indicators'"),
        arguments(HEAD + INDICATORS + ROOT, "missing-property", "$: must have 'id'"),
        arguments(indicator("\"id\":\"a\""), "missing-property", "$.indicators[0]: must have 'dir"),
        arguments(
            indicator("\"id\":\"a\",\"direction\":\"higher\""),
            "unknown-name",
            "$.indicators[0].direction: unknown direction 'higher'"),
        arguments(
            indicator(a + "\"scale\":{\"minimum\":2,\"maximum\":1}"),
            "invalid-value",
            "$.indicators[0].scale: scale must have"),
        arguments(
            indicator(a + "\"scale\":{\"integer\":1}"),
            "wrong-type",
            "$.indicators[0].scale.integer: must be true or false, got 1"),
        arguments(indicator(a + "\"levels\":[{\"value\":1}]"), "missing-property", "levels[0]"),
        arguments(indicator(a + "\"denominator\":3"), "wrong-type", ".denominator"),
        arguments(
            indicator(a + "\"denominator\":{\"indicator\":\"p\",\"factor\":0}"),
            "invalid-value",
            "$.indicators[0].denominator"),
        arguments(indicator(a + "\"weight\":3"), "unknown-property", "$.indicators[0].weight"),
        arguments(root("\"aggregation\":{\"method\":\"sum\"}," + a1), "missing-property", "$.root"),
        arguments(root(r + "\"weight\":\"2\"," + a1), "wrong-type", "$.root.weight"),
        arguments(root(r + "\"children\":[7]"), "wrong-type", "$.root.children[0]"),
        arguments(
            root(r + "\"children\":[{\"indicator\":\"a\",\"id\":\"b\"}]"),
            "unknown-property",
            "$.root.children[0].id"),
        arguments(
            root(r + "\"missing\":{\"rule\":\"skipp\"}," + a1),
            "unknown-name",
            "$.root.missing.rule"),
        arguments(
            root(r + "\"missing\":{\"rule\":\"skip\",\"minimumAvailability\":2}," + a1),
            "invalid-value",
            "$.root.missing: minimumAvailability"),
        arguments(
            root(r + "\"bands\":[{\"label\":1}]," + a1), "wrong-type", "$.root.bands[0].label"),
        arguments(root(r + "\"children\":[]"), "no-children", "index 'x': node 'r'"),
        arguments(root("\"id\":\"r\"," + a1), "no-aggregation", "index 'x': node 'r'"),
        arguments(root(r + "\"children\":[{\"indicator\":\"b\"}]"), "unknown-name", "node 'r'"),
        arguments(root(r + "\"children\":[{\"indicator\":\"r\"}]"), "cycle", "index 'x'"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void read_refusesText(String document, String code, String place) {
    check(catchThrowable(() -> LocalgovJson.readIndex(document)), code, place);
  }

  static Stream<Arguments> bytes() {
    Charset wide = StandardCharsets.UTF_16LE;
    return Stream.of(
        arguments(new byte[] {'{', '\n', '"', (byte) 0xff}, "not-utf-8", "d.json line 2"),
        arguments(new byte[] {'{', (byte) 0xe2, (byte) 0x82}, "not-utf-8", "d.json line 1"),
        arguments("{}".getBytes(StandardCharsets.UTF_16), "not-utf-8", "d.json: must be UTF-8"),
        arguments("\uFEFF{}".getBytes(wide), "not-utf-8", "got UTF-16"),
        arguments("{}".getBytes(wide), "nul-byte", "d.json line 1"),
        arguments(new byte[0], "empty-document", "d.json: must be a JSON document, got nothing"));
  }

  @ParameterizedTest
  @MethodSource("bytes")
  void read_refusesBytes(byte[] document, String code, String place) {
    check(
        catchThrowable(
            () -> LocalgovJson.index().read(new ByteArrayInputStream(document), "d.json")),
        code,
        place);
  }

  private static void check(Throwable refused, String code, String place) {
    assertThat(refused).isInstanceOf(ViolationsException.class);
    assertThat(((ViolationsException) refused).violations())
        .extracting(Violation::code)
        .contains(code);
    assertThat(((ViolationsException) refused).violations())
        .anyMatch(fault -> fault.code().equals(code) && fault.message().contains(place));
  }
}
