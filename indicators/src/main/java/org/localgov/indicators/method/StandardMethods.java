package org.localgov.indicators.method;

import java.util.List;
import org.localgov.indicators.spi.Method;
import org.localgov.indicators.spi.MethodProvider;

/** Provides the methods that ship with the library; found by {@link java.util.ServiceLoader}. */
public final class StandardMethods implements MethodProvider {
  private static final List<Method> METHODS =
      List.of(
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
          new ArithmeticMean(),
          new GeometricMean(),
          new Maximum(),
          new Minimum(),
          new PointsOverPossible(),
          new Product(),
          new Sum());

  /** Creates the provider. */
  public StandardMethods() {}

  @Override
  public List<Method> methods() {
    return METHODS;
  }
}
