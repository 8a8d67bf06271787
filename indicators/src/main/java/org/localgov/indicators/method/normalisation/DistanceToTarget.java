package org.localgov.indicators.method.normalisation;

import static org.localgov.indicators.text.Decimals.compact;

import java.util.List;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.method.shared.Checks;
import org.localgov.indicators.method.shared.Rescaling;
import org.localgov.indicators.spi.Fitted;
import org.localgov.indicators.spi.NormalisationMethod;
import org.localgov.indicators.spi.RefusalException;
import org.localgov.indicators.spi.Sample;

/**
 * {@code distance-to-target}: the share of the way from the sample's worst value to a target.
 *
 * <p>{@code (x - min) / (target - min)}, with the direction applied to x and target first: the
 * worst value has 0, the target 1. The target is on the raw scale. With {@code cap} a value beyond
 * the target counts as the target, and the scorecard says so; a later value worse than the sample's
 * worst has less than 0. A target that is no better than the sample's worst value would turn the
 * scale around and is refused; so is a sample in which all values are the same.
 *
 * <p>Source: distance to a target in OECD and JRC (2008), Handbook on Constructing Composite
 * Indicators, step 5 and table 3, p. 30; formula of COINr 1.1.14, {@code n_dist2targ}, which only
 * warns about such a target.
 */
final class DistanceToTarget implements NormalisationMethod {
  @Override
  public String name() {
    return "distance-to-target";
  }

  @Override
  public String description() {
    return "(x - min) / (target - min), min of the sample, at most 1 if cap is true";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.required("target", "the raw value that gives 1"),
        Parameter.optional("cap", false, "whether values beyond the target count as the target"));
  }

  @Override
  public void check(Parameters parameters) {
    parameters.number("target");
    parameters.flag("cap", false);
  }

  @Override
  public Fitted fit(Sample column, Parameters parameters) {
    Checks.spread(name(), column, 1);
    double minimum = column.minimum();
    double target = column.direct(parameters.number("target"));
    double way = target - minimum;
    if (!(way > 0) || Double.isInfinite(way)) {
      throw new RefusalException(
          "distance-to-target needs a target better than the worst value "
              + compact(column.direct(minimum))
              + " by a finite distance, got "
              + compact(parameters.number("target"))
              + "; set another target or use goalposts");
    }
    return new Posts(
        minimum,
        target,
        1,
        false,
        parameters.flag("cap", false),
        Rescaling.numbers("minimum", minimum, "target", target));
  }

  @Override
  public Scale range(Scale raw, int sign, Parameters parameters) {
    return parameters.flag("cap", false) ? Scale.of(0, 1) : Scale.atLeast(0);
  }
}
