package org.localgov.indicators.method.normalisation;

import static org.localgov.indicators.text.Decimals.compact;

import java.util.List;
import java.util.OptionalDouble;
import org.localgov.core.error.Quoted;
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
 * {@code distance-to-reference}: how near a value comes to that of a reference unit, in units of
 * the worst value's distance from it.
 *
 * <p>{@code 1 - (r - x) / (r - min)}, with the direction applied first, r the value of the
 * reference unit and min the sample's worst: the reference has 1, the worst value 0, a value better
 * than the reference more than 1. With {@code cap} such a value counts as the reference, and the
 * scorecard says so. A reference without a value, with several rows, or that is itself the worst is
 * refused; so is a sample in which all values are the same.
 *
 * <p>Source: distance to a reference country in OECD and JRC (2008), Handbook on Constructing
 * Composite Indicators, step 5 and table 3, p. 30; formula of COINr 1.1.14, {@code n_dist2ref}.
 */
final class DistanceToReference implements NormalisationMethod {
  @Override
  public String name() {
    return "distance-to-reference";
  }

  @Override
  public String description() {
    return "1 - (r - x) / (r - min), r the reference unit's value, at most 1 if cap is true";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.required("reference", "the id of the unit whose value gives 1"),
        Parameter.optional("cap", false, "whether values better than the reference count as it"));
  }

  @Override
  public void check(Parameters parameters) {
    String unit = parameters.text("reference", "");
    if (unit.isBlank()) {
      throw new IllegalArgumentException(
          "parameter 'reference' must be the id of a unit, got " + Quoted.of(unit));
    }
    parameters.flag("cap", false);
  }

  @Override
  public Fitted fit(Sample column, Parameters parameters) {
    Checks.spread(name(), column, 1);
    String unit = parameters.text("reference", "");
    double minimum = column.minimum();
    double reference = reference(column, unit);
    if (!(reference > minimum)) {
      throw new RefusalException(
          "distance-to-reference needs a reference better than the worst value, "
              + Quoted.of(unit)
              + " has the worst, "
              + compact(column.direct(reference))
              + "; name another unit");
    }
    return new Distance(
        minimum,
        reference,
        parameters.flag("cap", false),
        Rescaling.numbers("minimum", minimum, "reference", reference));
  }

  private static double reference(Sample column, String unit) {
    OptionalDouble value = column.valueOf(unit);
    if (value.isEmpty()) {
      throw new RefusalException(
          "distance-to-reference needs a value of the reference "
              + Quoted.of(unit)
              + ", it is missing or there is no such unit; name a unit that has one");
    }
    return value.getAsDouble();
  }

  @Override
  public Scale range(Scale raw, int sign, Parameters parameters) {
    return parameters.flag("cap", false) ? Scale.of(0, 1) : Scale.atLeast(0);
  }
}
