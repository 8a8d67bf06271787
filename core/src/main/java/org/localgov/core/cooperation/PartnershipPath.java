package org.localgov.core.cooperation;

import java.util.Locale;
import java.util.Objects;
import org.localgov.core.error.UnknownNameException;

/**
 * How a local government came to cooperate with another.
 *
 * <p>The four are the paths of Reggio Emilia in S. Foracchia's article in <i>Capacity.org</i> on
 * local governance through municipal international cooperation, ECDPM 2004 (Foracchia 2004); the
 * names are this library's own.
 *
 * <pre>{@code
 * PartnershipPath.parse("network-request"); // NETWORK_REQUEST
 * }</pre>
 */
public enum PartnershipPath {
  /** An agreement of an earlier administration is extended or renewed (Foracchia 2004, path 1). */
  RENEWED_AGREEMENT,
  /**
   * The leadership wants a new agreement, perhaps in a region new to it (Foracchia 2004, path 2).
   */
  POLITICAL_INITIATIVE,
  /**
   * Organisations of civil society ask for cooperation with a particular city (Foracchia 2004, path
   * 3).
   */
  CIVIL_SOCIETY_DEMAND,
  /**
   * A sister city or an association of municipalities asks for taking part in a large project
   * (Foracchia 2004, path 4).
   */
  NETWORK_REQUEST;

  private final String text = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /**
   * {@return the partnership path of that lower-kebab name}
   *
   * @param text the text form
   * @throws UnknownNameException if there is no such partnership path
   */
  public static PartnershipPath parse(String text) {
    return UnknownNameException.find(
        "partnership path", Objects.requireNonNull(text, "text"), values());
  }

  /** Returns the lower-kebab name, such as {@code renewed-agreement}. */
  @Override
  public String toString() {
    return text;
  }
}
