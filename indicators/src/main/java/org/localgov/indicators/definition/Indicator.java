package org.localgov.indicators.definition;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.localgov.indicators.internal.LocalgovStyle;
import org.localgov.indicators.text.Decimals;

/**
 * One measured input of an index: what its values mean, and how they become comparable.
 *
 * <p>A value off the indicator's scale is a violation. An indicator with {@link #levels()} and no
 * scale takes only the values of its levels. Without a normalisation of its own it takes the
 * index's.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * Indicator turnout = Indicator.of("turnout", Direction.HIGHER_IS_BETTER).withScale(Scale.of(0, 100));
 * }</pre>
 */
@Value.Immutable
@LocalgovStyle
public abstract class Indicator {
  Indicator() {}

  /** {@return a builder; id and direction are required} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return an indicator with nothing but an id and a direction}
   *
   * @param id the id: the name of its column in data, the source's own variable name
   * @param direction whether more is better
   */
  public static Indicator of(String id, Direction direction) {
    return builder().id(id).direction(direction).build();
  }

  /**
   * {@return the id: the name of its column in data, the source's own variable name where it has
   * one}
   */
  public abstract String id();

  /**
   * {@return the column of the data that the values come from; the id unless given} Several
   * indicators may read one column, each in its own place in the tree.
   */
  @Value.Default
  public String column() {
    return id();
  }

  /** {@return the name for people} */
  public abstract Optional<String> name();

  /** {@return whether more is better} */
  public abstract Direction direction();

  /** {@return the unit of measurement, as a person would write it} */
  public abstract Optional<String> unit();

  /** {@return the range that raw values lie in} */
  public abstract Optional<Scale> scale();

  /** {@return the levels of a judgement, with their wordings} */
  public abstract List<Level> levels();

  /** {@return what the raw values are divided by first} */
  public abstract Optional<Denominator> denominator();

  /** {@return how the values become comparable; the index's normalisation if empty} */
  public abstract Optional<Normalisation> normalisation();

  /** {@return what is done about outliers; the index's treatment if empty} */
  public abstract Optional<Treatment> treatment();

  /**
   * {@return this indicator under another id; its column, if it was not given one, changes too}
   *
   * @param id the id
   */
  public abstract Indicator withId(String id);

  /**
   * {@return this indicator with its values from another column}
   *
   * @param column the id of the column in data
   */
  public abstract Indicator withColumn(String column);

  /**
   * {@return this indicator with another name}
   *
   * @param name the name for people
   */
  public abstract Indicator withName(String name);

  /**
   * {@return this indicator with another unit of measurement}
   *
   * @param unit what it is measured in
   */
  public abstract Indicator withUnit(String unit);

  /**
   * {@return this indicator with another scale}
   *
   * @param scale the scale
   */
  public abstract Indicator withScale(Scale scale);

  /**
   * {@return this indicator with other levels}
   *
   * @param levels the values it may have, with their wording
   */
  public abstract Indicator withLevels(Level... levels);

  /**
   * {@return this indicator with another denominator}
   *
   * @param denominator the denominator
   */
  public abstract Indicator withDenominator(Denominator denominator);

  /**
   * {@return this indicator with another normalisation}
   *
   * @param normalisation the normalisation
   */
  public Indicator withNormalisation(MethodSpec normalisation) {
    return withNormalisation(Normalisation.of(normalisation));
  }

  /**
   * {@return this indicator with another normalisation}
   *
   * @param normalisation the normalisation
   */
  public abstract Indicator withNormalisation(Normalisation normalisation);

  /**
   * {@return this indicator with another treatment}
   *
   * @param treatment what is done about outliers
   */
  public abstract Indicator withTreatment(Treatment treatment);

  /**
   * {@return whether a raw value is one that this indicator can take}
   *
   * @param value the value to check
   */
  public boolean admits(double value) {
    if (scale().isPresent()) {
      return scale().get().contains(value);
    }
    return levels().isEmpty() || levels().stream().anyMatch(level -> level.value() == value);
  }

  /** {@return the raw values that this indicator can take, in words} */
  public String admitted() {
    if (scale().isPresent()) {
      return scale().get().toString();
    }
    return levels().isEmpty()
        ? Scale.UNBOUNDED.toString()
        : "one of "
            + String.join(
                ", ", levels().stream().map(level -> Decimals.compact(level.value())).toList());
  }

  /** {@return the range of the raw values: the scale, or from the lowest to the highest level} */
  public Scale range() {
    if (scale().isPresent()) {
      return scale().get();
    }
    return levels().isEmpty()
        ? Scale.UNBOUNDED
        : Scale.of(
            levels().stream().mapToDouble(Level::value).min().orElseThrow(),
            levels().stream().mapToDouble(Level::value).max().orElseThrow());
  }

  /** Returns the id and the direction. */
  @Override
  public String toString() {
    return id() + " (" + direction() + ")";
  }

  /** Builds an {@link Indicator}. */
  public static final class Builder extends ImmutableIndicator.Builder {
    Builder() {}

    /**
     * Sets how the values become comparable.
     *
     * @param normalisation the normalisation
     * @return this builder
     */
    public Builder normalisation(MethodSpec normalisation) {
      return normalisation(Normalisation.of(normalisation));
    }
  }
}
