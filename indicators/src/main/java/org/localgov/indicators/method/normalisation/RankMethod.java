package org.localgov.indicators.method.normalisation;

import static org.localgov.indicators.text.Decimals.compact;

import java.util.List;
import java.util.Map;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.method.shared.Checks;
import org.localgov.indicators.spi.Fitted;
import org.localgov.indicators.spi.NormalisationMethod;
import org.localgov.indicators.spi.Sample;

/**
 * A normalisation that keeps nothing of a value but its rank in the sample, the worst having 1.
 *
 * <p>A later value that is not in the sample gets 1 more than the number of sample values below it,
 * whatever the rule for ties (for {@code dense}, the number of distinct ones): it is tied with none
 * of them, and they keep their ranks. One better than all n has rank n + 1, one worse than all has
 * 1. Finding a rank takes log n steps.
 */
abstract class RankMethod implements NormalisationMethod {
  /** Returns what is made of the ranks. */
  abstract Fitted fit(Distribution distribution, Ties ties);

  /** Returns how many values a sample must have. */
  int needed() {
    return 1;
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(Ties.PARAMETER);
  }

  @Override
  public void check(Parameters parameters) {
    Ties.of(parameters);
  }

  @Override
  public Fitted fit(Sample column, Parameters parameters) {
    Checks.enough(name(), column, needed());
    return fit(Distribution.of(column.values()), Ties.of(parameters));
  }

  /**
   * {@code (rank - origin) / unit}.
   *
   * @param origin the rank that counts as 0
   * @param unit how many ranks count as 1
   * @param most the highest result; what exceeds it is clipped
   */
  record Ranks(Distribution distribution, Ties ties, int origin, int unit, double most)
      implements Fitted {
    @Override
    public double apply(double value) {
      return Math.min((distribution.rank(value, ties) - origin) / unit, most);
    }

    @Override
    public boolean isClipped(double value) {
      return (distribution.rank(value, ties) - origin) / unit > most;
    }

    @Override
    public Map<String, Double> numbers() {
      return Map.of("values", (double) distribution.size());
    }

    @Override
    public String formula(double value) {
      String rank =
          "rank " + compact(distribution.rank(value, ties)) + " among " + distribution.size();
      String above = origin == 0 ? rank : rank + " - " + origin;
      return (unit == 1 ? above : "(" + above + ") / " + unit)
          + (isClipped(value) ? ", clipped" : "");
    }
  }
}
