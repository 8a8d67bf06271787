package org.localgov.serialization.internal;

import java.util.function.Function;
import org.localgov.core.intake.Raw;

/**
 * A type whose values are objects in JSON.
 *
 * @param kind what a document of one value is called
 * @param plural what a document of a list of values is called
 * @param type the type
 * @param raw the record that has the properties
 * @param of makes such a record of a value
 * @param <V> the type
 * @param <R> the raw record
 */
public record ObjectKind<V, R extends Record & Raw<V>>(
    String kind, String plural, Class<V> type, Class<R> raw, Function<V, R> of) {

  /**
   * {@return the property of a list's document that has the values, such as {@code cityNetworks}}
   */
  public String listProperty() {
    StringBuilder name = new StringBuilder();
    for (String word : plural.split("-", -1)) {
      name.append(name.isEmpty() ? word.charAt(0) : Character.toUpperCase(word.charAt(0)));
      name.append(word, 1, word.length());
    }
    return name.toString();
  }
}
