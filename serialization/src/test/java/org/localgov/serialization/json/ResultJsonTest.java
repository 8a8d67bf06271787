package org.localgov.serialization.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localgov.indicators.text.ResultTable;
import org.localgov.serialization.csv.ResultCsv;

class ResultJsonTest {
  private static final ResultTable RESULT =
      ResultTable.of("alpha", "node", "#items", "#alpha")
          .row("Physical, \"all\"", 8, 0.1 + 0.2)
          .row(null, 9, Double.NaN)
          .build();

  @Test
  void json_holdsNamesAndRows(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("alpha.json");
    ResultJson.write(List.of(RESULT), file);
    assertThat(Files.readString(file)).isEqualTo(ResultJson.write(List.of(RESULT)));
    JsonNode document = new ObjectMapper().readTree(file.toFile());
    assertThat(document.get("kind").asText()).isEqualTo("results");
    JsonNode rows = document.get("results").get(0).get("rows");
    assertThat(rows.get(0).get("alpha").asDouble()).isEqualTo(0.1 + 0.2);
    assertThat(rows.get(1).has("alpha")).isFalse();
    assertThat(rows.get(1).get("items").asInt()).isEqualTo(9);
  }

  @Test
  void csv_isALineARow(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("alpha.csv");
    ResultCsv.write(RESULT, file);
    assertThat(Files.readString(file))
        .isEqualTo("node,items,alpha\n\"Physical, \"\"all\"\"\",8,0.30000000000000004\n,9,\n")
        .isEqualTo(ResultCsv.write(RESULT));
  }
}
