package org.localgov.indicators.definition;

import java.util.Objects;

/**
 * One level of an indicator that is scored by judgement, with the wording a coder reads.
 *
 * <p>An indicator that has levels and no scale takes only the values of its levels; beside a scale
 * the levels are wordings.
 *
 * @param value the number that is recorded
 * @param label what it stands for
 */
public record Level(double value, String label) {
  /**
   * Checks the parts.
   *
   * @param label what it stands for
   * @param value the number that is recorded
   * @throws IllegalArgumentException if the value is not finite
   */
  public Level {
    Objects.requireNonNull(label, "label");
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("value of a level must be finite, got " + value);
    }
    value += 0.0;
  }
}
