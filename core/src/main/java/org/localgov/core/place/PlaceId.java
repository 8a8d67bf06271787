package org.localgov.core.place;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;
import org.localgov.core.error.Quoted;
import org.localgov.core.internal.PlainText;

/**
 * The identifier of a place in some scheme, such as {@code wikidata:Q84}, {@code iso:BFA} or {@code
 * name:Banfora}.
 *
 * <p>The scheme says whose code it is; this library reads no meaning into it. The scheme is
 * lower-kebab ({@code [a-z][a-z0-9-]*}); the code is any text that is not blank and has no control
 * character, at most {@value #LONGEST} characters, further colons and blanks included. Nothing is
 * normalised: two ids are equal when both texts are.
 *
 * <p>Instances are immutable and safe to share between threads. They are ordered by scheme, then by
 * code, both by UTF-16 code unit.
 *
 * <pre>{@code
 * PlaceId london = PlaceId.parse("wikidata:Q84");
 * london.scheme(); // wikidata
 * london.code();   // Q84
 * }</pre>
 *
 * @param scheme whose code it is, lower-kebab
 * @param code the code in that scheme
 */
public record PlaceId(String scheme, String code) implements Comparable<PlaceId>, Serializable {
  private static final int LONGEST = 255;
  private static final Comparator<PlaceId> ORDER =
      Comparator.comparing(PlaceId::scheme).thenComparing(PlaceId::code);

  /**
   * Creates an identifier.
   *
   * @param scheme whose code it is, lower-kebab
   * @param code the code in that scheme
   * @throws IllegalArgumentException if the scheme or the code is malformed
   */
  public PlaceId {
    Objects.requireNonNull(scheme, "scheme");
    if (!isScheme(scheme)) {
      throw new IllegalArgumentException(
          "scheme must be lower-kebab, such as 'wikidata', got " + Quoted.of(scheme));
    }
    PlainText.require("code", code, LONGEST);
  }

  /**
   * {@return the identifier of a code in a scheme}
   *
   * @param scheme whose code it is, lower-kebab
   * @param code the code in that scheme
   * @throws IllegalArgumentException if the scheme or the code is malformed
   */
  public static PlaceId of(String scheme, String code) {
    return new PlaceId(scheme, code);
  }

  /**
   * {@return the identifier that {@link #toString()} writes, {@code scheme:code}}
   *
   * @param text the text form
   * @throws IllegalArgumentException if there is no colon, or the scheme or the code is malformed
   */
  public static PlaceId parse(String text) {
    int colon = Objects.requireNonNull(text, "text").indexOf(':');
    if (colon < 0) {
      throw new IllegalArgumentException(
          "place id must be scheme:code, such as 'wikidata:Q84', got " + Quoted.of(text));
    }
    return of(text.substring(0, colon), text.substring(colon + 1));
  }

  @Override
  public int compareTo(PlaceId other) {
    return ORDER.compare(this, other);
  }

  /** Returns {@code scheme:code}, which {@link #parse} reads. */
  @Override
  public String toString() {
    return scheme + ":" + code;
  }

  private static boolean isScheme(String text) {
    return !text.isEmpty()
        && text.length() <= LONGEST
        && text.charAt(0) >= 'a'
        && text.charAt(0) <= 'z'
        && text.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-');
  }
}
