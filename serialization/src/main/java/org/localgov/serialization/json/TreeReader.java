package org.localgov.serialization.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.localgov.core.error.Quoted;

/** Reads tokens into values with places; doubled names, nulls and endless nesting are refused. */
final class TreeReader {
  /** How deep objects and lists may nest. */
  static final int DEEPEST = 256;

  private final JsonParser parser;
  private final Faults faults;

  TreeReader(JsonParser parser, Faults faults) {
    this.parser = parser;
    this.faults = faults;
  }

  /**
   * Returns the value whose first token the parser stands on.
   *
   * @throws TooDeepException if it nests too deep; the rest is not read
   */
  JsonValue read() throws IOException {
    return value(null, "$", 1);
  }

  private JsonValue value(@Nullable JsonValue parent, String step, int depth) throws IOException {
    JsonLocation location = parser.currentTokenLocation();
    JsonValue.Place place =
        new JsonValue.Place(
            parent, step, Math.max(0, location.getLineNr()), Math.max(0, location.getColumnNr()));
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT, FIELD_NAME, END_OBJECT -> members(new JsonValue.Members(place), depth);
      case START_ARRAY -> elements(new JsonValue.Elements(place), depth);
      case VALUE_STRING -> new JsonValue.Text(place, parser.getText());
      case VALUE_TRUE, VALUE_FALSE -> new JsonValue.Flag(place, token == JsonToken.VALUE_TRUE);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(place);
      case VALUE_NULL -> refused(place, "null-value", "must not be null; leave it out");
      default -> refused(place, "wrong-type", "must be a JSON value, got " + token);
    };
  }

  private JsonValue members(JsonValue.Members object, int depth) throws IOException {
    limit(depth);
    boolean isOpen = parser.currentToken() != JsonToken.START_OBJECT;
    JsonToken token = isOpen ? parser.currentToken() : parser.nextToken();
    for (; token != JsonToken.END_OBJECT; token = parser.nextToken()) {
      String name = parser.currentName();
      parser.nextToken();
      JsonValue value = value(object, step(name), depth + 1);
      if (object.values().putIfAbsent(name, value) != null) {
        faults.add(value, "duplicate-property", "must be given once");
      }
    }
    return object;
  }

  private JsonValue elements(JsonValue.Elements list, int depth) throws IOException {
    limit(depth);
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      list.values().add(value(list, "[" + list.values().size() + "]", depth + 1));
    }
    return list;
  }

  private JsonValue number(JsonValue.Place place) throws IOException {
    double value = parser.getDoubleValue();
    if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT
        && parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
      return new JsonValue.Amount(place, value, parser.getLongValue());
    }
    if (Double.isFinite(value)) {
      return new JsonValue.Amount(place, value);
    }
    return refused(
        place, "not-finite", "must be a finite number, got " + Quoted.of(parser.getText()));
  }

  private JsonValue refused(JsonValue.Place place, String code, String rule) {
    JsonValue refused = new JsonValue.Refused(place);
    faults.add(refused, code, rule);
    return refused;
  }

  private void limit(int depth) throws TooDeepException {
    if (depth > DEEPEST) {
      throw new TooDeepException();
    }
  }

  private static String step(String name) {
    boolean plain = !name.isEmpty() && name.codePoints().allMatch(TreeReader::isPlain);
    return plain ? "." + name : "[" + Quoted.of(name) + "]";
  }

  private static boolean isPlain(int character) {
    return Character.isLetterOrDigit(character) || character == '_' || character == '-';
  }

  /** Stops the reading of a document that nests deeper than any real one. */
  static final class TooDeepException extends IOException {
    private static final long serialVersionUID = 1L;

    private TooDeepException() {
      super("must nest at most " + DEEPEST + " deep");
    }
  }
}
