package org.localgov.indicators.method;

import java.util.List;
import org.localgov.indicators.spi.Method;
import org.localgov.indicators.spi.MethodProvider;

/** Provides the methods that ship with the library; found by {@link java.util.ServiceLoader}. */
public final class StandardMethods implements MethodProvider {
  private static final List<Method> METHODS =
      List.of(
          new ColumnMean(),
          new ColumnMedian(),
          new ConstantCarry(),
          new ConstantValue(),
          new ExpectationMaximisation(),
          new GroupMean(),
          new GroupMedian(),
          new LatestPeriod(),
          new LinearConstant(),
          new LinearOverPeriods(),
          new NearestNeighbours(),
          new Regression(),
          new RowMean(),
          new RowMedian(),
          new BoxCox(),
          new Clamp(),
          new Log(),
          new LogShifted(),
          new LogSigned(),
          new Winsorise(),
          new AboveBelowMean(),
          new BandPoints(),
          new Borda(),
          new Categorical(),
          new DistanceToMaximum(),
          new DistanceToReference(),
          new DistanceToTarget(),
          new FractionOfMaximum(),
          new Goalposts(),
          new Indicisation(),
          new InverseRoot(),
          new Linear(),
          new LogGoalposts(),
          new Logistic(),
          new MinMax(),
          new NoNormalisation(),
          new NormalCdf(),
          new PercentileMinMax(),
          new PercentileRank(),
          new PiecewiseLinear(),
          new Rank(),
          new Scaled(),
          new ZScore(),
          new AdjustedMazziottaPareto(),
          new ArithmeticMean(),
          new BenefitOfTheDoubt(),
          new BordaCount(),
          new Copeland(),
          new Difference(),
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

  /** Creates the provider. */
  public StandardMethods() {}

  @Override
  public List<Method> methods() {
    return METHODS;
  }
}
