package org.localgov.serialization.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localgov.core.error.LocalgovException;
import org.localgov.serialization.json.ScoresDocument.NodeScore;

/** Two ways of reading, of the tokens and of a tree, come to the same. */
class ScoresTokensTest {
  private static final String HEAD =
      "{\"kind\": \"scores\", \"schemaVersion\": 1, \"index\": {\"id\": \"x\", \"version\": \"1\"}";

  private static ScoresDocument ofTokens(String text) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(text)) {
      return ScoresTokens.read(parser);
    }
  }

  private static ScoresDocument ofTree(String text) throws JsonProcessingException {
    return LocalgovJson.mapper().readValue(text, ScoresDocument.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{\"unit\": \"u\", \"scores\": {}}",
        "{\"unit\": \"u\", \"scores\": {\"n\": {}}}",
        "{\"scores\": {\"n\": {\"rank\": 2, \"score\": -0.5, \"band\": \"red\"}}, \"unit\": \"u\"}",
        "{\"unit\": \"Sidéradougou 😀\", \"period\": \"2013\", \"scores\": {\"n\": {\"score\": 1}}}",
        "{\"unit\": \"u\", \"scores\": {\"n\": {\"score\": 1e2}, \"m\": {}}},"
            + "{\"unit\": \"v\", \"scores\": {\"n\": {\"rank\": 7}, \"m\": {\"score\": 3}}},"
            + "{\"unit\": \"w\", \"scores\": {\"m\": {\"score\": 3}, \"n\": {}}},"
            + "{\"unit\": \"x\", \"scores\": {\"m\": {\"score\": 4}}}",
        "{\"unit\": \"u\", \"scores\": {\"n\": {}}, \"missing\": [\"a\"], \"warnings\":"
            + " [{\"code\": \"c\", \"message\": \"m\", \"details\": {\"x\": \"y\"}}],"
            + " \"explanation\": {\"id\": \"n\", \"method\": \"sum\", \"score\": 1, \"parts\":"
            + " [{\"id\": \"a\", \"method\": \"none\"}]}}"
      })
  void read_ofSoundRows_isThatOfATree(String rows) throws IOException {
    String text = HEAD + ", \"fitted\": {\"a\": {\"minimum\": 1}}, \"rows\": [" + rows + "]}";

    ScoresDocument document = ofTokens(text);

    assertThat(document).isEqualTo(ofTree(text)).hasSameHashCodeAs(ofTree(text));
    assertThat(LocalgovJson.readScores(text)).isEqualTo(document);
    assertThat(LocalgovJson.scores().read(text.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(document);
    assertThat(LocalgovJson.scores().write(document))
        .isEqualTo(LocalgovJson.scores().write(ofTree(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "1",
        "{\"unit\": \"u\"}",
        "{\"scores\": {}}",
        "{\"unit\": \"u\", \"unit\": \"u\", \"scores\": {}}",
        "{\"unit\": \"u\", \"scores\": {}, \"scores\": {}}",
        "{\"unit\": \"u\", \"scores\": []}",
        "{\"unit\": 1, \"scores\": {}}",
        "{\"unit\": \"u\", \"period\": \"20\", \"scores\": {}}",
        "{\"unit\": \"u\", \"period\": null, \"scores\": {}}",
        "{\"unit\": \"u\", \"scores\": {\"n\": 1}}",
        "{\"unit\": \"u\", \"scores\": {\"n\": {}, \"n\": {}}}",
        "{\"unit\": \"u\", \"scores\": {\"n\": {\"score\": \"1\"}}}",
        "{\"unit\": \"u\", \"scores\": {\"n\": {\"score\": null}}}",
        "{\"unit\": \"u\", \"scores\": {\"n\": {\"score\": 1e999}}}",
        "{\"unit\": \"u\", \"scores\": {\"n\": {\"score\": 1, \"score\": 1}}}",
        "{\"unit\": \"u\", \"scores\": {\"n\": {\"rank\": 0}}}",
        "{\"unit\": \"u\", \"scores\": {\"n\": {\"rank\": 1.5}}}",
        "{\"unit\": \"u\", \"scores\": {\"n\": {\"rank\": 99999999999}}}",
        "{\"unit\": \"u\", \"scores\": {\"n\": {\"band\": true}}}",
        "{\"unit\": \"u\", \"scores\": {\"n\": {\"grade\": 1}}}",
        "{\"unit\": \"u\", \"scores\": {}, \"missing\": [1]}",
        "{\"unit\": \"u\", \"scores\": {}, \"extra\": 1}",
        "{\"unit\": \"u\", \"scores\": {}"
      })
  void read_ofAnythingOdd_isLeftToTheTree(String row) {
    String text = HEAD + ", \"rows\": [" + row + "]}";
    assertThatThrownBy(() -> ofTokens(text))
        .isInstanceOfAny(
            IOException.class, LocalgovException.class, IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{\"kind\": \"scores\"}",
        HEAD + "}",
        HEAD + ", \"rows\": {}}",
        HEAD + ", \"rows\": []} 1",
        HEAD + ", \"rows\": [], \"rows\": []}",
        HEAD + ", \"rows\": [], \"extra\": 1}",
        "{\"kind\": \"index\", \"schemaVersion\": 1, \"rows\": []}",
        "{\"kind\": \"scores\", \"schemaVersion\": 2, \"rows\": []}"
      })
  void read_ofAnotherDocument_isLeftToTheTree(String text) {
    assertThatThrownBy(() -> ofTokens(text)).isInstanceOf(IOException.class);
  }

  @Test
  void read_aRankWrittenWithAFraction_isReadAllTheSame() {
    String text = HEAD + ", \"rows\": [{\"unit\": \"u\", \"scores\": {\"n\": {\"rank\": 2.0}}}]}";
    assertThat(LocalgovJson.readScores(text).rows().get(0).scores().get("n").rank()).hasValue(2);
  }

  @Test
  void scores_areAMapThatStaysAsItIs() throws IOException {
    NodeScore none = new NodeScore(OptionalDouble.empty(), OptionalInt.empty(), Optional.empty());
    NodeScore some = new NodeScore(OptionalDouble.of(2), OptionalInt.of(1), Optional.of("red"));
    Map<String, NodeScore> map = new LinkedHashMap<>();
    map.put("b", some);
    map.put("a", none);
    ScoresDocument.Row row =
        new ScoresDocument.Row("u", Optional.empty(), map, List.of(), List.of(), Optional.empty());
    map.clear();

    assertThat(row.scores()).containsExactly(Map.entry("b", some), Map.entry("a", none));
    assertThat(row.scores().keySet()).containsExactly("b", "a");
    assertThat(row.scores()).containsKey("a").doesNotContainKey("c");
    assertThat(row.scores().get("c")).isNull();
    assertThat(row.scores()).isEqualTo(Map.of("a", none, "b", some));
    assertThatThrownBy(() -> row.scores().put("c", none))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> row.scores().remove("a"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void write_toAStream_isTheTextAsUtf8_whateverItsCharacters() {
    ScoresDocument document =
        new ScoresDocument("é€😀\u0001\"\\", "1", Map.of(), List.of(), List.of());
    ByteArrayOutputStream stream = new ByteArrayOutputStream();

    LocalgovJson.scores().write(document, stream);

    String text = LocalgovJson.scores().write(document);
    assertThat(stream.toByteArray()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    assertThat(text).contains("é€😀");
    assertThat(LocalgovJson.readScores(text)).isEqualTo(document);
  }

  @Test
  void write_halfOfASurrogatePair_isRefused() {
    for (String half : List.of("\ud83dx", "\ude00", "x\ud83d")) {
      NodeScore none = new NodeScore(OptionalDouble.empty(), OptionalInt.empty(), Optional.empty());
      ScoresDocument.Row row =
          new ScoresDocument.Row(
              "u", Optional.empty(), Map.of(half, none), List.of(), List.of(), Optional.empty());
      for (ScoresDocument document :
          List.of(
              new ScoresDocument(half, "1", Map.of(), List.of(), List.of()),
              new ScoresDocument("x", "1", Map.of(half, Map.of()), List.of(), List.of()),
              new ScoresDocument("x", "1", Map.of(), List.of(), List.of(row)))) {
        assertThatThrownBy(
                () -> LocalgovJson.scores().write(document, OutputStream.nullOutputStream()))
            .isInstanceOf(LocalgovException.class)
            .hasMessage("cannot write 'the stream': a text has half of a surrogate pair");
      }
    }
  }
}
