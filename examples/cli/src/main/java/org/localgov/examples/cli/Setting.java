package org.localgov.examples.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.math.BigDecimal;
import org.localgov.core.error.Quoted;
import org.localgov.serialization.json.LocalgovJson;

/**
 * One parameter as the command line gives it.
 *
 * @param name the name of the parameter
 * @param value a number, boolean, text, list or object
 */
record Setting(String name, Object value) {
  /**
   * Reads {@code NAME=VALUE}.
   *
   * @throws IllegalArgumentException if there is no name, or the value begins like JSON and is none
   */
  static Setting parse(String text) {
    int equals = text.indexOf('=');
    if (equals < 1) {
      throw new IllegalArgumentException("must be NAME=VALUE, got " + Quoted.of(text));
    }
    String name = text.substring(0, equals);
    String value = text.substring(equals + 1);
    return new Setting(name, isJson(value) ? json(name, value) : plain(value));
  }

  private static boolean isJson(String value) {
    return value.startsWith("[") || value.startsWith("{") || value.startsWith("\"");
  }

  private static Object json(String name, String value) {
    try {
      return LocalgovJson.mapper().readValue(value, Object.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          Quoted.of(name)
              + " must be whole JSON where it begins with "
              + value.charAt(0)
              + ", got "
              + Quoted.of(value),
          e);
    }
  }

  private static Object plain(String value) {
    if (value.equals("true") || value.equals("false")) {
      return Boolean.valueOf(value);
    }
    try {
      double number = new BigDecimal(value).doubleValue();
      return Double.isFinite(number) ? number : value;
    } catch (NumberFormatException e) {
      return value;
    }
  }
}
