package org.localgov.serialization.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.localgov.core.error.Violation;
import org.localgov.core.error.ViolationsException;
import org.localgov.serialization.internal.ObjectKind;
import org.localgov.serialization.internal.TextKind;
import org.localgov.serialization.internal.ValueKinds;
import org.localgov.serialization.schema.Schemas;

/** Reader and schema agree on the documents of the domain. */
class DomainSchemaTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  static Stream<ObjectKind<?, ?>> objects() {
    return ValueKinds.OBJECTS.stream();
  }

  static Stream<TextKind<?>> texts() {
    return ValueKinds.TEXTS.stream();
  }

  @ParameterizedTest
  @MethodSource("objects")
  <T> void golden_keepsItsSchema(ObjectKind<T, ?> kind) {
    String golden = DomainGolden.document(kind.kind());
    T value = LocalgovJson.of(kind.type()).read(golden);

    assertThat(Schemas.faults(kind.kind(), golden)).isEmpty();
    assertThat(
            Schemas.faults(
                kind.plural(), LocalgovJson.listOf(kind.type()).write(List.of(value, value))))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("texts")
  <T> void text_keepsItsSchema(TextKind<T> kind) {
    for (T value : DomainGolden.texts(kind)) {
      assertThat(Schemas.faults(kind.kind(), LocalgovJson.of(kind.type()).write(value))).isEmpty();
    }
    for (String bad : List.of("\"\"", "\"No Such\\u0007Name\"", "1", "null", "{}")) {
      assertThat(Schemas.faults(kind.kind(), bad)).isNotEmpty();
      assertThat(isRefused(ValueFormats.of(kind), bad)).isTrue();
    }
  }

  /** Spoils one property after the other, in every way that is wrong for every type. */
  @ParameterizedTest
  @MethodSource("objects")
  void spoiltDocument_isRefusedByBoth(ObjectKind<?, ?> kind) throws JsonProcessingException {
    ObjectNode golden = (ObjectNode) MAPPER.readTree(DomainGolden.document(kind.kind()));
    List<ObjectNode> spoilt = new ArrayList<>();
    golden.fieldNames().forEachRemaining(name -> spoilt.addAll(spoil(golden, name)));
    spoilt.add(golden.deepCopy().put("noSuchProperty", 1));

    for (ObjectNode document : spoilt) {
      assertThat(Schemas.faults(kind.kind(), document.toString())).as("%s", document).isNotEmpty();
      assertThat(isRefused(ValueFormats.of(kind), document.toString())).as("%s", document).isTrue();
    }
  }

  /**
   * Leaves out one property after the other: both take it, or both do not. That parts go together,
   * such as the ends of a scale, is asked by the reader alone.
   */
  @ParameterizedTest
  @MethodSource("objects")
  void shortDocument_isTakenOrRefusedByBoth(ObjectKind<?, ?> kind) throws JsonProcessingException {
    ObjectNode golden = (ObjectNode) MAPPER.readTree(DomainGolden.document(kind.kind()));
    List<String> names = new ArrayList<>();
    golden.fieldNames().forEachRemaining(names::add);
    for (String name : names) {
      String document = golden.deepCopy().without(name).toString();

      assertThat(Schemas.faults(kind.kind(), document).isEmpty())
          .as("%s", document)
          .isEqualTo(
              refusals(ValueFormats.of(kind), document).stream()
                  .allMatch(DomainSchemaTest::isOfTheWhole));
    }
  }

  private static boolean isOfTheWhole(Violation refusal) {
    return refusal.code().equals("invalid-value") && "$".equals(refusal.details().get("path"));
  }

  private static List<ObjectNode> spoil(ObjectNode golden, String name) {
    JsonNode good = golden.get(name);
    List<ObjectNode> spoilt = new ArrayList<>();
    spoilt.add(golden.deepCopy().putNull(name));
    spoilt.add(golden.deepCopy().set(name, MAPPER.createArrayNode().add(MAPPER.createArrayNode())));
    if (!good.isTextual()) {
      spoilt.add(golden.deepCopy().put(name, "text"));
    } else {
      spoilt.add(golden.deepCopy().put(name, ""));
      spoilt.add(golden.deepCopy().put(name, "two\nlines"));
      spoilt.add(golden.deepCopy().put(name, "a".repeat(10_001)));
    }
    if (!good.isNumber()) {
      spoilt.add(golden.deepCopy().put(name, 7));
    }
    if (good.isIntegralNumber()) {
      spoilt.add(golden.deepCopy().put(name, 1.5));
    }
    if (!good.isBoolean()) {
      spoilt.add(golden.deepCopy().put(name, true));
    }
    return spoilt;
  }

  private static boolean isRefused(JsonFormat<?> format, String document) {
    return !refusals(format, document).isEmpty();
  }

  private static List<Violation> refusals(JsonFormat<?> format, String document) {
    try {
      format.read(document);
      return List.of();
    } catch (ViolationsException e) {
      return e.violations();
    }
  }
}
