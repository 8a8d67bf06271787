package org.localgov.core.action;

import java.util.Locale;
import java.util.Objects;
import org.localgov.core.error.UnknownNameException;

/**
 * Where the money for an action comes from.
 *
 * <p>The kinds are those that Chivot, Abdalla and Skinner, <i>Cities as Governance Partners in an
 * Interdependent World</i>, HCSS, 11 September 2016 (HCSS 2016), names; for the first three it
 * cites C40 and Arup, <i>Climate Action in Megacities 3.0</i>, December 2015. It gives no closed
 * list.
 *
 * <pre>{@code
 * FundingKind.parse("grant-or-subsidy"); // GRANT_OR_SUBSIDY
 * }</pre>
 */
public enum FundingKind {
  /** A central budget, which is the traditional source (HCSS 2016, city networks). */
  CENTRAL_BUDGET,
  /**
   * A grant or subsidy: the funding of nearly half of the actions that came out of collaboration
   * (HCSS 2016, city networks).
   */
  GRANT_OR_SUBSIDY,
  /** A green bond (HCSS 2016, city networks). */
  GREEN_BOND,
  /**
   * A loan, such as one paid back out of the energy that a retrofitted building saves (HCSS 2016,
   * initiatives).
   */
  LOAN,
  /** A public-private partnership (HCSS 2016, trends). */
  PUBLIC_PRIVATE_PARTNERSHIP;

  private final String text = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /**
   * {@return the funding kind of that lower-kebab name}
   *
   * @param text the text form
   * @throws UnknownNameException if there is no such funding kind
   */
  public static FundingKind parse(String text) {
    return UnknownNameException.find(
        "funding kind", Objects.requireNonNull(text, "text"), values());
  }

  /** Returns the lower-kebab name, such as {@code central-budget}. */
  @Override
  public String toString() {
    return text;
  }
}
