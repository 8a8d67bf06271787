package org.localgov.indicators.comparison;

import org.localgov.core.error.UnknownNameException;

/** What is said of the way from the first to the last value of a {@link Trend}. */
public enum TrendMeasure {
  /** The compound annual growth rate: 0.02 is 2 percent a year. */
  GROWTH("cagr"),
  /** The change by a straight line through the values, in percent of its beginning. */
  CHANGE("change");

  private final String text;

  TrendMeasure(String text) {
    this.text = text;
  }

  /**
   * {@return the measure of a name}
   *
   * @param name {@code cagr} or {@code change}
   * @throws UnknownNameException if there is none with this name
   */
  public static TrendMeasure parse(String name) {
    return UnknownNameException.find("measure", name, values());
  }

  /** Returns the name in data, such as {@code cagr}. */
  @Override
  public String toString() {
    return text;
  }
}
