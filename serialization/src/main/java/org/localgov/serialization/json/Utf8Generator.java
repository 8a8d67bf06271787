package org.localgov.serialization.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import java.io.IOException;
import java.nio.charset.MalformedInputException;

/**
 * Refuses names and texts with half of a surrogate pair, of which there is no UTF-8. Prepared names
 * are for those to look at that prepare them.
 */
final class Utf8Generator extends JsonGeneratorDelegate {
  Utf8Generator(JsonGenerator generator) {
    super(generator);
  }

  @Override
  public void writeFieldName(String name) throws IOException {
    require(name);
    delegate.writeFieldName(name);
  }

  @Override
  public void writeString(String text) throws IOException {
    require(text);
    delegate.writeString(text);
  }

  private static void require(String text) throws IOException {
    if (!isPaired(text)) {
      throw new MalformedInputException(1);
    }
  }

  /** Returns whether each half of a surrogate pair has its other half beside it. */
  static boolean isPaired(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (Character.isSurrogate(text.charAt(at))) {
        if (at + 1 == text.length()
            || !Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1))) {
          return false;
        }
        at++;
      }
    }
    return true;
  }
}
