package org.localgov.indicators.definition;

import static org.localgov.indicators.text.Decimals.compact;

/**
 * What a unit's values must reach for the unit to be kept.
 *
 * @param availability the least share of values that are there, 0..1
 * @param nonZero the least share of values that are not 0 among those that are there, 0..1
 */
public record Thresholds(double availability, double nonZero) {
  /** Nothing is asked. */
  public static final Thresholds NONE = new Thresholds(0, 0);

  /**
   * Checks the parts.
   *
   * @param availability the least share of values that are there, 0..1
   * @param nonZero the least share of values that are not 0 among those that are there, 0..1
   * @throws IllegalArgumentException if a share is not between 0 and 1
   */
  public Thresholds {
    availability = share("minimumAvailability", availability);
    nonZero = share("minimumNonZero", nonZero);
  }

  private static double share(String what, double share) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException(what + " must be between 0 and 1, got " + share);
    }
    return share + 0.0;
  }

  /** Returns both on one line. */
  @Override
  public String toString() {
    return "availability " + compact(availability) + ", non-zero " + compact(nonZero);
  }
}
