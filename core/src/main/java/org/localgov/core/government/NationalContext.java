package org.localgov.core.government;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.localgov.core.internal.LocalgovStyle;
import org.localgov.core.internal.OneLine;
import org.localgov.core.observation.ReferencePeriod;

/**
 * What enables or constrains a city, or every city of a country, from above: law, regulation and
 * dependence on the funds of others.
 *
 * <p>One aspect may both enable and constrain, each with its own note. There is no score: the
 * factors are not weighed against each other, and an aspect without a factor is one that nothing is
 * known of.
 *
 * <p>Instances are immutable and safe to share between threads; two are equal when unit and period
 * are and the factors are, in the same order.
 *
 * <pre>{@code
 * NationalContext context = NationalContext.of(
 *     "name:Example",
 *     ContextFactor.of(ContextAspect.LEGAL, ContextEffect.ENABLES, "communes are autonomous by law"),
 *     ContextFactor.of(ContextAspect.FISCAL_DEPENDENCE, ContextEffect.CONSTRAINS, "transfers are earmarked"));
 * context.factors(ContextEffect.CONSTRAINS).size(); // 1
 * }</pre>
 */
@Value.Immutable
@LocalgovStyle
public abstract class NationalContext implements Serializable {
  private static final long serialVersionUID = 1L;

  NationalContext() {}

  /**
   * {@return a context without a period}
   *
   * @param unit the id of the city or country, a free text of at most 255 characters; a {@link
   *     org.localgov.core.place.PlaceId} as text is one form of it
   * @param factors the factors, in order
   * @throws IllegalArgumentException if the unit is malformed
   */
  public static NationalContext of(String unit, ContextFactor... factors) {
    return builder().unit(unit).addFactors(factors).build();
  }

  /** {@return a builder without any part; the unit is required} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the id of the city or country, a free text of at most 255 characters; a {@link
   * org.localgov.core.place.PlaceId} as text is one form of it}
   */
  public abstract String unit();

  /** {@return the period in which it is so, where it is known} */
  public abstract Optional<ReferencePeriod> period();

  /** {@return the factors, in order; unmodifiable, may be empty} */
  public abstract List<ContextFactor> factors();

  /**
   * {@return the factors of one aspect, in order; unmodifiable}
   *
   * @param aspect the aspect
   */
  public final List<ContextFactor> factors(ContextAspect aspect) {
    Objects.requireNonNull(aspect, "aspect");
    return factors().stream().filter(factor -> factor.aspect() == aspect).toList();
  }

  /**
   * {@return the factors that enable, or those that constrain, in order; unmodifiable}
   *
   * @param effect the effect
   */
  public final List<ContextFactor> factors(ContextEffect effect) {
    Objects.requireNonNull(effect, "effect");
    return factors().stream().filter(factor -> factor.effect() == effect).toList();
  }

  /** {@return a builder with the parts of this context} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Returns the unit, the period and how many factors enable and constrain, in one line. */
  @Override
  public String toString() {
    return unit()
        + period().map(period -> " " + period).orElse("")
        + ": "
        + factors(ContextEffect.ENABLES).size()
        + " enabling, "
        + factors(ContextEffect.CONSTRAINS).size()
        + " constraining";
  }

  @Value.Check
  void check() {
    OneLine.requireId("unit", unit());
  }

  /** Builds a context; one builder is for one thread. */
  public static final class Builder extends ImmutableNationalContext.Builder {
    Builder() {}
  }
}
