package org.localgov.indicators.method.normalisation;

import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.method.shared.Checks;
import org.localgov.indicators.method.shared.Rescaling;
import org.localgov.indicators.spi.Fitted;
import org.localgov.indicators.spi.NormalisationMethod;
import org.localgov.indicators.spi.Sample;

/**
 * {@code distance-to-maximum}: how near a value comes to the sample's best, in units of the worst
 * value's distance.
 *
 * <p>{@code 1 - (max - x) / (max - min)}, with the direction applied to x first: the best value has
 * 1, the worst 0. Values outside the sample's range leave 0..1; nothing is clipped. A sample in
 * which all values are the same is refused. In exact arithmetic it is {@code min-max} to 0..1.
 *
 * <p>Source: distance to a reference, here the leader, in OECD and JRC (2008), Handbook on
 * Constructing Composite Indicators, step 5 and table 3, p. 30; formula of COINr 1.1.14, {@code
 * n_dist2max}.
 */
final class DistanceToMaximum implements NormalisationMethod {
  @Override
  public String name() {
    return "distance-to-maximum";
  }

  @Override
  public String description() {
    return "1 - (max - x) / (max - min), min and max of the sample";
  }

  @Override
  public Fitted fit(Sample column, Parameters parameters) {
    Checks.spread(name(), column, 1);
    double minimum = column.minimum();
    double maximum = column.maximum();
    return new Distance(
        minimum, maximum, false, Rescaling.numbers("minimum", minimum, "maximum", maximum));
  }

  @Override
  public Scale range(Scale raw, int sign, Parameters parameters) {
    return Scale.of(0, 1);
  }
}
