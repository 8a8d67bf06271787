package org.localgov.indicators.method.aggregation;

import static org.localgov.indicators.text.Decimals.compact;

import java.util.Optional;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.spi.Children;
import org.localgov.indicators.spi.ScoringRule;

/**
 * {@code arithmetic-mean}: {@code Σ w x / Σ w} over the children that are there.
 *
 * <p>Fully compensatory: a loss in one child is made good by a gain in another.
 *
 * <p>Source: OECD and JRC (2008), Handbook on Constructing Composite Indicators, p. 103.
 */
final class ArithmeticMean implements ScoringRule {
  @Override
  public String name() {
    return "arithmetic-mean";
  }

  @Override
  public String description() {
    return "Σ w x / Σ w";
  }

  @Override
  public MissingRule missingByDefault() {
    return MissingRule.SKIP;
  }

  @Override
  public boolean isWeightedMean() {
    return true;
  }

  @Override
  public void score(Children children, Parameters parameters, double[] out) {
    WeightedSums.scores(children, out);
    WeightedSums.divide("arithmetic mean", children, out);
  }

  @Override
  public Optional<double[]> contributions(Children row, Parameters parameters) {
    double present = WeightedSums.present(row, WeightedSums.weights(row))[0];
    return Optional.of(WeightedSums.contributions(row, present));
  }

  @Override
  public String formula(Children row, Parameters parameters) {
    double present = WeightedSums.present(row, WeightedSums.weights(row))[0];
    return "(" + WeightedSums.text(row) + ") / " + compact(present);
  }
}
