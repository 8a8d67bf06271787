package org.localgov.core.internal;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;
import org.localgov.core.error.Quoted;

/** The rules of an address: a URI of RFC 2396 as {@link URI} reads it, with a scheme. */
public final class AddressText {
  private static final String ABSOLUTE = "must be absolute";

  private AddressText() {}

  /**
   * {@return the rule that the text breaks, or null}
   *
   * @param text the text form
   */
  public static @Nullable String brokenRule(String text) {
    try {
      return new URI(text).isAbsolute() ? null : ABSOLUTE;
    } catch (URISyntaxException e) {
      return "must be a URI";
    }
  }

  /**
   * Checks an address.
   *
   * @param what what the text is, for messages
   * @param address the address
   * @throws IllegalArgumentException naming {@code what}, the broken rule and the address
   */
  public static void require(String what, URI address) {
    if (!address.isAbsolute()) {
      throw new IllegalArgumentException(what + " " + ABSOLUTE + ", got " + Quoted.of(address));
    }
  }
}
