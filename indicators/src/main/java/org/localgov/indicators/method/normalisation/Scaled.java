package org.localgov.indicators.method.normalisation;

import java.util.List;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.spi.Fitted;
import org.localgov.indicators.spi.NormalisationMethod;
import org.localgov.indicators.spi.Sample;

/**
 * {@code scaled}: a straight line through two fixed bounds, without an end.
 *
 * <p>{@code (x - lower) / (upper - lower) × factor}; where less is better the bounds change places,
 * so that {@code upper} gives 0. The bounds are on the raw scale. It is {@code goalposts} that
 * never clips: values beyond a bound go on below 0 and above {@code factor}, and the sample plays
 * no part, so that a constant column and a single value are as good as any.
 *
 * <p>COINr 1.1.14 turns the sign of an indicator before {@code n_scaled} sees it: its bounds 0 and
 * 50 for all indicators are -50 and 0 here where less is better, while the bounds of its table of
 * indicators ({@code use_iMeta}) are raw ones, as here.
 *
 * <p>Source: COINr 1.1.14, {@code n_scaled}; min-max with fixed bounds in OECD and JRC (2008),
 * Handbook on Constructing Composite Indicators, step 5, p. 85.
 */
final class Scaled implements NormalisationMethod {
  @Override
  public String name() {
    return "scaled";
  }

  @Override
  public String description() {
    return "(x - lower) / (upper - lower) × factor, never clipped";
  }

  @Override
  public List<Parameter> parameters() {
    return Goalposts.BOUNDS;
  }

  @Override
  public void check(Parameters parameters) {
    Goalposts.checkBounds(parameters);
  }

  @Override
  public Fitted fit(Sample column, Parameters parameters) {
    return Goalposts.posts(column, parameters, false);
  }
}
