package org.localgov.indicators.method.normalisation;

import java.util.List;
import org.localgov.indicators.spi.Method;

/** Lists the normalisations that ship. */
public final class Normalisations {
  private static final List<Method> ALL =
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
          new ZScore());

  private Normalisations() {}

  /** {@return all normalisations of this package} */
  public static List<Method> all() {
    return ALL;
  }
}
