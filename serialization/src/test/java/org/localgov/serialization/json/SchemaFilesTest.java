package org.localgov.serialization.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.localgov.serialization.internal.ValueKinds;
import org.localgov.serialization.schema.JsonSchemas;

/**
 * The schema files are what the generator makes of the raw records.
 *
 * <p>After a change there, {@code mvn -pl core,indicators,serialization test -Dtest=SchemaFilesTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dlocalgov.rewrite=true} writes them anew.
 */
class SchemaFilesTest {
  private static final Path FILES =
      Path.of("src", "main", "resources", "org", "localgov", "serialization", "schema");
  private static final List<String> BY_HAND =
      List.of(Documents.INDEX, Documents.OBSERVATIONS, Documents.SCORES, Documents.UNCERTAINTY);

  static Stream<Map.Entry<String, String>> generated() {
    Map<String, String> files = new TreeMap<>();
    ValueKinds.OBJECTS.forEach(
        kind -> {
          files.put(kind.kind(), text(SchemaGenerator.ofDocument(kind)));
          files.put(kind.plural(), text(SchemaGenerator.ofList(kind)));
        });
    ValueKinds.TEXTS.forEach(kind -> files.put(kind.kind(), text(SchemaGenerator.ofText(kind))));
    return files.entrySet().stream();
  }

  @ParameterizedTest
  @MethodSource("generated")
  void file_isWhatTheGeneratorMakes(Map.Entry<String, String> schema) throws IOException {
    Path file = FILES.resolve(schema.getKey() + ".schema.json");
    if (Boolean.getBoolean("localgov.rewrite")) {
      Files.createDirectories(FILES);
      Files.writeString(file, schema.getValue());
    }

    assertThat(file).as("write it anew with -Dlocalgov.rewrite=true").exists();
    assertThat(Files.readString(file))
        .as("write it anew with -Dlocalgov.rewrite=true")
        .isEqualTo(schema.getValue());
  }

  @Test
  void files_areOneForEachKind() throws IOException {
    try (Stream<Path> files = Files.list(FILES)) {
      assertThat(files.map(file -> file.getFileName().toString().replace(".schema.json", "")))
          .containsExactlyInAnyOrderElementsOf(JsonSchemas.kinds());
    }
    assertThat(JsonSchemas.kinds())
        .containsAll(BY_HAND)
        .hasSize(BY_HAND.size() + (int) generated().count());
  }

  private static String text(ObjectNode schema) {
    try {
      return new ObjectMapper().writer(Documents.layout()).writeValueAsString(schema) + "\n";
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
