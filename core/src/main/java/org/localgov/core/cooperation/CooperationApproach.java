package org.localgov.core.cooperation;

import java.util.Locale;
import java.util.Objects;
import org.localgov.core.error.UnknownNameException;

/**
 * What a partnership of local governments mainly offers.
 *
 * <p>The three are told apart in <i>Capacity.org</i> on local governance through municipal
 * international cooperation, ECDPM 2004: by C. Dhaene and S. Bartholomeeussen on Flanders (Dhaene
 * 2004) and in the interview with E. M'Bassi (M'Bassi 2004). They are not steps that every
 * partnership climbs.
 *
 * <pre>{@code
 * CooperationApproach.parse("change-process"); // CHANGE_PROCESS
 * }</pre>
 */
public enum CooperationApproach {
  /** Technical help with the tasks of a municipality, commonly as short projects (Dhaene 2004). */
  TECHNICAL_ASSISTANCE,
  /**
   * Building the capacity to plan, to deliver services, and to manage budgets and investments
   * (M'Bassi 2004).
   */
  CAPACITY_BUILDING,
  /**
   * Support of a process of change in local governance, with all who have a stake in it (Dhaene
   * 2004).
   */
  CHANGE_PROCESS;

  private final String text = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /**
   * {@return the cooperation approach of that lower-kebab name}
   *
   * @param text the text form
   * @throws UnknownNameException if there is no such cooperation approach
   */
  public static CooperationApproach parse(String text) {
    return UnknownNameException.find(
        "cooperation approach", Objects.requireNonNull(text, "text"), values());
  }

  /** Returns the lower-kebab name, such as {@code technical-assistance}. */
  @Override
  public String toString() {
    return text;
  }
}
