package org.localgov.serialization.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.localgov.core.error.UnknownNameException;
import org.localgov.serialization.json.LocalgovJson;

/**
 * The JSON Schema, draft 2020-12, of each kind of document.
 *
 * <p>A schema stands alone: what it refers to is in it. Its {@code $id} is {@code
 * urn:localgov:schema:1:} and the kind, which names it and is no address. It takes every document
 * that {@link LocalgovJson} writes, and refuses what one property alone makes wrong; that parts go
 * together, and that texts are known names of open lists, is asked by the reader alone. Lengths are
 * code points here and UTF-16 code units there, so that the reader refuses some long texts beyond
 * the Basic Multilingual Plane that the schema takes.
 *
 * <p>This class holds no state.
 *
 * <pre>{@code
 * String schema = JsonSchemas.of("partnership");
 * }</pre>
 */
public final class JsonSchemas {
  private JsonSchemas() {}

  /** {@return the kinds that have a schema, in alphabetical order; unmodifiable} */
  public static List<String> kinds() {
    return LocalgovJson.kinds();
  }

  /**
   * {@return the schema of a kind of document as text}
   *
   * @param kind the kind
   * @throws UnknownNameException if there is no such kind
   */
  public static String of(String kind) {
    Objects.requireNonNull(kind, "kind");
    if (!kinds().contains(kind)) {
      throw new UnknownNameException("document kind", kind, kinds());
    }
    String name = kind + ".schema.json";
    try (InputStream file =
        Objects.requireNonNull(JsonSchemas.class.getResourceAsStream(name), name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
