package org.localgov.serialization.json;

import java.util.function.Function;

/**
 * A type whose values are texts in JSON.
 *
 * @param kind what such a text is called
 * @param type the type
 * @param parse makes a value of a text
 * @param text makes that text of a value
 * @param <V> the type
 */
record TextKind<V>(
    String kind, Class<V> type, Function<String, V> parse, Function<V, String> text) {

  /** Returns the format of one value. */
  JsonFormat<V> format() {
    return new JsonFormat<>(
        new JsonFormat.Form<>(
            Documents.text(parse), (value, out) -> out.writeString(text.apply(value))));
  }
}
