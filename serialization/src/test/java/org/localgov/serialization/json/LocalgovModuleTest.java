package org.localgov.serialization.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.localgov.core.error.ViolationsException;
import org.localgov.core.place.City;
import org.localgov.core.place.Country;
import org.localgov.core.place.PlaceId;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.instrument.Instruments;

class LocalgovModuleTest {
  private static final Index RAI = Instruments.of("rai-region");

  @Test
  void findAndRegisterModules_findsIt() throws JsonProcessingException {
    ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();

    assertThat(mapper.getRegisteredModuleIds()).contains("localgov");
    assertThat(mapper.readValue(mapper.writeValueAsString(RAI), Index.class)).isEqualTo(RAI);
  }

  @Test
  void index_insideOtherData() throws JsonProcessingException {
    ObjectMapper mapper = new ObjectMapper().registerModule(new LocalgovModule());
    List<Index> both = List.of(RAI, Instruments.of("cee-africa"));

    String text =
        mapper
            .writerFor(mapper.getTypeFactory().constructCollectionType(List.class, Index.class))
            .writeValueAsString(both);

    assertThat(
            mapper.<List<Index>>readValue(
                text, mapper.getTypeFactory().constructCollectionType(List.class, Index.class)))
        .isEqualTo(both);
  }

  @Test
  void index_throughTree() throws JsonProcessingException {
    JsonNode tree = LocalgovJson.mapper().valueToTree(RAI);

    assertThat(LocalgovJson.mapper().treeToValue(tree, Index.class)).isEqualTo(RAI);
  }

  @Test
  void refusedDocument_isMappingExceptionWithEveryFault() {
    assertThatThrownBy(
            () ->
                LocalgovJson.mapper()
                    .readValue(
                        "{\"kind\": \"index\", \"schemaVersion\": 1, \"idd\": 1}", Index.class))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining("$.idd: unknown property 'idd', did you mean 'id'?")
        .hasCauseInstanceOf(ViolationsException.class);
  }

  /**
   * What an application may have: values of several types in one list, told apart by a property.
   */
  record Facts(
      @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "@type")
          @JsonSubTypes({
            @JsonSubTypes.Type(value = City.class, name = "city"),
            @JsonSubTypes.Type(value = PlaceId.class, name = "place-id")
          })
          List<Object> items) {}

  @Test
  void values_ofSeveralTypes_areToldApart() throws JsonProcessingException {
    City city = City.of(PlaceId.parse("name:Pemba"), "Pemba", Country.of("MOZ"));
    Facts facts = new Facts(List.of(city, PlaceId.parse("iso:BFA")));

    String text = LocalgovJson.mapper().writeValueAsString(facts);

    assertThat(text).contains("\"@type\": \"city\"").doesNotContain("schemaVersion");
    assertThat(LocalgovJson.mapper().readValue(text, Facts.class)).isEqualTo(facts);
  }

  @Test
  void mapper_isTheCallersOwn() {
    assertThat(LocalgovJson.mapper()).isNotSameAs(LocalgovJson.mapper());
  }
}
