package org.localgov.indicators.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.localgov.core.error.UnknownNameException;
import org.localgov.indicators.scoring.Step;

/** Which of the tables between raw data and scores an analysis is of. */
public enum DataStep {
  /** The indicators as they came in, after the definition's roll-ups. */
  RAW("raw"),
  /** After raw values were divided by their denominators. */
  DENOMINATED("denominated"),
  /** After missing values were estimated. */
  IMPUTED("imputed"),
  /** After units without enough data were left out. */
  SCREENED("screened"),
  /** After outliers were treated. */
  TREATED("treated"),
  /** After the values were made comparable, more being better. */
  NORMALISED("normalised"),
  /** The normalised indicators, and the scores of all nodes. */
  AGGREGATED("aggregated");

  private final String text;

  DataStep(String text) {
    this.text = text;
  }

  /**
   * {@return the step of a name}
   *
   * @param text the text form
   * @throws UnknownNameException if there is no such step
   */
  public static DataStep parse(String text) {
    return UnknownNameException.find("step", text, values());
  }

  /** {@return all names, in the order of the steps} */
  public static List<String> names() {
    return Arrays.stream(values()).map(DataStep::toString).toList();
  }

  /** {@return whether the values are such that more is better, whatever the indicator} */
  public boolean isDirected() {
    return compareTo(NORMALISED) >= 0;
  }

  /** Returns the step of the scorer, if it is one of these. */
  Optional<Step> step() {
    return Arrays.stream(Step.values()).filter(step -> step.toString().equals(text)).findFirst();
  }

  /** Returns the name, such as {@code treated}. */
  @Override
  public String toString() {
    return text;
  }
}
