package org.localgov.indicators.method.aggregation;

import java.util.List;
import org.localgov.indicators.spi.Method;

/** Lists the aggregations that ship. */
public final class Aggregations {
  private static final List<Method> ALL =
      List.of(
          new AdjustedMazziottaPareto(),
          new ArithmeticMean(),
          new BenefitOfTheDoubt(),
          new BordaCount(),
          new ConditionsMet(),
          new Copeland(),
          new Difference(),
          new Evenness(),
          new FirstPresent(),
          new GeneralisedMean(),
          new GeometricMean(),
          new HarmonicMean(),
          new Kemeny(),
          new Maximum(),
          new MazziottaPareto(),
          new MeanMinimum(),
          new Median(),
          new Minimum(),
          new OrderedWeightedAverage(),
          new PointsOverPossible(),
          new Product(),
          new Quotient(),
          new Sum(),
          new Topsis(),
          new WeightedProduct());

  private Aggregations() {}

  /** {@return all aggregations of this package} */
  public static List<Method> all() {
    return ALL;
  }
}
