package org.localgov.indicators.definition;

import java.util.Objects;
import java.util.Optional;

/**
 * How an indicator becomes comparable: the method, the sample it is fitted on, and what is done
 * with its result.
 *
 * <pre>{@code
 * Normalisation yearly = Normalisation.of(zScore()).per(Scope.PERIOD).rescaled(1, 100);
 * }</pre>
 *
 * @param spec the method
 * @param scope whether all periods are one sample, or each its own
 * @param rescale the range that results are stretched to, if any
 * @param constant what happens to an indicator whose values are all the same
 */
public record Normalisation(
    MethodSpec spec, Scope scope, Optional<Rescale> rescale, ConstantRule constant) {
  /** What an indicator has where neither it nor its index says: {@code none}, its own values. */
  public static final Normalisation NONE = of(MethodSpec.of("none"));

  /**
   * Checks that all parts are there.
   *
   * @param spec the method
   * @param scope whether all periods are one sample, or each its own
   * @param rescale the range that results are stretched to, if any
   * @param constant what happens to an indicator whose values are all the same
   */
  public Normalisation {
    Objects.requireNonNull(spec, "spec");
    Objects.requireNonNull(scope, "scope");
    Objects.requireNonNull(rescale, "rescale");
    Objects.requireNonNull(constant, "constant");
  }

  /**
   * {@return a method fitted on all rows, its result as it is, constants refused}
   *
   * @param spec the method
   */
  public static Normalisation of(MethodSpec spec) {
    return new Normalisation(spec, Scope.ALL, Optional.empty(), ConstantRule.FAIL);
  }

  /**
   * {@return this normalisation with another method}
   *
   * @param other the method
   */
  public Normalisation withSpec(MethodSpec other) {
    return new Normalisation(other, scope, rescale, constant);
  }

  /**
   * {@return this normalisation with another sample}
   *
   * @param other whether all periods are one sample, or each its own
   */
  public Normalisation per(Scope other) {
    return new Normalisation(spec, other, rescale, constant);
  }

  /**
   * {@return this normalisation with its results stretched to a range}
   *
   * @param lower the lower end
   * @param upper the upper end
   * @throws IllegalArgumentException if a bound is not finite, or they do not ascend
   */
  public Normalisation rescaled(double lower, double upper) {
    return new Normalisation(spec, scope, Optional.of(new Rescale(lower, upper)), constant);
  }

  /**
   * {@return this normalisation with another rule for indicators that are constant}
   *
   * @param rule what happens to an indicator whose values are all the same
   */
  public Normalisation onConstant(ConstantRule rule) {
    return new Normalisation(spec, scope, rescale, rule);
  }

  /** Returns the method, and whatever else is not as usual, on one line. */
  @Override
  public String toString() {
    return spec
        + (scope == Scope.ALL ? "" : ", per " + scope)
        + rescale.map(range -> ", rescaled to " + range).orElse("")
        + (constant == ConstantRule.FAIL ? "" : ", constant: " + constant);
  }
}
