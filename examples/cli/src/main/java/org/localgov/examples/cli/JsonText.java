package org.localgov.examples.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.UncheckedIOException;
import org.localgov.serialization.json.LocalgovJson;

/** Lists and maps as JSON, laid out like the library's own documents. */
final class JsonText {
  private static final ObjectWriter WRITER = LocalgovJson.mapper().writer();

  private JsonText() {}

  static String of(Object value) {
    try {
      return WRITER.writeValueAsString(value) + "\n";
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
