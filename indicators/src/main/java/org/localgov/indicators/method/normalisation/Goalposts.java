package org.localgov.indicators.method.normalisation;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.method.shared.Checks;
import org.localgov.indicators.spi.Fitted;
import org.localgov.indicators.spi.NormalisationMethod;
import org.localgov.indicators.spi.Sample;

/**
 * {@code goalposts}: the share of the way from one fixed bound to another.
 *
 * <p>{@code (x - lower) / (upper - lower) × factor}; where less is better the bounds change places,
 * so that {@code upper} gives 0. The bounds are on the raw scale. With {@code clip} (the default) a
 * value beyond a bound counts as the bound, and the scorecard says so; with {@code refuse} it is
 * refused, as off its scale.
 *
 * <p>Source: UNDP (2020), Human Development Report, technical note 1; min-max with fixed bounds in
 * OECD and JRC (2008), Handbook on Constructing Composite Indicators, p. 85.
 */
final class Goalposts implements NormalisationMethod {
  static final List<Parameter> BOUNDS =
      List.of(
          Parameter.required("lower", "the lower bound on the raw scale"),
          Parameter.required("upper", "the upper bound on the raw scale, above lower"),
          Parameter.optional("factor", 100, "the result at the better bound, above 0"));

  static final List<Parameter> PARAMETERS =
      Stream.concat(
              BOUNDS.stream(),
              Stream.of(
                  Parameter.optional(
                      "clip", true, "whether values beyond a bound count as the bound"),
                  Parameter.optional(
                      "refuse", false, "whether values beyond a bound have no result at all")))
          .toList();

  @Override
  public String name() {
    return "goalposts";
  }

  @Override
  public String description() {
    return "(x - lower) / (upper - lower) × factor, clipped to 0..factor unless clip is false";
  }

  @Override
  public List<Parameter> parameters() {
    return PARAMETERS;
  }

  @Override
  public void check(Parameters parameters) {
    checkBounds(parameters);
  }

  static void checkBounds(Parameters parameters) {
    Checks.ascending("lower", parameters.number("lower"), "upper", parameters.number("upper"));
    Checks.positive("factor", parameters.number("factor", 100));
    parameters.flag("clip", true);
    parameters.flag("refuse", false);
  }

  @Override
  public Fitted fit(Sample column, Parameters parameters) {
    return between(column, parameters, posts(column, parameters, parameters.flag("clip", true)));
  }

  /** Returns a fit without results beyond the posts, if that is what the parameters say. */
  static Fitted between(Sample column, Parameters parameters, Fitted fit) {
    if (!parameters.flag("refuse", false)) {
      return fit;
    }
    double a = column.direct(parameters.number("lower"));
    double b = column.direct(parameters.number("upper"));
    return new Between(fit, Math.min(a, b), Math.max(a, b));
  }

  /** Has no result for values beyond the posts. */
  private record Between(Fitted inner, double low, double high) implements Fitted {
    @Override
    public double apply(double value) {
      return value >= low && value <= high ? inner.apply(value) : Double.NaN;
    }

    @Override
    public boolean isTotal() {
      return false;
    }

    @Override
    public String formula(double value) {
      return inner.formula(value);
    }
  }

  static Posts posts(Sample column, Parameters parameters, boolean clip) {
    double a = column.direct(parameters.number("lower"));
    double b = column.direct(parameters.number("upper"));
    double factor = parameters.number("factor", 100);
    return new Posts(Math.min(a, b), Math.max(a, b), factor, clip, clip, Map.of());
  }

  @Override
  public Scale range(Scale raw, int sign, Parameters parameters) {
    return clippedRange(parameters);
  }

  @Override
  public Scale domain(Parameters parameters) {
    return domainOf(parameters);
  }

  static Scale domainOf(Parameters parameters) {
    return parameters.flag("refuse", false)
        ? Scale.of(parameters.number("lower"), parameters.number("upper"))
        : Scale.UNBOUNDED;
  }

  static Scale clippedRange(Parameters parameters) {
    return parameters.flag("clip", true) || parameters.flag("refuse", false)
        ? Scale.of(0, parameters.number("factor", 100))
        : Scale.UNBOUNDED;
  }
}
