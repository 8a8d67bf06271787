package org.localgov.indicators.analysis;

/** What a threshold says of a statistic, in the words of COINr. */
public enum StatisticsFlag {
  /** Nothing to look at. */
  OK("ok"),
  /** Too low a share. */
  LOW("LOW"),
  /** Probably outliers. */
  OUTLIERS("OUT");

  private final String text;

  StatisticsFlag(String text) {
    this.text = text;
  }

  /** Returns the word, such as {@code LOW}. */
  @Override
  public String toString() {
    return text;
  }
}
