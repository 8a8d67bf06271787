package org.localgov.indicators.method.normalisation;

import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.spi.Fitted;

/**
 * {@code percentile-rank}: the share of the sample's other units that are worse, from 0 to 1.
 *
 * <p>{@code (rank - 1) / (n - 1)}, with the direction applied first and n the number of values. By
 * any rule for ties it is that of the rank: with {@code dense} ties the best value of a sample with
 * equal values stays below 1. A later value better than all n has rank n + 1; it counts 1, as the
 * best, and the scorecard says that it was clipped. For other values outside the sample see {@link
 * RankMethod}. A single value has no others and is refused.
 *
 * <p>Source: percentile ranks in OECD and JRC (2008), Handbook on Constructing Composite
 * Indicators, step 5; COINr 1.1.14, {@code n_prank}, which knows no ties but the minimum.
 */
final class PercentileRank extends RankMethod {
  @Override
  public String name() {
    return "percentile-rank";
  }

  @Override
  public String description() {
    return "(rank of x in the sample - 1) / (n - 1), at most 1";
  }

  @Override
  int needed() {
    return 2;
  }

  @Override
  Fitted fit(Distribution distribution, Ties ties) {
    return new Ranks(distribution, ties, 1, distribution.size() - 1, 1);
  }

  @Override
  public Scale range(Scale raw, int sign, Parameters parameters) {
    return Scale.of(0, 1);
  }
}
