package org.localgov.indicators.definition;

import java.util.Optional;
import org.immutables.value.Value;
import org.localgov.indicators.internal.LocalgovStyle;

/**
 * What is done about outliers before values are made comparable: a first method where the
 * distribution does not pass, and a second where it still does not.
 *
 * <p>The second works on the original values, or on those that the first left when {@link
 * #combine()} is set. With {@link #force()} the first is applied whatever the check says, and the
 * second if the result does not pass.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * Treatment usual = Treatment.builder().first(winsorise(5)).second(log()).build();
 * }</pre>
 */
@Value.Immutable
@LocalgovStyle
public abstract class Treatment {
  Treatment() {}

  /** {@return the treatment that leaves values alone} */
  public static Treatment none() {
    return builder().build();
  }

  /** {@return a builder; nothing is required} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the first method; nothing is done if empty} */
  public abstract Optional<MethodSpec> first();

  /** {@return the method for a distribution that does not pass after the first} */
  public abstract Optional<MethodSpec> second();

  /**
   * {@return whether the second method works on what the first left, not on the original values}
   */
  @Value.Default
  public boolean combine() {
    return false;
  }

  /** {@return when a distribution passes} */
  @Value.Default
  public Passes passes() {
    return Passes.STANDARD;
  }

  /** {@return whether the first method is applied to a distribution that passes} */
  @Value.Default
  public boolean force() {
    return false;
  }

  /** {@return whether all periods are one sample, or each its own} */
  @Value.Default
  public Scope scope() {
    return Scope.ALL;
  }

  /**
   * {@return this treatment with another first method}
   *
   * @param spec the method
   */
  public abstract Treatment withFirst(MethodSpec spec);

  /**
   * {@return this treatment with another second method}
   *
   * @param spec the method
   */
  public abstract Treatment withSecond(MethodSpec spec);

  /**
   * {@return this treatment, applied to distributions that pass or only to others}
   *
   * @param always whether distributions that pass are treated too
   */
  public abstract Treatment withForce(boolean always);

  /** {@return whether there is nothing to do} */
  public boolean isNone() {
    return first().isEmpty();
  }

  @Value.Check
  void check() {
    if (first().isEmpty() && second().isPresent()) {
      throw new IllegalArgumentException(
          "treatment must have a first method if it has a second, got " + second().get());
    }
  }

  /** Returns the methods on one line. */
  @Override
  public String toString() {
    if (first().isEmpty()) {
      return "none";
    }
    return first().get()
        + second().map(spec -> ", then " + spec + (combine() ? " of the result" : "")).orElse("")
        + (force() ? ", forced" : "")
        + (scope() == Scope.ALL ? "" : ", per " + scope());
  }

  /** Builds a {@link Treatment}. */
  public static final class Builder extends ImmutableTreatment.Builder {
    Builder() {}
  }
}
