package org.localgov.indicators.definition;

import java.util.Objects;

/**
 * What a node does about missing children: its rule, and how many must be there in any case.
 *
 * @param rule skip, blank or fail
 * @param minimumAvailability the share of children, 0..1, below which there is no score
 */
public record Missing(MissingRule rule, double minimumAvailability) {
  /**
   * Checks the parts.
   *
   * @param rule skip, blank or fail
   * @param minimumAvailability the share of children, 0..1, below which there is no score
   * @throws IllegalArgumentException if the share is not between 0 and 1
   */
  public Missing {
    Objects.requireNonNull(rule, "rule");
    if (!(minimumAvailability >= 0 && minimumAvailability <= 1)) {
      throw new IllegalArgumentException(
          "minimumAvailability must be between 0 and 1, got " + minimumAvailability);
    }
    minimumAvailability += 0.0;
  }

  /**
   * {@return the rule alone, without a minimum}
   *
   * @param rule skip, blank or fail
   */
  public static Missing of(MissingRule rule) {
    return new Missing(rule, 0);
  }
}
