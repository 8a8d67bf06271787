package org.localgov.indicators.method.aggregation;

import java.util.Optional;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.spi.Children;
import org.localgov.indicators.spi.ScoringRule;

/**
 * {@code sum}: {@code Σ w x} over the children; weights are factors and are not made to sum to 1.
 *
 * <p>Without all children a sum is not comparable, so a node is blank by default when one is
 * missing.
 *
 * <p>Source: plain sums of points, as in the Regional Authority Index (Hooghe et al., 2016,
 * Measuring Regional Authority, Oxford University Press).
 */
final class Sum implements ScoringRule {
  @Override
  public String name() {
    return "sum";
  }

  @Override
  public String description() {
    return "Σ w x";
  }

  @Override
  public MissingRule missingByDefault() {
    return MissingRule.BLANK;
  }

  @Override
  public void score(Children children, Parameters parameters, double[] out) {
    WeightedSums.scores(children, out);
    WeightedSums.leaveOutEmpty(children, out);
  }

  @Override
  public Optional<double[]> contributions(Children row, Parameters parameters) {
    return Optional.of(WeightedSums.contributions(row, 1));
  }

  @Override
  public String formula(Children row, Parameters parameters) {
    return WeightedSums.text(row);
  }
}
