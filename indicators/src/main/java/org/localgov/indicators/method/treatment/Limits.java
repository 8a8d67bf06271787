package org.localgov.indicators.method.treatment;

import static org.localgov.indicators.text.Decimals.compact;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.localgov.indicators.spi.FittedTreatment;

/**
 * A treatment that brings values beyond a limit back to it, and leaves all others.
 *
 * @param verb what is done to a value beyond a limit, such as {@code winsorised}
 * @param low the lower limit, negative infinity if there is none
 * @param high the upper limit, positive infinity if there is none
 * @param numbers what was found in the sample, by name
 * @param note what a user should know of the fit
 */
record Limits(String verb, double low, double high, Map<String, Double> numbers, String note)
    implements FittedTreatment {

  /** Returns the limits that are there by name, after other numbers. */
  static Map<String, Double> numbers(Map<String, Double> first, double low, double high) {
    Map<String, Double> numbers = new LinkedHashMap<>(first);
    if (low > Double.NEGATIVE_INFINITY) {
      numbers.put("low", low);
    }
    if (high < Double.POSITIVE_INFINITY) {
      numbers.put("high", high);
    }
    return Collections.unmodifiableMap(numbers);
  }

  @Override
  public double apply(double value) {
    return Math.min(Math.max(value, low), high);
  }

  @Override
  public String effect(double value) {
    return value > high ? verb + " high" : value < low ? verb + " low" : "";
  }

  @Override
  public String formula(double value) {
    if (effect(value).isEmpty()) {
      return compact(value);
    }
    return (value > high ? "min(" : "max(") + compact(value) + ", " + compact(apply(value)) + ")";
  }
}
