package org.localgov.serialization.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.localgov.core.cooperation.Partnership;
import org.localgov.core.error.UnknownNameException;
import org.localgov.core.error.Violation;
import org.localgov.core.error.ViolationsException;
import org.localgov.core.observation.ObservationStatus;
import org.localgov.core.observation.Source;
import org.localgov.core.place.City;
import org.localgov.core.place.Place;
import org.localgov.core.place.PlaceId;
import org.localgov.core.place.PlaceKind;
import org.localgov.serialization.internal.ObjectKind;
import org.localgov.serialization.internal.TextKind;
import org.localgov.serialization.internal.ValueKinds;

class DomainJsonTest {
  static Stream<ObjectKind<?, ?>> objects() {
    return ValueKinds.OBJECTS.stream();
  }

  static Stream<TextKind<?>> texts() {
    return ValueKinds.TEXTS.stream();
  }

  @ParameterizedTest
  @MethodSource("objects")
  <T> void golden_isReadAndWrittenToTheLetter(ObjectKind<T, ?> kind) {
    String golden = DomainGolden.document(kind.kind());
    T value = LocalgovJson.of(kind.type()).read(golden);

    assertThat(LocalgovJson.of(kind.type()).write(value)).isEqualTo(golden);
  }

  @ParameterizedTest
  @MethodSource("objects")
  <T> void list_comesBack(ObjectKind<T, ?> kind) {
    T value = LocalgovJson.of(kind.type()).read(DomainGolden.document(kind.kind()));
    JsonFormat<List<T>> lists = LocalgovJson.listOf(kind.type());

    assertThat(lists.read(lists.write(List.of(value, value)))).containsExactly(value, value);
    assertThat(lists.read(lists.write(List.of()))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("objects")
  <T> void mapper_readsAndWritesTheSameDocument(ObjectKind<T, ?> kind)
      throws JsonProcessingException {
    String golden = DomainGolden.document(kind.kind());
    T value = LocalgovJson.mapper().readValue(golden, kind.type());

    assertThat(LocalgovJson.mapper().writeValueAsString(value) + "\n").isEqualTo(golden);
  }

  @ParameterizedTest
  @MethodSource("texts")
  <T> void text_isReadAndWrittenToTheLetter(TextKind<T> kind) throws JsonProcessingException {
    for (T value : DomainGolden.texts(kind)) {
      String text = LocalgovJson.of(kind.type()).write(value);

      assertThat(text).isEqualTo("\"" + kind.text().apply(value) + "\"\n");
      assertThat(LocalgovJson.of(kind.type()).read(text)).isEqualTo(value);
      assertThat(LocalgovJson.mapper().readValue(text, kind.type())).isEqualTo(value);
      assertThat(LocalgovJson.mapper().writeValueAsString(value) + "\n").isEqualTo(text);
    }
  }

  @Test
  void read_everyFaultAtItsPlace() {
    String text =
        """
        {
          "kind": "partnership",
          "schemaVersion": 1,
          "id": 7,
          "first": { "localGovernment": "name:a", "workingGroups": ["one", 2, ""], "actor": [] },
          "second": { "localGovernment": "b", "actors": [{ "partnerKind": "business", "place": "name:c" }] },
          "path": "renewed",
          "southSouth": "yes",
          "period": null,
          "agreements": [{ "title": "x" }],
          "preconditions": { "vision": { "met": true, "text": "t" } }
        }
        """;

    assertThat(faults(Partnership.class, text))
        .extracting(Violation::code, violation -> violation.details().get("path"))
        .containsExactly(
            tuple("wrong-type", "$.id"),
            tuple("wrong-type", "$.first.workingGroups[1]"),
            tuple("invalid-value", "$.first.workingGroups[2]"),
            tuple("unknown-property", "$.first.actor"),
            tuple("invalid-value", "$.second.localGovernment"),
            tuple("invalid-value", "$.second.actors[0]"),
            tuple("unknown-name", "$.path"),
            tuple("wrong-type", "$.southSouth"),
            tuple("null-value", "$.period"),
            tuple("missing-property", "$.agreements[0]"),
            tuple("unknown-name", "$.preconditions.vision"));
  }

  @Test
  void read_faultOfAPart_hasLineAndColumn() {
    assertThat(
            faults(
                City.class,
                """
                { "kind": "city", "schemaVersion": 1, "id": "name:a", "name": "A",
                  "country": "BFA", "population": -1 }
                """))
        .extracting(Violation::message)
        .containsExactly("line 2, column 35, $.population: must be at least 0, got '-1'");
  }

  @Test
  void read_numbersThatAreNotWhole_areRefused() {
    for (String number : List.of("1.5", "1e400", "9223372036854775808", "9007199254740993.0")) {
      assertThat(faults(City.class, city(number)))
          .extracting(violation -> violation.details().get("path"))
          .containsExactly("$.population");
    }
    for (String number : List.of("75917", "75917.0", "9223372036854775807", "9007199254740993")) {
      assertThat(LocalgovJson.of(City.class).read(city(number)).population().getAsLong())
          .isEqualTo(new BigDecimal(number).longValueExact());
    }
  }

  @Test
  void read_withoutHead_isRefusedAsADocumentAndTakenAsAPart() throws JsonProcessingException {
    String text = "{ \"text\": \"A. Author (2020)\" }";

    assertThat(faults(Source.class, text))
        .extracting(Violation::message)
        .containsExactly(
            "line 1, column 1, $: must have 'kind': 'source'",
            "line 1, column 1, $: must have 'schemaVersion': 1");
    assertThat(LocalgovJson.mapper().readValue(text, Source.class))
        .isEqualTo(Source.of("A. Author (2020)"));
  }

  @Test
  void part_ofAnApplicationsOwnObject() throws JsonProcessingException {
    Report report =
        new Report(
            "two sources",
            List.of(Source.of("a"), Source.of("b")),
            Map.of(PlaceId.parse("name:a"), PlaceKind.CITY),
            ObservationStatus.MISSING);

    String text = LocalgovJson.mapper().writeValueAsString(report);

    assertThat(text).doesNotContain("schemaVersion").contains("\"O\"", "\"name:a\": \"city\"");
    assertThat(LocalgovJson.mapper().readValue(text, Report.class)).isEqualTo(report);
    assertThatThrownBy(
            () ->
                LocalgovJson.mapper()
                    .readValue("{\"sources\": [{\"kind\": \"city\"}]}", Report.class))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining("must be 'source', got 'city'");
  }

  @Test
  void lenient_passesOverUnknownProperties() {
    String text = "{\"kind\":\"source\",\"schemaVersion\":1,\"text\":\"a\",\"page\":3}";

    assertThat(LocalgovJson.of(Source.class).lenient().read(text)).isEqualTo(Source.of("a"));
    assertThat(faults(Source.class, text))
        .extracting(Violation::code)
        .containsExactly("unknown-property");
  }

  @Test
  void of_typeWithoutForm_namesTheKnown() {
    assertThatThrownBy(() -> LocalgovJson.of(String.class))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageStartingWith("unknown value type 'String'");
    assertThatThrownBy(() -> LocalgovJson.listOf(PlaceId.class))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageContaining("did you mean 'Place'?");
  }

  @Test
  void list_faultIsAtItsElement() {
    String text =
        "{\"kind\":\"places\",\"schemaVersion\":1,\"places\":[{\"id\":\"name:a\",\"name\":\"A\"}]}";

    assertThatThrownBy(() -> LocalgovJson.listOf(Place.class).read(text))
        .hasMessage("line 1, column 46, $.places[0]: must have 'placeKind'");
  }

  record Report(
      String title,
      List<Source> sources,
      Map<PlaceId, PlaceKind> kinds,
      ObservationStatus status) {}

  private static String city(String population) {
    return "{\"kind\":\"city\",\"schemaVersion\":1,\"id\":\"name:a\",\"name\":\"A\",\"country\":\"BFA\","
        + "\"population\":"
        + population
        + "}";
  }

  private static <T> List<Violation> faults(Class<T> type, String text) {
    try {
      LocalgovJson.of(type).read(text);
      return List.of();
    } catch (ViolationsException e) {
      return e.violations();
    }
  }

  private static Tuple tuple(String code, String path) {
    return Tuple.tuple(code, path);
  }
}
