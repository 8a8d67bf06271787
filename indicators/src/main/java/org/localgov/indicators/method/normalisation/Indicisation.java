package org.localgov.indicators.method.normalisation;

import static org.localgov.indicators.text.Decimals.compact;

import java.util.Map;
import java.util.OptionalDouble;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.method.shared.Checks;
import org.localgov.indicators.method.shared.Rescaling;
import org.localgov.indicators.spi.Fitted;
import org.localgov.indicators.spi.NormalisationMethod;
import org.localgov.indicators.spi.RefusalException;
import org.localgov.indicators.spi.Sample;

/**
 * {@code indicisation}: index numbers whose base, 100, is the sample's mean.
 *
 * <p>{@code 100 + (x - m) / |m| × 100}, with the direction applied to x and to its mean m first.
 * Where more is better that is {@code x / m × 100}. Where less is better it is {@code 200 - x / m ×
 * 100} of the raw values: the index numbers mirrored at 100, since the quotient of two turned signs
 * would forget the direction; the mean of the results is 100 either way. The mirror is this
 * library's choice. The raw mean must be above 0, and the quantity should count from 0. Equal
 * values all get 100.
 *
 * <p>Source: indicisation among the normalisations in M. Mazziotta and A. Pareto (2013), Methods
 * for Constructing Composite Indices: One for All or All for One?, Rivista Italiana di Economia
 * Demografia e Statistica 67(2), pp. 67-80; distance to a reference, here the mean, in OECD and JRC
 * (2008), Handbook on Constructing Composite Indicators, step 5 and table 3, p. 30.
 */
final class Indicisation implements NormalisationMethod {
  private static final double BASE = 100;

  @Override
  public String name() {
    return "indicisation";
  }

  @Override
  public String description() {
    return "100 + (x - m) / |m| × 100, m the sample's mean";
  }

  @Override
  public Fitted fit(Sample column, Parameters parameters) {
    Checks.enough(name(), column, 1);
    double mean = column.mean();
    double raw = column.direct(mean);
    if (!(raw > 0) || Double.isInfinite(raw)) {
      throw new RefusalException(
          "indicisation needs a mean above 0 that can be computed, got "
              + compact(raw)
              + "; use z-score");
    }
    return new Rescaling(mean, raw, BASE, BASE, Map.of("mean", mean));
  }

  @Override
  public Scale range(Scale raw, int sign, Parameters parameters) {
    if (raw.minimum() < 0) {
      return Scale.UNBOUNDED;
    }
    return sign > 0 ? Scale.atLeast(0) : Scale.of(Double.NEGATIVE_INFINITY, 2 * BASE);
  }

  /** Returns 100, the result of the mean. */
  @Override
  public OptionalDouble centre(Scale raw, int sign, Parameters parameters) {
    return OptionalDouble.of(BASE);
  }
}
