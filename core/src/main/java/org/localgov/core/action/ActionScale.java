package org.localgov.core.action;

import java.util.Locale;
import java.util.Objects;
import org.localgov.core.error.UnknownNameException;

/**
 * How much of the city an action reaches.
 *
 * <p>C40 and Arup count the actions at a citywide scale, which they also call transformative: 41 %
 * of all in <i>Climate Action in Megacities: C40 Cities Baseline and Opportunities, Volume 2.0</i>,
 * February 2014 (C40 and Arup 2014), and 51 % of those of 2015 in <i>Climate Action in Megacities
 * 3.0</i>, December 2015 (C40 and Arup 2015). How they grade the others could not be read, so here
 * the others are one constant.
 *
 * <pre>{@code
 * ActionScale.parse("city-wide"); // CITY_WIDE
 * }</pre>
 */
public enum ActionScale {
  /** The whole city (C40 and Arup 2014; C40 and Arup 2015). */
  CITY_WIDE,
  /**
   * Less than the whole city, from a pilot upwards: what C40 and Arup 2014 and C40 and Arup 2015 do
   * not count as citywide. The name is this library's own.
   */
  PART_OF_THE_CITY;

  private final String text = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /**
   * {@return the action scale of that lower-kebab name}
   *
   * @param text the text form
   * @throws UnknownNameException if there is no such action scale
   */
  public static ActionScale parse(String text) {
    return UnknownNameException.find(
        "action scale", Objects.requireNonNull(text, "text"), values());
  }

  /** Returns the lower-kebab name, such as {@code city-wide}. */
  @Override
  public String toString() {
    return text;
  }
}
