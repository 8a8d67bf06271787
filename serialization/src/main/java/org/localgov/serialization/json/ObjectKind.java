package org.localgov.serialization.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
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
record ObjectKind<V, R extends Record & Raw<V>>(
    String kind, String plural, Class<V> type, Class<R> raw, Function<V, R> of) {

  /** Returns the format of one value. */
  JsonFormat<V> format() {
    Documents.Binder<V> binder = fields -> RawBinder.bind(raw, fields);
    return new JsonFormat<>(
        new JsonFormat.Form<>(
            Documents.headed(kind, binder),
            (value, out) -> RawWriter.document(kind, of.apply(value), out)),
        new JsonFormat.Form<>(
            Documents.embedded(kind, binder),
            (value, out) -> RawWriter.part(of.apply(value), out)));
  }

  /** Returns the format of a list of values. */
  JsonFormat<List<V>> listFormat() {
    return new JsonFormat<>(plural, this::list, this::write);
  }

  /**
   * Returns the property of a list's document that has the values, such as {@code cityNetworks}.
   */
  String listProperty() {
    StringBuilder name = new StringBuilder();
    for (String word : plural.split("-", -1)) {
      name.append(name.isEmpty() ? word.charAt(0) : Character.toUpperCase(word.charAt(0)));
      name.append(word, 1, word.length());
    }
    return name.toString();
  }

  private Supplier<List<V>> list(Fields fields) {
    List<Supplier<V>> values = new ArrayList<>();
    for (JsonValue element : fields.requiredList(listProperty())) {
      fields.in(element).ifPresent(object -> values.add(RawBinder.bind(raw, object)));
    }
    fields.done();
    return () -> values.stream().map(Supplier::get).toList();
  }

  private void write(List<V> values, JsonGenerator out) throws IOException {
    Documents.start(out, plural);
    out.writeArrayFieldStart(listProperty());
    for (V value : values) {
      RawWriter.part(of.apply(value), out);
    }
    out.writeEndArray();
    out.writeEndObject();
  }
}
