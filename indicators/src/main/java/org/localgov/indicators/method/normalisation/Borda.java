package org.localgov.indicators.method.normalisation;

import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.spi.Fitted;

/**
 * {@code borda}: Borda's points, one for each unit of the sample that is worse.
 *
 * <p>{@code rank - 1}, with the direction applied first: the worst value has 0, the best n - 1.
 * With {@code ties} of {@code average} an equal unit counts one half, as usual in Borda counts; the
 * default, {@code minimum}, counts only those that are worse. What a value outside the sample gets
 * is said in {@link RankMethod}.
 *
 * <p>Source: J.-C. de Borda (1781), Mémoire sur les élections au scrutin; COINr 1.1.14, {@code
 * n_borda}.
 */
final class Borda extends RankMethod {
  @Override
  public String name() {
    return "borda";
  }

  @Override
  public String description() {
    return "rank of x in the sample - 1, the worst value having 0";
  }

  @Override
  Fitted fit(Distribution distribution, Ties ties) {
    return new Ranks(distribution, ties, 1, 1, Double.POSITIVE_INFINITY);
  }

  @Override
  public Scale range(Scale raw, int sign, Parameters parameters) {
    return Scale.atLeast(0);
  }
}
