package org.localgov.serialization.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.localgov.core.error.UnknownNameException;
import org.localgov.core.error.ViolationsException;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.instrument.Instruments;
import org.localgov.serialization.json.LocalgovJson;

class JsonSchemasTest {
  static List<String> kinds() {
    return JsonSchemas.kinds();
  }

  static Stream<Index> instruments() {
    return Instruments.all().stream();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void schema_keepsTheSchemaOfSchemas(String kind) throws JsonProcessingException {
    String schema = JsonSchemas.of(kind);
    JsonNode tree = new ObjectMapper().readTree(schema);

    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of(Dialects.getDraft202012().getId()))
                .validate(schema, InputFormat.JSON))
        .isEmpty();
    assertThat(tree.get("$id").asText()).isEqualTo("urn:localgov:schema:1:" + kind);
    assertThat(tree.get("title").asText()).isEqualTo(kind);
    assertThat(tree.get("description").asText()).endsWith(".");
  }

  @Test
  void of_unknownKind_namesTheNearest() {
    assertThatThrownBy(() -> JsonSchemas.of("partnerships-list"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageStartingWith("unknown document kind 'partnerships-list'");
  }

  @ParameterizedTest
  @CsvSource({
    "index, everything",
    "index, small",
    "observations, observations",
    "scores, scores",
    "uncertainty, uncertainty"
  })
  void document_keepsItsSchema(String kind, String name) {
    assertThat(Schemas.faults(kind, resource(name))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("instruments")
  void instrument_keepsTheSchemaOfIndices(Index index) {
    assertThat(Schemas.faults("index", LocalgovJson.writeIndex(index))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "index | \"id\": \"everything\" | \"id\": 7",
        "index | \"fidelity\": \"interpretation\" | \"fidelity\": \"exact\"",
        "index | \"direction\": \"lower-is-better\" | \"direction\": \"lower\"",
        "index | \"integer\": true | \"integer\": 1",
        "index | \"rule\": \"fail\" | \"rule\": \"stop\"",
        "index | \"indicator\": \"flights\" | \"indicator\": \"flights\", \"bands\": []",
        "index | \"root\": | \"top\":",
        "observations | \"unit\": \"iso:ALB\" | \"units\": \"iso:ALB\"",
        "observations | \"value\": 1, | ",
        "observations | \"status\": \"E\" | \"status\": \"M\"",
        "observations | \"status\": \"M\" | \"status\": \"A\"",
        "observations | \"period\": \"2010\" | \"period\": \"10\"",
        "scores | \"rank\": 2 | \"rank\": 0",
        "scores | \"rank\": 2 | \"rank\": 1.5",
        "scores | \"code\": \"off-scale\", | ",
        "scores | \"minimum\": 20 | \"minimum\": \"20\"",
        "uncertainty | \"id\": \"outliers\" | \"id\": \" \"",
        "uncertainty | \"target\": \"aggregation\", | ",
        "uncertainty | \"target\": \"aggregation\" | \"targets\": \"aggregation\"",
        "uncertainty | \"relative-uniform\" | \"relative-normal\"",
        "uncertainty | \"width\": 0.25 | \"width\": 1.25",
        "uncertainty | \"width\": 0.25 | \"width\": 0.25, \"deviation\": 1",
        "uncertainty | \"width\": 0.25 | \"deviation\": 0.25",
        "uncertainty | \"deviation\": \"standard-error\" | \"deviation\": \"error\"",
        "uncertainty | \"levels\": | \"probabilities\": [1], \"levels\":",
        "uncertainty | 0.75 | 1.75",
        "uncertainty | \"inputs\": | \"input\":"
      })
  void spoiltDocument_isRefusedByBoth(String kind, String good, String bad) {
    String text = resource(kind.equals("index") ? "everything" : kind);
    assertThat(text).contains(good);
    String spoilt = text.replace(good, bad == null ? "" : bad);

    assertThat(Schemas.faults(kind, spoilt)).isNotEmpty();
    assertThatThrownBy(
            () -> {
              switch (kind) {
                case "index" -> LocalgovJson.readIndex(spoilt);
                case "observations" -> LocalgovJson.readObservations(spoilt);
                case "uncertainty" -> LocalgovJson.uncertainty().read(spoilt);
                default -> LocalgovJson.readScores(spoilt);
              }
            })
        .isInstanceOf(ViolationsException.class);
  }

  private static String resource(String name) {
    try (InputStream file = LocalgovJson.class.getResourceAsStream(name + ".json")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
