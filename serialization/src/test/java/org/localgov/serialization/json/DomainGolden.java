package org.localgov.serialization.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.localgov.serialization.internal.TextKind;

/** The documents of {@code domain/}: one for each kind, with every property in use. */
final class DomainGolden {
  private DomainGolden() {}

  /** Says whether there is a document of the kind. */
  static boolean exists(String kind) {
    return DomainGolden.class.getResource("domain/" + kind + ".json") != null;
  }

  /** Returns the document of a kind. */
  static String document(String kind) {
    try (InputStream file = DomainGolden.class.getResourceAsStream("domain/" + kind + ".json")) {
      if (file == null) {
        throw new AssertionError("there must be a document domain/" + kind + ".json");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns every constant of an enumeration, or the value in the document of its kind. */
  static <T> List<T> texts(TextKind<T> kind) {
    return kind.type().isEnum()
        ? List.of(kind.type().getEnumConstants())
        : List.of(ValueFormats.of(kind).read(document(kind.kind())));
  }
}
