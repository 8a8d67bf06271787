package org.localgov.indicators.method.normalisation;

import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.spi.Fitted;

/**
 * {@code rank}: the place of a value in the sample, the worst having 1 and the best n.
 *
 * <p>Distances between values are lost, and with them outliers. The direction is applied first.
 * Equal values share a rank as {@code ties} says; equal throughout, they all have the same. What a
 * value outside the sample gets is said in {@link RankMethod}.
 *
 * <p>Source: ranking in OECD and JRC (2008), Handbook on Constructing Composite Indicators, step 5
 * and table 3, p. 30; COINr 1.1.14, {@code n_rank}.
 */
final class Rank extends RankMethod {
  @Override
  public String name() {
    return "rank";
  }

  @Override
  public String description() {
    return "the rank of x in the sample, the worst value having 1";
  }

  @Override
  Fitted fit(Distribution distribution, Ties ties) {
    return new Ranks(distribution, ties, 0, 1, Double.POSITIVE_INFINITY);
  }

  @Override
  public Scale range(Scale raw, int sign, Parameters parameters) {
    return Scale.atLeast(1);
  }
}
