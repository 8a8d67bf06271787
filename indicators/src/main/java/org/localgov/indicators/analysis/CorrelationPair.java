package org.localgov.indicators.analysis;

import java.util.Optional;
import org.localgov.indicators.text.Decimals;

/**
 * The correlation of two columns.
 *
 * @param element the id of the first
 * @param other the id of the second
 * @param group the node that both are below, where pairs were looked for within nodes
 * @param rows how many rows have both values
 * @param correlation the coefficient, in -1..1; NaN where a column does not vary in these rows, or
 *     it was blanked for its probability
 * @param p the probability of a coefficient as far from 0 or farther if the columns were
 *     independent; NaN below three rows, or where there is no coefficient
 */
public record CorrelationPair(
    String element, String other, Optional<String> group, int rows, double correlation, double p) {

  /** Returns this pair with its correlation blanked. */
  CorrelationPair blank() {
    return new CorrelationPair(element, other, group, rows, Double.NaN, p);
  }

  /** Returns the ids, the coefficient and the number of rows. */
  @Override
  public String toString() {
    return "CorrelationPair["
        + element
        + ", "
        + other
        + ", "
        + Decimals.compact(correlation)
        + ", "
        + rows
        + " rows]";
  }
}
