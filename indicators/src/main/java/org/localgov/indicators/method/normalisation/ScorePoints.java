package org.localgov.indicators.method.normalisation;

import static org.localgov.indicators.text.Decimals.compact;

import java.util.List;
import org.localgov.core.error.Quoted;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.definition.Scale;

/** Pairs of a raw value and its score, ascending in the value: what a scoring table lists. */
record ScorePoints(double[] values, double[] scores) {
  /**
   * Reads a list of {@code {value, score}}.
   *
   * @throws IllegalArgumentException if it is empty, not ascending, or an element has another part
   */
  static ScorePoints of(String name, Parameters parameters) {
    Object given = parameters.value(name).orElse("nothing");
    if (!(given instanceof List<?> list) || !list.stream().allMatch(Parameters.class::isInstance)) {
      throw new IllegalArgumentException(
          "parameter '"
              + name
              + "' must be a list of objects of value and score, got "
              + Quoted.of(given));
    }
    List<Parameters> elements = parameters.objects(name);
    if (elements.isEmpty()) {
      throw new IllegalArgumentException("parameter '" + name + "' must not be empty");
    }
    double[] values = new double[elements.size()];
    double[] scores = new double[elements.size()];
    for (int i = 0; i < values.length; i++) {
      for (String part : elements.get(i).names()) {
        if (!part.equals("value") && !part.equals("score")) {
          throw new IllegalArgumentException(
              "parameter '" + name + "' has elements of value and score, got '" + part + "'");
        }
      }
      values[i] = elements.get(i).number("value");
      scores[i] = elements.get(i).number("score");
      if (i > 0 && !(values[i] > values[i - 1])) {
        throw new IllegalArgumentException(
            "parameter '"
                + name
                + "' must have ascending values, got "
                + compact(values[i - 1])
                + " before "
                + compact(values[i]));
      }
      if (i > 0
          && (Double.isInfinite(values[i] - values[i - 1])
              || Double.isInfinite(scores[i] - scores[i - 1]))) {
        throw new IllegalArgumentException(
            "parameter '"
                + name
                + "' must have points at finite distances, got "
                + compact(values[i - 1])
                + " and "
                + compact(values[i]));
      }
    }
    return new ScorePoints(values, scores);
  }

  /** Returns the range of the scores. */
  Scale range() {
    double lowest = scores[0];
    double highest = scores[0];
    for (double score : scores) {
      lowest = Math.min(lowest, score);
      highest = Math.max(highest, score);
    }
    return Scale.of(lowest, highest);
  }
}
