package org.localgov.indicators.definition;

import org.localgov.core.error.UnknownNameException;

/**
 * What is computed of the values that the rows of a group have in a column.
 *
 * <p>Below, x are the values that are there and w their weights, 1 where none are named. Sums are
 * compensated, and made of values in ascending order, so that the order of the rows does not show.
 * The formulas are those of the weighted total and ratio estimators in Cochran (1977), Sampling
 * Techniques, 3rd ed., chapters 2 and 6.
 */
public enum Statistic {
  /** {@code Σ w x}; blank by default when a value is missing, for then it is not comparable. */
  SUM("sum", MissingRule.BLANK, true),
  /** {@code Σ w x / Σ w}; never outside the values, whatever the rounding. */
  MEAN("mean", MissingRule.SKIP, true),
  /** {@code Σ w / Σ w} with the upper sum over the values that keep a condition; 0..1. */
  SHARE("share", MissingRule.SKIP, true),
  /** The number of rows in the group, whether they have values or not. */
  COUNT("count", MissingRule.SKIP, false),
  /** The value in the middle, or halfway between the two in the middle. */
  MEDIAN("median", MissingRule.SKIP, false),
  /** The lowest value; blank by default when one is missing, which could have been lower. */
  MINIMUM("minimum", MissingRule.BLANK, false),
  /** The highest value; blank by default when one is missing, which could have been higher. */
  MAXIMUM("maximum", MissingRule.BLANK, false);

  private final String text;
  private final MissingRule missingByDefault;
  private final boolean weightable;

  Statistic(String text, MissingRule missingByDefault, boolean weightable) {
    this.text = text;
    this.missingByDefault = missingByDefault;
    this.weightable = weightable;
  }

  /**
   * {@return the statistic of a name in data}
   *
   * @param text the text form
   * @throws UnknownNameException if there is no such statistic
   */
  public static Statistic parse(String text) {
    return UnknownNameException.find("statistic", text, values());
  }

  /** {@return what happens when values are missing, unless told otherwise} */
  public MissingRule missingByDefault() {
    return missingByDefault;
  }

  /** {@return whether rows may have weights} */
  public boolean isWeightable() {
    return weightable;
  }

  /** Returns the name in data, such as {@code mean}. */
  @Override
  public String toString() {
    return text;
  }
}
