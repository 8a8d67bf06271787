package org.localgov.indicators.definition;

import java.util.Objects;
import java.util.Optional;

/**
 * Where a definition comes from.
 *
 * @param text author, year, title, as one would print it
 * @param url where it can be read
 */
public record Citation(String text, Optional<String> url) {
  /**
   * Checks the parts.
   *
   * @param text author, year, title, as one would print it
   * @param url where it can be read
   * @throws IllegalArgumentException if the text is blank
   */
  public Citation {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(url, "url");
    if (text.isBlank()) {
      throw new IllegalArgumentException("text of a citation must not be blank");
    }
  }

  /**
   * {@return a citation without an address}
   *
   * @param text author, year, title, as one would print it
   */
  public static Citation of(String text) {
    return new Citation(text, Optional.empty());
  }

  /**
   * {@return a citation with an address}
   *
   * @param text author, year, title, as one would print it
   * @param url where it can be read
   */
  public static Citation of(String text, String url) {
    return new Citation(text, Optional.of(url));
  }

  /** Returns the text, and the address in brackets. */
  @Override
  public String toString() {
    return url.map(address -> text + " (" + address + ")").orElse(text);
  }
}
