package org.localgov.serialization.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.localgov.core.intake.Raw;
import org.localgov.serialization.internal.RawRecords;

/** Writes raw records: their components in order, without those that are absent or empty. */
final class RawWriter {
  private final JsonGenerator out;

  private RawWriter(JsonGenerator out) {
    this.out = out;
  }

  /** Writes a document. */
  static void document(String kind, Raw<?> raw, JsonGenerator out) throws IOException {
    Documents.start(out, kind);
    new RawWriter(out).components(raw);
    out.writeEndObject();
  }

  /** Writes a part of a document. */
  static void part(Raw<?> raw, JsonGenerator out) throws IOException {
    new RawWriter(out).value(raw);
  }

  private void components(Raw<?> raw) throws IOException {
    for (RecordComponent component : raw.getClass().getRecordComponents()) {
      Object part = RawRecords.part(raw, component);
      boolean absent = part == null || part.equals(List.of()) || part.equals(Map.of());
      if (!absent) {
        out.writeFieldName(component.getName());
        value(part);
      }
    }
  }

  private void value(@Nullable Object part) throws IOException {
    if (part instanceof Raw<?> raw) {
      out.writeStartObject();
      components(raw);
      out.writeEndObject();
    } else if (part instanceof List<?> list) {
      out.writeStartArray();
      for (Object element : list) {
        value(element);
      }
      out.writeEndArray();
    } else if (part instanceof Map<?, ?> map) {
      out.writeStartObject();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        out.writeFieldName(String.valueOf(entry.getKey()));
        value(entry.getValue());
      }
      out.writeEndObject();
    } else if (part instanceof Double number) {
      Numbers.write(out, number);
    } else if (part instanceof Number whole) {
      out.writeNumber(whole.longValue());
    } else if (part instanceof Boolean flag) {
      out.writeBoolean(flag);
    } else {
      out.writeString(String.valueOf(part));
    }
  }
}
