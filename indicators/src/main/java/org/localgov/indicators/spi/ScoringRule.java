package org.localgov.indicators.spi;

import java.util.Optional;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Parameters;

/**
 * A way to make a node's score from its children's.
 *
 * <p>A rule leaves missing children out of a row; whether such a score stands is decided by the
 * node's missing rule, outside. A row of which all children are missing gets NaN.
 */
public interface ScoringRule extends Method {
  /**
   * Scores rows.
   *
   * @param children the children's scores
   * @param parameters checked by {@link #check}
   * @param out receives the score of each row, NaN where there is none
   * @throws RefusalException if the rule is not defined for a row's scores
   */
  void score(Children children, Parameters parameters, double[] out);

  /** {@return the missing rule of a node that has none of its own} */
  MissingRule missingByDefault();

  /** {@return whether a row's score depends on that row alone, so that rows may come in blocks} */
  default boolean isRowWise() {
    return true;
  }

  /**
   * {@return whether a score is the weighted mean of the children that are there, {@code Σ w x / Σ
   * w}, so that variances and correlations of scores follow from those of the children}
   */
  default boolean isWeightedMean() {
    return false;
  }

  /**
   * Checks the node that the rule is used for, before there are data.
   *
   * @param shape what is known of the children before any data
   * @param parameters the parameters
   * @throws IllegalArgumentException if the rule cannot serve such a node
   */
  default void check(Shape shape, Parameters parameters) {}

  /**
   * {@return why a row whose children are all there has no finite score, and what to do about it;
   * empty if the numbers are just too large}
   *
   * <p>A rule need not look for such scores: whoever scores does, refuses them, and asks for the
   * reason then.
   *
   * @param children the children's scores in the rows that were scored together
   * @param row the number of the row
   */
  default Optional<String> whyNotFinite(Children children, int row) {
    return Optional.empty();
  }

  /**
   * {@return what each child adds to the score of a single row, if the rule is additive: the parts
   * sum to the score, and a missing child's part is 0}
   *
   * @param row the children's scores, one row
   * @param parameters the parameters
   */
  default Optional<double[]> contributions(Children row, Parameters parameters) {
    return Optional.empty();
  }

  /**
   * {@return the formula of a single row with the numbers filled in, such as {@code (2 × 60 + 1 ×
   * 80) / 3}}
   *
   * @param row the children's scores, one row
   * @param parameters the parameters
   */
  String formula(Children row, Parameters parameters);

  /**
   * {@return the formula of one row of those that were scored together, with the numbers filled in}
   *
   * <p>By default the row alone is asked; a rule that compares rows with one another says here how
   * the row stands among them.
   *
   * @param rows the children's scores in all rows that were scored together
   * @param row the number of the row to explain
   * @param parameters the parameters
   */
  default String formula(Children rows, int row, Parameters parameters) {
    return formula(new SingleRow(rows, row), parameters);
  }
}
