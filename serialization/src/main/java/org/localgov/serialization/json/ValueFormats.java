package org.localgov.serialization.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.localgov.core.error.UnknownNameException;
import org.localgov.core.intake.Raw;
import org.localgov.serialization.internal.ObjectKind;
import org.localgov.serialization.internal.TextKind;
import org.localgov.serialization.internal.ValueKinds;

/** The formats of values of the domain, by their type. */
final class ValueFormats {
  private ValueFormats() {}

  /**
   * Returns the format of one value.
   *
   * @throws UnknownNameException if the type has none
   */
  static <T> JsonFormat<T> of(Class<T> type) {
    return ValueKinds.object(type)
        .<JsonFormat<T>>map(ValueFormats::of)
        .or(() -> ValueKinds.text(type).map(ValueFormats::of))
        .orElseThrow(
            () ->
                unknown(
                    type,
                    Stream.concat(
                        ValueKinds.OBJECTS.stream().map(ObjectKind::type),
                        ValueKinds.TEXTS.stream().map(TextKind::type))));
  }

  /**
   * Returns the format of a list of values.
   *
   * @throws UnknownNameException if the type has none
   */
  static <T> JsonFormat<List<T>> listOf(Class<T> type) {
    return ValueKinds.object(type)
        .<JsonFormat<List<T>>>map(ValueFormats::listOf)
        .orElseThrow(() -> unknown(type, ValueKinds.OBJECTS.stream().map(ObjectKind::type)));
  }

  /** Returns the format of one value that is an object. */
  static <V, R extends Record & Raw<V>> JsonFormat<V> of(ObjectKind<V, R> kind) {
    Documents.Binder<V> binder = fields -> RawBinder.bind(kind.raw(), fields);
    return new JsonFormat<>(
        new JsonFormat.Form<>(
            Documents.headed(kind.kind(), binder),
            (value, out) -> RawWriter.document(kind.kind(), kind.of().apply(value), out)),
        new JsonFormat.Form<>(
            Documents.embedded(kind.kind(), binder),
            (value, out) -> RawWriter.part(kind.of().apply(value), out)));
  }

  /** Returns the format of one value that is a text. */
  static <V> JsonFormat<V> of(TextKind<V> kind) {
    return new JsonFormat<>(
        new JsonFormat.Form<>(
            Documents.text(kind.parse()),
            (value, out) -> out.writeString(kind.text().apply(value))));
  }

  private static <V, R extends Record & Raw<V>> JsonFormat<List<V>> listOf(ObjectKind<V, R> kind) {
    return new JsonFormat<>(
        kind.plural(), fields -> list(kind, fields), (values, out) -> write(kind, values, out));
  }

  private static <V, R extends Record & Raw<V>> Supplier<List<V>> list(
      ObjectKind<V, R> kind, Fields fields) {
    List<Supplier<V>> values = new ArrayList<>();
    for (JsonValue element : fields.requiredList(kind.listProperty())) {
      fields.in(element).ifPresent(object -> values.add(RawBinder.bind(kind.raw(), object)));
    }
    fields.done();
    return () -> values.stream().map(Supplier::get).toList();
  }

  private static <V, R extends Record & Raw<V>> void write(
      ObjectKind<V, R> kind, List<V> values, JsonGenerator out) throws IOException {
    Documents.start(out, kind.plural());
    out.writeArrayFieldStart(kind.listProperty());
    for (V value : values) {
      RawWriter.part(kind.of().apply(value), out);
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private static UnknownNameException unknown(Class<?> type, Stream<? extends Class<?>> known) {
    return new UnknownNameException(
        "value type", type.getSimpleName(), known.map(Class::getSimpleName).sorted().toList());
  }
}
