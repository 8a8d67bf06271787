package org.localgov.indicators.scoring;

import java.util.Arrays;
import java.util.List;
import org.localgov.core.error.UnknownNameException;

/** A step on the way from raw data to scores, after which the table can be looked at. */
public enum Step {
  /** After raw values were divided by their denominators. */
  DENOMINATED("denominated"),
  /** After missing values were estimated. */
  IMPUTED("imputed"),
  /** After units without enough data were left out. */
  SCREENED("screened"),
  /** After outliers were treated. */
  TREATED("treated"),
  /** After the values were made comparable, more being better. */
  NORMALISED("normalised");

  private final String text;

  Step(String text) {
    this.text = text;
  }

  /**
   * {@return the step of a name}
   *
   * @param text the text form
   * @throws UnknownNameException if there is no such step
   */
  public static Step parse(String text) {
    return UnknownNameException.find("step", text, values());
  }

  /** {@return all names, in the order of the steps} */
  public static List<String> names() {
    return Arrays.stream(values()).map(Step::toString).toList();
  }

  /** Returns the name, such as {@code normalised}. */
  @Override
  public String toString() {
    return text;
  }
}
