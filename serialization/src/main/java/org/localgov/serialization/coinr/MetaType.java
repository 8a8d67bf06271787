package org.localgov.serialization.coinr;

/** What a row of iMeta is about. */
enum MetaType {
  INDICATOR("Indicator"),
  AGGREGATE("Aggregate"),
  DENOMINATOR("Denominator"),
  GROUP("Group"),
  OTHER("Other");

  private final String text;

  MetaType(String text) {
    this.text = text;
  }

  /** Returns whether rows of this type stand in the tree. */
  boolean isElement() {
    return this == INDICATOR || this == AGGREGATE;
  }

  /** Returns the type as iMeta writes it. */
  @Override
  public String toString() {
    return text;
  }
}
