package org.localgov.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small index of a user's own, and data for it. */
final class Sample {
  static final String DATA = "unit,period,water,delay\na,2024,60,13\nb,2024,80,\nc,2024,40,3\n";

  static final String INDEX =
      """
      {
        "kind": "index",
        "schemaVersion": 1,
        "id": "services",
        "title": "Municipal services",
        "parameters": [
          { "name": "best", "default": 100, "description": "The score of the best" }
        ],
        "indicators": [
          { "id": "water", "direction": "higher-is-better", "scale": { "minimum": 0, "maximum": 100 } },
          { "id": "delay", "direction": "lower-is-better" }
        ],
        "normalisation": { "method": "min-max", "parameters": { "lower": 1, "upper": { "parameter": "best" } } },
        "root": {
          "id": "services",
          "aggregation": { "method": "arithmetic-mean" },
          "bands": [ { "label": "weak", "to": 50 }, { "label": "good", "from": 50 } ],
          "children": [ { "indicator": "water", "weight": 2 }, { "indicator": "delay" } ]
        }
      }
      """;

  private Sample() {}

  static Path index(Path folder) throws IOException {
    return write(folder, "services.json", INDEX);
  }

  static Path data(Path folder) throws IOException {
    return write(folder, "data.csv", DATA);
  }

  static Path write(Path folder, String name, String text) throws IOException {
    return write(folder, name, text.getBytes(StandardCharsets.UTF_8));
  }

  static Path write(Path folder, String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }
}
