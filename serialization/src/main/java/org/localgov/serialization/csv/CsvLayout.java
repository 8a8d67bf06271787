package org.localgov.serialization.csv;

import org.localgov.core.error.UnknownNameException;

/** How a table stands in a CSV file. */
public enum CsvLayout {
  /** One line a unit and period, one column an indicator or denominator. */
  WIDE("wide"),
  /** One line a value: {@code unit,indicator,period,value[,status,source]}. */
  LONG("long");

  private final String text;

  CsvLayout(String text) {
    this.text = text;
  }

  /**
   * {@return the layout of a name}
   *
   * @param text the text form
   * @throws UnknownNameException if there is no such layout
   */
  public static CsvLayout parse(String text) {
    return UnknownNameException.find("layout", text, values());
  }

  /** Returns the name, such as {@code wide}. */
  @Override
  public String toString() {
    return text;
  }
}
