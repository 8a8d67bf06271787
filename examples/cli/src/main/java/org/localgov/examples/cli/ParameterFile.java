package org.localgov.examples.cli;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.localgov.core.error.LocalgovException;
import org.localgov.serialization.json.LocalgovJson;

/** A file with values of parameters: one JSON object. */
final class ParameterFile {
  private static final TypeReference<LinkedHashMap<String, Object>> OBJECT =
      new TypeReference<>() {};

  private ParameterFile() {}

  /**
   * Reads the values by name.
   *
   * @throws LocalgovException with file, line and column
   */
  static Map<String, Object> read(Path file) {
    try (InputStream stream = Files.newInputStream(file)) {
      Map<String, Object> values = LocalgovJson.mapper().readValue(stream, OBJECT);
      if (values == null || values.containsValue(null)) {
        throw refusal(file, "", "must be a JSON object without null", null);
      }
      return values;
    } catch (JsonMappingException e) {
      throw refusal(file, place(e.getLocation()), "must be a JSON object of names and values", e);
    } catch (JsonProcessingException e) {
      throw refusal(file, place(e.getLocation()), "must be JSON: " + e.getOriginalMessage(), e);
    } catch (NoSuchFileException e) {
      throw refusal(file, "", "there is no such file", e);
    } catch (IOException e) {
      throw refusal(file, "", "cannot be read: " + e.getMessage(), e);
    }
  }

  private static String place(JsonLocation at) {
    return at == null ? "" : " line " + at.getLineNr() + ", column " + at.getColumnNr();
  }

  private static LocalgovException refusal(
      Path file, String place, String rule, @Nullable Throwable cause) {
    return new LocalgovException(
        LocalgovJson.INVALID, file + place + ": " + rule, Map.of("file", file.toString()), cause);
  }
}
