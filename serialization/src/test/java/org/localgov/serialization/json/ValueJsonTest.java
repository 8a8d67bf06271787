package org.localgov.serialization.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.localgov.core.contract.Samples;
import org.localgov.core.intake.Raw;
import org.localgov.core.intake.ValueIntake;
import org.localgov.core.observation.ObservationSet;
import org.localgov.serialization.internal.ObjectKind;
import org.localgov.serialization.internal.TextKind;
import org.localgov.serialization.internal.ValueKinds;
import org.localgov.serialization.schema.JsonSchemas;
import org.localgov.serialization.schema.Schemas;

/** What every value type of core promises in JSON, over all its samples. */
class ValueJsonTest {
  private static final JsonMapper MAPPER = LocalgovJson.mapper();

  static List<Class<?>> types() {
    return ValueTypes.all();
  }

  static Stream<ObjectKind<?, ?>> objects() {
    return ValueKinds.OBJECTS.stream();
  }

  @Test
  void types_areThoseThatCoreExports() {
    assertThat(types()).hasSizeGreaterThan(40);
    assertThat(ValueTypes.exports()).containsAll(ValueTypes.NO_VALUES.keySet());
    assertThat(ValueTypes.NO_VALUE.keySet())
        .allMatch(type -> ValueTypes.exports().contains(type.getPackageName()));
  }

  @ParameterizedTest
  @MethodSource("types")
  void type_hasSamplesAFormASchemaAndAGoldenDocument(Class<?> type) {
    String kind = kind(type);

    assertThat(samples(type)).hasSizeGreaterThan(1);
    assertThat(LocalgovJson.of(type)).isNotNull();
    assertThat(JsonSchemas.of(kind)).contains("\"urn:localgov:schema:1:" + kind + "\"");
    assertThat(type.isEnum() || DomainGolden.exists(kind)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("types")
  <T> void sample_comesBackAndKeepsItsSchema(Class<T> type) {
    JsonFormat<T> format = LocalgovJson.of(type);
    for (T sample : samples(type)) {
      String document = format.write(sample);

      assertThat(format.read(document)).isEqualTo(sample);
      assertThat(format.write(format.read(document))).isEqualTo(document);
      assertThat(Schemas.faults(kind(type), document)).as(document).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  <T> void mapper_agrees(Class<T> type) throws JsonProcessingException {
    for (T sample : samples(type)) {
      String document = LocalgovJson.of(type).write(sample);

      assertThat(MAPPER.writeValueAsString(sample) + "\n").isEqualTo(document);
      assertThat(MAPPER.readValue(document, type)).isEqualTo(sample);
      assertThat(MAPPER.treeToValue(MAPPER.valueToTree(sample), type)).isEqualTo(sample);
    }
  }

  @ParameterizedTest
  @MethodSource("objects")
  <T> void list_ofAllSamples_comesBackAndKeepsItsSchema(ObjectKind<T, ?> kind) {
    List<T> samples = samples(kind.type());
    String document = LocalgovJson.listOf(kind.type()).write(samples);

    assertThat(LocalgovJson.listOf(kind.type()).read(document)).isEqualTo(samples);
    assertThat(Schemas.faults(kind.plural(), document)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("objects")
  <T, R extends Record & Raw<T>> void rawForm_passesTheIntake(ObjectKind<T, R> kind) {
    for (T sample : samples(kind.type())) {
      R raw = kind.of().apply(sample);

      assertThat(ValueIntake.standard().check(raw)).isEmpty();
      assertThat(ValueIntake.standard().accept(raw)).isEqualTo(sample);
      assertThat(kind.of().apply(raw.toValue())).isEqualTo(raw);
    }
  }

  @Test
  void observationSet_hasADocumentOfItsOwn() throws JsonProcessingException {
    for (ObservationSet sample : Samples.of(ObservationSet.class)) {
      String document = LocalgovJson.writeObservations(sample);

      assertThat(LocalgovJson.readObservations(document)).isEqualTo(sample);
      assertThat(Schemas.faults("observations", document)).isEmpty();
      assertThat(MAPPER.writeValueAsString(sample) + "\n").isEqualTo(document);
      assertThat(MAPPER.readValue(document, ObservationSet.class)).isEqualTo(sample);
    }
  }

  static <T> List<T> samples(Class<T> type) {
    return type.isEnum() ? List.of(type.getEnumConstants()) : Samples.of(type);
  }

  private static String kind(Class<?> type) {
    return Stream.concat(
            ValueKinds.OBJECTS.stream().filter(each -> each.type() == type).map(ObjectKind::kind),
            ValueKinds.TEXTS.stream().filter(each -> each.type() == type).map(TextKind::kind))
        .findFirst()
        .orElseThrow(() -> new AssertionError(type + " must be in ValueKinds"));
  }
}
