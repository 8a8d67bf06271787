package org.localgov.serialization.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;

/** Numbers and optional properties in the one way that documents have them. */
final class Numbers {
  private static final double LARGEST_WHOLE = 1e15;

  private Numbers() {}

  /** Writes a number, a whole one without a fraction. */
  static void write(JsonGenerator out, double value) throws IOException {
    boolean negativeZero = value == 0 && 1 / value < 0;
    if (value == Math.rint(value) && Math.abs(value) < LARGEST_WHOLE && !negativeZero) {
      out.writeNumber((long) value);
    } else {
      out.writeNumber(value);
    }
  }

  static void field(JsonGenerator out, String name, double value) throws IOException {
    out.writeFieldName(name);
    write(out, value);
  }

  static void field(JsonGenerator out, String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      out.writeStringField(name, value.get());
    }
  }
}
