package org.localgov.indicators.definition;

import org.localgov.core.error.UnknownNameException;

/** What happens to an indicator whose values are all the same, so that it tells no unit apart. */
public enum ConstantRule {
  /** Refuse to score, where the normalisation needs values that differ. */
  FAIL("fail"),
  /** Leave the indicator out, as if all its values were missing; the scores warn about it. */
  DROP("drop"),
  /** Give every unit the middle of the normalised range; the scores warn about it. */
  MIDPOINT("midpoint");

  private final String text;

  ConstantRule(String text) {
    this.text = text;
  }

  /**
   * {@return the rule of a name in data}
   *
   * @param text the text form
   * @throws UnknownNameException if there is no such rule
   */
  public static ConstantRule parse(String text) {
    return UnknownNameException.find("constant rule", text, values());
  }

  /** Returns the name in data, such as {@code midpoint}. */
  @Override
  public String toString() {
    return text;
  }
}
