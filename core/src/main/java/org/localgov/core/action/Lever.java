package org.localgov.core.action;

import java.util.Locale;
import java.util.Objects;
import org.localgov.core.error.UnknownNameException;

/**
 * The means by which a city government acts.
 *
 * <p>The four are the levers of the Urban Climate Governance Pathway in C40 and Arup, <i>Powering
 * Climate Action</i>, version 1.0, June 2015, Figure 9. The part of it that could be read names the
 * levers and does not define them.
 *
 * <pre>{@code
 * Lever.parse("policy-regulation"); // POLICY_REGULATION
 * }</pre>
 */
public enum Lever {
  /** A project or programme (C40 and Arup 2015, Figure 9). */
  PROJECT_PROGRAMME,
  /** A policy or regulation (C40 and Arup 2015, Figure 9). */
  POLICY_REGULATION,
  /** An incentive or disincentive (C40 and Arup 2015, Figure 9). */
  INCENTIVE_DISINCENTIVE,
  /** Procurement (C40 and Arup 2015, Figure 9). */
  PROCUREMENT;

  private final String text = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /**
   * {@return the lever of that lower-kebab name}
   *
   * @param text the text form
   * @throws UnknownNameException if there is no such lever
   */
  public static Lever parse(String text) {
    return UnknownNameException.find("lever", Objects.requireNonNull(text, "text"), values());
  }

  /** Returns the lower-kebab name, such as {@code project-programme}. */
  @Override
  public String toString() {
    return text;
  }
}
